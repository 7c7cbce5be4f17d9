"""The texts of a file of words: each with the key it is asked for by, and the places that are filled in."""

from collections.abc import Iterator
from string import Formatter


def texts(words: dict, prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in words.items():
        if isinstance(value, dict):
            yield from texts(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def places(text: object) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(str(text)) if name}
