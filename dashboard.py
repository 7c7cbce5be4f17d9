"""The door: builds the database if it is missing or older than its data, then shows the page that was asked for."""

import atexit
import gc

import streamlit as st

from etl.build import ensure
from etl.places import places
from pages.views import frame


@st.cache_resource(show_spinner=False)
def faults() -> list[tuple[str, str, str]]:
    """What kept a new version from being published when this server started; empty if nothing did."""
    found = ensure(places())
    # What is imported by now lives as long as the server: Streamlit's collection after every run need not look at it.
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)
    return [(fault.where, fault.what, fault.fix) for fault in found]


frame.open_door(faults())
