"""Sentences in; the heading above each, and whether it is itself the title of what is told below it, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.proposal import GoalProposal
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cuts import BULLET, opening
from etl.extract.quantities.sentences import Sentence
from etl.extract.quantities.terms import is_phase

_COUNTS = re.compile(r"(?!(?:19|20)\d\d\b)\d[\d.,]*\s?(?:%|[a-z])")  # 88% on time, but not 2. Boats
_SHARE = re.compile(r"\d\s?%")  # a line with one is no heading, though it may have lost its bullet and its stop
_LABEL = re.compile(r"[\W_]*([^.:;\d]{3,50})[.:]")
_LINE = 80  # characters


def headed(text: list[Sentence], goals: list[GoalProposal], card: Quantities) -> Iterator[tuple[str, bool]]:
    """For each sentence the heading above it, and whether it only names a goal that the words below it tell."""
    parents = {goal.parent for goal in goals}
    heading, below, box = "", None, ""
    for sentence, following in zip(text, [*text[1:], None], strict=True):
        if _is_heading(sentence):
            heading, below = sentence.words, sentence.goal
        elif sentence.goal not in (None, below):
            heading = heading if card.frames.target_headings.search(heading) or is_phase(heading, card) else ""
        box = _box(sentence, card) if sentence.opens else box
        told = sentence.goal in parents or (following is not None and following.goal == sentence.goal)
        yield box or heading, bool(sentence.goal) and told and _names(sentence)


def _box(sentence: Sentence, card: Quantities) -> str:
    """The label with which a paragraph opens, if it says that only facts follow: The port in figures. 90 boats."""
    label = _LABEL.match(sentence.words)
    told = card.frames.fact_headings.search(label[1].strip(" *_")) if label else None
    return told.string if told and told.end() == len(told.string) else ""


def _is_heading(sentence: Sentence) -> bool:
    words = sentence.words.strip()
    return (
        len(words) < _LINE
        and not sentence.title
        and words[-1] not in ".!?,;"
        and not (_COUNTS.match(words) or _SHARE.search(words))
        and (not sentence.item or words[0] == "#" or not opening(words))
    )


def _names(sentence: Sentence) -> bool:
    """Whether it is a short line without a stop that opens its goal and is no item below a bullet."""
    words = sentence.words.strip()
    listed = BULLET.match(words) and words[0] != "#"
    return sentence.opens and not sentence.title and len(words) < _LINE and words[-1] not in ".!?,;:" and not listed
