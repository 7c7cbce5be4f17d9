"""A story in; its slides full-screen out. Turning them needs no server: all are there at once, one is shown."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from board.charts.rows import Goals
from board.charts.svg.sheet import live
from board.slides.drawn import drawn
from board.slides.slide import Slide, Story
from board.wording.periods import day
from pages.views import address, html
from pages.views.frame import Here

_FOLDER = Path(__file__).parent
_SCRIPT = (_FOLDER / "screen.js").read_text(encoding="utf-8")
_STYLE = (_FOLDER / "screen.css").read_text(encoding="utf-8")

# Nothing but the slide is seen, read out or reached by key.
_ALONE = html.Html("<style>.kb-header, .kb-choice, .kb-footer { display: none; }</style>")

# Sizes of a drawing on a projector and on a phone, and of its letters: width, height, letter. The names of goals need
# the height on a phone: the slide is scrolled there, and no name is cut.
_SIZES = {"wide": (1200, 500, 20), "narrow": (360, 420, 13)}
_TALL = (360, 580, 13)


def show_story(here: Here, story: Story) -> None:
    """Put the slides over the whole page; the address says which is shown (`slide`)."""
    screen = st.components.v2.component("koersbord_screen", css=_STYLE, js=_SCRIPT)
    slides = [_title(here, story), *(_slide(here, one, n) for n, one in enumerate(story.slides))]
    body = html.join(
        html.tag("div", *slides, cls="kb-slides"),
        html.tag("footer", *_controls(here, story), cls="kb-controls"),
    )
    html.show(_ALONE)
    screen(key="screen", data={"html": body, "close": address.link("present")})


def _title(here: Here, story: Story) -> html.Html:
    said = here.say("version", version=story.version, day=day(story.day, here.language))
    return html.tag(
        "section",
        html.tag("h1", story.title),
        html.tag("p", story.subtitle, cls="kb-about") if story.subtitle else None,
        html.tag("p", f"{here.say('app.name')} · {said}", cls="kb-source"),
        html.tag("p", here.say("keys"), cls="kb-source kb-keys"),
        html.tag("aside", here.say("no_notes"), cls="kb-notes", hidden="hidden"),
        cls="kb-slide kb-cover",
    )


def _slide(here: Here, slide: Slide, n: int) -> html.Html:
    page, found = slide.link
    drawings = (
        html.tag("div", html.Html(drawn(slide.content, live(*size, f"s{n}{name}"), here.language)), cls=f"kb-{name}")
        for name, size in sizes(slide).items()
    )
    return html.tag(
        "section",
        html.tag("h1", slide.message),
        html.tag("p", slide.about, cls="kb-about"),
        html.tag("div", *drawings, cls="kb-drawing", role="img", aria_label=slide.alt),
        html.tag(
            "p",
            f"{here.say('source')}: {'; '.join(slide.sources)} · ",
            html.tag("a", here.say("more"), href=address.link(page, **found)),
            cls="kb-source",
        ),
        html.tag("aside", slide.notes or here.say("no_notes"), cls="kb-notes", hidden="hidden"),
        cls="kb-slide",
        hidden="hidden",
    )


def sizes(slide: Slide) -> dict[str, tuple[int, int, int]]:
    """The two sizes that a slide is drawn in; one of them is shown."""
    return _SIZES | ({"narrow": _TALL} if isinstance(slide.content, Goals) else {})


def _controls(here: Here, story: Story) -> list[html.Html]:
    buttons = {"previous": "←", "next": "→", "notes": "N", "full": "F", "close": "✕"}
    made = {
        name: html.tag("button", sign, type="button", data_do=name, title=here.say(name), aria_label=here.say(name))
        for name, sign in buttons.items()
    }
    counter = html.tag("output", "", cls="kb-counter", aria_live="polite")
    return [html.tag("span", story.title, cls="kb-story"), made["previous"], counter, *list(made.values())[1:]]
