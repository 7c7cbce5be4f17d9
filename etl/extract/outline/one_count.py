"""Lines with their readings in; out the same where one count changes its form: rows, then Action 7, 25., bullets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker

_LEAST = 2  # numbers in one form that make a stretch of a count
_SKIPPED = 2  # by which the next number of a stretch may be higher: one may be lost

Read = tuple[Line, list[Marker]]
Form = tuple[object, ...]
Stretch = list[tuple[int, Marker]]


def with_one_count(read: Sequence[Read]) -> list[Read]:
    """Where a stretch of numbers begins with the next of one that is set otherwise, both are read in one form.

    The form is the label of the first that has one; without labels it is that of the longest.
    """
    found = list(read)
    for chain in _chains(list(_stretches(read))):
        first = next((marker for stretch in chain for _, marker in stretch if marker.label), None)
        like = first or max(chain, key=len)[0][1]
        for place, marker in (one for stretch in chain for one in stretch):
            line, _ = found[place]
            found[place] = line, [replace(marker, label=like.label, shape=like.shape)]
    return found


def with_one_code(read: Sequence[Read]) -> list[Read]:
    """Where numbers of parts have a word below some goals and none below others, all have it: Action 1.1.2, then 1.2.1.

    They do if they rise through the document together and none stands beside one with the word below the same goal.
    """
    firsts = [readings[0] for _, readings in read if readings]
    named = {one.path for one in firsts if one.label and one.counted}
    found = list(read)
    for label, depth in _usual(firsts):
        worded = {one.path for one in firsts if one.label == label and len(one.path) == depth}
        parts = {path[:-1] for path in worded}
        bare = [place for place, one in _bare(read, depth) if one.path[:-1] in named and one.path[:-1] not in parts]
        paths = [one.path for _, readings in read for one in readings[:1] if one.path in worded]
        if len(worded) >= _LEAST and bare and _rises(read, bare, paths):
            for place in bare:
                line, readings = found[place]
                found[place] = line, [replace(readings[0], label=label)]
    return found


def _usual(markers: Sequence[Marker]) -> Iterator[tuple[str, int]]:
    """The word that stands most often before numbers of so many parts."""
    times = Counter((one.label, len(one.path)) for one in markers if one.label and len(one.path) > 1)
    for depth in {depth for _, depth in times}:
        yield max((one for one in times if one[1] == depth), key=lambda one: times[one])


def _bare(read: Sequence[Read], depth: int) -> Iterator[tuple[int, Marker]]:
    for place, (_, readings) in enumerate(read):
        if readings and not readings[0].label and len(readings[0].path) == depth and set(readings[0].shape) == {"1"}:
            yield place, readings[0]


def _rises(read: Sequence[Read], bare: Sequence[int], worded: Sequence[tuple[int, ...]]) -> bool:
    """Whether the numbers with the word and those without it are one row, none of them twice."""
    places = set(bare)
    row = [
        one.path
        for place, (_, readings) in enumerate(read)
        for one in readings[:1]
        if place in places or one.path in worded
    ]
    return all(one < other for one, other in pairwise(row))


def _stretches(read: Sequence[Read]) -> Iterator[Stretch]:
    """The numbers that follow each other in one form, those that begin first before others."""
    open_: dict[Form, Stretch] = {}
    every: list[Stretch] = []
    for place, (line, readings) in enumerate(read):
        for marker in _counts(readings):
            stretch = open_.get(_form(line, marker))
            if stretch is None or not 0 < marker.last - stretch[-1][1].last <= _SKIPPED:
                stretch = open_[_form(line, marker)] = []
                every.append(stretch)
            stretch.append((place, marker))
    yield from (stretch for stretch in every if len(stretch) >= _LEAST)


def _counts(readings: Iterable[Marker]) -> Iterator[Marker]:
    """The reading of a number of one part in figures, if there is one."""
    yield from [one for one in readings if len(one.path) == 1 and "1" in one.shape and one.path[0]][:1]


def _form(line: Line, marker: Marker) -> Form:
    return marker.label, marker.shape, bool(line.cells), bool(line.mark), line.rank


def _chains(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Stretches of which each begins with the number behind the last of the one before it, in another form."""
    chains: list[list[Stretch]] = []
    ends: dict[int, list[Stretch]] = {}
    for stretch in stretches:
        place, marker = stretch[0]
        chain = ends.get(marker.last - 1) if marker.last > 1 else None
        if chain is not None and chain[-1][-1][0] < place:
            del ends[marker.last - 1]
            chain.append(stretch)
        else:
            chains.append(chain := [stretch])
        ends[stretch[-1][1].last] = chain
    return [chain for chain in chains if len({_set(stretch[0][1]) for stretch in chain}) > 1]


def _set(marker: Marker) -> Form:
    return _form(marker.line, marker)
