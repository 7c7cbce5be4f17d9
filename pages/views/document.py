"""One source document: levels found, goals with their passages, figures with theirs."""

from __future__ import annotations

from typing import Any

from board.questions import documents, objectives
from board.wording import numbers, periods
from board.wording.numbers import number, pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.changes import show_changes
from pages.views.frame import Here
from pages.views.proposals import show_proposals
from pages.views.reported import cycle_list

Row = dict[str, Any]


def documents_table(here: Here, found: list[Row]) -> html.Html:
    """All documents with what was found in each."""
    names = ("document", "read", "goals", "figures", "targets")
    head = html.tag("tr", *(html.tag("th", here.say(name), scope="col") for name in names))
    rows = (_document_row(here, one) for one in found)
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *rows), cls="kb-rows")


def _document_row(here: Here, one: Row) -> html.Html:
    href = address.link("documents", document=one["document_id"])
    read = here.say("lines", lines=number(one["lines"], 0, here.language)) if one["lines"] else here.say("not_at_hand")
    return html.tag(
        "tr",
        html.tag(
            "td",
            html.tag("a", html.tag("strong", one["title"]), cls="kb-go", href=href),
            html.tag("div", f"{pick(one, 'name', here.language)} · {_kind(here, one)}", cls="kb-small"),
        ),
        html.tag("td", read, data_label=here.say("read")),
        *(
            html.tag("td", number(one[name], 0, here.language), cls="kb-n", data_label=here.say(name))
            for name in ("goals", "figures", "targets")
        ),
    )


def _kind(here: Here, one: Row) -> str:
    return here.say(f"document_kind.{one['kind']}")


def show_document(here: Here, one: Row) -> None:
    """The whole page of one document."""
    counts = {key: number(one[key], 0, here.language) for key in ("goals", "figures", "targets")}
    years = {"start": one["period_start"].year, "end": one["period_end"].year}
    sub = here.say("sub_one", institution=pick(one, "name", here.language), kind=_kind(here, one), **years)
    parts.title(here.say("title_one", title=one["title"], **counts), sub)
    if not one["text_found"]:
        html.show(html.tag("p", here.say("source.not_at_hand"), cls="kb-text"))
    show_changes(here, one["document_id"])
    show_proposals(here, one["document_id"])
    html.show(parts.section(here.say("levels")), _levels(here, one))
    html.show(parts.section(here.say("figures_title")), _figures(here, one))
    html.show(cycle_list(here, one["institution_id"]))
    html.show(parts.section(here.say("passages")))
    tops = ask(here.database, objectives.upper_goals, one["document_id"], 0)
    names = {top["objective_id"]: f"{top['code']} {parts.goal_title(top, here.language)}" for top in tops}
    first = tops[0]["objective_id"]
    part = address.choose("part", here.say("choose"), list(names)[1:], lambda name: names[name], names[first]) or first
    goals = ask(here.database, documents.goals_with_passages, part)
    html.show(*(_goal(here, goal, one["language"]) for goal in goals))


def _levels(here: Here, one: Row) -> html.Html:
    found = ask(here.database, documents.levels, one["document_id"])
    head = html.tag("tr", *(html.tag("th", here.say(name), scope="col") for name in ("level", "count", "titled")))
    rows = (
        html.tag(
            "tr",
            html.tag("td", parts.level_name(row["level"], here.language, plural=True)),
            html.tag("td", number(row["goals"], 0, here.language), data_label=here.say("count")),
            html.tag("td", number(row["titled"], 0, here.language), data_label=here.say("titled")),
        )
        for row in found
    )
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *rows), cls="kb-rows")


def _goal(here: Here, goal: Row, language: str) -> html.Html:
    """A goal with its passage, opened on demand."""
    key = "line" if goal["line_start"] == goal["line_end"] else "lines_of"
    place = here.say(key, line=goal["line_start"], end=goal["line_end"])
    summary = f"{goal['code']} {parts.goal_title(goal, here.language)}"
    kind = here.say(f"commitment.{goal['commitment']}")
    return html.tag(
        "details",
        html.tag("summary", summary),
        html.tag(
            "p",
            f"{parts.level_name(goal['level'], here.language)} · {place} · {kind} · ",
            _open(here, goal),
            cls="kb-small",
        ),
        html.tag("blockquote", goal["passage"], cls="kb-passage", lang=language) if goal["passage"] else None,
        cls="kb-details",
    )


def _open(here: Here, goal: Row) -> html.Html:
    href = address.link("objectives", goal=goal["objective_id"])
    return html.tag("a", parts.goal_title(goal, here.language), cls="kb-go", href=href)


def _figures(here: Here, one: Row) -> html.Html:
    found = ask(here.database, documents.figures, one["document_id"])
    if not found:
        return html.tag("p", here.say("no_figures"), cls="kb-text")
    return html.join(*(_figure(here, row, one["language"]) for row in found))


def _figure(here: Here, row: Row, language: str) -> html.Html:
    """A figure or target with the words around its line, opened on demand."""
    checked = {True: here.say("source.verified"), False: here.say("source.not_found"), None: None}[row["verified"]]
    facts = [here.say("line", line=row["source_line"]), checked]
    href = (
        address.link("objectives", goal=row["objective_id"])
        if row["kind"] == "target"
        else address.link("indicators", indicator=row["indicator_id"])
    )
    return html.tag(
        "details",
        html.tag("summary", _figure_words(here, row)),
        html.tag(
            "p",
            " · ".join(fact for fact in facts if fact),
            " · ",
            html.tag("a", "→", cls="kb-go", href=href),
            cls="kb-small",
        ),
        html.tag("blockquote", f"… {row['text']} …", cls="kb-passage", lang=language) if row["text"] else None,
        cls="kb-details",
    )


def _figure_words(here: Here, row: Row) -> str:
    name = pick(row, "name", here.language) or parts.goal_title(row | {"code": ""}, here.language)
    if row["category"]:
        name += f" ({pick(row, 'category', here.language)})"
    if row["kind"] == "target":
        name = f"{here.say('target')} · {name}"
        when = row["period"] or here.say("target.no_date")
    else:
        when = periods.period(row["period"], here.language)
    if row["value"] is None:
        return f"{name} · {when}"
    value = numbers.bounded(row["value"], row["bound"] or "exact", row, here.language)
    return f"{name}: {value} · {when}"
