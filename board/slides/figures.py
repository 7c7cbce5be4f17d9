"""Indicators, each of an institution, in; a slide with their newest figures side by side out."""

from __future__ import annotations

from board.charts.rows import Bars, Figure
from board.questions import stories
from board.questions.database import Database, Row
from board.slides.slide import Slide
from board.slides.written import Facts, cited, message, notes
from board.wording import periods
from board.wording.language import Language
from board.wording.numbers import bounded, pick
from model.story import LETTERS, Show


def figures_slide(database: Database, show: Show, written: Row, language: Language) -> Slide | None:
    """None if none of them has a figure. What all figures have in common is written once, what differs at each."""
    asked = [stories.figure(database, part.indicator_id or "", part.institution_id or "") for part in show.parts]
    rows = [row for row in asked if row]
    if not rows:
        return None
    bars = tuple(_figure(row, rows, language) for row in rows)
    facts: Facts = {letter: figure.label for letter, figure in zip(LETTERS, bars, strict=False)}
    facts["period"] = bars[0].period
    about = _about(rows, language)
    unit = pick(rows[0], "unit_name", language)
    points = "; ".join(language.say("chart.point", name=one.name, period=one.period, value=one.label) for one in bars)
    return Slide(
        message=message(written, about, facts, language),
        about=about,
        content=Bars(unit, bars, rows[0]["limit_value"]),
        alt=language.say("chart.alt", title=about, points=points),
        sources=cited(rows, language),
        notes=notes(written, language),
        link=("indicators", {"indicator": rows[0]["indicator_id"], "subject": rows[0]["institution_id"]}),
    )


def _figure(row: Row, rows: list[Row], language: Language) -> Figure:
    """Named by its institution, by its indicator, or by both where both differ."""
    names = [
        pick(row, name, language)
        for key, name in (("institution_id", "short_name"), ("indicator_id", "name"))
        if len({one[key] for one in rows}) > 1
    ]
    when = periods.period(row["period"], language)
    return Figure(
        " · ".join(names) or pick(row, "name", language),
        row["value"],
        bounded(row["value"], row["bound"], row, language),
        when,
    )


def _about(rows: list[Row], language: Language) -> str:
    """What the figures have in common: their indicator, or else whose they are and that each is counted its own way."""
    if len({row["indicator_id"] for row in rows}) == 1:
        return pick(rows[0], "name", language)
    places = list(dict.fromkeys(pick(row, "short_name", language) for row in rows))
    return ", ".join(places) if len(places) == 1 else language.say("slide.own_definitions", places=", ".join(places))
