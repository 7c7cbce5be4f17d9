"""House rules of the ETL and the model, held against every file by discovery."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from etl.curated.reading import read_card
from etl.extract.profile import Language, Profile
from etl.places import ROOT
from etl.store import assemble

DATA = ROOT / "data"
MODULES = sorted(path for room in ("etl", "model") for path in (ROOT / room).rglob("*.py"))
STATEMENTS = sorted(path for path in (ROOT / "etl").rglob("*.sql"))
PROFILES = sorted((DATA / "rules" / "profiles").glob("*.toml"))
LANGUAGES = sorted((DATA / "languages").glob("*.toml"))
CARDS = sorted((DATA / "documents").glob("*.toml"))
CHECKS = sorted((Path(assemble.__file__).parent / "checks").rglob("*.sql"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def card(path: Path) -> dict:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_is_short_and_begins_with_what_it_is_for(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 250
    assert text.startswith('"""')
    first = (ast.get_docstring(ast.parse(text)) or "").splitlines()[0]
    assert len(first.split()) >= 2
    assert first[-1] in ".:"


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_no_module_is_named_after_nothing(module: Path) -> None:
    assert not re.search("util|help|common|manager|misc", module.stem)


@pytest.mark.parametrize("profile", PROFILES, ids=name)
def test_a_profile_is_read_and_its_levels_have_words_in_every_language(profile: Path) -> None:
    placed = read_card(profile, name(profile), Profile, errors := [])
    assert placed, [str(error) for error in errors]
    levels = {level.name for level in placed.row.level}
    for language in LANGUAGES:
        words = card(language)
        assert levels <= set(words["level"]), language.name
        assert levels <= set(words["levels"]), language.name


@pytest.mark.parametrize("document", CARDS, ids=name)
def test_a_document_expects_the_levels_of_its_profile(document: Path) -> None:
    found = card(document)
    profile = card(DATA / "rules" / "profiles" / f"{found['profile']}.toml")
    assert set(found["expect"]) == {level["name"] for level in profile["level"]}
    for folder in ("objectives", "extracted"):
        assert (DATA / folder / f"{document.stem}.csv").exists()


@pytest.mark.parametrize("rules", sorted((DATA / "rules").glob("*.toml")), ids=name)
def test_the_rules_of_a_language_are_read(rules: Path) -> None:
    placed = read_card(rules, name(rules), Language, errors := [])
    assert placed, [str(error) for error in errors]


def test_every_profile_is_used() -> None:
    assert {card(document)["profile"] for document in CARDS} == {profile.stem for profile in PROFILES}


@pytest.mark.parametrize("check", CHECKS, ids=name)
def test_a_check_is_one_statement_named_by_the_sentence_that_must_hold(check: Path) -> None:
    assert len(check.stem.split("_")) >= 4
    text = check.read_text(encoding="utf-8")
    assert ";" not in text.strip().rstrip(";").replace("';'", "")
    assert " AS what" in text
    assert " AS fix" in text


@pytest.mark.parametrize("language", LANGUAGES, ids=name)
def test_every_rule_that_notices_something_has_words(language: Path) -> None:
    rules = {path.stem for path in CHECKS if path.parent.name == "notices"} | {"extraction_differs_from_the_list_kept"}
    assert rules <= set(card(language)["rule"])


@pytest.mark.usefixtures("database")
def test_all_data_are_read_checked_and_published() -> None:
    """The fixture fails with every fault, file and line."""
