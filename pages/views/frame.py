"""The frame around every page: menu, language, institution, style. A page begins with `frame.begin(__file__)`."""

from __future__ import annotations

import runpy
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st

from board.charts.palette import Theme
from board.questions import database, documents, institutions, versions
from board.questions.database import Database, NoDatabase, Outdated
from board.wording.language import Language, codes, fill, language, merged
from board.wording.numbers import pick
from board.wording.periods import day
from pages.views import address, html, navigator, version
from pages.views.ask import ask

FOLDER = Path(__file__).resolve().parents[1]
STYLE = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Here:
    """What a page needs to know: the language, its own texts, the version shown, whose plan is asked for."""

    page: str
    language: Language
    texts: dict[str, Any]
    database: Database
    institution: str
    theme: Theme
    is_newest: bool

    def say(self, key: str, **values: object) -> str:
        """A text of this page, else one of the language's own."""
        if key in self.texts:
            return fill(self.language.locale, self.texts[key], **values)
        return self.language.say(key, **values)


def open_door(faults: list[tuple[str, str, str]]) -> None:
    """Run by `dashboard.py`: draw the frame and the page that the address names."""
    words = language(address.kept("lang", codes(), codes()[0]))
    st.set_page_config(page_icon=str(FOLDER.parent / "static/icon.svg"), layout="wide")
    html.show(html.Html(f"<style>{STYLE}</style>"))
    pages = {name: _page(name, words) for name in names()}
    page = st.navigation([_home(), *pages.values()], position="hidden")
    navigator.follow_links(words.code, pages)
    st.session_state["framed"] = True
    try:
        newest = database.current()
    except NoDatabase:
        _show_faults(words, faults, "fault.no_database")
        st.stop()
    shown = _shown(newest)
    try:
        _header(words, page.url_path or names()[0], shown or newest)
        if faults:
            _show_faults(words, faults, "fault.still_served")
        html.show(version.banner(words, shown, newest, _same_view))
        if shown:
            page.run()
        _footer(words, shown or newest)
    except Outdated:
        html.show(version.outdated(words, shown, newest, _same_view))


def begin(file: str) -> Here:
    """Called first by every page. Opened alone, before the frame, the page asks for the frame and runs again."""
    words = language(address.kept("lang", codes(), codes()[0]))
    if "framed" not in st.session_state:
        pages = [_page(name, words) for name in names()]
        st.navigation([_home(), *pages], position="hidden")
        st.rerun()
    newest = database.current()
    served = _shown(newest) or newest
    page = Path(file).stem
    plans = [plan["institution_id"] for plan in ask(served, institutions.plans)]
    chosen = address.kept("institution", [*plans, address.ALL], address.ALL)
    theme = st.context.theme.type or "light"
    return Here(page, words, texts(page, words), served, chosen, theme, served.version == newest.version)


def _shown(newest: Database) -> Database | None:
    """The version that the address asks for, or else the newest; None if it asks for one that is not kept."""
    asked = address.get("version")
    return versions.named(asked) if asked else newest


@lru_cache
def names() -> tuple[str, ...]:
    """The pages there are, in their order: every `<name>.py` in `pages/` with its `<name>.toml`."""
    cards = {path.stem: _card(path.stem) for path in FOLDER.glob("*.toml")}
    return tuple(sorted(cards, key=lambda name: cards[name]["order"]))


@lru_cache
def _card(name: str) -> dict[str, Any]:
    with (FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def texts(name: str, words: Language) -> dict[str, Any]:
    """A page's texts: its own card, completed by English, overruled by what the language file says of the page."""
    card = _card(name)
    own = merged(card["en"], card.get(words.code, {}))
    return merged(own, words.words.get("pages", {}).get(name, {}))


def _page(name: str, words: Language) -> st.Page:
    title = f"{texts(name, words)['menu']} · {words.say('app.name')}"
    return st.Page(FOLDER / f"{name}.py", title=title, url_path=name)


def _home() -> st.Page:
    """The bare address shows the first page itself: a redirection would catch whoever steps back to it."""
    first = FOLDER / f"{names()[0]}.py"

    def home() -> None:
        runpy.run_path(str(first))

    return st.Page(home, title=language(codes()[0]).say("app.name"), default=True)


def _header(words: Language, here: str, served: Database) -> None:
    plans = ask(served, institutions.plans)
    chosen = address.kept("institution", [*(plan["institution_id"] for plan in plans), address.ALL], address.ALL)
    menu = [_menu_link(texts(name, words)["menu"], address.link(name), name == here) for name in names()]
    tongues = [
        _menu_link(language(code).say("language.short"), _same_view(lang=code), code == words.code, lang=code)
        for code in codes()
    ]
    entries = [(address.ALL, words.say("app.all_institutions"))]
    entries += list({plan["institution_id"]: pick(plan, "short_name", words) for plan in plans}.items())
    since = address.get("since")
    choice = [
        _menu_link(label, address.link(here, institution=key, since=since), key == chosen) for key, label in entries
    ]
    html.show(
        html.tag(
            "header",
            html.tag("a", words.say("app.name"), cls="kb-brand kb-go", href=address.link(names()[0])),
            html.tag("nav", *menu, cls="kb-menu", aria_label="Menu"),
            html.tag("nav", *tongues, cls="kb-tongues", aria_label=words.say("app.language")),
            cls="kb-header",
        ),
        html.tag("nav", *choice, cls="kb-choice", aria_label=words.say("app.institution")),
    )


def _menu_link(label: str, href: str, current: bool, lang: str | None = None) -> html.Html:
    return html.tag("a", label, cls="kb-go", href=href, aria_current="page" if current else None, lang=lang)


def _same_view(**parts: str | None) -> str:
    """The address of this very view with some parts changed; one that is None is left out."""
    here = (st.context.url or "").rstrip("/").rsplit("/", 1)[-1]
    page = here if here in names() else names()[0]
    return address.link(page, **(st.query_params.to_dict() | parts))


def _footer(words: Language, served: Database) -> None:
    built = ask(served, documents.build)
    text = words.say("app.version", version=built["version"], day=day(built["built_at"].date(), words))
    html.show(html.tag("footer", f"{words.say('app.name')} · {text}", cls="kb-footer"))


def _show_faults(words: Language, faults: list[tuple[str, str, str]], key: str) -> None:
    rows = [
        html.tag("li", html.tag("strong", where), f": {what}. ", html.tag("em", f"{fix}."))
        for where, what, fix in faults
    ]
    counted = words.say("fault.count", n=len(faults))
    html.show(
        html.tag(
            "section",
            html.tag("h2", words.say("fault.title")),
            html.tag("p", words.say(key)),
            html.tag("details", html.tag("summary", counted), html.tag("ul", *rows), lang="en"),
            cls="kb-faults",
            role="alert",
        )
    )
