"""A story: slides with one message each. What a slide shows is written in one line, in a card as in an address.

trend:house_price_median@leuven,flanders   figures over time, the first institution in focus, the others beside it
figures:rooms@kuleuven,rent@leuven         newest figures side by side
plan:uhasselt                              what the strategic goals of a document come to
goal:leuven:2.1                            what the goals below a goal come to; its targets where there are none
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from model.fields import Slug, Strict, Words

Kind = Literal["trend", "figures", "plan", "goal"]
Claim = Literal["rises", "falls", "highest", "lowest", "untold"]

LETTERS = "abcdefgh"  # a message names the first figure side by side {a}, the second {b}, ...
MOST = len(LETTERS)

# What a message may name, by kind of slide; the figures themselves come out of the database.
PLACES: dict[Kind, frozenset[str]] = {
    "trend": frozenset(
        {"name", "place", "first", "first_period", "last", "last_period", "change", "peer", "peer_last", "peer_change"}
    ),
    "figures": frozenset({"period", *LETTERS}),
    "plan": frozenset({"plan", "goals", "measured", "behind"}),
    "goal": frozenset({"title", "goals", "measured", "behind"}),
}
_CLAIMS: dict[Kind, frozenset[Claim]] = {
    "trend": frozenset({"rises", "falls"}),
    "figures": frozenset({"highest", "lowest"}),
    "plan": frozenset({"untold"}),
    "goal": frozenset({"untold"}),
}
_PART = re.compile(r"([a-z][a-z0-9_]*)@([a-z][a-z0-9_]*)")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a slide shows: an indicator of an institution, a goal or a document."""

    indicator_id: str | None = None
    institution_id: str | None = None
    objective_id: str | None = None
    document_id: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """What a slide shows: its kind and the parts in their order, the one in focus first."""

    kind: Kind
    parts: tuple[Part, ...]


def parse_show(written: str) -> Show:
    """What a line such as `goal:leuven:2.1` asks for. Raises ValueError with what can be written instead."""
    kind, _, rest = written.partition(":")
    names = rest.split(",")
    if kind == "trend" and _PART.fullmatch(names[0]) and all(map(_NAME.fullmatch, names[1:])):
        indicator, subject = names[0].split("@")
        return Show("trend", tuple(Part(indicator, one) for one in (subject, *names[1:])))
    if kind == "figures" and len(names) <= MOST and all(map(_PART.fullmatch, names)):
        return Show("figures", tuple(Part(*one.split("@")) for one in names))
    if kind == "plan" and _NAME.fullmatch(rest):
        return Show("plan", (Part(document_id=rest),))
    if kind == "goal" and re.fullmatch(r"[a-z][a-z0-9_]*:\S+", rest):
        return Show("goal", (Part(objective_id=rest),))
    raise ValueError(
        f"'{written}' cannot be shown. Write trend:indicator@institution,others or figures:indicator@institution,... "
        f"(at most {MOST}) or plan:document or goal:document:code"
    )


def _shown(written: str) -> str:
    parse_show(written)
    return written


class Slide(Strict):
    """One message and what stands behind it. A claim is looked up at every build: it must be true of the figures."""

    show: Annotated[str, AfterValidator(_shown)]
    message: Words | None = None
    claim: Claim | None = None
    notes: Words | None = None

    @model_validator(mode="after")
    def _message_fits(self) -> Slide:
        kind = parse_show(self.show).kind
        if self.claim and self.claim not in _CLAIMS[kind]:
            known = ", ".join(sorted(_CLAIMS[kind])) or "no claim"
            raise ValueError(f"a slide that shows a {kind} cannot claim '{self.claim}'. Write {known}")
        for text in (self.message.nl, self.message.en) if self.message else ():
            _check(text, kind)
        return self


class Story(Strict):
    """The card of a story; `institution` is whose story it is, if it is one institution's."""

    title: Words
    subtitle: Words
    institution: Slug | None = None
    position: Annotated[int, Field(ge=1)]
    slides: Annotated[tuple[Slide, ...], Field(min_length=1)]


def _check(message: str, kind: Kind) -> None:
    """Numbers in a message come from the database: typed in, they would stay when the figures move on."""
    try:
        pieces = list(Formatter().parse(message))
    except ValueError as error:
        raise ValueError(f"the braces in '{message}' do not match. Write a name between {{ and }}") from error
    unknown = sorted({name for _, name, _, _ in pieces if name is not None} - PLACES[kind])
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in sorted(PLACES[kind]))
        raise ValueError(f"the message names {{{unknown[0]}}}, which a {kind} does not have. Write one of {known}")
    if any(re.search(r"\d", text) for text, *_ in pieces):
        raise ValueError(f"a number is typed into '{message}'. Write the name of the figure instead, such as {{last}}")
