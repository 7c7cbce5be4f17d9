"""Every verdict, flag, reason, method and rung that the model can give is shown in words, shape and colour."""

from __future__ import annotations

import json
from itertools import product

import pytest

from board.charts.palette import SHAPES
from board.questions import objectives, verdicts
from board.questions.database import current, rows
from board.wording import sentences
from board.wording.language import codes, language
from etl.build import build
from etl.fingerprint import fingerprint
from etl.places import places
from model import contract
from model.progress import CODES, FLAGS, METHODS, REASONS
from pages.views import frame

GOAL = "leuven:2.1/6"
LANGUAGES = pytest.mark.parametrize("lang", codes())


@LANGUAGES
def test_every_verdict_reason_flag_and_method_is_said(look, altered, lang):
    words = language(lang)
    classes = list(words.words["method_class"])
    others = [[method, classes[n % len(classes)], 0.5] for n, method in enumerate(METHODS)]
    altered("UPDATE verdict SET flags = $flags, others = $others", {"flags": list(FLAGS), "others": json.dumps(others)})
    sql = "UPDATE verdict SET code = $codes[1 + rowid % len($codes)], reason = $reasons[1 + rowid % len($reasons)]"
    altered(sql, {"codes": list(CODES), "reasons": list(REASONS)})
    sql = "SELECT objective_id FROM target JOIN verdict USING (target_id) GROUP BY ALL ORDER BY min(verdict.rowid)"
    goals = [row["objective_id"] for row in rows(current(), sql)][:40]
    said = ""
    for goal in goals:
        view = look("objectives", lang=lang, goal=goal)
        assert view.fault is None
        said += view.words
    for kind, names in (("verdict", CODES), ("reason", REASONS), ("flag", FLAGS), ("method", METHODS)):
        assert [name for name in names if words.say(f"{kind}.{name}") not in said] == []


@LANGUAGES
def test_standing_is_a_shape_a_word_and_a_colour(look, lang):
    view = look("method", lang=lang)
    for code, shape in SHAPES.items():
        word = language(lang).say(f"verdict.{code}")
        chip = f'var(--kb-{code})"><span aria-hidden="true">{shape}</span><span>{word}</span>'
        assert chip in view.html


@LANGUAGES
def test_bar_tells_its_counts_in_words(look, lang):
    view = look("overview", lang=lang, institution="leuven")
    bars = [attributes for _, attributes in view.reading.elements if attributes.get("role") == "img"]
    assert len(bars) >= 10
    assert all(language(lang).say("verdict.not_measured") in bar["aria-label"] for bar in bars)


@LANGUAGES
def test_no_bar_calls_unmeasured_what_only_lacks_a_target(lang):
    """A bar counts goals without target and figure; how many are measured is told beside it, and is another number."""
    measured = frame.texts("overview", language(lang))["measured"].lower()
    assert measured not in language(lang).say("verdict.not_measured")


@LANGUAGES
def test_verdict_opens_to_its_reason_and_source(look, served, lang):
    [target] = [
        one for one in verdicts.targets_of_goal(served, GOAL) if one["target_id"] == "leuven_social_dwellings_share"
    ]
    view = look("objectives", lang=lang, goal=GOAL)
    words = language(lang)
    assert sentences.aim(target, words) in view.words
    assert sentences.reason(target, words) in view.words
    assert words.say("source.line", title=target["source_title"], line=target["source_line"]) in view.words


@LANGUAGES
@pytest.mark.parametrize("rung", range(6))
def test_measurability_names_what_is_missing(look, altered, lang, rung):
    altered("UPDATE objective_ladder SET rung = $rung", {"rung": rung})
    view = look("objectives", lang=lang, goal=GOAL)
    current_step = [attributes for _, attributes in view.reading.elements if attributes.get("aria-current") == "step"]
    assert len(current_step) == 1
    assert language(lang).say(f"missing.{rung}") in view.words


def test_goal_that_nothing_measures_says_so(look, served):
    blank = objectives.search(served, "leuven", verdict="not_measured", limit=1)[0]
    view = look("objectives", lang="en", goal=blank["objective_id"])
    assert language("en").say("verdict.not_measured") in view.words


def test_passage_stands_beside_its_goal_or_is_said_to_be_missing(look, served):
    goal = objectives.goal(served, GOAL)
    view = look("objectives", lang="nl", goal=GOAL)
    place = f"{goal['document_title']}, regel {goal['line_start']}–{goal['line_end']}"
    assert place in view.words
    if goal["text_found"]:
        assert goal["passage"] in "".join(view.reading.quoted)
    else:
        assert language("nl").say("source.not_at_hand") in view.words


def test_plan_that_reaches_every_kind_of_verdict_can_be_read(look, small, monkeypatch):
    """The small plan, whose targets are met, missed, on course and off it."""
    build(small)
    pointer = small.database / contract.POINTER
    told = json.loads(pointer.read_text()) | {"data_hash": fingerprint(places())}
    pointer.write_text(json.dumps(told))
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(small.database))
    asked = {
        "objectives": ("goal", "SELECT objective_id FROM objective"),
        "indicators": ("indicator", "SELECT indicator_id FROM indicator"),
        "overview": ("institution", "SELECT institution_id FROM document"),
        "documents": ("document", "SELECT document_id FROM document"),
    }
    for page, (name, sql) in asked.items():
        for row in rows(current(), sql):
            for lang, value in product(codes(), row.values()):
                assert look(page, lang=lang, **{name: value}).wrong == []
