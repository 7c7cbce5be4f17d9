"""Lines in, the same without the notes at the feet of pages, whose numbers are raised in the text above them."""

from __future__ import annotations

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.extract.outline.line import Line

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
# A number in the text that is a sign of a note: raised, in brackets, or stuck to a word and its full stop.
_SURE = re.compile(
    rf"(?<=[^\s{_RAISED}])(?<!\bm)(?<!\b[kcd]m)(?P<raised>[{_RAISED}]{{1,3}})"
    r"|<sup>\s*\[?(?P<marked>\d{1,3})\]?\s*</sup>|\[\^?(?P<bracket>\d{1,3})\](?!\()|\w[.,;:]?\^(?P<caret>\d{1,3})\b"
)
_STUCK = re.compile(r"(?<=[a-zß-ÿ]{3})(?:[)”’\"'»*]{0,2}[.,;:!?]?[)”’\"'»*]{0,2})(?P<stuck>\d{1,3})(?=[\s,.;:)]|$)")
_NOTE = re.compile(
    rf"(?:(?P<sure>[{_RAISED}]{{1,3}}|\[\^?\d{{1,3}}\]:?|<sup>\s*\d{{1,3}}\s*</sup>|\^\d{{1,3}}\^?)\s*"
    r"|(?P<bare>\d{1,3})(?P<close>[.)]?)\s+)(?=[\"'‘’“”(]?[^\W\d_]|\d{4}|https?:)"
)
_END_SIGN = re.compile(rf"(?<=[^\s{_RAISED}])(?<!\bm)(?<!\b[kcd]m)[{_RAISED}]{{1,3}}$")
_TITLE = 90  # signs of a title, which loses the sign of a note at its end
_LINES = 4  # lines that a note goes on in
_FAR = 150  # lines between the sign of a note and the note
_NEAR = 20  # the same if the parts of a page were read in another order
_LEAST = 2  # notes that a document has, if their signs only stick to words


@dataclass(frozen=True, slots=True)
class _Note:
    place: int
    number: int
    sure: bool  # its number cannot be that of an item
    closed: bool  # it has a full stop or a bracket


def without_raised(lines: Sequence[Line], ends: set[int]) -> list[Line]:
    """The lines without such notes; `ends` holds the numbers of the lines behind which a page ends."""
    signs = _signs(lines)
    found = [note for note in _heads(lines) if _is_signed(note, signs)]
    notes = {note.place: note for note in found}
    last = {place: _end(lines, place, notes, ends) for place in notes}
    feet = _signed_once([note for note in found if note.sure or last[note.place] is not None], signs)
    kept = _with_between(feet, [note for note in found if last[note.place] is None and not (note.sure or note.closed)])
    if len(kept) < _LEAST and not any(sure for note in kept for _, sure in signs[note.number]):
        return list(lines)
    for line in lines:
        if len(line.text) <= _TITLE:
            line.text = _END_SIGN.sub("", line.text)
    dropped = {place for note in kept for place in range(note.place, 1 + (last[note.place] or note.place))}
    return [line for place, line in enumerate(lines) if place not in dropped]


def _signs(lines: Sequence[Line]) -> dict[int, list[tuple[int, bool]]]:
    """Of each number the places where it stands as the sign of a note, and whether it surely is one."""
    found: dict[int, list[tuple[int, bool]]] = defaultdict(list)
    for place, line in enumerate(lines):
        for pattern, sure in ((_SURE, True), (_STUCK, False)):
            for match in pattern.finditer(" ".join((line.text, *line.cells))):
                found[int(next(filter(None, match.groups())).translate(_PLAIN))].append((place, sure))
    return found


def _heads(lines: Sequence[Line]) -> Iterator[_Note]:
    for place, line in enumerate(lines):
        match = None if line.cells or line.mark or line.rank is not None else _NOTE.match(line.text)
        if match:
            digits = re.sub(r"\D", "", (match["sure"] or match["bare"]).translate(_PLAIN))
            yield _Note(place, int(digits), bool(match["sure"]), bool(match["close"]))


def _is_signed(note: _Note, signs: dict[int, list[tuple[int, bool]]]) -> bool:
    """Whether the sign of a note stands not far above it, or just below; a full stop needs one that surely is one."""
    return any(
        (sure or not note.closed) and (-_NEAR * sure <= note.place - place <= _FAR) and place != note.place
        for place, sure in signs.get(note.number, ())
    )


def _signed_once(notes: Sequence[_Note], signs: dict[int, list[tuple[int, bool]]]) -> list[_Note]:
    """The notes that have a sign of their own: none that stands above an earlier note of that number."""
    kept: dict[int, list[_Note]] = defaultdict(list)
    for note in sorted(notes, key=lambda note: note.place):
        last = kept[note.number][-1].place if kept[note.number] else -1
        if last < 0 or any(place > last and place != note.place for place, _ in signs[note.number]):
            kept[note.number].append(note)
    return sorted((note for same in kept.values() for note in same), key=lambda note: note.place)


def _with_between(feet: Sequence[_Note], others: Sequence[_Note]) -> list[_Note]:
    """The notes at the feet of pages, with those between them whose numbers lie between theirs: no end was seen."""
    kept = list(feet)
    for note in others:
        before = [one.number for one in kept if one.place < note.place][-1:]
        after = [one.number for one in kept if one.place > note.place][:1]
        if before and before[0] < note.number and (note.number < after[0] if after else note.number == before[0] + 1):
            insort(kept, note, key=lambda one: one.place)
    return kept


def _end(lines: Sequence[Line], place: int, notes: dict[int, _Note], ends: set[int]) -> int | None:
    """The last line of a note, if nothing but the rest of it and other notes stands between it and a page's end."""
    last = place
    while lines[last].number not in ends:
        below = last + 1
        if below >= len(lines) or below - place > _LINES:
            return place if below >= len(lines) else None
        line = lines[below]
        if below in notes:
            return last if _end(lines, below, notes, ends) is not None else None
        if line.gap or line.mark or line.cells or line.rank is not None:
            return None
        last = below
    return last
