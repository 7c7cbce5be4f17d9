"""The lists of a docx in, the mark before each of its paragraphs out, counted as a word processor counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from etl.documents.glyphs import BULLET
from etl.documents.numerals import numeral
from etl.documents.word.package import W, value, whole

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered. `pattern` has %1 for the count of the first level."""

    style: str = "decimal"
    pattern: str = ""
    start: int = 1
    restarts: bool = True
    legal: bool = False
    indent: float | None = None
    paragraphs: str | None = None


@dataclass(slots=True)
class _Counting:
    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document and how far each has come."""

    def __init__(self, part: Element | None) -> None:
        self._shared: dict[str, _Counting] = {}
        self._lists: dict[str, tuple[_Counting, dict[int, int]]] = {}
        if part is None:
            return
        links = {value(one, "styleLink"): one for one in part.iterfind(W + "abstractNum")}
        for one in part.iterfind(W + "abstractNum"):
            source = links.get(value(one, "numStyleLink"), one) if value(one, "numStyleLink") else one
            self._shared[one.get(W + "abstractNumId", "")] = _Counting(_levels(source))
        for one in part.iterfind(W + "num"):
            shared = self._shared.get(value(one, "abstractNumId") or "")
            if shared:
                self._lists[one.get(W + "numId", "")] = (_own(one, shared), _restarts(one))

    def mark(self, list_id: str | None, level: int | None, style_id: str | None) -> tuple[str, float | None]:
        """The mark of the next paragraph of a list and its indent in points; nothing if it is in no list."""
        found = self._lists.get(list_id or "")
        if found is None:
            return "", None
        counting, restarts = found
        at = _level_of(counting, level, style_id)
        shown = counting.levels.get(at)
        if shown is None:
            return "", None
        if restarts:
            counting.counts.update({place: start - 1 for place, start in restarts.items()})
            restarts.clear()
        _count(counting, at)
        return _written(counting, shown, at), shown.indent


def _level_of(counting: _Counting, level: int | None, style_id: str | None) -> int:
    """The level written with the paragraph; else the one its style is tied to; else the first."""
    if level is not None:
        return level
    tied = (place for place, one in counting.levels.items() if one.paragraphs == style_id and style_id)
    return next(tied, 0)


def _count(counting: _Counting, at: int) -> None:
    for place in range(at):
        first = counting.levels.get(place, Level()).start
        counting.counts.setdefault(place, first)
    counting.counts[at] = counting.counts.get(at, counting.levels[at].start - 1) + 1
    for deeper in range(at + 1, _LEVELS):
        if counting.levels.get(deeper, Level()).restarts:
            counting.counts.pop(deeper, None)


def _written(counting: _Counting, shown: Level, at: int) -> str:
    if shown.style == "bullet":
        return BULLET
    if shown.style == "none":
        return _PLACE.sub("", shown.pattern).strip()

    def figure(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        style = counting.levels.get(place, Level()).style
        return numeral(counting.counts.get(place, 1), "decimal" if shown.legal and place != at else style)

    return _PLACE.sub(figure, shown.pattern).strip()


def _own(one: Element, shared: _Counting) -> _Counting:
    """Levels as this list sets them anew; a list that only restarts goes on with the shared ones."""
    new = dict(_overrides(one))
    return _Counting(shared.levels | new) if new else shared


def _overrides(one: Element) -> list[tuple[int, Level]]:
    found = ((whole(over.get(W + "ilvl")), over.find(W + "lvl")) for over in one.iterfind(W + "lvlOverride"))
    return [(at, _level(level)) for at, level in found if at is not None and level is not None]


def _restarts(one: Element) -> dict[int, int]:
    found = ((whole(over.get(W + "ilvl")), whole(value(over, "startOverride"))) for over in one.iter(W + "lvlOverride"))
    return {at: start for at, start in found if at is not None and start is not None}


def _levels(abstract: Element) -> dict[int, Level]:
    found = ((whole(level.get(W + "ilvl")), level) for level in abstract.iterfind(W + "lvl"))
    return {at: _level(level) for at, level in found if at is not None and 0 <= at < _LEVELS}


def _level(level: Element) -> Level:
    properties = level.find(W + "pPr")
    twips = whole(value(properties, "ind", "left") or value(properties, "ind", "start"))
    start = whole(value(level, "start"))
    return Level(
        style=value(level, "numFmt") or "decimal",
        pattern=value(level, "lvlText") or "",
        start=1 if start is None else start,
        restarts=value(level, "lvlRestart") != "0",
        legal=level.find(W + "isLgl") is not None,
        indent=twips / 20 if twips is not None else None,
        paragraphs=value(level, "pStyle"),
    )
