"""Word documents, made with a word processor's library: headings, lists, tables, notes, pages, and hostile ones."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from etl.documents import bounds
from etl.documents.reading import read_file
from etl.documents.text import Text
from etl.errors import DataError

FOOTNOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t>Bron: de raad.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


@pytest.fixture
def paper():
    return docx.Document()


@pytest.fixture
def read_paper(paper, tmp_path: Path) -> Callable[[], Text]:
    def read() -> Text:
        paper.save(str(tmp_path / "plan.docx"))
        return read_file(tmp_path / "plan.docx")

    return read


def filled(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def numbered(paper, *levels: tuple[str, str]) -> str:
    """A new list with a style and pattern for each of its levels; its id."""
    part = paper.part.numbering_part.element
    rows = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for at, (style, pattern) in enumerate(levels)
    )
    part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{rows}</w:abstractNum>'))
    part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    return "77"


def in_list(paragraph, list_id: str, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')
    )


def test_headings_bold_leads_sizes_and_indents_are_told(paper, read_paper) -> None:
    paper.add_heading("Wonen", 2)
    paragraph = paper.add_paragraph()
    lead = paragraph.add_run("Betaalbaar.")
    lead.bold, lead.font.size = True, Pt(13)
    rest = paragraph.add_run(" We bouwen duizend woningen voor gezinnen.")
    rest.font.size = Pt(13)
    paragraph.paragraph_format.left_indent = Pt(36)
    text = read_paper()
    assert text.lines == ("Wonen", "", "Betaalbaar. We bouwen duizend woningen voor gezinnen.")
    assert text.hint(1).heading == 2
    assert (text.hint(3).lead, text.hint(3).size, text.hint(3).indent) == (len("Betaalbaar."), 13, 36)


def test_a_style_built_upon_a_heading_is_a_heading(paper, read_paper) -> None:
    style = paper.styles.add_style("Own title", 1)
    style.base_style = paper.styles["Heading 3"]
    paper.add_paragraph("Eigen kop", style=style)
    assert read_paper().hint(1).heading == 3


def test_numbers_of_lists_are_counted_as_printed(paper, read_paper) -> None:
    list_id = numbered(paper, ("decimal", "Doel %1."), ("lowerLetter", "%1.%2)"), ("upperRoman", "%3"))
    for level, words in ((0, "een"), (1, "aa"), (1, "bb"), (2, "diep"), (0, "twee"), (1, "cc")):
        in_list(paper.add_paragraph(words), list_id, level)
    paper.add_paragraph("punt", style="List Bullet")
    assert filled(read_paper()) == [
        "Doel 1. een", "1.a) aa", "1.b) bb", "I diep", "Doel 2. twee", "2.a) cc", "• punt",
    ]  # fmt: skip


def test_a_list_may_begin_anew(paper, read_paper) -> None:
    list_id = numbered(paper, ("decimal", "%1."))
    in_list(paper.add_paragraph("een"), list_id, 0)
    again = f'<w:num {nsdecls("w")} w:numId="78"><w:abstractNumId w:val="77"/>'
    again += '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    paper.part.numbering_part.element.append(parse_xml(again))
    for words in ("vijf", "zes"):
        in_list(paper.add_paragraph(words), "78", 0)
    assert filled(read_paper()) == ["1. een", "5. vijf", "6. zes"]


def test_a_table_is_a_line_per_row(paper, read_paper) -> None:
    table = paper.add_table(2, 3)
    for row, words in zip(table.rows, (("Actie", "Wie", "Jaar"), ("Bomen\nplanten", "", "2030")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    text = read_paper()
    assert text.lines == ("Actie | Wie | Jaar", "Bomen planten |  | 2030")
    assert text.hint(2).cells == ("Bomen planten", "", "2030")


def test_a_table_that_is_a_layout_is_read_as_paragraphs(paper, read_paper) -> None:
    table = paper.add_table(1, 2)
    left, right = table.rows[0].cells
    left.paragraphs[0].text, left.paragraphs[0].style = "Kop", paper.styles["Heading 1"]
    left.add_paragraph("links")
    right.paragraphs[0].text = "rechts"
    text = read_paper()
    assert filled(text) == ["Kop", "links", "rechts"]
    assert text.hint(1).heading == 1


def test_a_list_beside_what_it_is_about_is_read_as_lines(paper, read_paper) -> None:
    table = paper.add_table(2, 2)
    for row, words in zip(table.rows, (("Doel", "• bomen\n• vijvers"), ("Groen", "• gras")), strict=True):
        row.cells[0].text = words[0]
        for item in words[1].split("\n"):
            row.cells[1].add_paragraph(item)
    assert filled(read_paper()) == ["Doel", "• bomen", "• vijvers", "Groen | • gras"]


def test_pages_are_those_last_laid_out(paper, read_paper) -> None:
    for words in ("een", "twee", "drie"):
        run = paper.add_paragraph().add_run()
        if words != "een":
            run._r.append(OxmlElement("w:lastRenderedPageBreak"))
        run.add_text(words)
        run.add_break(WD_BREAK.PAGE)
    text = read_paper()
    assert [text.page(text.lines.index(words) + 1) for words in ("een", "twee", "drie")] == [1, 2, 3]


def test_pages_are_told_by_breaks_set_by_hand_where_nothing_else_tells(paper, read_paper) -> None:
    paper.add_paragraph("een")
    paper.add_page_break()
    paper.add_paragraph("twee")
    assert read_paper().pages == (1, 1, 2)


def test_a_document_without_breaks_has_no_pages(paper, read_paper) -> None:
    paper.add_paragraph("een")
    assert read_paper().pages == ()


def test_footnotes_stand_at_the_end_of_their_page(paper, read_paper, tmp_path: Path) -> None:
    run = paper.add_paragraph("tegen 2030").add_run()
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), "2")
    run._r.append(reference)
    paper.add_paragraph("nog op deze bladzijde")
    paper.add_page_break()
    paper.add_paragraph("volgende bladzijde")
    read_paper()
    with zipfile.ZipFile(tmp_path / "plan.docx", "a") as parts:
        parts.writestr("word/footnotes.xml", FOOTNOTES)
    text = read_file(tmp_path / "plan.docx")
    assert filled(text) == ["tegen 2030¹", "nog op deze bladzijde", "¹ Bron: de raad.", "volgende bladzijde"]
    assert text.page(text.lines.index("¹ Bron: de raad.") + 1) == 1


def test_deleted_and_hidden_words_are_not_read_and_inserted_ones_are(paper, read_paper) -> None:
    paragraph = paper.add_paragraph("We bouwen ")
    for tag, name, words in (("w:del", "w:delText", "honderd "), ("w:ins", "w:t", "duizend ")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(name)
        text.text = words
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run("geheime ").font.hidden = True
    paragraph.add_run("woningen in m")
    paragraph.add_run("2").font.superscript = True
    assert filled(read_paper()) == ["We bouwen duizend woningen in m²"]


def test_headers_and_footers_are_not_read(paper, read_paper) -> None:
    paper.sections[0].header.paragraphs[0].text = "Elke bladzijde"
    paper.add_paragraph("tekst")
    assert filled(read_paper()) == ["tekst"]


def test_soft_hyphens_and_line_breaks_within_a_paragraph(paper, read_paper) -> None:
    paper.add_paragraph("de wo\u00adningen en de mobi-\nliteit in de stad")
    assert filled(read_paper()) == ["de woningen en de mobiliteit", "in de stad"]


def changed(tmp_path: Path, name: str, content: bytes) -> Path:
    """A Word document with one of its parts put in place of another."""
    source, path = tmp_path / "source.docx", tmp_path / "plan.docx"
    paper = docx.Document()
    paper.add_paragraph("tekst")
    paper.save(str(source))
    with zipfile.ZipFile(source) as parts, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for part in parts.namelist():
            out.writestr(part, content if part == name else parts.read(part))
    return path


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"<w:document", "damaged"),
        (b"", "damaged"),
        (b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>', "declares entities"),
        (b"<d>" * 50_000 + b"</d>" * 50_000, "empty"),
        (b" " * (bounds.UNPACKED_PART * 1_000_000 + 1), "unpacks to more than"),
    ],
    ids=["cut off", "empty part", "entities", "nested", "bomb"],
)
def test_a_hostile_or_damaged_document_is_told_and_does_no_harm(tmp_path: Path, content: bytes, what: str) -> None:
    with pytest.raises(DataError, match=what) as told:
        read_file(changed(tmp_path, "word/document.xml", content))
    assert told.value.where == "plan.docx"
    assert told.value.fix


def test_tables_within_tables_without_end_are_told(tmp_path: Path) -> None:
    depth = 5_000
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    opened, closed = "<w:tbl><w:tr><w:tc>" * depth, "</w:tc></w:tr></w:tbl>" * depth
    content = f"<w:document {space}><w:body>{opened}<w:p/>{closed}</w:body></w:document>"
    with pytest.raises(DataError, match="nested too deep"):
        read_file(changed(tmp_path, "word/document.xml", content.encode()))


def test_a_document_that_unpacks_without_end_is_told(tmp_path: Path) -> None:
    path = changed(tmp_path, "", b"")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as parts:
        for number in range(bounds.PARTS + 1):
            parts.writestr(f"word/media/{number}", b"")
    with pytest.raises(DataError, match="unpacks to more than"):
        read_file(path)
