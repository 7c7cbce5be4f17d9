"""Full-text search: every form of a word, slips of the pen, beginnings, phrases, codes first, within the filters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.questions import objectives, search
from board.questions.database import Database, rows
from etl.build import build
from etl.places import Places
from model.words import words

HOSTILE = "'; DROP TABLE objective; --"
PLAN = {"document_id": "leuven"}
TYPED = st.text(st.sampled_from("aeinrst wo%\"'*:(){}^+-.,/\\_é2€\0") | st.characters(), max_size=120)


def ids(found: search.Found) -> list[str]:
    return [row["objective_id"] for row in found.rows]


@pytest.fixture(scope="module")
def find(published):
    return lambda words="", **filters: search.search(published, words=words, **{"limit": 2000} | filters)


@pytest.fixture
def find_small(small: Places):
    """Search in the small plans, whose passages are at hand."""
    version = build(small).build["version"]
    database = Database(small.database / f"koersbord-{version}.duckdb", version)
    return lambda words, **filters: search.search(database, words=words, **filters)


@pytest.mark.parametrize(
    "forms",
    [
        ("sociale woning", "sociaal woningen", "SOCIALE WONINGEN", "woningen sociale"),
        ("fiets kinderen", "fietsen kind"),
        ("coordineren vrijwilligers", "coördineren vrijwilligers"),
        ("kind", "kinderen"),
        ("subsidie", "subsidies"),
        ("centrum", "centra"),
        ("woman", "women"),
        ("sustainable city", "sustainability cities"),
        ("home student", "homes students"),
    ],
)
def test_every_form_of_a_word_finds_its_title(find, forms):
    found = [set(ids(find(form))) for form in forms]
    assert all(found)
    assert set.intersection(*found)


def test_found_by_either_language_and_by_code(find):
    for typed in ("sociale woningen halen 2025", "social housing then keep growing", "2.1/6"):
        assert "leuven:2.1/6" in ids(find(typed))


def test_every_word_that_says_something_must_be_there(find):
    assert set(ids(find("sociale woningen"))) < set(ids(find("woningen")))
    assert find("sociale woningen zeppelin").rows == []


def test_words_that_say_nothing_are_left_out_unless_they_stand_alone(find):
    assert ids(find("de woningen van het")) == ids(find("woningen"))
    assert find("de").count > 0


@pytest.mark.parametrize("code", ["2.1/6", "5.4", "SD1", "sd1", " 4.V3 ", "1"])
def test_the_goal_whose_code_was_typed_comes_first(find, code):
    found = find(code).rows
    assert found[0]["code"].lower() == code.strip().lower()
    exact = [row["code"].lower() == code.strip().lower() for row in found]
    assert exact == sorted(exact, reverse=True) or any(row["code"] != row["code"].lower() for row in found)


def test_a_slip_is_mended_and_told(find):
    found = find("sociale woonigen")
    assert found.replaced == {"woonigen": ("woningen",)}
    assert set(ids(found)) == set(ids(find("sociale woningen")))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("huisvestign", "huisvesting"), ("studnten", "studenten"), ("mobilitiet", "mobiliteit"), ("housinng", "housing")],
)
def test_slips_of_every_kind(find, typed, meant):
    assert meant in find(typed).replaced[typed]
    assert find(typed).count > 0


@pytest.mark.parametrize("typed", ["zeppelin", "qqqqqqqq", "xyz", "2099", '"woonigen"', "1.99/99"])
def test_what_is_like_nothing_finds_nothing(find, typed):
    assert find(typed) == search.Found([], 0, {}, find(typed).hits, among=[])


def test_a_word_that_is_there_is_not_mended(find):
    assert find("woning").replaced == {}
    assert find("kwaliteitsvol onderw").replaced == {}


def test_the_last_word_may_be_a_beginning(find):
    whole, begun = ids(find('sociale "woningen"')), ids(find("sociale wonin"))
    assert whole
    assert set(whole) <= set(begun)


def test_a_part_of_a_compound_finds_it_after_the_word_itself(find, published):
    found = find("fiets").rows
    titled = [any(word.plain in ("fiets", "fietsen") for word in words(row["title_nl"])) for row in found]
    assert any("fietspad" in row["title_nl"].lower() for row in found)
    assert any("fietsparking" in row["title_nl"].lower() for row in found)
    assert titled[0]
    written = rows(published, r"SELECT objective_id FROM objective WHERE regexp_matches(title_nl, '(?i)\bfiets')")
    assert {row["objective_id"] for row in written} <= {row["objective_id"] for row in found}


def test_words_in_quotation_marks_follow_each_other(find_small):
    assert ids(find_small('"minstens 1.000 bomen"')) == ["veldstad:1.1/2"]
    assert ids(find_small('"bomen minstens"')) == []
    assert ids(find_small("bomen minstens")) == ["veldstad:1.1/2"]


def test_a_quotation_mark_that_is_not_closed_is_none(find):
    assert ids(find('"sociale woningen')) == ids(find("sociale woningen"))


def test_a_passage_is_searched_and_comes_with_the_goal(find_small):
    [row] = find_small("droogte verdragen").rows
    assert row["objective_id"] == "veldstad:1.1/2"
    assert "soorten die droogte verdragen" in row["passage"]
    assert row["language"] == "nl"


def test_a_title_goes_before_a_passage(find_small):
    assert ids(find_small("stadsbos"))[0] == "veldstad:1.1/3"
    assert ids(find_small("daken"))[0] == "veldstad:1.1/4"


def test_the_words_that_were_hit_are_named_by_language(find_small):
    hits = find_small("boom").hits
    assert any("bomen" in place for hit in hits["nl"] for place in hit)
    assert "en" not in find_small("stadsbos").hits or not find_small("stadsbos").hits["en"]


def test_limit_shortens_the_list_and_not_the_count(find):
    whole, cut = find("wonen"), find("wonen", limit=3)
    assert ids(cut) == ids(whole)[:3]
    assert cut.count == whole.count == len(whole.rows) > 3


@pytest.mark.parametrize(
    ("name", "value", "column"),
    [
        ("document_id", "leuven", "document_id"),
        ("verdict", "cannot_tell", "verdict"),
        ("commitment", "study", "commitment"),
        ("rung", 2, "rung"),
    ],
)
def test_a_filter_takes_out_what_does_not_fit_and_keeps_the_order(find, name, value, column):
    whole, fitting = find("leuven"), find("leuven", **{name: value})
    assert ids(fitting) == [row["objective_id"] for row in whole.rows if row[column] == value]
    assert 0 < fitting.count < whole.count


def test_the_theme_narrows_too(find, published):
    housing = {row["objective_id"] for row in objectives.search(published, theme_id="housing", limit=2000)}
    found = ids(find("leuven", theme_id="housing"))
    assert found == [one for one in ids(find("leuven")) if one in housing] != []


def test_without_words_it_is_the_list_of_the_plans(find, published):
    assert find().rows == objectives.search(published, limit=2000) == find(" \n ").rows
    assert find(**PLAN).count == len(find(**PLAN).rows) == 1379


@pytest.mark.parametrize("sign", ["%", "€", "*", "()"])
def test_signs_alone_stand_for_themselves(find, published, sign):
    assert find(sign).rows == objectives.search(published, words=sign, limit=2000)


@pytest.mark.parametrize("name", ["words", "document_id", "theme_id", "verdict", "commitment"])
def test_hostile_words_find_nothing_and_harm_nothing(find, name):
    before = find("leuven").count
    assert find(**{"words": "leuven", name: HOSTILE}).rows == []
    assert find("leuven").count == before


@pytest.mark.parametrize(
    "typed", ["title_nl:woning", "woning* OR fiets", "NEAR(a b)", "^woning", "a AND NOT b", "{x} : y"]
)
def test_the_language_of_the_index_is_not_spoken(find, typed):
    assert ids(find(typed)) == ids(find(" ".join(word.plain for word in words(typed)))) or ":" in typed


@given(TYPED)
@settings(max_examples=60)
def test_whatever_is_typed_is_answered(find, typed):
    found = find(typed, limit=5)
    assert len(found.rows) == min(5, found.count)
    assert all(near for near in found.replaced.values())


def test_a_long_question_is_answered(find):
    assert find(" ".join(f"woord{n}" for n in range(2000))).rows == []
    assert find("woning " * 2000).count == find("woning").count
