"""Targets with their verdict: what is asked, how it stands, where it is written; the chip opens why."""

from __future__ import annotations

from typing import Any

from board.wording import sentences
from board.wording.numbers import pick
from pages.views import address, html
from pages.views.frame import Here
from pages.views.parts import source_line
from pages.views.why import why

Row = dict[str, Any]


def target_block(target: Row, here: Here, with_indicator: bool) -> html.Html:
    """One target: what is asked, how it stands, where it is written, and why the verdict is what it is."""
    owner = here.say("target.own" if target["own"] else "target.other")
    status = here.say("target.replaced") if target["replaced_by"] else owner
    said = (sentences.last(target, here.language), f"{status[0].upper()}{status[1:]}.")
    note = target.get(f"note_{here.language.code}", target["note_en"])
    asked = html.tag("strong", sentences.aim(target, here.language))
    return html.tag(
        "li",
        html.tag(
            "div",
            why(target, here, asked) if target["verdict"] else asked,
            _indicator_link(target, here) if with_indicator else None,
            html.tag("div", " ".join(one for one in said if one), cls="kb-small"),
            html.tag("div", note, cls="kb-small") if note else None,
            html.tag("div", source_line(target, here)),
            cls="kb-grow",
        ),
    )


def _indicator_link(target: Row, here: Here) -> html.Html | None:
    if target["indicator_id"] is None:
        return None
    href = address.link("indicators", indicator=target["indicator_id"])
    return html.tag("a", pick(target, "indicator", here.language), cls="kb-go", href=href)
