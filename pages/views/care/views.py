"""The views of the quality page: which the address asks for, and the links from one to another."""

from __future__ import annotations

from pages.views import address, html
from pages.views.frame import Here


def chosen(names: tuple[str, ...]) -> str:
    """The view of the address; the first where it names none."""
    return address.kept("view", names, names[0])


def tabs(here: Here, names: tuple[str, ...]) -> html.Html:
    """A link to each view, the present one marked."""
    now = chosen(names)
    links = (
        html.tag(
            "a",
            here.say(f"view_{name}"),
            cls="kb-go",
            href=address.link("quality", view=name),
            aria_current="page" if name == now else None,
        )
        for name in names
    )
    return html.tag("nav", *links, cls="kb-choice", aria_label=here.say("views"))


def focus(here: Here) -> str | None:
    """The institution asked for, None for all."""
    return None if here.institution == address.ALL else here.institution
