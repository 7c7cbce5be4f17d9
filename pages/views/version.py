"""Which published version is open: the note above an older one, and what is said where one cannot be shown."""

from __future__ import annotations

from collections.abc import Callable

from board.questions import documents, versions
from board.questions.database import Database, Outdated
from board.wording.language import Language
from board.wording.periods import day
from pages.views import address, html
from pages.views.ask import ask

# The address of the view that is open, with some parts changed.
View = Callable[..., str]

_LONGEST = 20  # characters of an address that are quoted


def banner(words: Language, shown: Database | None, newest: Database, same_view: View) -> html.Html | None:
    """Nothing above the newest version; above an older one which it is; above none at all which there are."""
    if shown is None:
        return unknown(words, address.get("version") or "", same_view)
    if shown.version == newest.version:
        return None
    said = words.say("version.shown", version=shown.version, day=made(shown, words), newest=newest.version)
    since = address.link("versions", version=None, since=shown.version)
    return html.tag(
        "aside",
        html.tag("p", said),
        html.tag(
            "p",
            _link(words.say("version.to_newest"), same_view(version=None)),
            _link(words.say("version.what_changed"), since),
        ),
        cls="kb-version",
        aria_label=words.say("version.label"),
    )


def unknown(words: Language, asked: str, same_view: View) -> html.Html:
    """What the address asks for is not kept; what is."""
    found = versions.kept()
    entries = (
        html.tag(
            "li",
            html.tag(
                "span",
                _link(
                    words.say("version.entry", version=one.version, day=made(one, words)),
                    same_view(version=one.version),
                ),
                cls="kb-grow",
            ),
        )
        for one in found
    )
    return html.tag(
        "section",
        html.tag("h1", words.say("version.unknown", version=asked[:_LONGEST]), cls="kb-title"),
        html.tag("p", words.say("version.unknown_text", n=len(found)), cls="kb-text"),
        html.tag("ul", *entries, cls="kb-list"),
    )


def outdated(words: Language, shown: Database | None, newest: Database, same_view: View) -> html.Html:
    """The version is of an older program: the newest has to be built anew, an older one can be left."""
    if shown is None or shown.version == newest.version:
        return html.tag("p", words.say("fault.outdated"), cls="kb-faults", role="alert")
    return html.tag(
        "section",
        html.tag("h1", words.say("version.outdated", version=shown.version), cls="kb-title"),
        html.tag("p", words.say("version.outdated_text"), cls="kb-text"),
        html.tag("p", _link(words.say("version.to_newest"), same_view(version=None))),
    )


def made(one: Database, words: Language) -> str:
    """The day on which a version was made; a dash where its file does not say."""
    try:
        return day(ask(one, documents.build)["built_at"].date(), words)
    except Outdated:
        return "–"


def _link(text: str, href: str) -> html.Html:
    return html.tag("a", text, cls="kb-go", href=href)
