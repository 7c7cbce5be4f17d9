"""Documents in, what people say stands in them out: the curated rows of those at hand, and folders of annotated ones.

A folder holds, for each document, its text (`<name>.txt` or any other kind), `<name>.goals.csv` and
`<name>.targets.csv`, with the columns of `RealGoal` and `RealTarget`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.curated.reading import read_table
from etl.documents.kinds import ENDINGS
from etl.documents.reading import read_file
from etl.documents.text import Text
from etl.errors import DataError
from etl.extract.profile import Language
from etl.extract.proposals import language_of
from etl.gather import Harvest
from model.fields import Day, Line, Number, Strict
from model.fields import Truth as Flag
from model.kinds import Commitment, TargetKind


class RealGoal(Strict):
    """A goal that a person found. `official_code` is what the document prints, where it is to be compared.

    What is not `sure` people would disagree about: finding it is no error, missing it neither.
    """

    code: str
    level: str
    parent: str | None = None
    line_start: Line
    line_end: Line | None = None
    official_code: str | None = None
    commitment: Commitment | None = None
    sure: Flag = True


class RealTarget(Strict):
    """A target that a person found; `value` in `unit`, which is None where nobody noted it."""

    line: Line
    kind: TargetKind
    value: Number | None = None
    value_high: Number | None = None
    unit: str | None = None
    due: Day | None = None
    own: Flag
    goal: str | None = None
    sure: Flag = True


@dataclass(frozen=True, slots=True)
class Truth:
    """A document with what is really in it."""

    name: str
    text: Text
    language: Language
    goals: list[RealGoal]
    targets: list[RealTarget]


def of_harvest(harvest: Harvest) -> Iterator[Truth]:
    """The documents at hand, with the goals and targets of the data."""
    for name, text in harvest.texts.items():
        goals = [
            RealGoal(**goal.model_dump(include=set(RealGoal.model_fields) - {"sure"})) for goal in harvest.goals[name]
        ]
        targets = [
            RealTarget(line=one.source_line, **one.model_dump(include=_OF_TARGET))
            for one in (placed.row for placed in harvest.catalogue.targets)
            if one.source == name and one.source_line
        ]
        yield Truth(name, text, harvest.languages[name], goals, targets)


_OF_TARGET = {"kind", "value", "value_high", "unit", "due", "own"}


def of_folder(folder: Path, data: Path, errors: list[DataError]) -> Iterator[Truth]:
    """The annotated documents of a folder, by name; faults are added to `errors`."""
    for path in sorted(folder.glob("*.goals.csv")):
        name = path.name.removesuffix(".goals.csv")
        goals = read_table(path, path.name, RealGoal, errors)
        targets = read_table(folder / f"{name}.targets.csv", f"{name}.targets.csv", RealTarget, errors)
        file = next((folder / f"{name}{ending}" for ending in ENDINGS if (folder / f"{name}{ending}").exists()), None)
        if file is None:
            errors.append(DataError(f"{name}.goals.csv", "its text is not there", f"Put {name}.txt beside it"))
            continue
        text = read_file(file)
        language = language_of(text, data, None)
        yield Truth(name, text, language, [one.row for one in goals], [one.row for one in targets])
