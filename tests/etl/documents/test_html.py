"""Web pages: blocks, lists, tables, what is not read, and pages made to do harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from etl.documents.reading import read_file
from etl.documents.text import Hint, Text

Read = Callable[[str], Text]


@pytest.fixture
def read_page(tmp_path: Path) -> Read:
    def read(body: str) -> Text:
        path = tmp_path / "plan.html"
        path.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
        return read_file(path)

    return read


def filled(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def test_headings_paragraphs_and_bold_leads(read_page: Read) -> None:
    text = read_page("<h2>Wonen</h2>\n<p><b>Betaalbaar.</b>\n We bouwen <i>veel</i>&nbsp;wo&shy;ningen.<p>Meer.")
    assert text.lines == ("Wonen", "", "Betaalbaar. We bouwen veel woningen.", "", "Meer.")
    assert text.hint(1).heading == 2
    assert text.hint(3).lead == len("Betaalbaar.")
    assert text.hint(5) == Hint()
    assert text.pages == ()


def test_lists_are_counted_and_nested(read_page: Read) -> None:
    text = read_page("<ol start=3><li>drie<ul><li>punt<li>punt</ul><li value=7>zeven</ol><ol type=a><li>a</ol>")
    assert filled(text) == ["3. drie", "• punt", "• punt", "7. zeven", "a. a"]
    assert [text.hint(number).indent for number in (1, 2)] == [0, 2]


def test_a_table_is_a_line_per_row_and_a_layout_is_not(read_page: Read) -> None:
    row = "<tr><td>Bomen<br>planten<td><td>2030"
    text = read_page(f"<table><tr><th>Actie<th>Wie<th>Jaar</tr>{row}</table><table><td><h3>Kop</h3>a<td>b</table>")
    assert filled(text) == ["Actie | Wie | Jaar", "Bomen planten |  | 2030", "Kop", "a", "b"]
    assert text.hint(2).cells == ("Bomen planten", "", "2030")


def test_menus_scripts_and_hidden_parts_are_not_read(read_page: Read) -> None:
    hidden = "<nav><ul><li>menu</ul></nav><script>var x</script><p hidden>weg</p><p style='display: none'>weg</p>"
    assert filled(read_page(f"{hidden}<template>weg</template><p>tekst</p>")) == ["tekst"]


def test_raised_figures_are_no_part_of_a_number(read_page: Read) -> None:
    assert filled(read_page("<p>tegen 2030<sup>3</sup></p>")) == ["tegen 2030³"]


def test_a_word_broken_at_a_forced_line_end_is_made_whole(read_page: Read) -> None:
    assert filled(read_page("<p>de mobi-<br>liteit in de stad")) == ["de mobiliteit", "in de stad"]


@pytest.mark.parametrize(("encoding", "named"), [("cp1252", ""), ("iso-8859-15", "<meta charset=iso-8859-15>")])
def test_an_encoding_is_the_one_named_or_the_usual_one(tmp_path: Path, encoding: str, named: str) -> None:
    path = tmp_path / "plan.html"
    path.write_bytes(f"<html><head>{named}</head><p>geïnd € 5".encode(encoding))
    assert filled(read_file(path)) == ["geïnd € 5"]


@pytest.mark.parametrize("tag", ["div", "ul", "table", "b", "p"])
def test_a_page_nested_without_end_is_read(read_page: Read, tag: str) -> None:
    assert filled(read_page(f"<{tag}>" * 200_000 + "diep")) == ["diep"]


def test_end_tags_that_close_nothing_do_no_harm(read_page: Read) -> None:
    assert filled(read_page("<p>a" + "</b></table></li></ul></td>" * 50_000 + "b")) == ["ab"]
