"""Colours and shapes of the product in its two themes. A status is always a word, a shape and a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one theme that are not a status."""

    ink: str
    paper: str
    line: str
    muted: str
    accent: str


INK: dict[Theme, Ink] = {
    "light": Ink("#1B1F24", "#FBFAF7", "#DAD7CF", "#5C636E", "#0B5C6B"),
    "dark": Ink("#E8E6E1", "#14171A", "#2C3137", "#A2A9B3", "#5FB7C6"),
}

# In the order of bars and legends: best first, unknown last.
SHAPES = {
    "achieved": "✓",
    "on_track": "●",
    "needs_acceleration": "▲",
    "off_track": "■",
    "deteriorating": "▼",
    "missed": "✕",
    "trend_only": "◆",
    "cannot_tell": "○",
    "not_measured": "·",
}

STATUS: dict[Theme, dict[str, str]] = {
    "light": {
        "achieved": "#0F6B4F",
        "on_track": "#1B7F5C",
        "needs_acceleration": "#965A00",
        "off_track": "#B93A0E",
        "deteriorating": "#8B1E3F",
        "missed": "#6B1D2E",
        "trend_only": "#3F5F8A",
        "cannot_tell": "#6B7280",
        "not_measured": "#5C636E",
    },
    "dark": {
        "achieved": "#5FCFA3",
        "on_track": "#4DB98C",
        "needs_acceleration": "#E0A23C",
        "off_track": "#F0835A",
        "deteriorating": "#E58AA4",
        "missed": "#D9708A",
        "trend_only": "#8FB2E0",
        "cannot_tell": "#A2A9B3",
        "not_measured": "#A2A9B3",
    },
}
