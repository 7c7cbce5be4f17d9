"""Lines and goals in; sentences out, each with its goal and the line of every character."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from etl.documents.text import Text
from etl.extract.proposal import GoalProposal
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.contents import contents
from etl.extract.quantities.cuts import BULLET, LABEL, RAISED, ends
from etl.extract.quantities.grids import grids
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.signs import plain
from etl.extract.quantities.tables import NOWHERE, Place, table
from etl.extract.quantities.units import counted

_BARE = re.compile(r"\d{1,3}|\d+\s*[|/]\s*\d+")
_NOTED = re.compile(r"(?:(?<=[a-zà-ÿ)%]{2}[.!?])|(?<=(?:19|20)\d\d\.))\d{1,3}\s*$")  # a footnote at the end
_GLUED_BULLET = re.compile(r"(?<=[^\s●•▪■])(?=[●•▪■]\s+\S)")
_PAGED = re.compile(r"^\d{1,3} (?=[a-z])")  # the number of a page inside a broken word
_YEAR_LEAD = re.compile(r"20\d\d\b.*:")  # 2030 targets:
_LEADS = re.compile(r":\s*$|20\d\d[^.!?]*(?:\?|\.\.\.|…)\s*$")  # over a list; or left open: what is there by 2030?
_DASHES = ("-", "–", "—")
_FIELD = re.compile(r"[A-ZÀ-Þ][\w’-]*(?: [\w’-]+){0,3}: \S")  # a label and what it says: Lead: the parks
_CAPTION = 120  # characters of the words above a table that tell what it counts
_DONE = re.compile(r"[.!?:;…][\"”’')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Running words.

    places  the offset at which each line begins
    item    it stands in an item of a list; opens: it is the first of its paragraph
    lead    the words that opened the list, or the head of its column in a table
    title   the first cell with a word of its row in a table; due: that which gives the date of its targets
    beside  the words of the cell left of it, if they are few; place: where in its table it stands
    counts  what the words above its table count, and how many
    """

    words: str
    places: tuple[tuple[int, int], ...]
    goal: str | None
    item: bool
    opens: bool
    lead: str = ""
    title: str = ""
    beside: str = ""
    due: str = ""
    place: Place = NOWHERE
    counts: tuple[str, float] | None = None

    def line(self, offset: int) -> int:
        return self.places[max(0, bisect_right(self.places, (offset, 10**9)) - 1)][1]


@dataclass(slots=True)
class _Paragraph:
    words: str
    places: list[tuple[int, int]]
    goal: str | None
    item: bool
    cells: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    row: int = 0

    def add(self, line: str, number: int, joins: re.Pattern[str]) -> None:
        """Append a line; a word broken at the line's end is made whole, unless a word such as `and` follows."""
        halved = re.search(r"[^\W\d]-$", self.words)
        line = _PAGED.sub("", line) if halved else line
        broken = re.search(r"\w-$", self.words) and line[0].islower() and not joins.match(line)
        self.words = self.words[:-1] if broken else f"{self.words} "
        self.places.append((len(self.words), number))
        self.words += line


def sentences(text: Text, goals: list[GoalProposal], card: Quantities) -> Iterator[Sentence]:
    """Sentences in order; those of a list carry the words that opened the list."""
    lead = caption = above = ""
    last: str | None = None
    for tabled, group in groupby(_paragraphs(text, goals, card), lambda one: bool(one.cells)):
        if tabled:
            rows = list(group)
            above = above if rows[0].head and rows[0].head[0] == last else caption
            last = rows[-1].head[0] if rows[-1].head else None
            yield from _table(rows, above, card)
            continue
        for paragraph in group:
            lead = lead if paragraph.item else ""
            found = list(_cut(paragraph, lead, card.abbreviations))
            yield from found
            caption = found[-1].words if found else ""
            if _LEADS.search(caption):
                lead = caption


def _table(paragraphs: list[_Paragraph], caption: str, card: Quantities) -> Iterator[Sentence]:
    """The sentences of each cell of each row of a table, with the head of its column."""
    counts = counted(caption, card) if len(caption) < _CAPTION else None
    rows = [(one.row or one.places[0][1], one.cells, one.head) for one in paragraphs]
    for paragraph, row in zip(paragraphs, table(rows, caption, card), strict=True):
        for cell in row:
            inside = _Paragraph(cell.words, paragraph.places[:1], paragraph.goal, True)
            told = {"title": cell.title, "beside": cell.beside, "due": cell.due, "place": cell.place, "counts": counts}
            yield from (replace(one, **told) for one in _cut(inside, cell.above, card.abbreviations))


