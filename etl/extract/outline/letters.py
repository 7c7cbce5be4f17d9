"""Lines with their readings in; out the same where letters before a number are a part of it, or stand for a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from string import ascii_lowercase, ascii_uppercase

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.roman import NUMERALS, roman

_TITLE = re.compile(r"(?P<letter>[A-Z])\s+[–—-]?\s*(?P<title>[A-ZÀ-Þ\d].*)")
_SHORT = re.compile(r"[A-Z]{2,4}(?=[ -]?\d)")
_UNSIGNED = re.compile(r"(?P<number>[ivxl]{1,5}|[a-z])\s+(?P<title>\S.*)")
_LEAST = 2  # letters that make a level
_BARE = ("", "1", 1)
_SIGNED = (("", "a.", 1), ("", "a)", 1), ("", "1.", 1), ("", "1)", 1))
_TITLES = 3  # the same where no numbers stand behind them

Read = tuple[Line, list[Marker]]


def with_letters(read: Sequence[Read]) -> list[Read]:
    """The same with numbers behind letters, or letters alone before titles, where there are any from A on."""
    return _with_titles(_with_numbers(read))


def _with_titles(read: Sequence[Read]) -> list[Read]:
    """Where lines that stand apart begin with the letters from A on, without a sign, these count the lines."""
    found = {id(line): _letter(line, set(ascii_lowercase)) for line, readings in read if line.apart and not readings}
    letters = {one.written for readings in found.values() for one in readings}
    if len(letters) < _TITLES or max(letters) != ascii_uppercase[len(letters) - 1]:
        return list(read)
    return [(line, readings or found.get(id(line), [])) for line, readings in read]


def _with_numbers(read: Sequence[Read]) -> list[Read]:
    """Where labels are the letters from A on, and numbers start anew behind each, these are a part of the number."""
    found = [one for _, readings in read for one in readings if len(one.label) == 1]
    letters = {one.label for one in found}
    firsts = {one.label for one in found if one.path[0] == 1}
    if len(letters) < _LEAST or letters != firsts or max(letters) != chr(ord("a") + len(letters) - 1):
        return list(read)
    return [(line, _coded(readings) or _letter(line, letters)) for line, readings in read]


def with_words(read: Sequence[Read]) -> list[Read]:
    """Where a short form is printed behind its word, that form alone is read as the word: Action AC-1, then AC-2."""
    found = [one for _, readings in read for one in readings]
    printed = [(_SHORT.match(one.written), one.label) for one in found]
    words = {short[0].lower(): label for short, label in printed if short and short[0].lower() != label}
    return [(line, [_spelled(one, words) for one in readings]) for line, readings in read]


def with_lost_words(read: Sequence[Read]) -> list[Read]:
    """Where one number of parts between two that have a word has none, it has theirs: Action 4.9, 4.10, Action 4.11."""
    found = list(read)
    firsts = [(place, readings[0]) for place, (_, readings) in enumerate(read) if readings]
    named = [(place, one) for place, one in firsts if one.label and len(one.path) > 1]
    for (first, before), (last, after) in pairwise(named):
        lost, next_ = ((*before.path[:-1], before.last + by) for by in (1, 2))
        for place in range(first + 1, last) if (before.family, next_) == (after.family, after.path) else ():
            line, readings = read[place]
            found[place] = line, [_with_word(one, before) if one.path == lost else one for one in readings]
    return found


def with_lost_signs(read: Sequence[Read]) -> list[Read]:
    """Where a letter or numeral that is the next of those with a sign has none, it has theirs: iii. then iv.

    So has one with a sign that no other line has: a) b) and (c).
    """
    found: list[Read] = []
    before: Marker | None = None
    times = Counter(one.shape for _, readings in read for one in readings)
    for line, readings in read:
        lost = _lost(line, before) if before and not readings and line.begins else []
        readings = [_alike(one, before) if before and times[one.shape] == 1 else one for one in readings]
        found.append((line, readings or lost))
        before = next((one for one in (readings or lost) if len(one.path) == 1 and not one.label), None) or (
            None if readings or line.apart else before
        )
    return found


def with_misprints(read: Sequence[Read]) -> list[Read]:
    """Where one of a list before another has no sign, or is a 1 for the letter l, it is read as the next of that list.

    1. Trade, 2 Ports, 3. Roads; 1 Schools, 2. Sports; k. Fairs, 1. Inns, m. Markets.
    """
    found = list(read)
    for family in _SIGNED:  # letters first: one that is no 1 stands in no list of numbers
        kin = [(place, one) for place, (_, readings) in enumerate(found) for one in readings if one.family == family]
        for (first, before), (last, after) in pairwise([(-1, None), *kin]):
            if after and _is_lost(before.last if before else 0, after.last - 1):
                for place in range(first + 1, last):
                    found[place] = _restored(found[place], after)
    return found


def _is_lost(before: int, number: int) -> bool:
    """Whether a number is the next behind another, or the first."""
    return number == before + 1 or (number == 1 and before > 1)


def _restored(read: Read, after: Marker) -> Read:
    """A line as the one before another, if it has its number without the sign, or a 1 for the letter l."""
    line, readings = read
    shape, number = after.shape, after.last - 1
    bare = shape[0] == "1" and any(one.family == _BARE and one.path == (number,) and one.heading for one in readings)
    letter = (
        shape[0] == "a" and number == _place("l") and any(one.family == ("", f"1{shape[1:]}", 1) for one in readings)
    )
    if not bare and not (letter and readings[0].path == (1,)):
        return read
    return line, [replace(readings[0], shape=shape, path=(number,), written="l" if letter else str(number))]


def _alike(marker: Marker, before: Marker) -> Marker:
    """With the sign of the one before it in its list, if it is the next and the signs alone differ."""
    next_ = not marker.label and marker.path == (before.last + 1,) and len(before.path) == 1
    alike = marker.shape.strip("().") == before.shape.strip("().") and marker.line.indent == before.line.indent
    return replace(marker, shape=before.shape) if next_ and alike else marker


def _lost(line: Line, before: Marker) -> list[Marker]:
    """The line as the next of a list: as far in as its last, with a capital if that has one."""
    match = _UNSIGNED.match(line.text)
    if not match or line.indent != before.line.indent or line.mark or line.cells or before.shape[:1] not in ("a", "i"):
        return []
    number, title = match["number"], match["title"]
    value = roman(number) if before.shape[0] == "i" and set(number) <= set(NUMERALS) else _place(number[0])
    alike = title[0].isupper() == before.title[:1].isupper() and before.shape[-1] in ".)"
    single = before.shape[0] == "i" or len(number) == 1
    return (
        [replace(before, line=line, path=(value,), written=number, title=title)]
        if (alike and single and value == before.last + 1)
        else []
    )


def _with_word(marker: Marker, like: Marker) -> Marker:
    return marker if marker.label else replace(marker, label=like.label, shape=like.shape)


def _spelled(marker: Marker, words: dict[str, str]) -> Marker:
    if marker.label not in words:
        return marker
    shape = marker.shape.removeprefix(marker.label.upper()).lstrip(" -")
    return replace(marker, label=words[marker.label], shape=shape)


def _coded(readings: Sequence[Marker]) -> list[Marker]:
    return [
        replace(one, label="", shape=f"A{one.shape[1:]}", path=(_place(one.label), *one.path))
        if len(one.label) == 1
        else one
        for one in readings
    ]


def _letter(line: Line, letters: set[str]) -> list[Marker]:
    """The title of a letter, without a sign behind it."""
    match = _TITLE.fullmatch(line.text)
    if not match or match["letter"].lower() not in letters or line.mark or line.cells or not line.begins:
        return []
    return [Marker(line, "", "A", (_place(match["letter"].lower()),), match["letter"], match["title"])]


def _place(letter: str) -> int:
    return ord(letter) - ord("a") + 1
