"""A target: the value an institution, or somebody else, says must be reached."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from model.fields import Day, Line, Number, PeriodText, Slug, Strict, Text, Truth
from model.kinds import Operator, TargetKind


class Target(Strict):
    """A target out of a document. `due` is null where no date is stated; `own` is false for another body's target.

    `tolerance` (units): how far a value to maintain, or the edges of a range, may be passed.
    `source_words`: the few words in which the figure stands.
    """

    target_id: Slug
    objective: Text
    indicator: Slug | None = None
    institution: Slug
    kind: TargetKind
    operator: Operator
    value: Number | None = None
    value_high: Number | None = None
    unit: Slug | None = None
    baseline_value: Number | None = None
    baseline_period: PeriodText | None = None
    tolerance: Annotated[Number, Field(ge=0)] | None = None
    due: Day | None = None
    own: Truth
    source: Slug
    source_line: Line | None = None
    source_words: str | None = None
    valid_from: Day | None = None
    replaced_by: Slug | None = None
    note_nl: str | None = None
    note_en: str | None = None

    @model_validator(mode="after")
    def _hangs_together(self) -> Target:
        if self.kind != "event" and (self.indicator is None or self.value is None):
            raise ValueError("only a target of kind event may do without indicator and value")
        if (self.operator == "between") != (self.value_high is not None):
            raise ValueError("value_high goes with operator between, and only with it")
        if (self.baseline_value is None) != (self.baseline_period is None):
            raise ValueError("baseline_value and baseline_period go together")
        return self
