"""A document that was issued again in; what its former edition said beside what this one says, out."""

from __future__ import annotations

from typing import Any

from board.questions import editions
from board.wording import periods
from board.wording.difference import Run, difference
from board.wording.numbers import number
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.asked import asked
from pages.views.frame import Here

Row = dict[str, Any]

_KINDS = ("changed", "added", "removed")
_SHOWN = 100  # passages of a kind
_COUNTED = ("same", "changed", "added", "removed")
_JUDGED = ("kept", "lost")


def show_changes(here: Here, document_id: str) -> None:
    """Nothing for a document of which no former edition is known."""
    former = ask(here.database, editions.former, document_id)
    if former is None:
        return
    html.show(
        parts.section(here.say("changes")),
        html.tag("p", _since(here, former), cls="kb-text"),
        html.tag("p", _counts(here, former, "changes_counted", _COUNTED), cls="kb-text"),
        html.tag("p", _counts(here, former, "changes_judged", _JUDGED), cls="kb-text") if _was_judged(former) else None,
        _groups(here, document_id),
    )


def _since(here: Here, former: Row) -> str:
    if former["version"] is None:
        return here.say("changes_named")
    return here.say("changes_since", version=former["version"], day=periods.day(former["until"], here.language))


def _was_judged(former: Row) -> bool:
    return any(former[name] for name in _JUDGED)


def _counts(here: Here, former: Row, key: str, names: tuple[str, ...]) -> str:
    return here.say(key, **{name: number(former[name], 0, here.language) for name in names})


def _groups(here: Here, document_id: str) -> html.Html | None:
    """What changed, what came, what went: each kind folded, with a key to how words are marked."""
    found = ask(here.database, editions.changes, document_id)
    if not found:
        return None
    key = html.tag("p", _sample(here, "del", "gone"), " · ", _sample(here, "ins", "new"), cls="kb-small")
    groups = ((kind, [one for one in found if one["kind"] == kind]) for kind in _KINDS)
    return html.join(key, *(_group(here, kind, group) for kind, group in groups if group))


def _sample(here: Here, mark: str, name: str) -> html.Html:
    return html.join(html.tag(mark, here.say("sample")), " ", here.say(f"words_{name}"))


def _group(here: Here, kind: str, group: list[Row]) -> html.Html:
    count = number(len(group), 0, here.language)
    shown = number(_SHOWN, 0, here.language)
    cut = html.tag("p", here.say("changes_cut", shown=shown), cls="kb-small") if len(group) > _SHOWN else None
    return html.tag(
        "details",
        html.tag("summary", here.say(f"kind_{kind}", count=count)),
        *(_change(here, one) for one in group[:_SHOWN]),
        cut,
        cls="kb-details",
    )


def _change(here: Here, one: Row) -> html.Html:
    before, now = difference(one["words_before"] or "", one["words"] or "")
    sides = [_side(here, one, "_before", before, "del"), _side(here, one, "", now, "ins")]
    return html.tag(
        "div",
        html.tag("p", _name(here, one), _verdict(here, one), cls="kb-small"),
        html.tag("div", *sides, cls="kb-editions"),
    )


def _name(here: Here, one: Row) -> str:
    codes = dict.fromkeys(one[name] for name in ("code_before", "code") if one[name])
    item = here.say("target") if one["item"] == "target" else here.say("goal")
    return f"{item} {' → '.join(codes)}".strip()


def _verdict(here: Here, one: Row) -> html.Html | None:
    """What became of the verdict on the former words; a lost one leads to the proposal that took their place."""
    if one["verdict"] is None:
        return None
    said = here.say(f"decided_{one['verdict']}")
    if one["verdict"] != "lost" or one["passage"] is None:
        return html.join(" · ", said)
    href = address.link("documents", document=address.get("document"), proposal=one["passage"])
    return html.join(" · ", html.tag("a", said, cls="kb-go", href=href))


def _side(here: Here, one: Row, edition: str, runs: list[Run], mark: str) -> html.Html:
    """One wording below the edition it is of, with its place; a word about it where it is not there."""
    label = here.say("edition_before" if edition else "edition_now")
    if one[f"words{edition}"] is None:
        return html.tag("div", html.tag("p", f"{label} · {here.say('nothing_there')}", cls="kb-small"))
    facts = (label, _place(here, one, edition), _asked(here, one, edition))
    marked = one["kind"] == "changed"
    words = (html.tag(mark, words) if marked and not same else words for words, same in runs)
    return html.tag(
        "div",
        html.tag("p", " · ".join(fact for fact in facts if fact), cls="kb-small"),
        html.tag("blockquote", html.join(*words, by=" "), cls="kb-passage", lang=one["language"]),
    )


def _place(here: Here, one: Row, edition: str) -> str:
    page, line = one[f"page{edition}"], here.say("line", line=one[f"line{edition}"])
    return f"{here.say('page', page=page)}, {line}" if page else line


def _asked(here: Here, one: Row, edition: str) -> str | None:
    if one["item"] != "target" or one[f"value{edition}"] is None:
        return None
    own = one | {name: one[f"{name}{edition}"] for name in ("value", "value_high", "due", "unit")}
    decimals = 0 if own["value"] == round(own["value"]) else 2
    value = asked(here, own | {"decimals": decimals})
    return f"{value} ({periods.due(own['due'], here.language)})"
