"""The language of a text is told by its commonest words; a language is one rule card."""

import shutil
from pathlib import Path

import pytest

from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.extract.languages import detect, languages
from etl.places import ROOT

DUTCH = "De stad plant bomen in elke straat en zorgt dat het water er ook naar de wortels loopt."
ENGLISH = "The city plants trees in every street and makes sure that the water reaches their roots."


def text(*lines: str) -> Text:
    return Text(lines, "")


@pytest.mark.parametrize(("lines", "code"), [([DUTCH], "nl"), ([ENGLISH], "en"), ([DUTCH, DUTCH, ENGLISH], "nl")])
def test_the_language_with_most_frequent_words_is_told(lines: list[str], code: str) -> None:
    assert detect(text(*lines)) == code


def test_headings_in_capitals_count_too() -> None:
    assert detect(text(ENGLISH.upper())) == "en"


def test_a_text_without_words_has_no_language() -> None:
    with pytest.raises(DataError, match=r"none of those that are known.*en, nl"):
        detect(text("2024 2025", "---"))


def test_every_rule_card_is_a_language() -> None:
    assert set(languages(ROOT / "data")) == {path.stem for path in (ROOT / "data" / "rules").glob("*.toml")}


def test_another_card_is_another_language(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "rules", tmp_path / "rules")
    card = (tmp_path / "rules" / "en.toml").read_text(encoding="utf-8")
    first, rest = card.split("\nfrequent = ", 1)
    words = rest.split("\n", 1)[1]
    (tmp_path / "rules" / "fr.toml").write_text(
        f'{first}\nfrequent = ["la", "ville", "des"]\n{words}', encoding="utf-8"
    )
    assert detect(text("La ville plante des arbres."), tmp_path) == "fr"


def test_a_broken_card_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "rules", tmp_path / "rules")
    with (tmp_path / "rules" / "en.toml").open("a", encoding="utf-8") as card:
        card.write("\n[unknown]\nkey = 1\n")
    with pytest.raises(DataErrors) as found:
        languages(tmp_path)
    assert [error.where for error in found.value.errors] == ["rules/en.toml, key unknown"]
