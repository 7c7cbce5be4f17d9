"""The overview says what needs attention: counted in a sentence, the gravest first, the unreported in groups."""

from __future__ import annotations

import pytest

from board.questions import attention, institutions, objectives
from board.wording.language import codes, language
from board.wording.numbers import number
from pages.views import frame

LANGUAGES = pytest.mark.parametrize("lang", codes())


def text(lang: str, key: str, **values) -> str:
    words = language(lang)
    found = frame.texts("overview", words)[key]
    form = found if isinstance(found, str) else found[words.locale.plural_form(values.get("n", 0))]
    return form.format(**values)


@LANGUAGES
@pytest.mark.parametrize("institution", ["leuven", "uhasselt", "all"])
def test_groups_are_counted(look, served, lang, institution):
    chosen = None if institution == "all" else institution
    view = look("overview", lang=lang, institution=institution)
    assert view.wrong == []
    waiting = attention.waiting(served, chosen)
    counts = {kind: sum(one["kind"] == kind for one in waiting) for kind in ("overdue", "open", "never")}
    series = [one["kind"] for one in attention.series(served, chosen)]
    counts |= {kind: series.count(kind) for kind in ("stale", "worsening")}
    counts["unmeasured"] = len(attention.unmeasured(served, chosen))
    for kind, n in counts.items():
        said = text(lang, f"group_{kind}", n=n, count=number(n, 0, language(lang)))
        assert (said in view.words) == bool(n)


def test_measured_targets_lead_to_goal_and_indicator(look, served):
    view = look("overview", lang="en", institution="leuven")
    for target in attention.weak(served, "leuven"):
        assert f"objectives?lang=en&institution=leuven&goal={target['objective_id']}" in view.links
        assert any(f"indicator={target['indicator_id']}" in link for link in view.links)


def test_no_goal_is_called_weak_that_nobody_can_judge(look):
    view = look("overview", lang="en", institution="auhl")
    assert view.words.count(text("en", "none_measured")) == 4


@pytest.mark.parametrize("lang", codes())
def test_what_lagged_behind_when_last_measured_is_named_beside_its_strategic_goal(look, served, lang):
    """Old figures are judged no more, but a board should know which of them were bad when they ended."""
    before = attention.weakest_before(served, "leuven")
    weak = [one for one in attention.weak(served, "leuven") if one["verdict"] == "cannot_tell"]
    assert {"leuven:2", "leuven:6"} <= {one["top_id"] for one in before}
    view = look("overview", lang=lang, institution="leuven")
    for one in before:
        assert any((one["objective_id"], one["was"]) == (target["objective_id"], target["was"]) for target in weak)
        was = text(lang, "before", verdict=language(lang).say(f"verdict.{one['was']}"))
        assert f"· {was}" in view.words
    nothing = [goal for goal in objectives.upper_goals(served, "leuven", 0) if not goal["measured"]]
    assert view.words.count(f" {text(lang, 'none_measured')} ") >= len(nothing) > 0


def test_weakest_goal_is_named_where_it_lags_behind(look, altered):
    altered("UPDATE rollup_summary SET worst_code = 'missed', told = 1 WHERE objective_id = 'auhl:A'")
    view = look("overview", lang="en", institution="auhl")
    assert view.words.count(text("en", "none_measured")) == 3
    assert language("en").say("verdict.missed") in view.words


@pytest.mark.parametrize("code", ["cannot_tell", "off_track"])
def test_target_that_lags_behind_is_in_the_sentence(look, altered, code):
    altered("UPDATE verdict SET code = 'cannot_tell' WHERE code IN ('missed', 'off_track', 'deteriorating')")
    altered("UPDATE verdict SET code = $code WHERE target_id = 'leuven_social_dwellings_share'", {"code": code})
    view = look("overview", lang="en", institution="leuven")
    none = text("en", "attention_none_behind").capitalize()
    assert (none in view.words) == (code == "cannot_tell")
    assert (text("en", "attention_behind", n=1, count="1") in view.words) == (code == "off_track")


def test_all_institutions_have_one_figure_each_of_their_own(look, served):
    figures = institutions.headlines(served, None)
    assert [row["institution_id"] for row in figures] == ["kuleuven", "uhasselt", "leiden_university", "leuven"]
    view = look("overview", lang="nl", institution="all")
    assert all(f"indicator={row['indicator_id']}" in " ".join(view.links) for row in figures)


@LANGUAGES
@pytest.mark.parametrize(("day", "over"), [("2025-06-01", False), ("2026-11-21", True)])
def test_plan_whose_period_is_over_says_so(look, altered, lang, day, over):
    altered("UPDATE build SET computed_on = $day", {"day": day})
    assert (text(lang, "ended") in look("overview", lang=lang, institution="leuven").words) == over
