"""Colours are legible on their paper, tell apart what must not be confused, and are the same everywhere."""

import re
import tomllib
from itertools import combinations

import numpy as np
import pytest

from board.charts.palette import INK, SHAPES, STATUS
from etl.places import ROOT

THEMES = tuple(INK)
LEGIBLE = 4.5  # WCAG 2.2, success criterion 1.4.3, text of normal size
APART = 10  # distance in CIELAB (CIE 1976); 2.3 is just noticeable side by side

# What may be confused without saying something else about a goal stands in one group.
GROUPS = (
    {"achieved", "on_track"},
    {"needs_acceleration"},
    {"off_track", "deteriorating", "missed"},
    {"trend_only", "cannot_tell", "not_measured"},
)

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB.
SIGHT = {
    "common": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.089])


def linear(color: str) -> np.ndarray:
    parts = np.array([int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    low, high = sorted(float(TO_XYZ[1] @ linear(color)) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(color: str, sight: np.ndarray) -> np.ndarray:
    parts = TO_XYZ @ np.clip(sight @ linear(color), 0, 1) / WHITE
    x, y, z = np.where(parts > 0.008856, np.cbrt(parts), 7.787 * parts + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def style() -> dict[str, tuple[str, str]]:
    css = (ROOT / "pages" / "views" / "style.css").read_text(encoding="utf-8")
    found = re.findall(r"--kb-(\w+): light-dark\((#\w{6}), (#\w{6})\)", css)
    return {name: (light, dark) for name, light, dark in found}


def test_contrast_is_computed_as_published():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_every_status_is_legible(theme):
    paper = INK[theme].paper
    assert {code: color for code, color in STATUS[theme].items() if contrast(color, paper) < LEGIBLE} == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["ink", "muted", "accent"])
def test_every_ink_is_legible(theme, name):
    assert contrast(getattr(INK[theme], name), INK[theme].paper) >= LEGIBLE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["ink", "muted", "accent", "off_track"])
def test_what_stands_on_the_wash_is_legible(theme, name):
    side = THEMES.index(theme)
    assert contrast(style()[name][side], style()["wash"][side]) >= LEGIBLE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SIGHT)
def test_verdicts_that_must_not_be_confused_look_different(theme, sight):
    seen = {code: lab(color, SIGHT[sight]) for code, color in STATUS[theme].items()}
    alike = [
        (one, other, round(float(np.linalg.norm(seen[one] - seen[other])), 1))
        for group, rest in combinations(GROUPS, 2)
        for one in sorted(group)
        for other in sorted(rest)
        if np.linalg.norm(seen[one] - seen[other]) < APART
    ]
    assert alike == []


def test_every_status_has_a_shape_of_its_own_and_a_colour_in_each_theme():
    assert len(set(SHAPES.values())) == len(SHAPES)
    assert set().union(*GROUPS) == set(SHAPES)
    for theme in THEMES:
        assert set(STATUS[theme]) == set(SHAPES)


@pytest.mark.parametrize("code", SHAPES)
def test_pages_use_the_colours_of_the_charts(code):
    assert style()[code] == tuple(STATUS[theme][code] for theme in THEMES)


@pytest.mark.parametrize("name", ["ink", "paper", "line", "muted", "accent"])
def test_pages_use_the_inks_of_the_charts(name):
    assert style()[name] == tuple(getattr(INK[theme], name) for theme in THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_frame_uses_the_inks_of_the_charts(theme):
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][theme]
    ink = INK[theme]
    assert (config["primaryColor"], config["linkColor"]) == (ink.accent, ink.accent)
    assert (config["backgroundColor"], config["textColor"]) == (ink.paper, ink.ink)
    assert config["borderColor"] == ink.line
    assert config["secondaryBackgroundColor"] == style()["wash"][THEMES.index(theme)]
