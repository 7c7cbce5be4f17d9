"""Lines with their readings in; out the same without labels that count no goals: names, what comes of a goal."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.words import Outline

_FIELD = re.compile(r"(?P<name>[A-ZÀ-Þ][^\W\d_]*(?: [^\W\d_]+){0,3}):\s+\S")
_NAMED = re.compile(r"\d{1,3}[A-ZÀ-Þ][\w-]+(?=\s)")
_BESIDE = re.compile(r"\s\|\s[A-ZÀ-Þ][^\W\d_]*(?: [^\W\d_]+){0,3}:\s")  # another field on the same line
_TIMES = 3  # goals of which the same is told
_MOST = 0.8  # share of the labels that have another field beside them

Read = tuple[Line, list[Marker]]


def without_told(read: Sequence[Read], words: Outline) -> list[Read]:
    """The same without a label of results that stands once below each number, beside other fields: Lead: parks."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, (_, readings) in enumerate(read):
        if readings and not readings[0].counted and words.yields.fullmatch(readings[0].label):
            found[readings[0].label].append(place)
    names = [_name(line) for line, _ in read]
    times = Counter(names)
    fields = {name for name in times if name and times[name] >= _TIMES and not words.names_goal(name)}
    told = {place for places in found.values() if _is_told(read, places, names, fields) for place in places}
    return [(line, [] if place in told else readings) for place, (line, readings) in enumerate(read)]


def _name(line: Line) -> str:
    match = _FIELD.match(line.text)
    return match["name"].lower() if match else ""


def _is_told(read: Sequence[Read], places: Sequence[int], names: Sequence[str], fields: set[str]) -> bool:
    if len(places) < _TIMES:
        return False
    if sum(_BESIDE.search(read[place][0].text) is not None for place in places) >= _MOST * len(places):
        return True
    beside = sum(not fields.isdisjoint(names[max(0, place - 1) : place + 2]) for place in places)
    numbers = [place for place, (_, readings) in enumerate(read) if readings and readings[0].counted]
    above = [bisect(numbers, place) for place in places]
    once = all(one < other for one, other in pairwise([0, *above]))
    return once and beside >= _MOST * len(places)


def without_names(read: Sequence[Read]) -> list[Read]:
    """The same without labels that always have one number and go on as a sentence: the name of a party or a road.

    Nor with numbers that are part of a name that begins line after line: 50PLUS wants.
    """
    times = Counter(match[0] for line, _ in read if (match := _NAMED.match(line.text)))
    numbers: dict[str, list[Marker]] = defaultdict(list)
    for marker in (readings[0] for _, readings in read if readings):
        if marker.label and marker.counted:
            numbers[marker.label].append(marker)
    names = {label for label, found in numbers.items() if _is_name(found)}
    return [
        (
            line,
            [] if times[line.text.partition(" ")[0]] >= _TIMES else [one for one in readings if one.label not in names],
        )
        for line, readings in read
    ]


def _is_name(found: list[Marker]) -> bool:
    alike = len({marker.path for marker in found}) == 1 and found[0].written.lower().startswith(found[0].label)
    return alike and len(found) > 1 and all(marker.title[:1].islower() for marker in found)
