"""Titles beside numbers: those of pages are no text, those of chapters are."""

import pytest

from etl.extract.outline.paged_heads import without_heads
from etl.extract.outline.running import running, unglued

PAGE, CHAPTER = 40, 160


def parts(title: str, lines: int) -> list[str]:
    """Four parts of so many lines, each below a title and its number."""
    found: list[str] = []
    for number in range(3, 7):
        found += [f"{title} {number}", *(f"Zin {place} van deel {number} gaat over water." for place in range(lines))]
    return found


def test_a_title_with_a_rising_number_is_that_of_pages_if_they_are_no_longer_than_pages() -> None:
    assert running(parts("Beleidsplan", PAGE)) == {f"Beleidsplan {number}" for number in range(3, 7)}
    assert running(parts("HOOFDSTUK", CHAPTER)) == set()


def test_a_long_title_may_be_printed_from_the_first_page_on_but_parts_are_counted_from_one() -> None:
    text = [f"Zin {number} gaat over water." for number in range(5)]
    pages = [line for number in range(1, 10) for line in (*text, f"Plan voor de veren van Oord {number}")]
    parts_of_it = [line for number in range(1, 10) for line in (*text, f"Opdracht {number}")]
    assert "Plan voor de veren van Oord 7" in running(pages)
    assert "Opdracht 7" not in running(parts_of_it)


def test_the_numbers_of_two_pages_may_stand_before_one_title() -> None:
    lines = [*parts("BELEIDSPLAN", PAGE), "78 BELEIDSPLAN", "1213 BELEIDSPLAN", "1213 ANDERE WOORDEN"]
    assert "1213 BELEIDSPLAN" in running(lines)
    assert "1213 ANDERE WOORDEN" not in running(lines)


def test_a_mark_of_the_printer_before_the_numeral_of_a_chapter_is_cut_off() -> None:
    lines = ["I. WONEN", "r4 III. WERKEN EN LEREN", "15 IV. ZORG", "12 V. is de som", "3 appels"]
    assert unglued(lines) == ["I. WONEN", "III. WERKEN EN LEREN", "IV. ZORG", "12 V. is de som", "3 appels"]


def test_the_number_of_a_page_between_two_that_stand_before_codes_is_cut_off_a_title() -> None:
    lines = [
        "39 3.1 Er komt een brug.",
        "40 Veren en bruggen",
        "3.2 Er komt een pont.",
        "7 Veerlieden",
        "41 3.3 Er komt rust.",
    ]
    assert unglued(lines) == ["3.1 Er komt een brug.", "Veren en bruggen", *lines[2:4], "3.3 Er komt rust."]


def test_a_title_that_mostly_stands_beside_running_titles_is_one_itself() -> None:
    def text(number: int) -> list[str]:
        return [f"Zin {number}.{place} gaat over water." for place in range(5)]

    def page(number: int) -> list[str]:
        return [*text(number), "ZO DOEN WE DAT", *text(number)[:2], "PLAN VOOR DE VEREN", str(number)]

    pages = [line for number in range(11, 15) for line in page(number)]
    amid = [line for number in range(15, 17) for line in [*text(number), "ZO DOEN WE DAT", *text(number)]]
    assert running([*pages, *amid[:11]]) == {"PLAN VOOR DE VEREN", "ZO DOEN WE DAT"}
    assert running([*pages, *amid]) == {"PLAN VOOR DE VEREN"}


HEAD = "Samen varen we verder dan ooit"


def test_a_running_head_amid_text_stands_apart_with_the_number_of_its_page() -> None:
    pages = [f"{HEAD} 2", *(f"de haven {HEAD}  {number}  DE VEREN" for number in range(3, 9))]
    parted = without_heads(["Plan", *pages])
    assert parted == ["Plan", f"{HEAD} 2", *(f"de haven \n{HEAD}  {number}\n  DE VEREN" for number in range(3, 9))]


@pytest.mark.parametrize(
    "lines",
    [
        [f"{HEAD} {number} Een veer." for number in range(2, 10)],
        [f"zie daarvoor {HEAD} {number} nog eens" for number in (4, 2, 6, 3, 8, 5)],
        [f"de weg naar punt {number} is lang" for number in range(2, 10)],
    ],
    ids=["each begins its line", "the numbers do not rise", "too few words"],
)
def test_what_counts_goals_or_refers_to_them_is_no_running_head(lines: list[str]) -> None:
    assert without_heads(lines) == lines
