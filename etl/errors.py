"""What can be wrong with the data, in words an editor understands: where, what, and how to mend it."""

from __future__ import annotations

import re

# A terminal obeys these; words out of files of others may hold them.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class DataError(Exception):
    """One fault. `where` is a file, with a line where there is one; `fix` is what the editor can do."""

    def __init__(self, where: str, what: str, fix: str) -> None:
        said = [_CONTROL.sub("�", words) for words in (where, what, fix)]
        super().__init__(*said)
        self.where, self.what, self.fix = said

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. {self.fix}."


class DataErrors(Exception):
    """All faults of one run, in the order in which they were found."""

    def __init__(self, errors: list[DataError]) -> None:
        super().__init__(f"{len(errors)} faults in the data")
        self.errors = errors


def at(file: str, line: int | None = None, column: str | None = None) -> str:
    """A place as an editor finds it: `indicators/x.csv:12, column value`."""
    place = file if line is None else f"{file}:{line}"
    return place if column is None else f"{place}, column {column}"
