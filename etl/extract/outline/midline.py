"""Lines with their readings in, the same with a line of its own for each number that stands behind other words out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Family

# What a sentence or a running title ends in, before a number, a letter with a sign or a word with a number.
_BEHIND = re.compile(
    r"(?:(?:(?<=[^\d\s.][.!?;:”’)])|(?<=\s\|))\s{0,3}|(?<=\d[.!?;:)])\s{1,3})(?="
    r"(?:[(§]\s?)?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s?[^\W\d_]|\(?[a-z]\)\s|\(?[ivx]{2,5}[.)]\s|[A-Za-z]\.\s[A-ZÀ-Þ]"
    r"|[A-ZÀ-Þ][^\W\d_]*(?: [^\W\d_]+){0,2} ?\d)"
)
# The same, where the number ends a line and its words begin the next.
_LAST = re.compile(r"(?:(?<=[^\d\s.][.!?;:”’)])|(?<=\d[.!?;:)]))\s+(?P<number>\(?(?:\d{1,2}|[a-z])[.)])$")

Read = tuple[Line, list[Marker]]
Path = tuple[int, ...]


def split(read: Sequence[Read], markers: Callable[[Line], list[Marker]]) -> list[Read]:
    """Such a number begins a goal if it is the next of those that begin lines, and the next line does not have it."""
    ahead: dict[Family, list[Path]] = defaultdict(list)
    for _, readings in reversed(read):
        for marker in readings:
            ahead[marker.family].append(marker.path)
    latest: dict[Family, Path] = {}
    found: list[Read] = []
    for line, readings in read:
        for marker in readings:
            ahead[marker.family].pop()
            latest[marker.family] = marker.path
        if not readings and found:
            line, readings = _with_last(found, line, latest, ahead, markers)
        found += _parts(line, readings, latest, ahead, markers)
    return found


def _with_last(
    found: list[Read],
    line: Line,
    latest: dict[Family, Path],
    ahead: dict[Family, list[Path]],
    markers: Callable[[Line], list[Marker]],
) -> Read:
    """A line with the number of its words that ends the line above it, which loses that."""
    above, readings = found[-1]
    match = None if line.mark or line.cells or line.apart or above.cells else _LAST.search(above.text)
    if match is None:
        return line, []
    whole = replace(line, text=f"{match['number']} {line.text}", begins=True)
    fits = [one for one in markers(whole) if one.title and _is_next(one, latest, ahead)]
    if not fits:
        return line, []
    latest[fits[0].family] = fits[0].path
    found[-1] = replace(above, text=above.text[: match.start()], runs_on=False), readings
    return whole, fits


def _parts(
    line: Line,
    readings: list[Marker],
    latest: dict[Family, Path],
    ahead: dict[Family, list[Path]],
    markers: Callable[[Line], list[Marker]],
) -> Iterator[Read]:
    for match in () if line.cells else _BEHIND.finditer(line.text):
        tail = replace(line, text=line.text[match.end() :], mark="", gap=0, bold=0, apart=False, begins=True)
        fits = [one for one in markers(tail) if one.title and _is_next(one, latest, ahead)]
        if fits:
            head = replace(line, text=line.text[: match.start()].rstrip(" |"), runs_on=False)
            latest[fits[0].family] = fits[0].path
            yield head, markers(head) if readings else []
            yield from _parts(tail, fits, latest, ahead, markers)
            return
    yield line, readings


def _is_next(marker: Marker, latest: dict[Family, Path], ahead: dict[Family, list[Path]]) -> bool:
    before, after = latest.get(marker.family), ahead[marker.family][-1:]
    if before is None or after == [marker.path] or (marker.label and marker.title[:1].islower()):
        return False
    opened = {path for path in latest.values() if len(path) == len(marker.path) - 1}
    opens = len(marker.path) > 1 and bool(marker.label) and marker.last == 1 and marker.path[:-1] in opened
    if opens and marker.path not in ahead[marker.family]:
        return True
    return marker.path == (*before[:-1], before[-1] + 1)
