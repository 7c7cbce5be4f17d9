"""A sparkline shows values at their true distance in time and never bridges a break."""

import re
from xml.etree import ElementTree

from board.charts.sparkline import HEIGHT, WIDTH, sparkline

SVG = "{http://www.w3.org/2000/svg}"
COLOR = "#0B5C6B"


def drawing(times, trail, breaks=None):
    return ElementTree.fromstring(sparkline(times, trail, breaks or [False] * len(trail), COLOR))


def points(drawn):
    lines = drawn.findall(f"{SVG}polyline")
    return [[tuple(map(float, pair.split(","))) for pair in line.get("points").split()] for line in lines]


def test_distance_in_time_is_true():
    [[(x0, _), (x1, _), (x2, _)]] = points(drawing([2010.0, 2011.0, 2020.0], [1.0, 2.0, 3.0]))
    assert round((x2 - x0) / (x1 - x0)) == 10


def test_higher_value_stands_higher():
    [[(_, low), (_, high)]] = points(drawing([2010.0, 2011.0], [1.0, 9.0]))
    assert high < low


def test_drawing_stays_within_its_frame():
    drawn = points(drawing([2001.0, 2002.0, 2009.0], [-5.0, 1e9, 3.0]))
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for part in drawn for x, y in part)


def test_break_is_not_bridged():
    drawn = points(drawing([1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 9.0, 8.0], [False, False, True, False]))
    assert [len(part) for part in drawn] == [2, 2]


def test_value_alone_between_breaks_is_a_dot():
    drawn = drawing([1.0, 2.0, 3.0], [1.0, 2.0, 9.0], [False, False, True])
    assert [float(dot.get("r")) for dot in drawn.findall(f"{SVG}circle")] == [1.5, 2.5]


def test_newest_value_has_the_larger_dot():
    drawn = drawing([1.0, 2.0], [3.0, 4.0])
    [dot] = drawn.findall(f"{SVG}circle")
    assert (float(dot.get("cx")), float(dot.get("cy"))) == points(drawn)[0][-1]


def test_flat_course_is_a_line_in_the_middle():
    [[(_, first), (_, last)]] = points(drawing([1.0, 2.0], [5.0, 5.0]))
    assert first == last == HEIGHT / 2


def test_fewer_than_two_values_are_no_course():
    assert sparkline([2020.0], [1.0], [False], COLOR) == ""
    assert sparkline([], [], [], COLOR) == ""


def test_drawing_holds_no_text():
    drawn = drawing([1.0, 2.0, 3.0], [1.0, 2.0, 3.0])
    assert {re.sub(r"\{.*\}", "", one.tag) for one in drawn.iter()} == {"svg", "polyline", "circle"}
    assert "".join(drawn.itertext()).strip() == ""
