"""Every question runs, answers what is true of the real data, and takes hostile words for words."""

import ast
import csv
import importlib
import inspect
from itertools import pairwise, product

import pytest

from board.questions import documents, indicators, institutions, objectives, verdicts
from board.questions.database import rows
from board.wording.language import codes
from etl.places import ROOT
from model.progress import CODES, FLAGS

FOLDER = ROOT / "board" / "questions"
SAMPLED = 5  # every fifth indicator is looked at
HOSTILE = "'; DROP TABLE objective; --"
PLANS = ["kuleuven", "uhasselt", "auhl", "leiden_university", "leuven"]

# What a question may be asked about, by the name of its argument.
ASKABLE = {
    "institution_id": "SELECT institution_id FROM institution ORDER BY position",
    "document_id": "SELECT document_id FROM document",
    "objective_id": "SELECT objective_id FROM objective ORDER BY document_id DESC, position",
    "ancestor_id": "SELECT objective_id FROM objective WHERE depth = 0",
    "indicator_id": "SELECT indicator_id FROM indicator",
    "publisher": "SELECT DISTINCT publisher FROM source",
    "depth": "SELECT 0",
}


def questions():
    for path in sorted(FOLDER.glob("*.py")):
        module = importlib.import_module(f"board.questions.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            asks = list(inspect.signature(function).parameters)[:1] == ["database"]
            if function.__module__ == module.__name__ and asks and name != "rows":
                yield pytest.param(function, id=f"{path.stem}.{name}")


def needed(function):
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return [one.name for one in parameters if one.default is inspect.Parameter.empty]


def asked_about(published, question):
    choices = [[next(iter(row.values())) for row in rows(published, ASKABLE[name])] for name in needed(question)]
    return (dict(zip(needed(question), chosen, strict=True)) for chosen in product(*choices))


@pytest.mark.parametrize("question", list(questions()))
def test_every_question_has_an_answer(published, question):
    assert any(question(published, **words) for words in asked_about(published, question))


@pytest.mark.parametrize("question", [one for one in questions() if needed(one.values[0])])
def test_hostile_words_are_words(published, question):
    words = next(asked_about(published, question))
    found = question(published, **{name: HOSTILE if isinstance(word, str) else word for name, word in words.items()})
    assert not found or (question is indicators.gallery and not any(row["figures"] for row in found))
    assert rows(published, "SELECT count(*) AS n FROM objective")[0]["n"] > 1600


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_every_statement_is_a_constant(path):
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    asked = [call.args[1] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "rows"]
    assert all(isinstance(sql, ast.Constant) for sql in asked)


def test_plans_stand_in_their_fixed_order(published):
    assert [plan["institution_id"] for plan in institutions.plans(published)] == PLANS


def test_plan_counts_what_was_extracted(published):
    for plan in institutions.plans(published):
        kept = ROOT / "data" / "extracted" / f"{plan['document_id']}.csv"
        with kept.open(encoding="utf-8", newline="") as file:
            assert plan["goals"] == len(list(csv.DictReader(file)))
        assert 0 <= plan["measured"] <= plan["goals"]


@pytest.mark.parametrize(
    ("document", "counts"),
    [
        ("leuven", {"programma": 10, "actieprogramma": 57, "actie": 1312}),
        ("kuleuven", {"kernboodschap": 10, "pijler": 3, "punt": 96}),
        ("auhl", {"blok": 4, "ontwikkelingsdoel": 10, "actie": 53}),
        ("uhasselt", {"thema": 4, "operationeel_doel": 11}),
        ("leiden", {"standaard": 4, "ambitie": 8}),
    ],
)
def test_levels_of_a_plan(published, document, counts):
    found = {row["level"]: row["goals"] for row in documents.levels(published, document)}
    assert found.items() >= counts.items()


def test_reference_values_stand_last(published):
    found = institutions.institutions(published)
    assert [one["institution_id"] for one in found[:5]] == PLANS
    assert {one["institution_id"] for one in found} >= {"flanders", "belgium"}


def test_distribution_leaves_no_goal_out(published):
    for plan in institutions.plans(published):
        spread = institutions.distribution(published, plan["document_id"])
        assert sum(row["goals"] for row in spread) == plan["goals"]


def test_rollup_never_loses_a_blank(published):
    blank = {row["objective_id"] for row in objectives.search(published, verdict="not_measured", limit=2000)}
    for top in objectives.upper_goals(published, "leuven", 0):
        below = {
            row["code"]: row["goals"]
            for row in objectives.distributions(published, "leuven")
            if row["objective_id"] == top["objective_id"]
        }
        goals = {row["objective_id"] for row in documents.goals_with_passages(published, top["objective_id"])}
        assert sum(below.values()) == top["goals"] == len(goals)
        assert below.get("not_measured", 0) == len(goals & blank)


def test_headline_figures_of_the_city(published):
    found = institutions.headlines(published, "leuven")
    assert [row["indicator_id"] for row in found] == [
        "inhabitants",
        "house_price_median",
        "social_dwellings_share",
        "co2_emissions",
    ]


def test_house_price_of_the_city_with_its_source(published):
    found = [
        row
        for row in indicators.observations(published, "house_price_median")
        if (row["institution_id"], row["period"]) == ("leuven", "2024")
    ]
    assert [(row["value"], row["publisher"], row["bound"]) for row in found] == [(455000, "Statbel", "exact")]


def test_every_figure_leads_to_its_source(published):
    for row in indicators.gallery(published, None)[::SAMPLED]:
        for figure in indicators.observations(published, row["indicator_id"]):
            assert figure["source_title"]
            assert figure["publisher"]


def test_gallery_shows_the_newest_total(published):
    for row in indicators.gallery(published, "leuven")[::SAMPLED]:
        totals = [
            one
            for one in indicators.observations(published, row["indicator_id"])
            if one["institution_id"] == "leuven"
            and not one["dimension"]
            and one["value"] is not None
            and one["status"] != "plan"
        ]
        newest = max(totals, key=lambda one: one["period_end"], default={"value": None, "period": None})
        assert (row["value"], row["period"]) == (newest["value"], newest["period"])


def test_gallery_names_every_indicator_once(published):
    names = [row["indicator_id"] for row in indicators.gallery(published, None)]
    assert sorted(names) == sorted(path.stem for path in (ROOT / "data" / "indicators").glob("*.toml"))


def test_trail_runs_forward_in_time_and_ends_at_the_newest_total(published):
    newest = {
        row["indicator_id"]: row["value"]
        for row in indicators.gallery(published, "leuven")
        if row["value"] is not None and row["bound"] in ("exact", "about")
    }
    for trail in indicators.trails(published):
        assert all(earlier < later for earlier, later in pairwise(trail["times"]))
        if trail["institution_id"] == "leuven" and trail["indicator_id"] in newest:
            assert trail["trail"][-1] == newest[trail["indicator_id"]]


def test_trail_leaves_bounds_out(published):
    [trail] = [one for one in indicators.trails(published) if one["indicator_id"] == "social_housing_waiting_list"]
    figures = indicators.observations(published, "social_housing_waiting_list")
    assert trail["trail"] == [row["value"] for row in figures if row["bound"] != "at_least"]
    assert len(trail["trail"]) < len(figures)


def test_goal_stands_under_its_programme(published):
    assert objectives.goal(published, "leuven:2.1/6")["level"] == "actie"
    assert [one["code"] for one in objectives.ancestors(published, "leuven:2.1/6")] == ["2", "2.1"]
    assert "leuven:2.1/6" in [one["objective_id"] for one in objectives.children(published, "leuven:2.1")]


def test_neighbours_of_a_goal(published):
    sides = {one["side"]: one["code"] for one in objectives.neighbours(published, "leuven:2")}
    assert sides == {-1: "1", 1: "3"}
    assert [one["side"] for one in objectives.neighbours(published, "leuven:1")] == [1]
    assert [one["side"] for one in objectives.neighbours(published, "leuven:10")] == [-1]


def test_links_are_seen_from_both_ends(published):
    [link] = rows(published, "SELECT objective_id, linked_id FROM objective_link ORDER BY ALL LIMIT 1")
    there = [one for one in objectives.links(published, link["objective_id"]) if one["direction"] == "to"]
    back = [one for one in objectives.links(published, link["linked_id"]) if one["direction"] == "from"]
    assert link["linked_id"] in [one["objective_id"] for one in there]
    assert link["objective_id"] in [one["objective_id"] for one in back]


def test_indicator_and_goal_know_each_other(published):
    linked = {one["indicator_id"]: one["role"] for one in indicators.of_goal(published, "leuven:2.1/6")}
    assert linked["social_dwellings_share"] == "measures"
    goals = [one["objective_id"] for one in indicators.goals_of(published, "social_dwellings_share")]
    assert "leuven:2.1/6" in goals


def test_target_of_a_goal_with_its_verdict(published):
    found = {one["target_id"]: one for one in verdicts.targets_of_goal(published, "leuven:2.1/6")}
    target = found["leuven_social_dwellings_share"]
    assert (target["value"], str(target["due"]), target["source_line"] > 0) == (8.5, "2025-12-31", True)
    assert target["verdict"] in CODES
    assert set(target["flags"]) <= set(FLAGS)


def test_replaced_target_is_not_judged_and_stands_last(published):
    found = verdicts.targets_of_indicator(published, "co2_change_city")
    assert [one["target_id"] for one in found if one["replaced_by"]] == ["leuven_co2_2030_40"]
    assert found[-1]["verdict"] is None


def test_attention_never_holds_what_is_on_course_or_anothers(published):
    for plan in PLANS:
        found = verdicts.attention(published, plan)
        assert all(one["own"] and one["replaced_by"] is None for one in found)
        assert not {one["verdict"] for one in found} & {"achieved", "on_track", "trend_only"}


def test_figures_of_a_document_name_their_line(published):
    found = documents.figures(published, "leuven")
    assert [row["source_line"] for row in found] == sorted(row["source_line"] for row in found)
    assert {row["kind"] for row in found} == {"observation", "target"}


def test_texts_are_there_or_said_to_be_missing(published):
    for document in documents.documents(published):
        goals = documents.goals_with_passages(published, f"{document['document_id']}:1")
        assert goals
        assert all((goal["passage"] is not None) == document["text_found"] for goal in goals)


def test_unknown_names_have_no_answer(published):
    assert objectives.goal(published, "leuven:99") is None
    assert indicators.indicator(published, "nothing") is None
    assert verdicts.trend_of(published, "nothing", "leuven") is None


def test_build_says_its_version_and_day(published):
    built = documents.build(published)
    assert built["version"] == published.version
    assert len(built["data_hash"]) == 64


@pytest.mark.parametrize("code", codes())
def test_every_notice_has_the_words_of_its_rule(published, code, request):
    language = request.getfixturevalue(code)
    assert all(language.say(f"rule.{one['rule']}") for one in documents.issues(published))
