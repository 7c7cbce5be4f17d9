"""A document's text in, its printed lines out: what stands there, how it is set, and whether something may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import pairwise, takewhile
from statistics import median_low

from etl.documents.text import Hint, Text
from etl.extract.outline.amid import without_amid
from etl.extract.outline.front_matter import front_matter
from etl.extract.outline.glued import without_glue
from etl.extract.outline.line import Line
from etl.extract.outline.lone_codes import joined
from etl.extract.outline.lone_marks import hang, lettered
from etl.extract.outline.notes import without_notes
from etl.extract.outline.odd_signs import with_known_signs
from etl.extract.outline.paged_heads import without_heads
from etl.extract.outline.pages import PAGE_NUMBER
from etl.extract.outline.part_titles import part_titles
from etl.extract.outline.raised import without_raised
from etl.extract.outline.running import running, unglued
from etl.extract.outline.split_contents import with_pages
from etl.extract.outline.stuck_numbers import without_stuck_numbers

# Signs that are nothing but bullets may stick to the words behind them, as may a dash to a capital.
_BULLET = re.compile(
    r"(?:(?P<mark>[•●▪▫◦‣■□⚫➢➤►▶→➔⇒✓✔√☑★◆❖✦»›>–—*·§\uf000-\uf8ff-]{1,2}|o(?=\s{1,6}(?:[A-ZÀ-Þ€£$]|\w{2}|a\s\w{2}))|(?=\s))\s+"
    r"|(?P<stuck>[•●▪◦‣■⚫➢➤►▶→➔✓✔√◆❖»›\uf000-\uf8ff]{1,2}|[–-](?=[A-ZÀ-Þ])))(?=\S)"
)
_LONE = re.compile(r"\s*(?P<mark>[•●▪▫◦‣■□⚫➢➤►▶→➔⇒✓✔√☑★◆❖✦»›–—·\uf000-\uf8ff-])\s*")
_HASHES = re.compile(r"(#{1,6})\s*(?=[^#\s])")
_STARS = re.compile(r"(\*\*|__)(?=\S)(?P<lead>.+?)(?<=\S)\1")
_URL = re.compile(r"(?:https?://|www\.)\S+")
# Text boxes and columns out of a PDF may follow each other without a line end.
_GLUED = re.compile(
    r"(?<=[^\W\d_]{3}[.!?:])(?=[A-ZÀ-Þ][A-ZÀ-Þ&’ -]{3,}$)|(?<=[.!?;:])\s?(?=[•●▪◦■➢✓]\s)"
    r"|\n|(?<=[a-zß-ÿ]\.)\s+(?=\((?:a|1)\)(?:\s|$))|(?<=[a-zß-ÿ]{3}[.!?])(?=[A-ZÀ-Þ][a-zß-ÿ][^.!?;:]{3,60}$)"
    r"|(?<=\w)(?=[•●▪■➢▶►✓]\s*[A-ZÀ-Þ])|(?<=[^\W\d_]\d)(?=\s[•▶►]\s?[A-ZÀ-Þ])|(?<=[^\W\d_]\d\d)(?=\s[•▶►]\s?[A-ZÀ-Þ])"
)
_PAGE_WORD = re.compile(r"\W*(?:pagina|page|pag\.?|blz\.?|p\.)\W*", re.IGNORECASE)  # above the number of a page
_ROW = re.compile(r"\|(?P<cells>.+)\|")
_ASKS = re.compile(r"(?P<asked>[^\W\d_][^|]{2,59}?)\s\|\s(?P<answer>.*)")
_RULE = re.compile(r"[\s|:=_*~.-]+")
_LETTER = re.compile(r"(?:[a-z]|[ivx]{2,5})[.)]\s")
_LABELLED = re.compile(r"(?:[^\W\d_]+ ?)?[(§]?\d")
_TITLE_LINES = 3  # in which the title of a document stands
_REST = 2  # lines in which a title may end that a narrow column breaks
_FORMS = 3  # lines that ask the same: those of forms
_PAGE_GAP = 3  # blank lines for which the start of a page stands
_PAGE_SHARE = 0.05
_USUAL = 0.8  # the length that four lines of five do not pass is that of a full line, unless as many as this share
_BROKEN = 0.05  # of all lines go on in a small letter and are longer: most of the others are titles and items then
_LONGEST = 0.9  # the length that few lines pass, and the most of lines that are broken at an edge: with more,
_WIDEST = 150  # each line is a paragraph and no gap stands within one
_SHORT = 0.75  # share of a full line below which a line ends before the edge
_FULL = 0.9
_POINTS = 6  # points of type that a character fills, where a file gives the edge of a bullet in points


def printed(text: Text, is_label: Callable[[str], bool] = lambda _: False) -> list[Line]:
    """The lines that say something: no blanks, page numbers, running headers or bare web addresses.

    `is_label` tells which words count goals or parts with the number behind them.
    """
    lines = with_pages(joined(without_notes(list(_read(text)))))
    noise = running((line.text for line in lines if line.text and not line.cells), is_label)
    firsts, again = part_titles(lines)
    again |= _titles_again(lines)
    lines = [
        line
        for place, line in enumerate(lines)
        if line.cells or place in firsts or not (line.text in noise or place in again or _is_noise(line))
    ]
    lines = hang(without_raised(lines, _page_ends(text, lines)))
    for first in lines[:1]:
        first.gap = 0
    _set(lines)
    return lines


def _page_ends(text: Text, lines: Sequence[Line]) -> set[int]:
    """Numbers of the lines behind which a page ends: a rule, a heading of the file or what was left out follows."""
    starts = page_starts(text)
    ends = {line.number for line in lines[-1:]}
    for line, below in pairwise(lines):
        between = range(line.number + 1, below.number)
        left = any(text.lines[number - 1].strip() for number in between)
        if left or below.rank is not None or any(number in starts for number in (*between, below.number)):
            ends.add(line.number)
    return ends


def _titles_again(lines: Sequence[Line]) -> set[int]:
    """Places of lines right below the number of a page that print the title of the document again."""
    titles = {line.text.casefold() for line in lines[:_TITLE_LINES] if line.text and not line.cells}
    return {
        place
        for place, (before, line) in enumerate(pairwise(lines[_TITLE_LINES:]), _TITLE_LINES + 1)
        if PAGE_NUMBER.fullmatch(before.text) and line.text.casefold() in titles
    }


def page_starts(text: Text) -> set[int]:
    """Lines at which a page begins: by the file's pages, a form feed, or a lone space that few lines begin with."""
    if text.pages:
        return {number for number in range(2, len(text.lines) + 1) if text.page(number) != text.page(number - 1)}
    spaced = {number for number, words in enumerate(text.lines, 1) if words[:1] == " " and words[1:2].strip()}
    rare = len(spaced) < _PAGE_SHARE * len(text.lines)
    return {number for number, words in enumerate(text.lines, 1) if "\f" in words} | (spaced if rare else set())


