"""What needs attention, ordered by consequence: what is measured one by one, what nobody reported on in groups."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any

from babel.lists import format_list

from board.questions import attention
from board.wording import periods, sentences
from board.wording.numbers import number, pick
from board.wording.sentences import BEHIND
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]

_KINDS = ("worsening", "overdue", "stale", "never", "open")
_SHOWN = 5  # of the targets that are told one by one; the others open on demand
_NAMED = 40  # in a group up to so many are named; of more it is told how many stand under which strategic goal


def attention_list(here: Here) -> html.Html:
    """A sentence that counts, the targets that are measured, and the groups of what is not."""
    chosen = None if here.institution == address.ALL else here.institution
    weak, waiting, series, unmeasured = (
        ask(here.database, question, chosen)
        for question in (attention.weak, attention.waiting, attention.series, attention.unmeasured)
    )
    found = [*waiting, *series]
    kinds = {kind: [one for one in found if one["kind"] == kind] for kind in _KINDS}
    said = _sentence(here, weak, kinds["overdue"], unmeasured)
    groups = (
        _group(here, "group_worsening", kinds["worsening"], _series_item, code="trend_only"),
        _group(here, "group_overdue", kinds["overdue"], _waiting_item),
        _group(here, "group_stale", kinds["stale"], _series_item),
        _group(here, "group_unmeasured", unmeasured, _goal_item, opened=len(unmeasured) < _SHOWN),
        _group(here, "group_never", kinds["never"], _waiting_item),
        _group(here, "group_open", kinds["open"], _waiting_item),
    )
    first = (_target_item(here, target) for target in weak[:_SHOWN])
    return html.join(
        html.tag("p", said, cls="kb-text"),
        html.tag("ul", *first, _others(here, weak[_SHOWN:]), *groups, cls="kb-list kb-attention"),
    )


def _sentence(here: Here, weak: list[Row], overdue: list[Row], unmeasured: list[Row]) -> str:
    behind = sum(one["verdict"] in BEHIND for one in weak)
    counts = {
        "attention_behind": behind,
        "attention_slipping": sum(one["slipping"] and one["verdict"] not in BEHIND for one in weak),
        "attention_untold": sum(one["verdict"] == "cannot_tell" for one in weak),
        "attention_overdue": len(overdue),
        "attention_unmeasured": len(unmeasured),
    }
    said = [here.say(key, n=n, count=number(n, 0, here.language)) for key, n in counts.items() if n]
    if not behind:
        said.insert(0, here.say("attention_none_behind"))
    text = format_list(said, locale=str(here.language.locale))
    return f"{text[0].upper()}{text[1:]}."


def _place(here: Here, row: Row, code: str) -> str:
    """The code of a goal, with its institution where several are shown."""
    return f"{pick(row, 'short_name', here.language)} {code} " if here.institution == address.ALL else f"{code} "


def _target_item(here: Here, target: Row) -> html.Html:
    goal = {key: target[key] for key in ("objective_id", "title_nl", "title_en")} | {"code": target["goal_code"]}
    asked = pick(target, "note", here.language)
    said = [sentences.reason(target, here.language)]
    if target["flags"]:
        said += [
            f"{here.say(f'flag.{flag}').capitalize()}." for flag in target["flags"] if flag in ("lost", "worsening")
        ]
    if target["indicator_id"]:
        href = address.link("indicators", indicator=target["indicator_id"], subject=target["institution_id"])
        name = html.tag("a", pick(target, "indicator", here.language), cls="kb-go", href=href)
        asked = html.join(name, f": {sentences.aim(target, here.language)}")
        said.append(sentences.last(target, here.language) if target["last_value"] is not None else None)
    return html.tag(
        "li",
        parts.chip(target["verdict"], here.language),
        html.tag(
            "div",
            html.tag("span", _place(here, target, target["goal_code"]), cls="kb-small"),
            parts.goal_link(goal, here.language),
            html.tag("div", asked) if asked else None,
            html.tag("div", " ".join(one for one in said if one), cls="kb-small"),
            cls="kb-grow",
        ),
    )


def _others(here: Here, targets: list[Row]) -> html.Html | None:
    if not targets:
        return None
    summary = html.tag("summary", here.say("attention_more", n=len(targets)))
    items = html.tag("ul", *(_target_item(here, target) for target in targets), cls="kb-list")
    return html.tag(
        "li", html.tag("span", cls="kb-small"), html.tag("div", html.tag("details", summary, items), cls="kb-grow")
    )


def _group(
    here: Here,
    key: str,
    found: list[Row],
    item: Callable[[Here, Row], html.Html],
    code: str = "cannot_tell",
    opened: bool = False,
) -> html.Html | None:
    """One line for all of a kind, which opens to their names or to the strategic goals they stand under."""
    if not found:
        return None
    said = here.say(key, n=len(found), count=number(len(found), 0, here.language))
    if len(found) <= _NAMED:
        inside = html.tag("ul", *(item(here, one) for one in found), cls="kb-names")
    else:
        inside = _by_strategic_goal(here, found)
    details = html.tag("details", html.tag("summary", said), inside, open="open" if opened else None)
    return html.tag("li", parts.chip(code, here.language), html.tag("div", details, cls="kb-grow"))


def _waiting_item(here: Here, one: Row) -> html.Html:
    when = html.tag("span", f" · {periods.due(one['due'], here.language)}", cls="kb-small") if one["due"] else None
    note = pick(one, "note", here.language)
    return html.tag("li", *_name(here, one), when, html.tag("div", note, cls="kb-small") if note else None)


def _goal_item(here: Here, one: Row) -> html.Html:
    return html.tag("li", *_name(here, one))


def _name(here: Here, one: Row) -> tuple[html.Html, html.Html]:
    place = html.tag("span", _place(here, one, one["code"]), cls="kb-small")
    return place, parts.goal_link(one, here.language)


def _series_item(here: Here, one: Row) -> html.Html:
    href = address.link("indicators", indicator=one["indicator_id"], subject=one["institution_id"])
    place = f" · {pick(one, 'short_name', here.language)}" if here.institution == address.ALL else ""
    last = here.say("group_last", period=periods.period(one["period"], here.language))
    name = html.tag("a", pick(one, "name", here.language), cls="kb-go", href=href)
    return html.tag("li", name, html.tag("span", f"{place} · {last}", cls="kb-small"))


def _by_strategic_goal(here: Here, found: list[Row]) -> html.Html:
    """How many stand under which strategic goal, in the order of the plans."""
    ordered = sorted(found, key=lambda one: (one["institution_position"], one["top_position"]))
    items = []
    for _, group in groupby(ordered, key=lambda one: one["top_id"]):
        rows = list(group)
        top = {key: rows[0][f"top_{key}"] for key in ("code", "title_nl", "title_en")}
        goal = top | {"objective_id": rows[0]["top_id"]}
        place = html.tag("span", _place(here, rows[0], goal["code"]), cls="kb-small")
        count = html.tag("span", f" · {number(len(rows), 0, here.language)}", cls="kb-small")
        items.append(html.tag("li", place, parts.goal_link(goal, here.language), count))
    return html.tag("ul", *items, cls="kb-names")
