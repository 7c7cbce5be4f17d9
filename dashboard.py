"""The door: builds the database if it is missing or older than its data, then shows the page that was asked for."""

import atexit
import gc
import sys

import streamlit as st

from etl.ensure import ensure
from etl.fingerprint import fingerprint
from etl.places import places
from pages.views import frame


@st.cache_resource(show_spinner=False)
def attempt() -> tuple[str, list[tuple[str, str, str]]]:
    """The data as they were when a build was last tried, and what kept a new version from being published."""
    state = fingerprint(places())
    found = ensure(places())
    return state, [(fault.where, fault.what, fault.fix) for fault in found]


@st.cache_resource(max_entries=1, show_spinner=False)
def settle(modules: int) -> None:  # noqa: ARG001  (after every new import once more)
    """What is imported lives as long as the server: Streamlit's collection after every run need not look at it."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)


state, faults = attempt()
if faults and fingerprint(places()) != state:
    attempt.clear()
    state, faults = attempt()
frame.open_door(faults)
settle(len(sys.modules))
