"""A figure with all that tells about it: its clause, its year, the heading above it; and what it is, by which rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from etl.extract.proposal import FigureProposal
from etl.extract.quantities.card import Frames
from etl.extract.quantities.dates import When
from etl.extract.quantities.figures import Figure
from etl.extract.quantities.sentences import Sentence

_SIGNS = "*_ -–•●>0123456789.)"  # before the first word of an item
_LABEL = 30  # characters before a colon that only name what follows
_BRACKETS = re.compile(r"\([^()]*\)")
_STRONG = re.compile(r"[;:–—]\s|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Frame:
    """What a figure is: a target or a fact, and whose. `rule` names the reason."""

    target: bool
    own: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a sentence.

    heading  the heading above it; pointed: the sentence after it says that its figures are targets
    starts   the first year that lies ahead of the writer, None if no year tells; guessed: from the years alone
    closes   the last day of the document's period, if it is known
    writers  names of those who speak in the text; bodies: of those that belong to them
    names    the sentence is but the name of a goal that the words below it tell
    counts   what the sentence before counts, if this one points to it
    said     the words of the sentence before, if this one draws a conclusion from them (thus all are new), or of the
             next one, if that only says when: we want this by 2031
    dated    the words of the date with which its paragraph opens; that: of the one that it calls that year
    before   the sentence before it of the same goal
    last     the last target of the writer in the sentence before it of the same goal
    state    the year with which its paragraph opens, if that tells in the present tense what will be so by then; or 0
    year     the last day of the year that it is the plan for, None if it is for several
    kept     the sentence after it wants to keep what it tells
    over     the dated words that open a list around its own
    story    the words of its paragraph before it
    default  the day by which targets without one are due, if the text says so
    planned  the text has goals of its own
    """

    heading: str
    pointed: bool
    starts: int | None
    guessed: bool
    closes: date | None
    said: str = ""
    writers: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    names: bool = False
    counts: Figure | None = None
    year: date | None = None
    dated: str = ""
    that: str = ""
    before: str = ""
    default: date | None = None
    state: int = 0
    last: FigureProposal | None = None
    kept: bool = False
    over: str = ""
    story: str = ""
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A figure with the words before and after it in its clause, and its date."""

    figure: Figure
    sentence: Sentence
    clause: str
    before: str
    after: str
    when: When | None
    setting: Setting

    @property
    def unbracketed(self) -> str:
        """Its clause without the brackets before and after it: falls to 40 (it was 90)."""
        words = self.sentence.words[self.figure.start : self.figure.end]
        return f"{_BRACKETS.sub('', self.before)}{words}{_BRACKETS.sub('', self.after)}"

    @property
    def year(self) -> int | None:
        return self.when.due.year if self.when and self.when.due else None

    @property
    def day(self) -> date | None:
        """The last day on which it is due; what is done so often is never done by a day."""
        often = (self.figure.unit or "").startswith("times_per_")
        return self.when.due if self.when and not self.when.apart and not often else None

    @property
    def ahead(self) -> bool:
        """Its year, if it has one, is yet to come."""
        starts = self.setting.starts
        if self.when is None or starts is None or self.year is None:
            return self.when is not None
        return (self.when.begins or self.year) >= starts

    @property
    def running(self) -> bool:
        """Its time, such as the working year 2025/26, has begun and ends when the text looks ahead."""
        starts, year, begins = self.setting.starts, self.year, self.when.begins if self.when else None
        if not (starts and year and begins):
            return False
        return begins < starts <= year <= begins + 1

    @property
    def coming(self) -> bool:
        """It has a year, and that is yet to come."""
        return self.year is not None and self.ahead

    @property
    def lately(self) -> bool:
        """Its year is the last that the text tells about as past."""
        return self.setting.starts is not None and self.year == self.setting.starts - 1

    @property
    def later(self) -> bool:
        """Its year comes after the first that lies ahead."""
        return self.setting.starts is not None and (self.year or 0) > self.setting.starts

    def dated(self, *roles: str) -> bool:
        """Whether its date plays one of the roles: deadline, inside, period, ..."""
        return self.when is not None and self.when.role in roles

    @property
    def due(self) -> bool:
        """Whether the figure is to be there by a date that is yet to come."""
        return self.ahead and self.dated("deadline")

    @property
    def promised(self) -> bool:
        """Whether its time is surely yet to come: the document's term, or a year after the one it looks ahead from."""
        later = self.year is not None and self.dated("inside") and not self.setting.guessed
        return self.ahead and (later or self.dated("period"))


def _far(words: str, colon: int) -> bool:
    """Whether a colon ends more than a label: a goal: ten trees, many trees (target: ten)."""
    return colon - max(0, words.rfind("(", 0, colon)) > _LABEL


def clause(words: str, start: int, end: int, frames: Frames) -> tuple[int, int]:
    """The part of a sentence in which a figure stands, cut at strong signs and at words such as but and while.

    An aside cuts too, but what follows the comma at its end goes on: we aim, in line with the law, for 55 %. What is
    conceded first ends at its comma: though 15 % cycle, we aim for 40 %.
    """
    cuts = [match.end() for match in _STRONG.finditer(words) if match[0][0] != ":" or _far(words, match.start())]
    cuts += [match.start() for match in frames.breaks.finditer(words)]
    opened = frames.concedes.match(words, len(words) - len(words.lstrip(_SIGNS)))
    if opened and ", " in words[opened.end() :]:
        cuts.append(words.index(", ", opened.end()) + 2)
    asides = [match.start() for match in frames.asides.finditer(words)]
    cuts += [cut for cut in asides if cut >= end or "," not in words[cut:start]]
    left = max((cut for cut in cuts if cut <= start), default=0)
    right = min((cut for cut in cuts if cut >= end), default=len(words))
    return left, right
