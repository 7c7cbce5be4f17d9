"""A Markdown file in, its lines out with the numbers an editor shows; its signs become hints.

A heading, bold lead or row of a table is told by the hint of its line; an item of a list that is written with the tags
of a web page has its bullet or number. Lines that are signs only, front matter and
comments are left blank, so that no line after them changes its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from etl.documents import glyphs
from etl.documents.lines import Line
from etl.documents.listed import Lists
from etl.documents.plain import lines_of
from etl.documents.text import Hint

_HEADING = re.compile(r"(#{1,6})(?!\S)")
_UNDERLINE = re.compile(r"=+|-+")
_FENCES = ("```", "~~~")
_RULER = re.compile(r"(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}")
_ITEM = re.compile(r"[-*+]\s+(?:\[[ xX]\]\s+)?")
_AFTER = re.compile(r"(?<=[^\W\d_]\.)\s+-\s{2,}(?=[A-ZÀ-Þ])")  # the sign of an item that is glued to the one before
_DIVIDER = re.compile(r"[|:\s-]*--[|:\s-]*")
_FRONT, _FRONT_ENDS = "---", ("---", "...")
_OPENS, _CLOSES = "<!--", "-->"
_QUOTE = re.compile(r"(?:>\s?)+")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
# Programs that turn a PDF into Markdown set the last space, or the number of an item, on the wrong side of the signs.
_LOOSE = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,1000}?)(\s+)\1(?=\s|$)")
_AMID = re.compile(r"^\*{1,3}(?=\d{1,2}[.)])(?=[^*\n]{0,1000}$)|^\*(\*\*\d{1,2}[.)]\s?\*\*)")
_SLANTED = re.compile(r"(?<!\w)_(\*\*[^*_\n]{1,1000}\*\*)_(?!\w)")
# What such programs say of pictures instead of showing them.
_PICTURE = re.compile(r"==> picture [^\n]{0,80}<==|-{3,} ?(?:Start|End) of picture text ?-{3,}")
_MENU_ITEM = re.compile(r"\s*[-*+]\s+\S")
_MENU_LINK = re.compile(r"\s*[-*+]\s+_*!?\[[^\[\]\n]{0,500}\]\((?!#)[^()\n]{0,1000}\)\W*")  # to another page
_MENU = 4  # items
_PIPE = re.compile(r"(?<!\\)\|")
_TAB = 4
# What is written inside a line, and what is left of it. Lengths are bounded: unclosed brackets cost no more.
_INSIDE = (
    (re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\n]{0,1000}\)"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^<>\s]{1,1000})>"), r"\1"),
    (re.compile(r"<br\s?/?>", re.IGNORECASE), " "),
    (re.compile(r"</?[A-Za-z][^<>\n]{0,500}>"), ""),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,1000})(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_\n]{1,1000})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]{1,1000})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])"), r"\1"),
)


def read(path: Path) -> list[Line]:
    """The lines of a Markdown file, none added or left out; raises DataError as a text file does."""
    found: list[Line] = []
    fenced = False
    lists = Lists()
    for line in _without_menus([*_uncommented(_without_front(lines_of(path)))]):
        bare = line.strip()
        fence = bare.startswith(_FENCES)
        fenced ^= fence
        if fence:
            found.append(_blank())
        elif fenced:
            found.append(Line(line, Hint(), apart=False))
        elif found and _UNDERLINE.fullmatch(bare) and _is_title(found[-1]):
            title = found[-1]
            found[-1] = replace(title, hint=replace(title.hint, heading=1 if bare.startswith("=") else 2))
            found.append(_blank())
        else:
            found.append(_line(lists.signed(_PICTURE.sub("", line))))
    return found


def _blank() -> Line:
    return Line("", Hint(), apart=False)


def _without_front(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines with what stands before the document about it blank."""
    if lines[0].rstrip() != _FRONT:
        return lines
    end = next((place for place, line in enumerate(lines[1:], 1) if line.rstrip() in _FRONT_ENDS), None)
    return lines if end is None else ("",) * (end + 1) + lines[end + 1 :]


def _uncommented(lines: tuple[str, ...]) -> Iterator[str]:
    """The lines without comments, those within one blank."""
    inside = False
    for line in lines:
        kept = ""
        while line:
            before, sign, line = line.partition(_CLOSES if inside else _OPENS)
            kept += "" if inside else before
            inside = inside != bool(sign)
        yield kept


def _without_menus(lines: list[str]) -> list[str]:
    """The lines with those lists blank of which most items are but links to other pages: the menus of a web page."""
    menus: set[int] = set()
    held: list[int] = []
    for number, line in enumerate([*lines, "."]):
        if _MENU_ITEM.match(line):
            held.append(number)
        elif line.strip():
            links = sum(bool(_MENU_LINK.fullmatch(lines[one])) for one in held)
            menus |= set(held) if len(held) >= _MENU and 2 * links >= len(held) else set()
            held = []
    return ["" if number in menus else line for number, line in enumerate(lines)]


def _is_title(before: Line) -> bool:
    given = before.hint.heading is None and not before.hint.cells
    return bool(before.words) and given and not before.words.startswith(glyphs.BULLET)


def _line(line: str) -> Line:
    indent = len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())
    bare = _QUOTE.sub("", line.strip(), count=1) if line.lstrip().startswith(">") else line.strip()
    heading = _HEADING.match(bare)
    if heading:
        return _styled(bare[heading.end() :].rstrip().rstrip("#"), Hint(heading=len(heading[1])))
    if _RULER.fullmatch(bare) or _DIVIDER.fullmatch(bare):
        return _blank()
    if bare.startswith("|") and len(_PIPE.findall(bare)) > 1:
        cells = tuple(_styled(cell, Hint()).words for cell in _PIPE.split(bare.removeprefix("|").removesuffix("|")))
        return Line(" | ".join(cells), Hint(cells=cells), apart=False)
    bare = _AFTER.sub(f" {glyphs.BULLET} ", bare)
    return _styled(_ITEM.sub(f"{glyphs.BULLET} ", bare, count=1) if _ITEM.match(bare) else bare, Hint(indent=indent))


def _styled(line: str, hint: Hint) -> Line:
    """Words without signs, and how far they are bold from the start on."""
    pieces: list[tuple[str, bool]] = []
    line = _SLANTED.sub(r"\1", _AMID.sub(r"\1", _LOOSE.sub(r"\1\2\1\3", line)))
    end = 0
    for match in _BOLD.finditer(line):
        pieces += [(_bare(line[end : match.start()]), False), (_bare(match[2]), True)]
        end = match.end()
    pieces.append((_bare(line[end:]), False))
    words = glyphs.plain("".join(words for words, _ in pieces)).rstrip(glyphs.SOFT_HYPHEN)
    return Line(words, replace(hint, lead=glyphs.lead(pieces, words)), apart=False)


def _bare(words: str) -> str:
    for pattern, left in _INSIDE:
        words = pattern.sub(left, words)
    return words
