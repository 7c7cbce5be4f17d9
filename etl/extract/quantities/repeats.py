"""The sentences of a text with their figures in; the same without targets that a summary only says again, out."""

from __future__ import annotations

from collections.abc import Iterator

from etl.extract.proposal import FigureProposal
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.sentences import Sentence

_FEWEST, _SHARE = 2, 1 / 3  # targets below a heading that stand elsewhere too, if all are told again
Told = dict[float | None, set[str]]
Read = tuple[Sentence, str, list[FigureProposal]]


def once(read: list[Read], card: Quantities) -> Iterator[tuple[Sentence, list[FigureProposal]]]:
    """Each sentence with its figures; below a heading that sums up only those targets that stand nowhere else.

    `read` holds with each sentence the heading above it; one that opens a list sums up nothing. Two targets are one if
    their values are, and their units as far as both are known: a summary leaves out what is counted. Where a third of
    the targets below a heading stand elsewhere, at least two, all of them only say again what the text says.
    """
    summed = [
        bool(card.passing.summaries.search(heading)) and not heading.rstrip().endswith(":") for _, heading, _ in read
    ]
    told: Told = {}
    for (_, _, found), sums in zip(read, summed, strict=True):
        for value, unit in (_key(one) for one in _targets(found) if not sums):
            told.setdefault(value, set()).add(unit)
    again: dict[str, list[bool]] = {}
    for (_, heading, found), sums in zip(read, summed, strict=True):
        again.setdefault(heading, []).extend(_again(one, told) for one in _targets(found) if sums)
    for (sentence, heading, found), sums in zip(read, summed, strict=True):
        whole = sums and not sentence.title and sum(again[heading]) >= max(_FEWEST, _SHARE * len(again[heading]))
        yield sentence, [one for one in found if not (sums and one.kind != "fact" and (whole or _again(one, told)))]


def _targets(found: list[FigureProposal]) -> list[FigureProposal]:
    return [one for one in found if one.kind != "fact"]


def _key(one: FigureProposal) -> tuple[float | None, str]:
    return one.value_high or one.value, (one.unit or "").partition("_per_")[0]


def _again(one: FigureProposal, told: Told) -> bool:
    value, unit = _key(one)
    vague = unit in ("", "count", "percent") or one.rule.startswith(("all", "none"))
    return value in told and (vague or bool(told[value] & {"", unit}))
