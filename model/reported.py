"""What institutions report about their goals: assessments, counts of implementation, steps of a quality cycle."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from model.fields import Day, Line, Number, PeriodText, Slug, Strict, Text
from model.kinds import LinkKind

AssessmentStatus = Literal[
    "done", "under_way", "started", "planned", "not_started", "dark_red", "red", "orange", "green"
]
ImplementationState = Literal["none", "started", "under_way", "planned", "done"]
UnitLevel = Literal["programme", "faculty", "institution"]
Origin = Literal["document", "editor"]
Units = Annotated[int, BeforeValidator(int), Field(ge=0)]


class Assessment(Strict):
    """What a body said about a goal; never computed. `share_done` runs from 0 to 1."""

    objective: Text
    assessed_on: Day
    status: AssessmentStatus
    share_done: Annotated[Number, Field(ge=0, le=1)] | None = None
    note_nl: Text
    note_en: Text
    source: Slug
    source_line: Line | None = None
    author: Text


class Implementation(Strict):
    """How many units (programmes, faculties) have an element of a goal in a state; `of_units` only if stated."""

    objective: Text
    element: Slug
    element_nl: Text
    element_en: Text
    unit_level: UnitLevel
    state: ImplementationState
    units: Units | None = None
    of_units: Units | None = None
    period: PeriodText
    source: Slug
    source_line: Line | None = None
    source_words: str | None = None
    note_nl: str | None = None
    note_en: str | None = None

    @model_validator(mode="after")
    def _no_more_than_there_are(self) -> Implementation:
        if self.units is not None and self.of_units is not None and self.units > self.of_units:
            raise ValueError(f"{self.units} units cannot be part of {self.of_units}")
        return self


class CycleStep(Strict):
    """One step of a quality cycle taken by one unit in one period."""

    institution: Slug
    unit: Text
    cycle: Slug
    step: Slug
    step_nl: Text
    step_en: Text
    period: PeriodText
    source: Slug
    source_line: Line | None = None


class FrameworkItem(Strict):
    """A goal or standard of a framework that institutions share: SDG, ESG, NVAO."""

    item_id: Slug
    framework: Slug
    code: Text
    name_nl: Text
    name_en: Text


class FrameworkLink(Strict):
    """A goal serves a framework item, with a reason of a few words and who says so."""

    code: Text
    item: Slug
    reason_nl: Text
    reason_en: Text
    origin: Origin


class ObjectiveLink(Strict):
    """Two goals that say nearly the same (same_as) or of which one serves the other (contributes_to)."""

    code: Text
    linked: Text
    kind: LinkKind
    note: str | None = None


class LeftOut(Strict):
    """An indicator of the reference figures that was not taken over, and why."""

    institution: Text
    indicator: Text
    reason_nl: Text
    reason_en: Text
