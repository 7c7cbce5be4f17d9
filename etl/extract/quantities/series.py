"""A line of text in; the years that it names with a value for each out, as the head and the cells of a row."""

from __future__ import annotations

import re
from itertools import pairwise

from etl.extract.quantities.card import Frames
from etl.extract.quantities.heads import role
from etl.extract.quantities.layouts import Cells, Head

_LABEL = r"[^\W\d_]{2,16}"
_BOUND = r"(?(sign)(?:(?:[a-z]{2,10}\s){1,2}(?!20\d\d\b))?)"  # 2031: at least 8
_VALUE = r"(?:[<>≥≤~±]\s?|[-−–+](?=\d))?\d(?:[\d.,]*\d)?(?:\s?%|\s[^\W\d_]{1,20}(?=\s*(?:[,;/|)]|[-–]\s|$)))?"
_PAIR = re.compile(
    rf"(?:(?<![^\W\d_])(?P<label>{_LABEL}):?\s+(?:[^\W\d_]{{5,14}}\s)?)?(?<![\w.,])(?P<year>20\d\d(?:[-/–]\d\d(?:\d\d)?)?)"
    rf"(?:\s\((?P<tag>{_LABEL})\))?(?P<sign>\s?[:=])?\s+(?P<value>{_BOUND}{_VALUE})(?![\w%])(?![.,]\d)"
)
_UNIT = re.compile(r"\s?(?:%|[^\W\d_]{1,20})$")
_APART = re.compile(r"[\s,;/|()–-]*")
_ENDS = re.compile(r"[\s,;.|)]*")
_LEAST = 2  # years with a value


def series_of(line: str, frames: Frames) -> tuple[Head, Cells] | None:
    """Baseline 2024: 31 % / target 2028: 48 %, or 2026: 20  2027: 50; nothing if other words stand between."""
    pairs = list(_PAIR.finditer(line))
    if len(pairs) < _LEAST or not _ENDS.fullmatch(line[pairs[-1].end() :]):
        return None
    if not all(_APART.fullmatch(line[one.end() : _start(other, frames)]) for one, other in pairwise(pairs)):
        return None
    if not (_named(pairs[0], frames) or pairs[0]["sign"]):
        return None
    name = " ".join(line[: _start(pairs[0], frames)].split()).rstrip(" (:-–")
    aimed = name if role(name, frames) == "aim" and not _named(pairs[0], frames) else ""
    heads: list[str] = []
    aim = aimed
    for one in pairs:
        label = _named(one, frames) or aim
        aim = label if role(label, frames) == "aim" else ""
        heads.append(f"{label} {one['year']}".strip())
    return Head("", tuple(heads), ()), ("" if aimed else name, *_alike([one["value"] for one in pairs]))


def _alike(values: list[str]) -> list[str]:
    """The values, all with the unit that the last has: 20, 40 berths."""
    unit = _UNIT.search(values[-1])
    return [value if _UNIT.search(value) or not unit else f"{value}{unit[0]}" for value in values]


def _named(pair: re.Match[str], frames: Frames) -> str:
    """The word beside the year that tells what its value is: target, baseline."""
    words = (word for word in (pair["label"], pair["tag"]) if word and role(word, frames) in ("told", "aim"))
    return next(words, "")


def _start(pair: re.Match[str], frames: Frames) -> int:
    label = pair["label"]
    return pair.start() if label and role(label, frames) in ("told", "aim") else pair.start("year")
