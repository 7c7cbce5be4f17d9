"""An indicator (what is measured) and an observation (one measured value)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from model.fields import Finite, Line, Number, PeriodText, Slug, Strict, Text, Truth, Words
from model.kinds import Bound, Direction, ObservationStatus, Periodicity


class Expectation(Strict):
    """What must hold for the rows of one indicator; the build stops if it does not."""

    rows: tuple[int, int]
    values: tuple[Finite, Finite]


class Divisor(Strict):
    """An indicator by which another may be divided to compare like with like, and for whom it may not, and why."""

    indicator: Slug
    without: tuple[Slug, ...] = ()
    reason: Words | None = None

    @model_validator(mode="after")
    def _left_out_with_a_reason(self) -> Divisor:
        if bool(self.without) != (self.reason is not None):
            raise ValueError(
                "institutions are left out without a reason, or the reason has none. Write both or neither"
            )
        return self


class Indicator(Strict):
    """One definition of one quantity. `limit_value` is a natural end of the scale (100 for a share in %).

    `family` names indicators that mean nearly the same and are never joined. `additive` figures of two institutions
    may be added up. Of a dimension in `groups` each category is measured as the whole is, so that gaps mean something;
    of one in `parts` the categories make up the whole.
    """

    name: Words
    definition: Words
    unit: Slug
    direction: Direction
    periodicity: Periodicity
    expected_interval_months: Annotated[int, Field(ge=1)]
    grace_months: Annotated[int, Field(ge=0)]
    decimals: Annotated[int, Field(ge=0, le=6)]
    theme: Slug
    limit_value: Finite | None = None
    family: Slug | None = None
    additive: bool = False
    per: tuple[Divisor, ...] = ()
    groups: tuple[Slug, ...] = ()
    parts: tuple[Slug, ...] = ()
    measures: tuple[Text, ...] = ()
    context: tuple[Text, ...] = ()
    expect: Expectation


class Observation(Strict):
    """A value of an indicator for an institution in a period; `value` is null where the source suppresses it.

    `source_words`: the few words of a document in which the figure stands, by which it is found there again.
    """

    institution: Slug
    period: PeriodText
    dimension: str = ""
    category: str = ""
    value: Number | None = None
    bound: Bound
    status: ObservationStatus
    series_break: Truth
    source: Slug
    source_line: Line | None = None
    source_words: str | None = None
    source_url: str | None = None
    note_nl: str | None = None
    note_en: str | None = None

    @model_validator(mode="after")
    def _suppressed_with_a_note(self) -> Observation:
        if (self.note_nl is None) != (self.note_en is None):
            raise ValueError("the note is there in one language only. Write note_nl and note_en, or neither")
        if self.value is None and self.note_nl is None:
            raise ValueError(
                "there is neither a value nor a note. Fill in the value, or say in the note why it is missing"
            )
        return self
