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
    wash: str


INK: dict[Theme, Ink] = {
    "light": Ink("#1B1F24", "#FBFAF7", "#DAD7CF", "#5C636E", "#0B5C6B", "rgba(11, 92, 107, 0.14)"),
    "dark": Ink("#E8E6E1", "#14171A", "#2C3137", "#A2A9B3", "#5FB7C6", "rgba(95, 183, 198, 0.18)"),
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
        "needs_acceleration": "#8B4A25",
        "off_track": "#B4330E",
        "deteriorating": "#731B49",
        "missed": "#6B1D2E",
        "trend_only": "#455981",
        "cannot_tell": "#6B7280",
        "not_measured": "#5C636E",
    },
    "dark": {
        "achieved": "#5FCFA3",
        "on_track": "#42C298",
        "needs_acceleration": "#E0A23C",
        "off_track": "#F0835A",
        "deteriorating": "#E68386",
        "missed": "#EA6F81",
        "trend_only": "#8FB2E0",
        "cannot_tell": "#A7ABB3",
        "not_measured": "#A2A9B3",
    },
}
