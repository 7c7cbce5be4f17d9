"""A question of the board in, its answer out; the same question to the same version is answered from memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from board.questions.database import Readable

Answer = TypeVar("Answer")


def ask(database: Readable, question: Callable[..., Answer], *arguments: Any, **named: Any) -> Answer:
    """The answer to `question(database, ...)`. Answers are shared between readers: nobody may change them.

    `database` is a published version or a pair of them; its files are the key under which the answer is kept.
    """
    name = f"{question.__module__}.{question.__name__}"
    return _answer(repr(database), name, arguments, named, database, question)


@st.cache_resource(max_entries=2000, show_spinner=False)
def _answer(
    asked: str,  # noqa: ARG001  (what is asked and the name of the question are the key of the answer)
    name: str,  # noqa: ARG001
    arguments: tuple,
    named: dict[str, Any],
    _database: Readable,
    _question: Callable[..., Any],
) -> Any:
    return _question(_database, *arguments, **named)
