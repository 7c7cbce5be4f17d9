"""Markdown: every line keeps the number it has in the file; signs become hints."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents import markdown
from etl.documents.reading import read_file
from etl.documents.text import Text

CASES = {
    "## Wonen ##": ("Wonen", 2, 0),
    "**Betaalbaar.** We _bouwen_ `veel`": ("Betaalbaar. We bouwen veel", None, 11),
    "* [ ] Meer **groen**": ("• Meer groen", None, 0),
    "- **Groen:** bomen": ("• Groen: bomen", None, 8),
    "3. Zie [de nota](nota.html) en ![beeld](x.png)": ("3. Zie de nota en beeld", None, 0),
    "- We graven. -  We planten - en zaaien.": ("• We graven. • We planten - en zaaien.", None, 0),
    "snake_case_naam en 2 * 3 * 4": ("snake_case_naam en 2 * 3 * 4", None, 0),
    r"\# geen kop": ("# geen kop", None, 0),
    "> een citaat": ("een citaat", None, 0),
    "## _**Maatregelen**_": ("Maatregelen", 2, 11),
    "_**Water:**_ we _graven_ een snake_case_vijver": ("Water: we graven een snake_case_vijver", None, 6),
    "**Thema 1: Wonen **": ("Thema 1: Wonen", None, 14),
    "*2. We bouwen huizen *": ("2. We bouwen huizen", None, 0),
    "*2. We bouwen huizen die": ("2. We bouwen huizen die", None, 0),
    "2 * 3 * 4 bomen": ("2 * 3 * 4 bomen", None, 0),
    "begroting 2026<br>2027": ("begroting 2026 2027", None, 0),
    "**==> picture [113 x 64] intentionally omitted <==**": ("", None, 0),
    "---": ("", None, 0),
}


def read(folder: Path, content: str) -> Text:
    path = folder / "plan.md"
    path.write_text(content, encoding="utf-8", newline="")
    return read_file(path)


@pytest.mark.parametrize("line", CASES)
def test_signs_of_a_line_become_hints(tmp_path: Path, line: str) -> None:
    text = read(tmp_path, f"tekst\n\n{line}\n\ntekst")
    assert (text.line(3), text.hint(3).heading, text.hint(3).lead) == CASES[line]


def test_underlined_headings_front_matter_comments_and_code_keep_line_numbers(tmp_path: Path) -> None:
    content = "---\ntitle: x\n---\nWonen\n=====\n<!-- weg\nweg -->\n```\n# code\n```\nMeer\n---\n"
    text = read(tmp_path, content)
    assert text.lines == ("", "", "", "Wonen", "", "", "", "", "# code", "", "Meer", "")
    assert (text.hint(4).heading, text.hint(9).heading, text.hint(11).heading) == (1, None, 2)


def test_menus_of_a_web_page_are_no_lines_but_lists_with_a_link_in_them_are(tmp_path: Path) -> None:
    menu = "  * [Home](index.html)\n  * About us __\n    * [Board](board.html)\n    * __[Plan](plan.html)\n"
    plan = "\n# Plan\n\n- Open the [north quay](https://quay.example)\n- Plant trees\n- Dredge it\n- [Paint](#paint)\n"
    lines = read(tmp_path, menu + plan).lines
    assert [line for line in lines if line] == [
        "Plan",
        "• Open the north quay",
        "• Plant trees",
        "• Dredge it",
        "• Paint",
    ]
    assert lines.index("Plan") == 5


def test_a_table_is_a_line_per_row(tmp_path: Path) -> None:
    text = read(tmp_path, "| Actie | Jaar |\n|---|:-:|\n| **Bomen** \\| struiken | 2030 |\n")
    assert text.lines == ("Actie | Jaar", "", "Bomen | struiken | 2030")
    assert text.hint(3).cells == ("Bomen | struiken", "2030")


def test_items_of_a_list_with_the_tags_of_a_web_page_have_their_bullet_or_number(tmp_path: Path) -> None:
    text = read(
        tmp_path,
        "<table><tr><td><b>Doel 1</b></td>\n<td>Wij:\n<ol type='a' start=\"2\">\n<li>planten</li>\n<li><b>maaien</b>"
        "\n<ul><li>de berm</li>\n</ul></li>\n<li>snoeien</li></ol></td></tr></table>\n- los\n<li>zonder lijst</li>\n",
    )
    assert text.lines[3:] == ("b. planten", "c. maaien", "• de berm", "", "d. snoeien", "• los", "zonder lijst")


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip))
def test_no_line_is_lost_or_added(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    path = tmp_path_factory.mktemp("md") / "plan.md"
    path.write_text(f"{content}\neinde", encoding="utf-8", newline="")
    lines = f"{content}\neinde".replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert len(markdown.read(path)) == len(lines)
