"""Goals are found by title, passage and code, in any spelling, within the filters given."""

from collections import Counter

import pytest

from board.questions import institutions, objectives
from board.questions.database import rows
from model.kinds import Commitment

HOSTILE = "'; DROP TABLE objective; --"


def ids(found):
    return [row["objective_id"] for row in found]


@pytest.fixture
def find(published):
    return lambda words="", **filters: objectives.search(published, words=words, **{"limit": 2000} | filters)


@pytest.mark.parametrize("words", ["sociale woningen halen", "8.5 per cent social housing", "2.1/6"])
def test_found_by_title_in_either_language_and_by_code(find, words):
    assert "leuven:2.1/6" in ids(find(words))


def test_words_may_stand_in_any_order_and_case(find):
    assert ids(find("WONINGEN sociale")) == ids(find("sociale woningen")) != []


def test_every_word_must_be_there(find):
    assert set(ids(find("sociale woningen"))) < set(ids(find("woningen")))
    assert find("sociale woningen zeppelin") == []


@pytest.mark.parametrize("words", ["coordineren", "coördineren", "COÖRDINEREN"])
def test_accents_make_no_difference(find, words):
    assert "kuleuven:5.4" in ids(find(words))


def test_found_by_a_word_of_the_passage(changed):
    passage = "De zeppelins van Oostende\nkomen in 2030 naar Zürich."
    sql = "UPDATE objective SET passage = $passage WHERE objective_id = 'leuven:2.1/6'"
    altered = changed(sql, {"passage": passage})
    assert ids(objectives.search(altered, words="zeppelins zurich")) == ["leuven:2.1/6"]


def test_no_words_find_all(find, published):
    [counted] = rows(published, "SELECT count(*) AS goals FROM objective")
    assert len(find()) == counted["goals"]
    assert find("   ") == find()


@pytest.mark.parametrize("sign", ["%", "_", "\\", "*", ".*"])
def test_signs_stand_for_themselves(find, published, sign):
    texts = rows(published, "SELECT objective_id, concat(code, title_nl, title_en, passage) AS text FROM objective")
    assert sorted(ids(find(sign))) == sorted(row["objective_id"] for row in texts if sign in row["text"])


def test_limit_shortens_the_list_and_not_the_count(find):
    all_of_them = find("wonen")
    first = find("wonen", limit=3)
    assert ids(first) == ids(all_of_them)[:3]
    assert {row["found"] for row in first} == {len(all_of_them)}


def test_plans_keep_their_order(find, published):
    order = [plan["document_id"] for plan in institutions.plans(published)]
    assert list(dict.fromkeys(row["document_id"] for row in find())) == order


def test_one_plan(find):
    found = find(document_id="auhl")
    assert {row["document_id"] for row in found} == {"auhl"}
    assert len(found) == 67


def test_filter_by_verdict_agrees_with_the_distribution(find, published):
    counted = Counter()
    for plan in institutions.plans(published):
        for row in institutions.distribution(published, plan["document_id"]):
            counted[row["code"]] += row["goals"]
    assert counted["not_measured"] > 0
    assert {code: len(find(verdict=code)) for code in counted} == counted


def test_filter_by_commitment_splits_all_goals(find):
    parts = [find(commitment=kind) for kind in Commitment.__args__]
    assert sum(map(len, parts)) == len(find())
    assert all(row["commitment"] == "study" for row in find(commitment="study"))


def test_filter_by_theme_agrees_with_the_count_of_the_theme(find, published):
    [housing] = [theme for theme in objectives.themes(published) if theme["theme_id"] == "housing"]
    assert len(find(theme_id="housing")) == housing["goals"] > 0


def test_filters_and_words_narrow_together(find):
    found = ids(find("sociale woningen", theme_id="housing", document_id="leuven", commitment="commitment"))
    assert "leuven:2.1/6" in found
    assert set(found) < set(ids(find("sociale woningen")))


@pytest.mark.parametrize("name", ["words", "document_id", "theme_id", "verdict", "commitment"])
def test_hostile_words_find_nothing_and_harm_nothing(find, name):
    before = len(find())
    assert find(**{name: HOSTILE}) == []
    assert len(find()) == before
