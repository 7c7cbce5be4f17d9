"""Pdf files: reading order, what runs on from page to page, broken words, tables, footnotes, hints."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from etl.documents.text import Text
from tests.etl.documents.conftest import OTHER, PROSE, filled


def hint_of(text: Text, start: str):
    (number,) = [number for number, line in enumerate(text.lines, 1) if line.startswith(start)]
    return text.hint(number)


def test_columns_are_read_one_after_the_other_between_what_spans_them(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.text(70, 750, "A heading over both of the columns that reaches far to the right of the page", 12)
    for number in range(3):
        sheet.lines(70, 700 - number * 48, *PROSE)
        sheet.lines(320, 700 - number * 48, *OTHER)
    sheet.text(70, 500, "Below them a line that again goes on across the whole of the width of the page")
    read = filled(read_paper())
    assert read[0].startswith("A heading")
    assert read[1:13] == [*PROSE] * 3
    assert read[13:25] == [*OTHER] * 3
    assert read[25].startswith("Below them")


def test_columns_stored_line_by_line_across_the_page_are_still_columns(paper, read_paper) -> None:
    sheet = paper.sheet()
    for number, (left, right) in enumerate(zip(PROSE * 2, OTHER * 2, strict=True)):
        sheet.text(70, 700 - number * 12, left)
        sheet.text(320, 700 - number * 12, right)
    assert filled(read_paper()) == [*PROSE * 2, *OTHER * 2]


def test_three_columns_are_read_from_left_to_right(paper, read_paper) -> None:
    sheet = paper.sheet(width=842, height=595)
    words = [[f"{place} line {number} of words" for number in range(8)] for place in ("left", "middle", "right")]
    for column, x in zip(words, (50, 300, 550), strict=True):
        sheet.lines(x, 500, *column)
    assert filled(read_paper()) == [line for column in words for line in column]


def test_a_list_with_its_numbers_set_apart_is_no_pair_of_columns(paper, read_paper) -> None:
    sheet = paper.sheet()
    for number in range(8):
        sheet.text(70, 700 - 24 * number, f"{number + 1}.")
        sheet.lines(110, 700 - 24 * number, *PROSE[:2])
    assert filled(read_paper())[:4] == [f"1. {PROSE[0]}", PROSE[1], f"2. {PROSE[0]}", PROSE[1]]


def test_what_is_printed_on_every_page_is_taken_out_and_the_pages_are_kept(paper, read_paper) -> None:
    for number in range(1, 7):
        sheet = paper.sheet()
        sheet.text(70, 810, "Plan of Elmtown" if number % 2 else "Council paper")
        sheet.text(500, 810, f"page {number + 2} of 9")
        sheet.text(300, 30, str(number + 2))
        sheet.lines(70, 700, f"Chapter text {number}", *PROSE)
    text = read_paper()
    assert [line for line in filled(text) if line not in PROSE] == [f"Chapter text {number}" for number in range(1, 7)]
    assert [text.page(number) for number, line in enumerate(text.lines, 1) if line.startswith("Chapter")] == [
        *range(1, 7)
    ]


def test_roman_page_numbers_are_taken_out(paper, read_paper) -> None:
    for number, roman in enumerate(("iii", "iv", "v")):
        sheet = paper.sheet()
        sheet.lines(70, 700, f"Text {number}", *PROSE)
        sheet.text(300, 30, roman)
    assert [line for line in filled(read_paper()) if line not in PROSE] == ["Text 0", "Text 1", "Text 2"]


def test_a_numbered_title_at_the_top_of_every_page_stays(paper, read_paper) -> None:
    for number in range(1, 5):
        sheet = paper.sheet()
        sheet.text(70, 790, f"Goal {number}", 18)
        sheet.lines(70, 700, *PROSE)
    assert [line for line in filled(read_paper()) if line not in PROSE] == [f"Goal {number}" for number in range(1, 5)]


def test_a_small_label_that_counts_on_beside_page_numbers_stays(paper, read_paper) -> None:
    for number in range(1, 8):
        sheet = paper.sheet()
        sheet.text(300, 30, f"Plan of Elmtown {number}")
        sheet.lines(70, 790 if number > 3 else 700, *[f"GOAL {number - 3}"] * (number > 3), *PROSE)
    assert [line for line in filled(read_paper()) if line not in PROSE] == [f"GOAL {number}" for number in range(1, 5)]


def test_words_broken_at_line_ends_are_made_whole_as_the_document_writes_them(paper, read_paper) -> None:
    paper.sheet().lines(
        70,
        700,
        "Iedereen krijgt toegang tot mobi-",
        "liteit en tot het beleids-",
        "plan van de stad, met kinder-",
        "en jeugdwerk, en de jeugd- en ouderenzorg en de e-",
        "mail en ook meer e-mail in Noord-",
        "Brabant tussen 2025-",
        "2030 en dan in het mobi-",
        "liteitsplan en de wij-",
        "ken.",
    )
    assert read_paper().passage(1, 20) == (
        "Iedereen krijgt toegang tot mobiliteit en tot het beleidsplan van de stad, met kinder- en jeugdwerk, en de "
        "jeugd- en ouderenzorg en de e-mail en ook meer e-mail in Noord-Brabant tussen 2025-2030 en dan in het "
        "mobiliteitsplan en de wijken."
    )


def test_a_document_that_breaks_no_words_keeps_its_hyphens(paper, read_paper) -> None:
    paper.sheet().lines(
        70, 700, "We want quality that is high and a high-", "quality school, and research based on evidence-",
        "based plans for the long run and the next term, with long-", "term goals.",
    )  # fmt: skip
    assert "a high-quality school, and research based on evidence-based plans" in read_paper().passage(1, 9)
    assert "long-term goals" in read_paper().passage(1, 9)


def test_a_word_broken_over_columns_and_pages_is_made_whole(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.lines(70, 700, *PROSE, "all of the new neigh-")
    sheet.lines(320, 700, "bourhoods in the city of trees and", *OTHER, "and for those the commis-")
    paper.sheet().lines(70, 700, "sion decides on it.", *PROSE)
    read = filled(read_paper())
    assert read[4] == "all of the new neighbourhoods"
    assert read[10] == "and for those the commission"
    assert read[11] == "decides on it."


@pytest.mark.parametrize("bullet", ["\uf0b7", "●", "▪", "➢", "–"])
def test_bullets_of_all_kinds_are_one_sign(paper, read_paper, bullet: str) -> None:
    sheet = paper.sheet()
    for number, words in enumerate(("More trees", "Less noise")):
        sheet.text(70, 700 - 12 * number, bullet, font="drawn")
        sheet.text(88, 700 - 12 * number, words)
    assert filled(read_paper()) == ["• More trees", "• Less noise"]


def test_a_bullet_that_is_drawn_and_not_set_is_a_bullet(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.dot(70, 702, 3)
    sheet.lines(82, 700, "More trees", "along the streets")
    text = read_paper()
    assert filled(text) == ["• More trees", "along the streets"]
    assert text.hint(2).indent > text.hint(1).indent


def test_ligatures_and_words_set_with_spaces_are_plain_words(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.letters(70, 750, "ONZE DOELEN", 16, size=14)
    sheet.text(70, 700, "eﬃciënt ﬁnancieel", font="drawn")
    sheet.text(70, 650, "D O E L E N  2030")
    sheet.text(70, 600, "A B C D")
    assert filled(read_paper()) == ["ONZE DOELEN", "efficiënt financieel", "DOELEN 2030", "A B C D"]


def test_footnotes_stand_at_the_end_of_their_page_and_their_marks_are_no_figures(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.lines(70, 700, *PROSE, "and by 2030")
    sheet.text(70 + 55, 656, "3", 6)
    sheet.lines(70, 500, "3 Source: the council of", "Elmtown, 2024.", size=7, step=8)
    sheet.lines(320, 700, *OTHER, "and they goes on in the next page of it")
    paper.sheet().lines(70, 700, "until the end of the sentence.", *PROSE)
    text = read_paper()
    read = filled(text)
    assert read[4] == "and by 2030³"
    notes = read.index("3 Source: the council of")
    assert read[notes - 1].startswith("and they goes on")
    assert read[notes + 1] == "Elmtown, 2024."
    assert read[notes + 2].startswith("until the end")
    assert text.page(text.lines.index("Elmtown, 2024.") + 1) == 1


def test_a_figure_below_the_line_is_part_of_its_word(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.text(70, 700, "less CO")
    sheet.text(105, 698, "2", 6)
    sheet.text(112, 700, "in 2030")
    assert filled(read_paper()) == ["less CO2 in 2030"]


def test_hints_tell_bold_leads_type_size_and_indent(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.text(70, 750, "Housing", 18, "bold")
    sheet.text(70, 700, "Affordable.", font="bold")
    sheet.text(130, 700, "We build homes.")
    sheet.text(90, 680, "Further in")
    text = read_paper()
    assert hint_of(text, "Housing").lead == len("Housing")
    assert hint_of(text, "Housing").size == 18
    assert hint_of(text, "Affordable").lead == len("Affordable.")
    assert hint_of(text, "Further").lead == 0
    assert hint_of(text, "Further").indent == pytest.approx(20)


def test_bookmarks_tell_headings(paper, read_paper) -> None:
    paper.sheet().lines(70, 700, "1. Housing", *PROSE)
    paper.sheet().lines(70, 700, "2. Moving about", *OTHER)
    paper.bookmark("1. Housing", 0)
    paper.bookmark("2. Moving about", 1)
    text = read_paper()
    assert {line: hint.heading for line, hint in zip(text.lines, text.hints, strict=True) if hint.heading} == {
        "1. Housing": 1,
        "2. Moving about": 1,
    }


def test_paragraphs_are_parted_by_a_blank_line(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.lines(70, 700, *PROSE)
    sheet.lines(70, 630, *OTHER)
    assert read_paper().lines == (*PROSE, "", *OTHER)


TURNS = {90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}
PLACES: dict[int, Callable[[float, float], tuple[float, float]]] = {
    90: lambda x, y: (595 - y, x),
    180: lambda x, y: (595 - x, 842 - y),
    270: lambda x, y: (y, 842 - x),
}


@pytest.mark.parametrize("turned", [90, 180, 270])
@pytest.mark.parametrize("page_too", [True, False])
def test_a_page_that_lies_on_its_side_is_read_like_any_other(paper, read_paper, turned: int, page_too: bool) -> None:
    sheet = paper.sheet(rotate=turned if page_too else 0)
    for place, words in enumerate(PROSE):
        sheet.text(*PLACES[turned](70, 400 - 12 * place), words, turn=TURNS[turned])
    assert filled(read_paper()) == [*PROSE]


def test_a_stamp_across_the_page_is_not_read(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.text(150, 650, "CONCEPT", 60, turn="0.7 0.7 -0.7 0.7")
    sheet.lines(70, 700, *PROSE)
    assert filled(read_paper()) == [*PROSE]


def test_every_line_has_a_page_and_a_hint_and_pages_only_go_up(paper, read_paper) -> None:
    for _ in range(3):
        paper.sheet().lines(70, 700, *PROSE, "", *OTHER)
    text = read_paper()
    assert len(text.lines) == len(text.pages) == len(text.hints)
    assert all(before <= after for before, after in pairwise(text.pages))
    assert set(text.pages) == {1, 2, 3}
