"""Every word of the product exists in every language; what a language lacks is said in English."""

import csv
import re
import shutil
import tomllib
from itertools import product
from typing import get_args

import pytest

from board.wording.language import FOLDER, codes, language
from board.wording.numbers import pick
from etl.places import ROOT
from model import kinds
from model.progress import CODES, FLAGS, METHODS, REASONS, TRENDS, Point, eurostat_pace, un_projection
from model.progress.relative import Status
from tests.french import FRENCH
from tests.texts import places, texts


def read(code: str) -> dict[str, str]:
    return dict(texts(tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))))


def method_classes() -> set[str]:
    """Every class that a method gives to some course of events."""
    base = Point(2015, 100)
    aims = (None, Point(2030, 150))
    courses = list(product([Point(2020, value) for value in range(50, 171)], aims))
    found = {un_projection(base, now, aim, "more").status for now, aim in courses}
    return found | {eurostat_pace(base, now, "more").status for now, _ in courses} | set(get_args(Status))


def column(files: str, name: str) -> set[str]:
    """What stands in a column of the real data."""
    found = set()
    for path in (ROOT / "data").glob(files):
        with path.open(encoding="utf-8", newline="") as file:
            found |= {row[name] for row in csv.DictReader(file)}
    return found


def levels() -> set[str]:
    rules = (ROOT / "data" / "rules" / "profiles").glob("*.toml")
    named = {level["name"] for path in rules for level in tomllib.loads(path.read_text("utf-8"))["level"]}
    return named | column("extracted/*.csv", "level")


def rules_of_notices() -> set[str]:
    kept = {path.stem for path in (ROOT / "etl" / "store" / "checks" / "notices").glob("*.sql")}
    return kept | {"extraction_differs_from_the_list_kept", "a_verdict_is_on_words_that_are_gone"}


SPOKEN = {
    "verdict": {*CODES, "not_measured"},
    "verdict_meaning": {*CODES, "not_measured"},
    "flag": set(FLAGS),
    "reason": set(REASONS),
    "method": {*METHODS, "none"},
    "trend": set(TRENDS),
    "method_class": method_classes(),
    "level": levels(),
    "levels": levels(),
    "rule": rules_of_notices(),
    "commitment": set(get_args(kinds.Commitment)),
    "document_kind": set(get_args(kinds.DocumentKind)),
    "bound": set(get_args(kinds.Bound)),
    "status": set(get_args(kinds.ObservationStatus)),
    "operator": set(get_args(kinds.Operator)),
    "framework": column("lists/framework_items.csv", "framework"),
    "assessment": column("assessments/*.csv", "status"),
    "state": column("implementation/*.csv", "state"),
    "unit_level": column("implementation/*.csv", "unit_level"),
    "target": {"all", "none", "frequency", "event"},
    "joint_reason": {"not_additive", "different_indicators", "different_periods", "bound"},
    "difference": {"day", "month", "quarter", "half", "year", "academic_year"},
    "rung": set("012345"),
    "missing": set("012345"),
}


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("subject", SPOKEN)
def test_every_term_has_a_word(code, subject):
    written = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))[subject]
    assert SPOKEN[subject] - set(written) == set()


def test_dutch_and_english_have_the_same_texts():
    assert read("nl").keys() == read("en").keys()


def test_dutch_and_english_fill_in_the_same_places():
    dutch, english = read("nl"), read("en")
    assert [key for key in dutch if places(dutch[key]) != places(english[key])] == []


@pytest.mark.parametrize("code", codes())
def test_every_unit_that_is_a_plural_has_a_word_for_one(code):
    plurals = {symbol for symbol in column("lists/units.csv", "symbol_en") if re.match(r"people|\w*[a-z]s\b", symbol)}
    written = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))["one"]
    assert len(plurals) > 30
    assert plurals - set(written) == set()


@pytest.mark.parametrize("code", codes())
def test_no_text_is_empty(code):
    assert [key for key, text in read(code).items() if text == "" and key != "number.after_currency"] == []


def test_dutch_comes_first():
    assert codes()[0] == "nl"


def test_number_chooses_the_form():
    assert language("en").say("sentence.behind", n=1, goals=9, measured=3, behind=1).endswith("1 lags behind.")
    assert language("en").say("sentence.behind", n=2, goals=9, measured=3, behind=2).endswith("2 lag behind.")
    assert language("nl").say("sentence.behind", n=1, goals=9, measured=3, behind=1).endswith("1 loopt achter.")
    assert language("nl").say("sentence.behind", n=0, goals=9, measured=3, behind=0).endswith("0 lopen achter.")


def test_unknown_text_is_an_error():
    with pytest.raises(KeyError):
        language("nl").say("verdict.splendid")


def test_unknown_language_is_an_error():
    with pytest.raises(FileNotFoundError):
        language("xx")


@pytest.fixture
def with_french(tmp_path):
    for code in ("nl", "en"):
        shutil.copy(FOLDER / f"{code}.toml", tmp_path)
    (tmp_path / "fr.toml").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def test_third_language_is_one_file(with_french):
    assert codes(with_french) == ("nl", "en", "fr")


def test_third_language_says_what_it_has(with_french):
    french = language("fr", with_french)
    assert french.say("verdict.achieved") == "atteint"
    assert french.say("sentence.behind", n=1, behind=1) == "1 seul en retard."
    assert str(french.locale) == "fr_BE"


def test_third_language_falls_back_on_english(with_french):
    french = language("fr", with_french)
    assert french.say("verdict.missed") == language("en").say("verdict.missed")
    assert french.say("fault.title") == language("en").say("fault.title")


def test_data_without_the_third_language_are_shown_in_english(with_french):
    assert pick({"name_nl": "wonen", "name_en": "housing"}, "name", language("fr", with_french)) == "housing"
