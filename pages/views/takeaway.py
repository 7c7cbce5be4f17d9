"""What one can take away: the whole content and every plan in open formats, made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from board.exports.kinds import KINDS, Wish
from board.exports.writing import zipped
from board.questions import documents
from board.wording.numbers import pick
from board.wording.periods import day
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]

_IN_A_ROW = 3


def show_takeaway(here: Here) -> None:
    """A button per kind of file; the files name the version they were made of."""
    built = ask(here.database, documents.build)
    version = here.say("app.version", version=built["version"], day=day(built["built_at"].date(), here.language))
    html.show(parts.section(here.say("take_away")), html.tag("p", here.say("take_away_text"), cls="kb-text"))
    html.show(html.tag("p", version, cls="kb-small"))
    _row(here, [("take_data_package", "data-package"), ("take_csv", "csv"), ("take_sdmx_csv", "sdmx-csv")])
    html.show(html.tag("p", here.say("take_plans"), cls="kb-text"))
    plans = ask(here.database, documents.documents)
    for first in range(0, len(plans), _IN_A_ROW):
        for place, plan in zip(st.columns(_IN_A_ROW), plans[first : first + _IN_A_ROW], strict=False):
            with place:
                _button(here, _plan(here, plan), "stratml", plan["document_id"])


def _plan(here: Here, plan: Row) -> str:
    # A label may hold markup: the title of a plan that was imported is nobody's to trust here.
    years = {"start": plan["period_start"].year, "end": plan["period_end"].year}
    return here.say("take_stratml", institution=pick(plan, "short_name", here.language), **years)


def _row(here: Here, offered: list[tuple[str, str]]) -> None:
    for place, (key, kind) in zip(st.columns(len(offered)), offered, strict=True):
        with place:
            _button(here, here.say(key), kind)


def _button(here: Here, label: str, kind: str, document: str | None = None) -> None:
    made = _made(here, kind, document)
    stem = "-".join(part for part in ("koersbord", document or kind, here.database.version) if part)
    ending, media = _ENDINGS[kind]
    # As in the table behind a chart: a click that also ran the page again might drop the file.
    st.download_button(label, made, f"{stem}{ending}", media, key=f"take-{kind}-{document}", on_click="ignore")


def _made(here: Here, kind: str, document: str | None) -> Callable[[], bytes]:
    """What makes the file on a click: several files as one zip."""
    database, wish = here.database, Wish(here.language, document=document)

    def made() -> bytes:
        files = KINDS[kind].make(database, wish)
        return next(iter(files.values())) if len(files) == 1 else zipped(files)

    return made


_ENDINGS = {
    "data-package": (".zip", "application/zip"),
    "csv": (".zip", "application/zip"),
    "sdmx-csv": (".csv", "text/csv"),
    "stratml": (".xml", "application/xml"),
}
