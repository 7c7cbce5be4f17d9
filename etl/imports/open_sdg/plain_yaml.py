"""YAML of somebody else's in; texts, lists and tables of texts out, each scalar as it was written.

Nothing is made of a scalar: `1.10` stays the indicator 1.10, `2020-01-01` a text, and a tag does nothing. The text is
read event by event, for libyaml's own way of building values ends the process on deeply nested input.
"""

from __future__ import annotations

from typing import Any

import yaml

from etl.errors import DataError, at

DEPTH = 20

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_EMPTY = ("", "~", "null", "Null", "NULL")


def load(text: str, file: str, first_line: int = 1) -> dict[str, Any]:
    """The table that a YAML text is; an empty text is an empty table. `first_line`: where the text begins in its file.

    Raises DataError for what is no YAML, no table, nested deeper than 20, written with references to other places
    (`&name`, `*name`), or has a key twice.
    """
    reading = _Reading(file, first_line)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            reading.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "unreadable characters"
        raise reading.fault(mark, f"the metadata is not valid YAML ({what})", "Mend that line") from error
    if reading.found and not isinstance(reading.found[0], dict):
        raise reading.fault(None, "the metadata is no list of names with values", "Write one 'name: value' on a line")
    if len(reading.found) > 1:
        raise reading.fault(None, "several texts of metadata stand in one file", "Keep one")
    return reading.found[0] if reading.found else {}


class _Reading:
    """What has been read so far: the open lists and tables, innermost last, and the key that waits for its value."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file, self.first_line = file, first_line
        self.found: list[Any] = []
        self._open: list[list | dict] = [self.found]
        self._keys: list[str | None] = [None]

    def fault(self, mark: Any, what: str, fix: str) -> DataError:
        return DataError(at(self.file, mark.line + self.first_line if mark else None), what, fix)

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            fix = "Write the value itself in each place"
            raise self.fault(event.start_mark, "a value is referred to by *name", fix)
        if isinstance(event, yaml.ScalarEvent):
            self._put(None if event.value in _EMPTY and event.implicit[0] else event.value, event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin({} if isinstance(event, yaml.MappingStartEvent) else [], event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()

    def _begin(self, inside: list | dict, event: Any) -> None:
        self._put(inside, event)
        self._open.append(inside)
        self._keys.append(None)
        if len(self._open) > DEPTH:
            raise self.fault(event.start_mark, f"lists stand in lists more than {DEPTH} deep", "Write them flat")

    def _put(self, value: Any, event: Any) -> None:
        inside, key = self._open[-1], self._keys[-1]
        if isinstance(inside, list):
            inside.append(value)
        elif key is None:
            self._keys[-1] = self._key(value, inside, event)
        else:
            inside[key] = value
            self._keys[-1] = None

    def _key(self, value: Any, inside: dict, event: Any) -> str:
        if not isinstance(value, str):
            raise self.fault(event.start_mark, "a name is missing before the colon", "Write 'name: value'")
        if value in inside:
            raise self.fault(event.start_mark, f"'{value[:60]}' stands twice", "Keep one of the two")
        return value
