"""The facts of a document and the name of its form (a .typ file beside this one) in; the PDF out.

Facts reach the form as data, never as text of the form itself: no title or note can become a command in it.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from functools import lru_cache
from math import inf
from pathlib import Path
from typing import Any

import typst

from board.charts.palette import INK, SHAPES, STATUS
from board.charts.rows import Asked, Bars, Goals
from board.charts.svg.sheet import sheet
from board.slides.drawn import drawn
from board.slides.slide import Content, Slide
from board.wording.language import Language
from board.wording.periods import day

_FORMS = Path(__file__).parent
_FONTS = Path(__file__).resolve().parents[3] / "static"
_STANDARD = "ua-1"  # PDF/UA-1, ISO 14289-1: typst refuses to write a document that would not be accessible

# Drawings on paper: width, height, size of letters, in units of the drawing.
WIDE, SMALL, ROWS = (1000, 430, 17), (640, 215, 15), (900, 330, 17)


def paper(form: str, facts: dict[str, Any], language: Language, version: str, built: date) -> bytes:
    """The PDF of a form. Raises typst.TypstError where the facts do not fill it: that is a fault of ours."""
    locale = language.locale
    foot = language.say("export.version", app=language.say("app.name"), version=version)
    common = {
        "language": locale.language,
        "region": locale.territory or "",
        "author": language.say("app.name"),
        "foot": f"{foot} · {day(built, language)}",
        "day": [built.year, built.month, built.day],
        "ink": {name: getattr(INK["light"], name) for name in ("ink", "line", "muted", "accent")},
        "status": STATUS["light"],
    }
    moment = datetime.combine(built, time(), UTC)
    written = typst.compile(
        str(_FORMS / f"{form}.typ"),
        root=str(_FORMS),
        font_paths=_fonts(),
        sys_inputs={"facts": json.dumps(facts | common, ensure_ascii=False)},
        pdf_standards=[_STANDARD],
        timestamp=moment,
    )
    assert isinstance(written, bytes)
    return written


def facts_of(slide: Slide, language: Language, size: tuple[float, float, float] = WIDE) -> dict[str, Any]:
    """What a form says of a slide: message, drawing, its words for who cannot see it, notes, sources."""
    return {
        "message": slide.message,
        "about": slide.about,
        "drawing": drawing(slide.content, language, size),
        "alt": slide.alt,
        "sources": list(slide.sources),
        "notes": slide.notes,
    }


def drawing(content: Content, language: Language, size: tuple[float, float, float]) -> str:
    """The drawing in the colours of paper, no higher than its rows need."""
    width, height, letter = size
    return drawn(content, sheet(width, min(height, _needed(content, letter)), letter, "light"), language)


def standing(code: str | None, language: Language) -> dict[str, str]:
    """A verdict as shape and word, with the code of its colour."""
    known = code or "not_measured"
    return {"code": known, "words": f"{SHAPES[known]} {language.say(f'verdict.{known}')}"}


def _needed(content: Content, letter: float) -> float:
    if isinstance(content, Bars):
        return letter * (2.4 + 3.6 * len(content.figures))
    if isinstance(content, Goals):
        return letter * (5.4 + 2.1 * len(content.rows))
    return letter * 4 * len(content.rows) if isinstance(content, Asked) else inf


@lru_cache
def _fonts() -> typst.Fonts:
    """Our typeface, and what the library brings for the shapes of verdicts; nothing of the machine's own."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(_FONTS)])
