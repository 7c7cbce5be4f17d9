"""Two versions in; what changed between them out: on the overview in short, on the Versions page in full, as a file."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import changes, versions
from board.questions.database import Database, Outdated
from board.questions.versions import Pair
from board.wording import changes as wording
from board.wording import periods
from board.wording.language import Language
from board.wording.numbers import number, pick
from pages.views import address, html, parts, version
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.table import offer

Row = dict[str, Any]

_SHOWN = 6  # on the overview
_LISTED = 100  # of one subject on the Versions page; the file has all
_WIDTHS = {"kind": 15, "what": 41, "was": 22, "now": 22}  # of the columns, in per cent
_SECTIONS = {
    "verdict": "of_verdict",
    "target": "of_target",
    "document": "of_document",
    "goal": "of_goal",
    "figure": "of_figure",
}


def compared(here: Here) -> Database | None:
    """The version that the one shown is compared with: the address names it, or else it is the one before."""
    earlier = versions.kept(before=here.database.version)
    return next((one for one in earlier if one.version == address.get("since")), earlier[0] if earlier else None)


def found(here: Here, older: Database) -> list[Row] | None:
    """What changed since, for the institution chosen; None if the two cannot be compared."""
    try:
        rows = ask(Pair(older, here.database), changes.changes)
    except Outdated:
        return None
    return [row for row in rows if here.institution in (address.ALL, row["institution_id"])]


def none_before(here: Here) -> html.Html:
    """Why nothing can be compared: there is one version, or the one shown is the oldest."""
    alone = len(versions.kept()) <= 1
    return html.tag("p", here.say("version.only" if alone else "version.first"), cls="kb-text")


def in_short(here: Here) -> html.Html:
    """The overview's block: a sentence that counts, the most consequential changes, and the way to all."""
    older = compared(here)
    heading = parts.section(here.say("version.changes"))
    if older is None:
        return html.join(heading, none_before(here))
    rows = found(here, older)
    body = [] if not rows else [html.tag("ul", *(_item(here, older, one) for one in _groups(rows)), cls="kb-list")]
    return html.join(heading, summary(here, older, rows), *body, _way_on(here, older, rows))


def summary(here: Here, older: Database, rows: list[Row] | None) -> html.Html:
    """How many changes of which kind, that there are none, or that it cannot be said."""
    day = version.made(older, here.language)
    if rows is None:
        said = here.say("version.cannot_compare", version=older.version)
    elif rows:
        counted = wording.counted(rows, here.language)
        said = here.say("version.counted", version=older.version, day=day, counted=counted)
    else:
        said = here.say("version.same", version=older.version, day=day)
    asked = address.get("since")
    if asked and asked != older.version:
        said = html.join(said, " ", here.say("version.not_before", version=asked[:20], instead=older.version))
    return html.tag("p", said, cls="kb-text")


def _groups(rows: list[Row]) -> list[list[Row]]:
    """Figures of one series that changed in the same way count as one; as many as the overview shows."""

    def series(row: Row) -> tuple:
        if row["subject"] == "figure":
            return row["action"], row["indicator_id"], row["institution_id"]
        return (id(row),)

    return [list(group) for _, group in groupby(rows, key=series)][:_SHOWN]


def _item(here: Here, older: Database, group: list[Row]) -> html.Html:
    first = group[0]
    kind = wording.action(first, here.language)
    if len(group) > 1:
        kind = here.say(f"change.count.figure_{first['action']}", n=len(group), count=str(len(group)))
        times = ", ".join(dict.fromkeys(periods.period(one["period"], here.language) for one in reversed(group)))
        facts = html.tag("div", times, cls="kb-small")
        name = pick(first, "name", here.language)
    else:
        facts = html.tag("div", *sides(first, here.language))
        name = wording.subject(first, here.language)
    about = [wording.measure(first, here.language)]
    about.append(pick(first, "short_name", here.language) if here.institution == address.ALL else None)
    said = " · ".join(one for one in about if one)
    return html.tag(
        "li",
        html.tag("span", kind, cls="kb-small"),
        html.tag(
            "div",
            _link(older, first, name),
            facts,
            html.tag("div", said, cls="kb-small") if said else None,
            cls="kb-grow",
        ),
    )


