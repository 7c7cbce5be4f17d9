"""Any file given as a document: what is read, and what is told of one that cannot be."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from etl.documents import bounds
from etl.documents.reading import read_file
from etl.documents.text import read
from etl.errors import DataError

OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def zipped(name: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as parts:
            parts.writestr(name, "x")

    return write


def holding(content: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content) and None


def a_word_document(path: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("tekst")
    with path.open("wb") as file:
        paper.save(file)


# The name of a file, how it is made, what is told of it, what is advised.
REFUSED = {
    "nothing there": ("plan.pdf", lambda _: None, "no such file", "Check the name"),
    "a folder": ("plan.txt", lambda path: path.mkdir(), "no such file", "Check the name"),
    "a pipe": ("plan.txt", os.mkfifo, "no such file", "Check the name"),
    "no ending": ("plan", holding(b"tekst"), "are not read", "Save the document as txt, md, html, pdf or docx"),
    "empty": ("plan.docx", holding(b""), "empty", "Put its text there"),
    "blank text": ("plan.md", holding(b"\n \n"), "empty", "Put its text there"),
    "blank page": ("plan.html", holding(b"<p> </p>"), "empty", "Put its text there"),
    "text without lines": ("plan.txt", holding(b"a" * 50_001), "plan.txt:1.*longer than 50,000", "Break it"),
    "text too large": ("plan.txt", lambda path: os.truncate(made(path), 1_000_000_000), "1,000 megabytes", "Split it"),
    "pdf too large": ("plan.pdf", lambda path: os.truncate(made(path), 101_000_000), "101 megabytes", "Split it"),
    "wide signs": ("plan.txt", holding(("tekst " * 50).encode("utf-16-le")), "not UTF-8", "Save the file as UTF-8"),
    "pdf named txt": ("plan.txt", holding(b"%PDF-1.7\n"), "is a PDF", "Give it the ending .pdf"),
    "pdf named docx": ("plan.docx", holding(b"%PDF-1.7\n"), "is a PDF", "Give it the ending .pdf"),
    "docx named pdf": ("plan.pdf", a_word_document, "is a zip, as Word documents are", "ending .docx"),
    "page named pdf": ("plan.pdf", holding(b"\n<!DOCTYPE html><p>x"), "is a web page", "Give it the ending .html"),
    "page named txt": ("plan.txt", holding(b"<html><p>x"), "is a web page", "Give it the ending .html"),
    "old word": ("plan.docx", holding(OLD_WORD), "old Word file", "save it as docx"),
    "protected word": (
        "plan.docx",
        holding(OLD_WORD + "EncryptedPackage".encode("utf-16-le")),
        "protected with a password",
        "remove the password",
    ),
    "slides": ("plan.docx", zipped("ppt/presentation.xml"), "is a presentation", "Save the document as pdf or docx"),
    "rich text": ("plan.docx", holding(b"{\\rtf1 x}"), "rich text", "save it as docx"),
    "image": ("plan.pdf", holding(b"\x89PNG\r\n"), "is an image", "text recognition"),
    "torn zip": ("plan.docx", holding(b"PK\x03\x04" + b"x" * 99), "damaged", "save it again"),
    "torn pdf": ("plan.pdf", holding(b"%PDF-1.7\n1 0 obj"), "damaged", "print it to a new PDF"),
    "no pdf": ("plan.pdf", holding(b"tekst"), "is not a pdf", "save it again as pdf"),
}


def made(path: Path) -> Path:
    path.touch()
    return path


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_cannot_be_read_is_told_with_what_to_do(tmp_path: Path, case: str) -> None:
    name, make, what, fix = REFUSED[case]
    make(tmp_path / name)
    with pytest.raises(DataError, match=what) as told:
        read_file(tmp_path / name)
    assert told.value.where.startswith(name)
    assert fix in told.value.fix


def test_a_protected_pdf_is_told(paper, tmp_path: Path) -> None:
    paper.sheet().text(70, 700, "geheim")
    paper.protected = True
    with pytest.raises(DataError, match="protected with a password"):
        read_file(paper.write(tmp_path / "plan.pdf"))


def test_a_scanned_pdf_is_told(paper, tmp_path: Path) -> None:
    paper.sheet().image()
    with pytest.raises(DataError, match="its pages are images") as told:
        read_file(paper.write(tmp_path / "plan.pdf"))
    assert "text recognition" in told.value.fix


def test_a_pdf_scanned_for_the_most_part_is_told(paper, tmp_path: Path) -> None:
    paper.sheet().text(70, 700, "voorblad")
    paper.sheet().image()
    paper.sheet().image()
    with pytest.raises(DataError, match="2 of its 3 pages are images"):
        read_file(paper.write(tmp_path / "plan.pdf"))


def test_a_pdf_whose_letters_are_unknown_is_told(paper, tmp_path: Path) -> None:
    paper.sheet().text(70, 700, "\ufffd" * 30, font="drawn")
    with pytest.raises(DataError, match="which letters its signs stand for"):
        read_file(paper.write(tmp_path / "plan.pdf"))


def test_a_pdf_of_blank_pages_is_told(paper, tmp_path: Path) -> None:
    paper.sheet()
    with pytest.raises(DataError, match="the document is empty"):
        read_file(paper.write(tmp_path / "plan.pdf"))


def test_a_pdf_of_too_many_pages_is_told(paper, tmp_path: Path) -> None:
    for _ in range(bounds.PAGES + 1):
        paper.sheet()
    with pytest.raises(DataError, match="2,001 pages; at most 2,000"):
        read_file(paper.write(tmp_path / "plan.pdf"))


def test_a_page_as_large_as_a_country_is_read(paper, tmp_path: Path) -> None:
    paper.sheet(width=1e9, height=1e9).text(70, 700, "tekst")
    assert "tekst" in read_file(paper.write(tmp_path / "plan.pdf")).lines


def test_a_pdf_that_unpacks_without_end_is_told(tmp_path: Path) -> None:
    blanks = zlib.compressobj(9)
    stream = b"".join(blanks.compress(b"q " * 4_000_000) for _ in range(120)) + blanks.flush()
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode"
    path = tmp_path / "plan.pdf"
    path.write_bytes(
        head + page + b"/Length %d>>stream\n%b\nendstream endobj\ntrailer<</Root 1 0 R>>" % (len(stream), stream)
    )
    with pytest.raises(DataError) as told:
        read_file(path)
    assert told.value.fix


def test_the_time_a_file_may_take_is_kept_whatever_it_does(paper, tmp_path: Path, monkeypatch) -> None:
    for _ in range(500):
        paper.sheet().lines(70, 800, *["tekst " * 12] * 60)
    monkeypatch.setattr(bounds, "SECONDS", 0.5)
    with pytest.raises(DataError, match="takes longer than") as told:
        read_file(paper.write(tmp_path / "plan.pdf"))
    assert "Split it" in told.value.fix


def test_a_text_keeps_its_lines_as_they_are_and_form_feeds_part_its_pages(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("  een \u00ad●\n\ntwee\n\f drie\f\nvier", encoding="utf-8")
    text = read_file(tmp_path / "plan.txt")
    assert text.lines == ("  een \u00ad●", "", "twee", "\f drie\f", "vier")
    assert text.pages == (1, 1, 1, 2, 3)
    assert text.hints == ()


def test_a_text_without_form_feeds_has_no_pages(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("een", encoding="utf-8")
    assert read_file(tmp_path / "plan.txt").page(1) is None


@pytest.mark.parametrize("ending", ["md", "html", "pdf", "docx"])
def test_a_document_is_found_whatever_its_format(paper, tmp_path: Path, ending: str) -> None:
    paper.sheet().text(70, 700, "tekst")
    makers = {"md": holding(b"tekst"), "html": holding(b"<p>tekst"), "pdf": paper.write, "docx": a_word_document}
    makers[ending](tmp_path / f"plan.{ending}")
    errors: list[DataError] = []
    text = read(tmp_path, "plan", errors)
    assert text, errors
    assert text.lines == ("tekst",)
    (tmp_path / "plan.txt").write_text("uit txt", encoding="utf-8")
    text = read(tmp_path, "plan", errors)
    assert text
    assert text.lines == ("uit txt",)


def test_a_document_that_cannot_be_read_is_told_among_the_errors(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(OLD_WORD)
    errors: list[DataError] = []
    assert read(tmp_path, "plan", errors) is None
    assert [error.where for error in errors] == ["plan.docx"]
