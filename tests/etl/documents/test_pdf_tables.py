"""Tables in a pdf: rows and cells out of rules or out of columns of figures; what is no table."""

import pytest

from etl.documents.text import Text
from tests.etl.documents.conftest import OTHER, PROSE, filled


def hint_of(text: Text, start: str):
    (number,) = [number for number, line in enumerate(text.lines, 1) if line.startswith(start)]
    return text.hint(number)


def test_a_ruled_table_is_a_line_per_row_with_its_cells(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.lines(70, 750, *PROSE)
    sheet.grid([70, 250, 350, 450], [680, 660, 630, 600])
    for x, words in ((75, "Action"), (255, "Lead"), (355, "Year")):
        sheet.text(x, 666, words, font="bold")
    sheet.lines(75, 650, "Plant trees along the", "streets of the city", step=11)
    sheet.text(355, 650, "2030")
    sheet.lines(75, 620, "Build paths")
    sheet.text(255, 620, "Works")
    sheet.text(355, 620, "2028")
    sheet.lines(70, 560, *OTHER)
    text = read_paper()
    assert filled(text)[4:7] == [
        "Action | Lead | Year", "Plant trees along the streets of the city |  | 2030", "Build paths | Works | 2028",
    ]  # fmt: skip
    assert text.hint(7).cells == ("Plant trees along the streets of the city", "", "2030")
    assert filled(text)[7] == OTHER[0]


def test_a_table_with_lines_between_its_rows_only_has_cells(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.lines(70, 780, *PROSE)
    for x, words in ((75, "Nr"), (120, "Action"), (350, "Lead")):
        sheet.text(x, 690, words)
    for number, y in enumerate((668, 630)):
        sheet.text(75, y, f"1.{number}")
        sheet.lines(120, y, "Plant trees along the streets", "and the moats of the city")
        sheet.text(350, y, "Parks")
    for y in (682, 648, 610):
        sheet.rule(70, y, 500, y)
    sheet.lines(70, 500, *OTHER)
    text = read_paper()
    action = "Plant trees along the streets and the moats of the city"
    assert [hint.cells for hint in text.hints if hint.cells] == [
        ("Nr", "Action", "Lead"), ("1.0", action, "Parks"), ("1.1", action, "Parks"),
    ]  # fmt: skip
    assert filled(text)[:4] == [*PROSE]
    assert filled(text)[-4:] == [*OTHER]


TABLES = [("Nr", "Action", "Lead"), ("1.1", "Plant trees", "Parks"), ("1.2", "Dig ponds", "Works")]


def rows_of(sheet, top: float) -> list[float]:
    """A table of three rows without lines; the heights between and around which they stand."""
    for place, row in enumerate(TABLES):
        for x, words in zip((75, 120, 350), row, strict=True):
            sheet.text(x, top - 14 - 20 * place, words)
    return [top - 20 * place for place in range(len(TABLES) + 1)]


@pytest.mark.parametrize("uprights", [(), (70, 115, 345, 500)])
def test_what_stands_between_two_tables_is_no_row_of_them(paper, read_paper, uprights) -> None:
    sheet = paper.sheet()
    for top in (780, 560):
        ys = rows_of(sheet, top)
        for y in ys:
            sheet.rule(70, y, 500, y)
        for x in uprights:
            sheet.rule(x, ys[0], x, ys[-1])
    sheet.text(70, 680, "Cleaner water in all of the old moats of the city", size=13)
    sheet.lines(70, 650, *PROSE)
    text = read_paper()
    assert [hint.cells for hint in text.hints if hint.cells] == TABLES * 2
    between = ["Cleaner water in all of the old moats of the city", *PROSE]
    assert [line for line in filled(text) if not text.hint(text.lines.index(line) + 1).cells] == between


def test_a_heading_alone_between_two_tables_is_no_row_of_them(paper, read_paper) -> None:
    sheet = paper.sheet()
    for top in (780, 660):
        for y in rows_of(sheet, top):
            sheet.rule(70, y, 500, y)
    sheet.text(70, 685, "2. Cleaner water in all of the old moats of the city")
    text = read_paper()
    assert [hint.cells for hint in text.hints if hint.cells] == TABLES * 2
    assert "2. Cleaner water in all of the old moats of the city" in text.lines


def test_a_title_over_all_columns_stays_whole_in_its_table(paper, read_paper) -> None:
    sheet = paper.sheet()
    rows_of(sheet, 780)
    rows_of(sheet, 700)
    for place in range(8):
        sheet.rule(70, 780 - 20 * place, 500, 780 - 20 * place)
    sheet.text(75, 706, "For the streets and the squares of the old city")
    title = ("For the streets and the squares of the old city", "", "")
    assert [hint.cells for hint in read_paper().hints if hint.cells] == [*TABLES, title, *TABLES]


ITEMS = ["We start at once:", "1. Plant trees along the", "moats of the city", "2. Dig ponds"]


def test_a_list_beside_what_it_is_about_keeps_its_lines(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.grid([70, 250, 450], [700, 680, 610, 560])
    for x, words in ((75, "Goal"), (255, "Actions")):
        sheet.text(x, 686, words)
    sheet.lines(75, 666, "Water for", "everyone")
    sheet.lines(255, 666, *ITEMS)
    sheet.text(75, 596, "Shade")
    sheet.lines(255, 596, "2. a roof", "over the market")
    assert read_paper().lines == (
        "Goal | Actions", "", "Water for", "everyone", "", *ITEMS, "", "Shade | 2. a roof over the market",
    )  # fmt: skip


def test_a_list_in_a_table_of_three_columns_stays_in_its_row(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.grid([70, 150, 350, 450], [700, 680, 610])
    for x, words in ((75, "Goal"), (155, "Actions"), (355, "Lead")):
        sheet.text(x, 686, words)
    for x, words in ((75, ["Water"]), (155, ITEMS), (355, ["Works"])):
        sheet.lines(x, 666, *words)
    assert read_paper().lines == ("Goal | Actions | Lead", f"Water | {' '.join(ITEMS)} | Works")


def test_shaded_rows_with_a_narrow_first_cell_keep_it(paper, read_paper) -> None:
    sheet = paper.sheet()
    for top in (780, 560):
        ys = rows_of(sheet, top)
        for x, wide in ((70, 20), (90, 250), (340, 160)):
            sheet.drawing.append(f"0.9 g {x} {ys[2]} {wide} 20 re f 0 g")
    sheet.lines(70, 650, *PROSE)
    text = read_paper()
    assert [hint.cells for hint in text.hints if hint.cells][:2] == TABLES[:2]
    assert PROSE[1] in text.lines


def test_two_columns_between_rules_are_no_table(paper, read_paper) -> None:
    sheet = paper.sheet()
    for y in (780, 500, 200):
        sheet.rule(60, y, 560, y)
        for number in range(5 if y > 200 else 0):
            sheet.lines(70, y - 20 - number * 48, *PROSE)
            sheet.lines(320, y - 20 - number * 48, *OTHER)
    text = read_paper()
    assert not any(hint.cells for hint in text.hints)
    assert filled(text) == [*PROSE * 10, *OTHER * 10]


def test_a_cell_reaching_over_others_leaves_the_columns_in_place(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.grid([70, 250, 350, 450], [680, 660, 640])
    sheet.rule(70, 620, 450, 620)
    sheet.rule(70, 620, 70, 640)
    sheet.rule(450, 620, 450, 640)
    sheet.rule(350, 620, 350, 640)
    for x, words in ((75, "Action"), (255, "Lead"), (355, "Year")):
        sheet.text(x, 666, words)
        sheet.text(x, 646, words.lower())
    sheet.text(75, 626, "All together, by")
    sheet.text(355, 626, "2030")
    assert [hint.cells for hint in read_paper().hints] == [
        ("Action", "Lead", "Year"), ("action", "lead", "year"), ("All together, by", "", "2030"),
    ]  # fmt: skip


def test_words_broken_in_a_cell_are_made_whole_as_the_document_writes_them(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.grid([70, 250, 350], [680, 660, 600])
    for x in (75, 255):
        sheet.text(x, 666, "Head")
    sheet.lines(75, 650, "Plan voor mobi-", "liteit en jeugd-", "en ouderenzorg", step=11)
    sheet.text(255, 650, "Stad")
    sheet.text(70, 500, "mobiliteit en dit en dat en zo en zo")
    assert "Plan voor mobiliteit en jeugd- en ouderenzorg | Stad" in read_paper().lines


def test_a_frame_around_text_is_no_table(paper, read_paper) -> None:
    sheet = paper.sheet()
    sheet.grid([60, 330], [720, 690, 640])
    sheet.text(70, 700, "A box with a title")
    sheet.lines(70, 680, *PROSE)
    text = read_paper()
    assert filled(text) == ["A box with a title", *PROSE]
    assert not any(hint.cells for hint in text.hints)


def test_columns_of_figures_without_rules_are_cells(paper, read_paper) -> None:
    sheet = paper.sheet()
    for number, row in enumerate((("2020", "12.5", "30 %"), ("2021", "13.5", "40 %"), ("2022", "14.5", "50 %"))):
        for x, words in zip((70, 170, 270), row, strict=True):
            sheet.text(x, 700 - 14 * number, words)
    assert [hint.cells for hint in read_paper().hints] == [
        ("2020", "12.5", "30 %"), ("2021", "13.5", "40 %"), ("2022", "14.5", "50 %"),
    ]  # fmt: skip


def test_a_list_of_contents_is_no_table(paper, read_paper) -> None:
    sheet = paper.sheet()
    for number in range(4):
        sheet.text(70, 700 - 14 * number, f"{number + 1}")
        sheet.text(100, 700 - 14 * number, f"Theme {number}")
        sheet.text(500, 700 - 14 * number, str(10 + number))
    text = read_paper()
    assert not any(hint.cells for hint in text.hints)
    assert filled(text)[0] == "1 Theme 0 10"