def _cells(line: str, hint: tuple[str, ...]) -> tuple[str, ...]:
    """The cells of a line that is a row of a table."""
    if hint:
        return hint
    return (
        tuple(cell.strip() for cell in line.strip("|").split("|")) if line.startswith("|") and "|" in line[1:] else ()
    )


def _paragraphs(text: Text, goals: list[GoalProposal], card: Quantities) -> Iterator[_Paragraph]:
    owners, starts = _owners(text, goals)
    begins = {goal.line_start for goal in goals}
    heads = {number for number, hint in enumerate(text.hints, 1) if hint.heading}
    usual = _usual_length(text)
    grid = grids(text, card)
    named = contents(text)
    hints = {number: hint.cells for number, hint in enumerate(text.hints, 1) if hint.cells} | grid.cells
    current: _Paragraph | None = None
    gap = False
    for number, raw in _lines(text):
        line = plain(raw)
        paged = number in named or _BARE.fullmatch(line) or card.page_lines.fullmatch(line)
        if not line or (number not in hints and paged):
            gap = True
            continue
        item = number in starts or _is_item(raw, current, gap)
        cells = _cells(line, hints.get(number, ()))
        below = current is not None and current.places[-1][1] in heads and number not in heads
        fresh = item or cells or number in begins or below
        if current is None or fresh or current.cells or _parts(current, line, gap, usual, card.dangling):
            if current:
                yield current
            above, row = grid.heads.get(number, ()), grid.rows.get(number, 0)
            current = _Paragraph(line, [(0, number)], owners[number], item, cells, above, row)
        else:
            current.add(line, number, card.joins)
        gap = False
    if current:
        yield current


def _lines(text: Text) -> Iterator[tuple[int, str]]:
    """Every line with its number, in parts where an item is glued to what stands before it: a running head."""
    for number, line in enumerate(text.lines, 1):
        yield from ((number, part) for part in _GLUED_BULLET.split(line))


def _is_item(line: str, before: _Paragraph | None, gap: bool) -> bool:
    """Whether a line begins an item; a dash before a small letter may as well be a dash inside a sentence."""
    sign = BULLET.match(line)
    if sign and sign[0].strip() in _DASHES and line[sign.end()].islower():
        return before is None or gap or before.item or bool(_DONE.search(before.words))
    return bool(sign or LABEL.match(line))


def _owners(text: Text, goals: list[GoalProposal]) -> tuple[list[str | None], set[int]]:
    """The deepest goal of each line, and the lines at which goals without goals below begin."""
    owners: list[str | None] = [None] * (len(text.lines) + 1)
    for goal in sorted(goals, key=lambda one: one.depth):
        for line in range(goal.line_start, min(goal.line_end, len(text.lines)) + 1):
            owners[line] = goal.code
    parents = {goal.parent for goal in goals}
    return owners, {goal.line_start for goal in goals if goal.code not in parents}


def _usual_length(text: Text) -> float:
    """The length of a full line: nine in ten are not longer."""
    lengths = sorted(len(line.strip()) for line in text.lines if line.strip())
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _parts(before: _Paragraph, line: str, gap: bool, usual: float, dangling: re.Pattern[str]) -> bool:
    """Whether a line opens a new paragraph rather than going on with the one before it."""
    fresh = line[0].isupper() or line[0] in f"\"“‘'({RAISED}"
    if _DONE.search(before.words):
        return gap or fresh
    if before.words.startswith("#"):
        return True
    if not fresh:
        headed = line[0].isdigit() and len(before.words) < 0.6 * min(usual, 120)
        return gap and (headed or bool(_YEAR_LEAD.fullmatch(line)))
    if not gap and (ends_with(dangling, before.words) or (before.item and line[0] == "(")):
        return False
    last = before.words[before.places[-1][0] :]
    if _FIELD.match(line) and _FIELD.match(last):
        return True
    return gap or len(last) < 0.6 * min(usual, 120) or last.isupper() != line.isupper()


def _cut(paragraph: _Paragraph, lead: str, abbreviations: re.Pattern[str]) -> Iterator[Sentence]:
    start = 0
    for end in ends(paragraph.words, abbreviations):
        words = _NOTED.sub("", paragraph.words[start:end])
        if words.strip():
            yield Sentence(words, _places(paragraph, start, end), paragraph.goal, paragraph.item, start == 0, lead)
        start = end


def _places(paragraph: _Paragraph, start: int, end: int) -> tuple[tuple[int, int], ...]:
    first = max(place for place in paragraph.places if place[0] <= start)
    later = [(offset - start, line) for offset, line in paragraph.places if start < offset < end]
    return ((0, first[1]), *later)