def sides(change: Row, language: Language) -> list[str | None]:
    """Before and after with an arrow between; verdicts as chips."""
    if change["subject"] == "verdict":
        was, now = (parts.chip(change[side]["code"], language) for side in ("old", "new"))
        if change["old"]["code"] != change["new"]["code"]:
            return [was, " → ", now]
    was, now = wording.sides(change, language)
    return [was, " → " if was and now else None, now]


def _link(older: Database, change: Row, name: str) -> html.Html:
    """To what changed; what is gone is still there in the older version."""
    at = {"version": older.version} if change["action"] == "removed" else {}
    if change["subject"] == "document":
        href = address.link("documents", document=change["document_id"], **at)
    elif change.get("objective_id"):
        gone = change["subject"] != "target" and at
        href = address.link("objectives", goal=change["objective_id"], **(gone or {}))
    else:
        subject = change["institution_id"]
        href = address.link("indicators", indicator=change["indicator_id"], subject=subject, **at)
    return html.tag("a", name, cls="kb-go", href=href)


def _way_on(here: Here, older: Database, rows: list[Row] | None) -> html.Html:
    """To all changes; where there are none, to the versions one can compare with instead."""
    href = address.link("versions", since=older.version)
    said = here.say("version.all_changes", n=len(rows)) if rows else here.say("version.others")
    return html.tag("p", html.tag("a", said, cls="kb-go", href=href), cls="kb-small")


def in_full(here: Here, older: Database, rows: list[Row]) -> html.Html:
    """A table per subject, the most consequential first."""
    pieces: list[html.Html] = []
    for subject, heading in _SECTIONS.items():
        mine = [row for row in rows if row["subject"] == subject]
        if mine:
            pieces += [parts.section(here.say(heading)), _table(here, older, mine)]
    return html.join(*pieces)


def _table(here: Here, older: Database, rows: list[Row]) -> html.Html:
    names = [here.say(f"change.{name}") for name in _WIDTHS]
    widths = (f"width: {width}%" for width in _WIDTHS.values())
    head = (html.tag("th", name, scope="col", style=width) for name, width in zip(names, widths, strict=True))
    body = (_table_row(here, older, row, names) for row in rows[:_LISTED])
    table = html.tag("table", html.tag("thead", html.tag("tr", *head)), html.tag("tbody", *body), cls="kb-rows")
    if len(rows) <= _LISTED:
        return table
    counts = {"shown": _LISTED, "found": number(len(rows), 0, here.language)}
    return html.join(table, html.tag("p", here.say("listed", **counts), cls="kb-small"))


def _table_row(here: Here, older: Database, row: Row, names: list[str]) -> html.Html:
    was, now = wording.sides(row, here.language)
    verdict = row["subject"] == "verdict" and row["old"]["code"] != row["new"]["code"]
    sides = [parts.chip(row[side]["code"], here.language) for side in ("old", "new")] if verdict else [was, now]
    about = (wording.measure(row, here.language), pick(row, "short_name", here.language))
    return html.tag(
        "tr",
        html.tag("td", wording.action(row, here.language), cls="kb-small"),
        html.tag(
            "td",
            _link(older, row, wording.subject(row, here.language)),
            html.tag("div", " · ".join(one for one in about if one), cls="kb-small"),
        ),
        *(html.tag("td", side, data_label=name if side else None) for side, name in zip(sides, names[2:], strict=True)),
    )


def offer_file(here: Here, older: Database, rows: list[Row]) -> None:
    """All changes as a CSV file in the reader's language."""
    offer(here, lambda: [_file_row(here, row) for row in rows], f"koersbord-{older.version}-{here.database.version}")


def _file_row(here: Here, row: Row) -> dict[str, str]:
    was, now = wording.sides(row, here.language)
    return {
        here.say("change.kind"): wording.action(row, here.language),
        here.say("table.institution"): pick(row, "short_name", here.language),
        here.say("change.what"): wording.subject(row, here.language),
        here.say("change.measure"): wording.measure(row, here.language),
        here.say("change.was"): was,
        here.say("change.now"): now,
        **{name: row.get(name) or "" for name in ("objective_id", "indicator_id", "document_id")},
    }
