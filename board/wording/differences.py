"""Lines that stand side by side in; what keeps them from being compared outright, as sentences, out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from board.comparing import Line, common_periods
from board.wording.language import Language
from board.wording.numbers import pick
from board.wording.periods import period

_SPANS = ((1, "day"), (31, "month"), (92, "quarter"), (184, "half"))  # days at most


def differences(found: list[Line], language: Language) -> list[str]:
    """Every difference that a reader must know of; none if the figures may be compared as they stand."""
    return [*_of_all(found, language), *(said for line in found for said in _of_one(line, found, language))]


def name(line: Line, found: list[Line], language: Language) -> str:
    """The institution of a line; with its indicator where the institution has several lines."""
    place = pick(line.institution, "short_name", language)
    same = [one for one in found if one.institution["institution_id"] == line.institution["institution_id"]]
    return f"{place} ({pick(line.indicator, 'name', language)})" if len(same) > 1 else place


def several(found: list[Line]) -> bool:
    """Whether the lines are of more than one indicator."""
    return len({line.indicator["indicator_id"] for line in found}) > 1


def _of_all(found: list[Line], language: Language) -> Iterator[str]:
    if several(found):
        n = len({line.indicator["indicator_id"] for line in found})
        yield language.say("difference.indicators", n=n)
        yield pick(found[0].indicator, "apart", language)
    if not common_periods(found):
        yield language.say("difference.no_common_period")
    yield from _where_unlike(found, "newest", lambda line: period(line.points[-1].period, language), language)
    yield from _where_unlike(
        found, "counting", lambda line: language.say(f"difference.{_span(line.points[-1].figure)}"), language
    )
    yield from _where_unlike(found, "sources", lambda line: line.points[-1].figure["publisher"], language)


def _where_unlike(found: list[Line], key: str, fact, language: Language) -> Iterator[str]:
    facts = [fact(line) for line in found]
    if len(set(facts)) > 1:
        listed = "; ".join(f"{name(line, found, language)}: {one}" for line, one in zip(found, facts, strict=True))
        yield language.say(f"difference.{key}", list=listed)


def _span(figure: dict) -> str:
    """What a figure is counted over: a day, a month, ..., a calendar year or an academic one."""
    start: date = figure["period_start"]
    days = (figure["period_end"] - start).days + 1
    short = next((word for most, word in _SPANS if days <= most), None)
    return short or ("year" if (start.month, start.day) == (1, 1) else "academic_year")


def _of_one(line: Line, found: list[Line], language: Language) -> Iterator[str]:
    place = name(line, found, language)
    for stretch in line.stretches()[1:]:
        figure = stretch[0].figure
        note, when = _note(figure, language), period(figure["period"], language)
        yield language.say("difference.break", name=place, period=when) + (f" {note}." if note else "")
    newest = line.points[-1].figure
    when = period(newest["period"], language)
    if newest["bound"] in ("at_least", "at_most"):
        yield language.say("difference.bound", name=place, period=when)
    if newest["status"] != "final":
        status = language.say(f"status.{newest['status']}")
        yield language.say("difference.status", name=place, period=when, status=status)
    if newest["note_nl"] and not newest["series_break"] and not _everywhere(newest["note_nl"], found):
        yield language.say("difference.note", name=place, period=when, note=_note(newest, language))


def _note(figure: dict, language: Language) -> str:
    return (pick(figure, "note", language) or "").rstrip(".")


def _everywhere(note: str, found: list[Line]) -> bool:
    return all(line.points[-1].figure["note_nl"] == note for line in found)
