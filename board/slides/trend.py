"""An indicator of an institution, with others beside it, in; a slide with its course over time out."""

from __future__ import annotations

from board.charts.chart import Chart, Series
from board.charts.course import chart_of
from board.charts.rows import Bars, Figure
from board.questions import documents, indicators, verdicts
from board.questions.database import Database, Row
from board.slides.slide import Content, Slide
from board.slides.written import Facts, cited, message, notes
from board.wording import numbers
from board.wording.language import Language
from board.wording.numbers import pick
from model.story import Show


def trend_slide(database: Database, show: Show, written: Row, language: Language) -> Slide | None:
    """None if the one in focus has no figures. One single figure is written large instead of drawn."""
    subject, *others = [part.institution_id or "" for part in show.parts]
    name = show.parts[0].indicator_id or ""
    indicator = indicators.indicator(database, name)
    rows = [row for row in indicators.observations(database, name) if not row["dimension"] and row["value"] is not None]
    rows = [row for row in rows if row["institution_id"] in (subject, *others) and row["status"] != "plan"]
    own = [row for row in rows if row["institution_id"] == subject]
    if indicator is None or not own:
        return None
    targets = verdicts.targets_of_indicator(database, name)
    drift = indicators.forecast(database, name, subject)
    today = documents.build(database)["computed_on"]
    chart = chart_of(indicator, rows, targets, subject, others, drift, today, language)
    facts = _facts(indicator, chart, language)
    return Slide(
        message=message(written, language.say("slide.trend", **facts | {"named": _named(facts)}), facts, language),
        about=f"{chart.title} · {facts['place']}",
        content=_content(chart, indicator["limit_value"]),
        alt=chart.alt,
        sources=cited(rows, language),
        notes=notes(written, language),
        link=("indicators", {"indicator": name, "subject": subject}),
    )


def _named(facts: Facts) -> str:
    """The indicator with its place, which is not said again where the name says it already."""
    return facts["name"] if facts["place"] in facts["name"] else f"{facts['name']}, {facts['place']}"


def _content(chart: Chart, whole: float | None) -> Content:
    [own] = [series for series in chart.series if series.subject]
    if len(own.marks) > 1 or chart.targets:
        return chart
    marks = [(series.name, series.marks[-1]) for series in (own, *(one for one in chart.series if not one.subject))]
    figures = tuple(Figure(name, mark.value, mark.label, mark.period) for name, mark in marks)
    return Bars(chart.unit, figures, whole)


def _facts(indicator: Row, chart: Chart, language: Language) -> Facts:
    """What a message may name: the ends of the last stretch of one definition, of the subject and the first peer."""
    [own] = [series for series in chart.series if series.subject]
    peers = [series for series in chart.series if not series.subject]
    first, last = own.stretches()[-1][0], own.marks[-1]
    peer: Facts = {}
    if peers:
        ends = {"peer": peers[0].name, "peer_last": peers[0].marks[-1].label}
        peer = ends | {"peer_change": _change(peers[0], indicator, language)}
    return peer | {
        "name": pick(indicator, "name", language),
        "place": own.name,
        "first": first.label,
        "first_period": first.period,
        "last": last.label,
        "last_period": last.period,
        "change": _change(own, indicator, language),
    }


def _change(series: Series, indicator: Row, language: Language) -> str:
    """From the first to the last figure of one definition, without its sign: in per cent, or in points for shares."""
    first, last = series.stretches()[-1][0].value, series.marks[-1].value
    if indicator["symbol_nl"] == "%":
        return language.say("number.points", value=numbers.number(abs(last - first), 1, language))
    if first == 0:
        return numbers.in_unit(abs(last - first), indicator, language)
    return numbers.number(abs(100 * (last / first - 1)), 0, language) + language.say("number.percent")
