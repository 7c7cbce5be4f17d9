"""What the extraction finds: a goal and its place. The shape shared by both reading styles."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.extract.profile import Level


@dataclass(slots=True)
class Found:
    """A goal in the text. `lines` are the 1-based numbers of the lines that carry its words."""

    level: Level
    code: str
    official_code: str | None
    parent: Found | None
    lines: list[int] = field(default_factory=list)

    @property
    def depth(self) -> int:
        return 0 if self.parent is None else self.parent.depth + 1
