"""Figures, goals or targets and a slide in; a native bar chart, stacked chart or table on it out."""

from __future__ import annotations

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu, Inches

from board.charts.palette import SHAPES
from board.charts.rows import Asked, Bars, Goals
from board.charts.svg.sheet import shortened
from board.exports.pptx import ink
from board.exports.pptx.layout import plot_within
from board.exports.pptx.page import add_chart, add_table, printable
from board.wording.language import Language

_ROW = Inches(0.8)  # of a bar with the gap to the next, at most
_NAMES = 0.4  # of the width is for names
_LETTERS = {False: 58, True: 46}  # of a name at most: of few bars, on two lines, and of many, on one
_MANY = 7  # rows from which their names are set smaller
_NAMED = 78  # letters of a goal's name at most where it stands on one line of a table
_LEGEND = Inches(0.4)
_NUMBERED = 0.03  # share of a bar from which its number fits in
_HAIRLINE = f'<a:lnB {nsdecls("a")} w="6350"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:lnB>'
# Of the width, by the number of columns: the goal and its verdict; what is asked, the newest figure and the verdict.
_TABLE = {2: (0.75, 0.25), 3: (0.47, 0.33, 0.2)}


def bars(slide: Any, content: Bars) -> Any:
    """One bar per figure, the first in the accent, each with its value as it is written."""
    same = len({one.period for one in content.figures}) == 1
    data = CategoryChartData(number_format="General")
    data.categories = [printable(one.name) for one in content.figures]
    data.add_series(printable(content.unit + (f" · {content.figures[0].period}" if same else "")), _values(content))
    frame = add_chart(slide, XL_CHART_TYPE.BAR_CLUSTERED, data)
    chart = _quiet(frame, len(content.figures))
    values = [one.value for one in content.figures]
    chart.value_axis.minimum_scale = min(0.0, *values)
    chart.value_axis.maximum_scale = content.whole or max(0.0, *values) or 1.0
    [series] = chart.plots[0].series
    for n, one in enumerate(content.figures):
        point = series.points[n]
        ink.paint(point.format.fill, ink.ACCENT if n == 0 else ink.MUTED)
        label = one.label if same else f"{one.label} · {one.period}"
        _label(point, label, ink.INK, 14, n == 0, XL_LABEL_POSITION.OUTSIDE_END)
    longest = max(len(one.label) + (0 if same else len(one.period) + 3) for one in content.figures)
    plot_within(chart, _NAMES, 0.02, 1 - _NAMES - min(0.012 * longest + 0.02, 0.3), 0.96)
    return frame


def goals(slide: Any, content: Goals, language: Language) -> Any:
    """One bar per goal, whole: how many goals below it have which verdict; shape and word of each in the legend."""
    codes = [code for code in SHAPES if any(counts.get(code) for _, counts in content.rows)]
    data = CategoryChartData(number_format="0")
    letters = _LETTERS[len(content.rows) + 1 >= _MANY]
    data.categories = [printable(shortened(name, letters, 1 / 0.53)) for name, _ in content.rows]
    for code in codes:
        named = f"{SHAPES[code]} {language.say(f'verdict.{code}')}"
        data.add_series(named, [counts.get(code) or None for _, counts in content.rows])
    frame = add_chart(slide, XL_CHART_TYPE.BAR_STACKED_100, data)
    chart = _quiet(frame, len(content.rows) + 1)
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    ink.letters(chart.legend.font, ink.INK, 13)
    for code, series in zip(codes, chart.plots[0].series, strict=True):
        ink.fill_status(series.format, code)
        for n, (_, counts) in enumerate(content.rows):
            if counts.get(code, 0) > _NUMBERED * sum(counts.values()):
                color = ink.INK if ink.is_light(code) else ink.PAPER
                _label(series.points[n], str(counts[code]), color, 12, False, XL_LABEL_POSITION.CENTER)
    plot_within(chart, _NAMES, 0.01, 1 - _NAMES - 0.01, 0.98 - _LEGEND / frame.height)
    return frame


def asked(slide: Any, content: Asked, language: Language) -> Any:
    """One row per target or goal: its words, the newest figure of a target, the verdict as shape, word and colour."""
    heads = ("goals.goal", "goals.verdict") if content.of_goals else ("why.target", "why.now", "goals.verdict")
    frame = add_table(slide, len(content.rows) + 1, len(heads), Inches(0.4) * (len(content.rows) + 1))
    table, whole = frame.table, frame.width
    _plain(table)
    for column, share in zip(table.columns, _TABLE[len(heads)], strict=True):
        column.width = Emu(round(whole * share))
    for n, head in enumerate(heads):
        _cell(table.cell(0, n), language.say(head), 12)
    points = 15 if len(content.rows) < _MANY else 12
    for n, (aim, last, code) in enumerate(content.rows, start=1):
        words = shortened(aim, _NAMED, 1 / 0.53) if content.of_goals else aim
        _cell(table.cell(n, 0), words, points, bold=True)
        if not content.of_goals:
            _cell(table.cell(n, 1), last, 13)
        run = _cell(
            table.cell(n, len(heads) - 1), f"{SHAPES[code]} {language.say(f'verdict.{code}')}", points, bold=True
        )
        run.font.color.rgb = ink.status(code)
    return frame


def _values(content: Bars) -> list[float]:
    return [one.value for one in content.figures]


def _quiet(frame: Any, lines: int) -> Any:
    """A chart of bars without grid and values at its axis, the first bar on top, as high as its bars need."""
    chart = frame.chart
    frame.height = min(frame.height, Emu(_ROW * lines + Inches(0.3)))
    chart.has_title = chart.has_legend = False
    names = chart.category_axis
    names.reverse_order = True
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.format.line.fill.background()
    every = parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="1"/>')
    names._element.find(qn("c:noMultiLvlLbl")).addprevious(every)
    ink.letters(names.tick_labels.font, ink.INK, 14 if lines < _MANY else 12)
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.plots[0].gap_width = 45
    return chart


def _label(point: Any, text: str, color: Any, points: float, bold: bool, position: Any) -> None:
    label = point.data_label
    label.text_frame.text = printable(text)
    label.text_frame.word_wrap = False
    ink.letters(label.text_frame.paragraphs[0].runs[0].font, color, points, bold)
    label.position = position


def _plain(table: Any) -> None:
    """A table without the colours of a table style: head and hairlines only."""
    table.first_row = True
    table.horz_banding = False
    style = table._tbl.tblPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}tableStyleId")
    style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # "No Style, No Grid", which every slide program knows


def _cell(cell: Any, text: str, points: float, bold: bool = False) -> Any:
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_left = Emu(0)
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = printable(text) or "–"
    cell._tc.get_or_add_tcPr().append(parse_xml(_HAIRLINE))
    ink.letters(run.font, ink.INK if bold else ink.MUTED, points, bold)
    return run
