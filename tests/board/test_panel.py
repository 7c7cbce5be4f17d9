"""Panels of one comparison share one scale, between round values, and a line is never drawn over a break."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from board.charts.palette import INK
from board.charts.panel import panel, scale

NAMED = str
FIGURES = st.lists(st.floats(-1e7, 1e7).filter(lambda value: value == 0 or abs(value) > 1e-3), min_size=1, max_size=9)


@given(FIGURES, st.booleans())
def test_every_value_lies_within_the_drawing(values, from_zero):
    times = [2010.0 + n for n in range(len(values))]
    of = scale(times, values, from_zero, NAMED)
    assert all(0 <= of.x(time) <= 1 for time in times)
    assert all(0 <= of.y(value) <= 1 for value in values)
    assert not from_zero or of.low <= 0


@given(FIGURES)
def test_ticks_are_few_evenly_spaced_and_span_the_scale(values):
    of = scale([2010.0], values, True, NAMED)
    ticks = [value for value, _ in of.ticks]
    assert 2 <= len(ticks) <= 6
    assert ticks[0] == of.low
    assert abs(ticks[-1] - of.high) <= 1e-9 * max(abs(of.high), 1)
    steps = [later - earlier for earlier, later in pairwise(ticks)]
    assert max(steps) - min(steps) <= 1e-9 * max(map(abs, ticks))


def drawing(own, bounds=(), others=(), targets=()):
    of = scale([2010.0, 2014.0], [0.0, 10.0], True, NAMED)
    svg = ElementTree.fromstring(panel(own, list(bounds), list(others), list(targets), of, INK["light"]))
    return [(part.tag.rpartition("}")[2], part.attrib) for part in svg], of


def colored(parts, tag, color):
    return [facts for name, facts in parts if name == tag and color in (facts.get("stroke"), facts.get("fill"))]


def test_stretches_are_lines_of_their_own():
    stretches = [[(2010.0, 1.0), (2011.0, 2.0)], [(2013.0, 8.0), (2014.0, 9.0)]]
    parts, _ = drawing(stretches)
    assert [len(one["points"].split()) for one in colored(parts, "polyline", INK["light"].accent)] == [2, 2]
    assert len(colored(parts, "circle", INK["light"].accent)) == 4


def test_bounds_and_targets_are_marks_off_the_line():
    parts, _ = drawing([[(2010.0, 1.0)]], bounds=[(2012.0, 5.0)], targets=[(2014.0, 9.0)])
    [bound] = colored(parts, "path", INK["light"].accent)
    assert bound["fill"] == "none"
    assert len(colored(parts, "path", INK["light"].ink)) == 1


def test_others_stand_behind():
    parts, of = drawing([[(2010.0, 1.0), (2014.0, 2.0)]], others=[[(2010.0, 3.0), (2014.0, 4.0)]])
    colors = [facts["stroke"] for _, facts in parts if "stroke" in facts]
    assert colors == [INK["light"].line] * len(of.ticks) + [INK["light"].muted, INK["light"].accent]


def test_a_value_by_itself_is_seen_behind_too():
    parts, _ = drawing([[(2010.0, 1.0)]], others=[[(2012.0, 3.0)]])
    assert len(colored(parts, "circle", INK["light"].muted)) == 1


def test_values_of_one_moment_have_their_rules():
    of = scale([2024.0], [3.0], True, NAMED)
    svg = ElementTree.fromstring(panel([[(2024.0, 3.0)]], [], [], [], of, INK["light"]))
    assert [part.attrib["d"].endswith("H312") for part in svg if part.tag.endswith("path")] == [True] * len(of.ticks)
