"""Lines that stand side by side in; what they come to in one sentence out."""

from __future__ import annotations

from board.comparing import AS_IS, INDEX, Line, Point, common_periods, references
from board.wording.differences import name, several
from board.wording.language import Language
from board.wording.numbers import bounded, number, pick, signed
from board.wording.periods import period

_LISTED = 4  # so many lines are all named


def written(line: Line, point: Point, mode: str, language: Language) -> str:
    """A value as the mode has it: with its unit, per 1,000, or as an index."""
    if mode == AS_IS:
        return bounded(point.value, point.figure["bound"], line.indicator, language)
    decimals = 1 if abs(point.value) < 1000 else 0
    return number(point.value, decimals, language)


def headline(title: str, found: list[Line], mode: str, base: str | None, language: Language) -> str:
    """The newest period that all share and what stands highest and lowest there; or that they share none."""
    above = references(found)
    own = [line for line in found if line not in above]
    shared = common_periods(own)
    if several(found):
        definitions = len({line.indicator["indicator_id"] for line in found})
        places = len({line.institution["institution_id"] for line in found})
        return language.say("comparison.family", title=title, n=definitions, institutions=places)
    if not shared or (len(own) < 2 and not common_periods(found)):
        if len(found) > _LISTED:
            return language.say("comparison.no_common", title=title, n=len(found))
        newest_of = (f"{name(one, found, language)} {_last(one, mode, language)}" for one in found)
        return language.say("comparison.newest_of_each", title=title, list=", ".join(newest_of))
    newest = shared[-1]
    told = found if len(found) <= _LISTED and newest in common_periods(found) else own
    points = sorted(((_at(line, newest), line) for line in told), key=lambda one: -one[0].value)
    said = [(name(line, found, language), _said(line, point, mode, language)) for point, line in points]
    places = {"title": title, "period": period(newest, language)}
    if mode == INDEX:
        places["period"] = f"{period(base or '', language)} – {places['period']}"
    if len(said) <= _LISTED:
        return language.say("comparison.listed", list=", ".join(f"{who} {value}" for who, value in said), **places)
    (top, most), (low, least) = said[0], said[-1]
    return language.say("comparison.between", top=top, most=most, low=low, least=least, **places)


def _last(line: Line, mode: str, language: Language) -> str:
    point = line.points[-1]
    return f"{_said(line, point, mode, language)} ({period(point.period, language)})"


def _said(line: Line, point: Point, mode: str, language: Language) -> str:
    if mode == INDEX:
        return signed(point.value - 100, 1, language) + language.say("number.percent")
    return written(line, point, mode, language)


def _at(line: Line, wanted: str) -> Point:
    return next(point for point in line.points if point.period == wanted)


def matrix(cells: list[dict], plans: int, language: Language) -> str:
    """On how many themes every plan has goals, and on how many nothing can be measured."""
    goals: dict[str, list[dict]] = {}
    for cell in cells:
        goals.setdefault(cell["theme_id"], []).append(cell)
    shared = sum(len([cell for cell in row if cell["institution_id"]]) == plans for row in goals.values())
    blank = [row for row in goals.values() if not any(cell["measurable"] for cell in row)]
    said = language.say("comparison.matrix", n=shared, themes=len(goals), plans=plans)
    if not blank:
        return said
    names = ", ".join(pick(row[0], "name", language).lower() for row in blank)
    key = "comparison.blank_named" if len(blank) <= 2 else "comparison.blank"
    return said + " " + language.say(key, n=len(blank), names=names)
