"""What was read of two editions of a document in; which passages stayed, changed, came or went, out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rapidfuzz import process
from rapidfuzz.distance import Indel

from etl.documents.text import Text
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.reviewed import Reviewed
from model.objective import ExtractedObjective
from model.review import Decision, Item, fingerprint

# A passage is an earlier one reworded if they share this part of their words; under the same code less is enough.
_ALIKE, _ALIKE_UNDER_ONE_CODE = 0.6, 0.4
# Targets of one goal in one unit are one target, whatever words stand around them.
_LIKELIEST = 1.0


@dataclass(frozen=True, slots=True)
class Passage:
    """A goal or a target as the document words it, before any change by a person; `code` is that of the goal."""

    item: Item
    code: str | None
    fingerprint: str
    words: str
    line: int
    page: int | None = None
    decision: Decision | None = None
    value: float | None = None
    value_high: float | None = None
    unit: str | None = None
    due: date | None = None

    @property
    def asked(self) -> tuple[float | None, float | None, str | None, date | None]:
        """What a target asks; nothing for a goal."""
        return self.value, self.value_high, self.unit, self.due


@dataclass(frozen=True, slots=True)
class Edition:
    """All passages of one text in their order. `version` and `until` say when a former edition was last served."""

    sha256: str
    passages: tuple[Passage, ...]
    version: str | None = None
    until: date | None = None

    @property
    def words(self) -> list[tuple[Item, str]]:
        return [(one.item, one.fingerprint) for one in self.passages]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a passage: `before` and `now` are its places in the two editions, None where it is not there."""

    kind: str
    before: int | None
    now: int | None


def extracted(text: Text, goals: list[ExtractedObjective]) -> Edition:
    """The edition of a document that a profile reads: its goals."""
    return Edition(text.sha256, tuple(_of_goal(text, goal, None) for goal in goals))


def proposed(text: Text, found: tuple[list[GoalProposal], list[FigureProposal]], reviewed: list[Reviewed]) -> Edition:
    """The edition of a document without a profile: goals and targets as `found`, with what was said of each."""
    goals, figures = found
    targets = [figure for figure in figures if figure.kind != "fact"]
    passages = [_of_goal(text, goal, of.decision) for goal, of in zip(goals, reviewed, strict=False)]
    passages += [_of_target(text, one, of) for one, of in zip(targets, reviewed[len(goals) :], strict=True)]
    return Edition(text.sha256, tuple(passages))


def _of_goal(text: Text, goal: GoalProposal | ExtractedObjective, decision: Decision | None) -> Passage:
    words, line = text.passage(goal.line_start, goal.line_end), goal.line_start
    return Passage("goal", goal.code, fingerprint(words), words, line, text.page(line), decision)


def _of_target(text: Text, found: FigureProposal, reviewed: Reviewed) -> Passage:
    place = (found.line, text.page(found.line))
    asked = (found.value, found.value_high, found.unit, found.due)
    return Passage("target", found.goal, reviewed.passage, found.quote, *place, reviewed.decision, *asked)


def changes(before: Edition, now: Edition) -> list[Change]:
    """Every passage of both editions once, in the order of the new one; what went stands at the end.

    same      word for word, wherever it stands now
    changed   other words under the same code or to the same effect; or a target that asks something else
    added     only in the new edition; `removed`: only in the former
    """
    pairs = dict(_unchanged(before, now))
    pairs |= _best(_reworded(before, now, pairs), pairs)
    pairs |= _best(_retargeted(before, now, pairs), pairs)
    gone = set(range(len(before.passages))) - set(pairs.values())
    found = [Change(_kind(before, now, pairs.get(place), place), pairs.get(place), place) for place in _places(now)]
    return found + [Change("removed", place, None) for place in sorted(gone)]


def _places(edition: Edition) -> range:
    return range(len(edition.passages))


def _kind(before: Edition, now: Edition, old: int | None, new: int) -> str:
    if old is None:
        return "added"
    was, is_now = before.passages[old], now.passages[new]
    return "same" if (was.fingerprint, was.asked) == (is_now.fingerprint, is_now.asked) else "changed"


def _unchanged(before: Edition, now: Edition) -> Iterator[tuple[int, int]]:
    """New places with the former places of the very words; words that stand more than once are paired in order."""
    places: dict[tuple[Item, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, edition in enumerate((before, now)):
        for place, words in enumerate(edition.words):
            places[words][side].append(place)
    for old, new in places.values():
        yield from zip(new, old, strict=False)


def _left(edition: Edition, item: Item, taken: set[int]) -> list[int]:
    return [place for place in _places(edition) if edition.passages[place].item == item and place not in taken]


def _reworded(before: Edition, now: Edition, pairs: dict[int, int]) -> Iterator[tuple[float, int, int]]:
    """Goals that share words enough, with the share of words in common; those of one code are likelier."""
    old, new = _left(before, "goal", set(pairs.values())), _left(now, "goal", set(pairs))
    words = [[edition.passages[n].words.split() for n in places] for edition, places in ((now, new), (before, old))]
    shares = process.cdist(*words, scorer=Indel.normalized_similarity, score_cutoff=_ALIKE_UNDER_ONE_CODE)
    for row, column in zip(*shares.nonzero(), strict=True):
        share, place, former = float(shares[row, column]), new[row], old[column]
        one_code = now.passages[place].code == before.passages[former].code
        if one_code or share >= _ALIKE:
            yield share + one_code, place, former


def _retargeted(before: Edition, now: Edition, pairs: dict[int, int]) -> Iterator[tuple[float, int, int]]:
    """Targets in the same unit of what was the same goal."""
    codes = {now.passages[new].code: before.passages[old].code for new, old in pairs.items()}
    old = _left(before, "target", set(pairs.values()))
    for place in _left(now, "target", set(pairs)):
        target = now.passages[place]
        for former in old:
            was = before.passages[former]
            if target.code and codes.get(target.code) == was.code and target.unit == was.unit:
                share = Indel.normalized_similarity(target.words.split(), was.words.split())
                yield _LIKELIEST + share, place, former


def _best(scored: Iterator[tuple[float, int, int]], pairs: dict[int, int]) -> dict[int, int]:
    """Pairs of new and former places, the likeliest first, each place once."""
    found: dict[int, int] = {}
    taken = set(pairs.values())
    for _, place, former in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
        if place not in found and former not in taken:
            found[place] = former
            taken.add(former)
    return found