def lone_numbers(text: Text) -> Iterator[tuple[int, int]]:
    """Line and value of each line that holds nothing but a number."""
    for number, words in enumerate(text.lines, 1):
        if words.strip().isdecimal() and len(words.strip()) < 4:
            yield number, int(words.strip())


def _read(text: Text) -> Iterator[Line]:
    gap = 0
    starts = page_starts(text)
    letters = lettered(text.lines)
    asked = _asked(text.lines)
    told = front_matter(text.lines)
    signed = with_known_signs(text.lines)
    parted = without_stuck_numbers(without_glue(without_heads(without_amid(unglued(signed)))))
    for number, words in enumerate(parted, 1):
        gap += _PAGE_GAP * (number in starts)
        if number in told:
            words = f"# {told[number]}" if told[number] else ""
        if _LONE.fullmatch(words) or words.strip() in letters:
            yield Line(number, "", words.strip(), 0, gap, None, 0, ())
            gap = 0
            continue
        if not words.strip() or _RULE.fullmatch(words):
            gap += 1
            continue
        for piece in _GLUED.split(words.replace("\u00ad", "").replace("\u00a0", " ")):
            if piece.strip():
                yield _line(number, piece, gap, text.hint(number), asked)
                gap = 0


def _asked(lines: Sequence[str]) -> set[str]:
    """What forms without bars at their edges ask: words before the first bar of lines, with various answers behind."""
    answers: dict[str, list[str]] = defaultdict(list)
    for match in map(_ASKS.match, lines):
        if match and not PAGE_NUMBER.fullmatch(match["answer"]):
            answers[match["asked"]].append(match["answer"])
    return {asked for asked, given in answers.items() if len(given) >= _FORMS and len(set(given)) > 1}


