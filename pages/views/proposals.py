"""What the machine proposes out of a document, beside its passage; who may edit here accepts, changes or rejects."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board.pictures.page import Picture, page_picture
from board.questions import proposals
from board.wording import periods
from board.wording.numbers import number
from etl.desk import verdicts
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.asked import asked
from pages.views.frame import Here

Row = dict[str, Any]

_SHOWN = 50


def show_proposals(here: Here, document_id: str) -> None:
    """Nothing for a document whose profile was checked as a whole."""
    found = ask(here.database, proposals.proposals, document_id)
    if not found:
        return
    waiting = [one for one in found if one["decision"] is None]
    counts = {"waiting": number(len(waiting), 0, here.language), "all": number(len(found), 0, here.language)}
    html.show(
        parts.section(here.say("proposals")),
        html.tag("p", here.say("proposals_waiting", n=len(waiting), **counts), cls="kb-text"),
    )
    chosen = next((one for one in found if one["passage"] == address.get("proposal")), found[0])
    _show_one(here, document_id, chosen)
    html.show(_table(here, found[:_SHOWN]))


def _show_one(here: Here, document_id: str, one: Row) -> None:
    """The words and the buttons, beside the page they stand on where there is a picture of it."""
    sought = one["words"] if one["item"] == "goal" else one["quote"]
    picture = page_picture(document_id, one["sha256"], one["page"], sought)
    if picture is None:
        _show_words(here, document_id, one)
        return
    left, right = st.columns(2, gap="large")
    with left:
        _show_words(here, document_id, one)
    with right:
        html.show(_page(here, one, picture))


def _page(here: Here, one: Row, picture: Picture) -> html.Html:
    """The picture; what is marked on it stands beside it as text."""
    caption = here.say("page_marked" if picture.marked else "page_unmarked", page=one["page"])
    return html.tag(
        "figure",
        html.photo(picture.jpeg, here.say("page_shown", page=one["page"])),
        html.tag("figcaption", caption),
        cls="kb-page",
    )


def _show_words(here: Here, document_id: str, one: Row) -> None:
    html.show(
        html.tag("h3", _words_of(here, one), cls="kb-text"),
        html.tag("p", _facts(here, one), cls="kb-small"),
        html.tag("blockquote", *_marked(one), cls="kb-passage", lang=one["language"]),
    )
    if not here.is_newest:
        html.show(html.tag("p", here.say("version.read_only"), cls="kb-small"))
    elif verdicts.may_edit():
        _show_buttons(here, document_id, one)
    else:
        html.show(html.tag("p", here.say("editing_off"), cls="kb-small"))


def _show_buttons(here: Here, document_id: str, one: Row) -> None:
    with st.form(f"verdict_{one['passage']}"):
        reason = st.text_input(here.say("reason"))
        names = {name: here.say(f"field_{name}") for name in verdicts.FIELDS[one["item"]]}
        field = st.selectbox(here.say("field"), list(names), format_func=lambda name: names[name])
        value = st.text_input(here.say("value"))
        places = zip(verdicts.DECISIONS, st.columns(len(verdicts.DECISIONS)), strict=True)
        pressed = [name for name, place in places if _pressed(here, name, place)]
    if not pressed:
        return
    [decision] = pressed
    changed = {"field": field, "value": value} if decision == "change" else {}
    said = {"item": one["item"], "passage": one["passage"], "decision": decision, "reason": reason} | changed
    refused = verdicts.record(document_id, [said])
    if refused:
        html.show(html.tag("p", " ".join(refused), cls="kb-faults", role="alert"))
    else:
        st.query_params.pop("proposal", None)
        st.rerun()


def _pressed(here: Here, decision: str, place: Any) -> bool:
    return place.form_submit_button(here.say(f"decision_{decision}"), width="stretch")


def _table(here: Here, found: list[Row]) -> html.Html:
    names = ("line", "proposal", "rule", "confidence", "decision")
    head = html.tag("tr", *(html.tag("th", here.say(f"column_{name}"), scope="col") for name in names))
    return html.tag(
        "table", html.tag("thead", head), html.tag("tbody", *(_row(here, one) for one in found)), cls="kb-rows"
    )


def _row(here: Here, one: Row) -> html.Html:
    href = address.link("documents", document=one["document_id"], proposal=one["passage"])
    cells = {
        "line": number(one["line_start"], 0, here.language),
        "proposal": html.tag("a", _words_of(here, one), cls="kb-go", href=href),
        "rule": one["rule"].replace("_", " "),
        "confidence": number(one["confidence"], 2, here.language),
        "decision": here.say(f"decided_{one['decision'] or 'none'}"),
    }
    return html.tag(
        "tr", *(html.tag("td", cell, data_label=here.say(f"column_{name}")) for name, cell in cells.items())
    )


def _words_of(here: Here, one: Row) -> str:
    if one["item"] == "goal":
        return f"{one['code']} {one['head']}"
    return " · ".join((here.say("target"), asked(here, one), periods.due(one["due"], here.language)))


def _facts(here: Here, one: Row) -> str:
    place = here.say("page", page=one["page"]) if one["page"] else None
    lines = here.say("line", line=one["line_start"])
    kind = here.say(f"commitment.{one['commitment']}") if one["item"] == "goal" else here.say(f"owner_{one['own']}")
    said = here.say(f"decided_{one['decision'] or 'none'}")
    level = one["level"] if one["item"] == "goal" else None
    return " · ".join(fact for fact in (level, place, lines, kind, said, one["reason"]) if fact)


def _marked(one: Row) -> list[str]:
    """The passage with the words of the proposal marked in it."""
    words = " ".join((one["head"] or one["quote"] or "").split())
    before, found, after = one["words"].partition(words) if words else (one["words"], "", "")
    return [before, html.tag("mark", found), after] if found else [one["words"]]
