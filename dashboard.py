"""The door: builds the database if it is missing or older than its data, then shows the page that was asked for."""

import atexit
import gc

import streamlit as st

from etl.build import ensure
from etl.gather import fingerprint
from etl.places import places
from pages.views import frame


@st.cache_resource(show_spinner=False)
def attempt() -> tuple[str, list[tuple[str, str, str]]]:
    """The data as they were when a build was last tried, and what kept a new version from being published."""
    state = fingerprint(places())
    found = ensure(places())
    # What is imported by now lives as long as the server: Streamlit's collection after every run need not look at it.
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)
    return state, [(fault.where, fault.what, fault.fix) for fault in found]


state, faults = attempt()
if faults and fingerprint(places()) != state:
    attempt.clear()
    state, faults = attempt()
frame.open_door(faults)
