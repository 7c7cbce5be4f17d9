"""Text and attributes in, safe HTML out: whatever is not made here is escaped, so no text can become markup."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from urllib.parse import quote

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

_EMPTY = frozenset({"br", "hr", "img"})


class Html(str):
    """Markup made by this module, as opposed to a text that has to be escaped."""

    __slots__ = ()


def tag(name: str, *content: str | None, **attributes: str | None) -> Html:
    """An element. Content that is not Html is escaped; an attribute `cls` is `class`, `aria_label` is `aria-label`."""
    written = "".join(
        f' {_attribute(key)}="{escape(str(value), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _EMPTY:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{join(*content)}</{name}>")


def join(*content: str | None, by: str = "") -> Html:
    """Pieces one after the other; None is left out."""
    pieces = (piece if isinstance(piece, Html) else escape(piece) for piece in content if piece is not None)
    return Html(by.join(pieces))


def drawing(svg: str, cls: str) -> Html | None:
    """A drawing of our own as an image without words of its own: what it shows is said beside it."""
    return tag("img", cls=cls, src="data:image/svg+xml," + quote(svg), alt="") if svg else None


def photo(jpeg: bytes, alt: str) -> Html:
    """A JPEG of our own, with the words for who does not see it."""
    return tag("img", src="data:image/jpeg;base64," + b64encode(jpeg).decode("ascii"), alt=alt)


def show(*content: str | None) -> None:
    """Put the pieces on the page; nothing where there are none."""
    body = join(*content)
    if body:
        st.html(body)


def placeholder() -> DeltaGenerator:
    """A place on the page that is filled in later, once what stands below it is known."""
    return st.container()


def _attribute(key: str) -> str:
    return "class" if key == "cls" else key.replace("_", "-")
