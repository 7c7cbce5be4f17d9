"""A question of the board in, its answer out; the same question to the same version is answered from memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from board.questions.database import Readable

Answer = TypeVar("Answer")


def ask(database: Readable, question: Callable[..., Answer], *arguments: Any, **named: Any) -> Answer:
    """The answer to `question(database, ...)`. Answers are shared between readers: nobody may change them.

    `database` is a published version or a pair of them; it and the arguments are the key under which the answer is
    kept. Raises TypeError for an argument that may change, such as a list.
    """
    return _answer(database, question, arguments, tuple(named.items()))


# Streamlit's own memory takes a third of a millisecond to find an answer again, and a page asks some ten questions.
@lru_cache(maxsize=2000)
def _answer(
    database: Readable, question: Callable[..., Any], arguments: tuple, named: tuple[tuple[str, Any], ...]
) -> Any:
    return question(database, *arguments, **dict(named))