def _line(number: int, words: str, gap: int, hint: Hint, asked: Container[str] = ()) -> Line:
    stripped = words.strip()
    indent = len(words.expandtabs(4)) - len(words.expandtabs(4).lstrip())
    asks = _ASKS.match(stripped)
    row = _ROW.fullmatch(f"|{stripped.strip('|')}|" if asks and asks["asked"] in asked else stripped)
    cells = hint.cells or (tuple(cell.strip() for cell in row["cells"].split("|")) if row else ())
    rank, bold = hint.heading, hint.lead
    if hashes := _HASHES.match(stripped):
        rank, stripped = len(hashes[1]), stripped[hashes.end() :].rstrip("# ")
    bullet = _BULLET.match(stripped)
    if bullet and not indent:
        indent = round(hint.indent / (_POINTS if hint.size else 1))
    mark = (bullet["mark"] or bullet["stuck"] or "") if bullet else ""
    stripped = stripped[bullet.end() :] if bullet else stripped
    if stars := _STARS.match(stripped):
        bold, stripped = len(stars["lead"]), stars["lead"] + stripped[stars.end() :]
    return Line(number, stripped, mark, indent, gap, rank, min(bold, len(stripped)), cells)


def _is_noise(line: Line) -> bool:
    return any(noise.fullmatch(line.text) for noise in (PAGE_NUMBER, _PAGE_WORD, _URL))


def _set(lines: list[Line]) -> None:
    """Tell for each line whether it stands apart and whether something may begin there."""
    widths = sorted(len(line.text) for line in lines)
    full = max(widths[int(len(widths) * _USUAL)], _broken(lines)) if widths else 0
    wrapped = not widths or widths[int(len(widths) * _LONGEST)] <= _WIDEST
    usual, before = 0, None
    for line in lines:
        goes_on = _is_rest(line) and not (before and before.short)
        if goes_on and wrapped and line.gap < _PAGE_GAP and not _is_behind_page(line, before):
            usual = line.gap
        line.apart = line.gap > usual
        line.short = len(line.text) < full * _SHORT
        if before is not None:
            other = line.capitals != before.capitals
            ended = before.short or _has_room(before, line, full)
            line.begins = bool(line.apart or before.done or ended or other or line.mark or line.rank or line.cells)
            goes_on = _is_rest(line) or len(before.text) >= full * _FULL
            before.runs_on = goes_on and not (before.done or before.cells or line.apart or (before.capitals and other))
        before = line
    _put_rests(lines)


def _is_behind_page(line: Line, before: Line | None) -> bool:
    """Whether lines that belong to the page were left out before a line: then its gap is no gap of a paragraph."""
    return before is not None and line.number - before.number > line.gap + 1


def _broken(lines: Sequence[Line]) -> int:
    """The usual length of lines whose sentence goes on in the next line; 0 if they are few."""
    lengths = [
        len(line.text) for line, below in pairwise(lines) if below.text[0].islower() and not (below.mark or below.gap)
    ]
    return median_low(lengths) if len(lengths) > _BROKEN * len(lines) else 0


def _has_room(before: Line, line: Line, full: int) -> bool:
    """Whether the first word of a line would have stood on that of an item before it: then the item is over."""
    first = line.text.split(maxsplit=1)[0]
    return bool(before.mark) and first[0].isupper() and len(before.text) + 1 + len(first) < full * _FULL


def _put_rests(lines: Sequence[Line]) -> None:
    """Tell of each line that goes on what it goes on with, if that is short."""
    for place, line in enumerate(lines):
        if line.runs_on:
            below = list(takewhile(_goes_on, lines[place + 1 : place + 2 + _REST]))
            if len(below) <= _REST:
                line.rest = " ".join(one.text for one in below)


def _goes_on(line: Line) -> bool:
    """Whether a line goes on with the one before it."""
    return not line.apart and (_is_rest(line) or not (line.begins or _LABELLED.match(line.text)))


def _is_rest(line: Line) -> bool:
    """Whether a line begins in small letters that are no number of an item."""
    return line.text[0].islower() and not line.mark and not _LETTER.match(line.text)
