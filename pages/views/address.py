"""The address of a view: language, institution, version and all that is chosen are in it; a link opens that view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlencode, urljoin

import streamlit as st

ALL = "all"
NONE = "none"
LONGEST = 120  # characters of a search
_SEEN = "seen_"  # what a part was when its widget was last shown, and how often it was changed elsewhere

# What a link keeps from the address it stands in.
_KEPT = ("lang", "institution", "version")


def get(name: str) -> str | None:
    """A part of the address, or None if it is not there."""
    return st.query_params.get(name) or None


def kept(name: str, options: Sequence[str], otherwise: str) -> str:
    """A part that every link carries on; a value that is not among the options counts as not given.

    Nothing is written into the address here: that would add a step to the reader's way back.
    """
    value = get(name)
    return value if value in options else otherwise


def link(page: str, **parts: str | None) -> str:
    """The address of a page (its file name) with parts; language, institution and version are kept unless given."""
    base = {name: get(name) for name in _KEPT}
    chosen = {name: value for name, value in (base | parts).items() if value}
    return f"{page}?{urlencode(chosen, safe=':/')}"


def absolute(page: str, **parts: str | None) -> str:
    """The whole address of a page with parts, to be passed on."""
    return urljoin(st.context.url or "", link(page, **parts))


def choose(
    name: str,
    label: str,
    options: Sequence[str],
    say: Callable[[str], str],
    nothing: str,
    forget: Sequence[str] = (),
) -> str | None:
    """A select box whose choice lives in the address; the first entry, `nothing`, stands for no choice.

    Another choice takes the parts named in `forget`, which belonged to the one before, out of the address.
    """
    key = _key("choose", name)
    entries = ["", *options]
    st.session_state[key] = get(name) if get(name) in options else ""
    st.selectbox(
        label,
        entries,
        format_func=lambda value: say(value) if value else nothing,
        key=key,
        on_change=_remember,
        args=(name, key, forget),
    )
    return st.session_state[key] or None


def words(name: str) -> str:
    """The words of a search as they are in the address; no longer than anybody types."""
    return (get(name) or "")[:LONGEST].strip()


def search(name: str, label: str, placeholder: str) -> str:
    """A search field whose words live in the address."""
    key = _key("search", name)
    st.session_state[key] = (get(name) or "")[:LONGEST]
    st.text_input(label, key=key, placeholder=placeholder, max_chars=LONGEST, on_change=_remember, args=(name, key))
    return st.session_state[key].strip()


def choose_several(name: str, label: str, options: Sequence[str], say: Callable[[str], str], nothing: str) -> list[str]:
    """A multiple choice whose values live in the address, separated by commas; not in the address means all."""
    key = _key("several", name)
    written = get(name)
    st.session_state[key] = [one for one in options if written is None or one in written.split(",")]
    st.multiselect(
        label,
        options,
        format_func=say,
        key=key,
        placeholder=nothing,
        on_change=_remember_several,
        args=(name, key, len(options)),
    )
    return list(st.session_state[key])


def _key(kind: str, name: str) -> str:
    """The identity of the widget of a part: another one whenever a link or the way back changed that part.

    A browser may still hold what its widget showed before, and send that with the reader's next choice elsewhere on the
    page; as long as the reader changes the part by its widget, this stays and so does the focus.
    """
    last, changes = st.session_state.get(_SEEN + name, (get(name), 0))
    changes += last != get(name)
    st.session_state[_SEEN + name] = get(name), changes
    return f"{kind}_{name}_{changes}" if changes else f"{kind}_{name}"


def _remember(name: str, key: str, forget: Sequence[str] = ()) -> None:
    for part in forget:
        st.query_params.pop(part, None)
    _write(name, st.session_state[key])


def _remember_several(name: str, key: str, all_of_them: int) -> None:
    chosen = st.session_state[key]
    _write(name, "" if len(chosen) == all_of_them else ",".join(chosen) or NONE)


def _write(name: str, value: str) -> None:
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)
    _, changes = st.session_state[_SEEN + name]
    st.session_state[_SEEN + name] = get(name), changes
