"""A question of the board in, its answer out; the same question to the same version is answered from memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from board.questions.database import Database

Answer = TypeVar("Answer")


def ask(database: Database, question: Callable[..., Answer], *arguments: Any, **named: Any) -> Answer:
    """The answer to `question(database, ...)`. Answers are shared between readers: nobody may change them."""
    name = f"{question.__module__}.{question.__name__}"
    return _answer(str(database.path), name, arguments, named, database, question)


@st.cache_resource(max_entries=2000, show_spinner=False)
def _answer(
    path: str,  # noqa: ARG001  (path and name are the key under which the answer is kept)
    name: str,  # noqa: ARG001
    arguments: tuple,
    named: dict[str, Any],
    _database: Database,
    _question: Callable[..., Any],
) -> Any:
    return _question(_database, *arguments, **named)
