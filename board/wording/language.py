"""`data/languages/<code>.toml` in; a Language that says words and sentences out. A new language is one file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale

FOLDER = Path(__file__).resolve().parents[2] / "data" / "languages"

# What a language file leaves out is said in this language.
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """Words of one language; `locale` decides how numbers and dates are written."""

    code: str
    locale: Locale
    words: dict[str, Any]

    def say(self, key: str, **values: object) -> str:
        """The text for a dotted key with its `{places}` filled in; `n` chooses between one and other.

        Raises KeyError if neither this language nor the fallback has the key.
        """
        text: Any = self.words
        for part in key.split("."):
            text = text[part]
        return fill(self.locale, text, **values)


def fill(locale: Locale, text: str | dict[str, str], **values: object) -> str:
    """A text with its places filled in; a table `{one, other}` is chosen from by the number `n`."""
    if isinstance(text, dict):
        number = values.get("n", 0)
        form = locale.plural_form(number if isinstance(number, int | float) else 0)
        text = text.get(form) or text["other"]
    return text.format(**values) if values else text


@lru_cache
def language(code: str, folder: Path = FOLDER) -> Language:
    """The language of a code such as `nl`, completed by the fallback. Raises FileNotFoundError if it has no file."""
    words = _read(folder, code)
    complete = merged(_read(folder, FALLBACK), words) if code != FALLBACK else words
    return Language(code, Locale.parse(words["language"]["locale"]), complete)


@lru_cache
def codes(folder: Path = FOLDER) -> tuple[str, ...]:
    """The languages there are, in the order their files give."""
    files = sorted(folder.glob("*.toml"), key=lambda path: _read(folder, path.stem)["language"]["position"])
    return tuple(path.stem for path in files)


def merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """`base` with every text that `over` has in its place, table by table."""
    both = {
        key: merged(base[key], value) if isinstance(value, dict) and isinstance(base.get(key), dict) else value
        for key, value in over.items()
    }
    return base | both


@lru_cache
def _read(folder: Path, code: str) -> dict[str, Any]:
    with (folder / f"{code}.toml").open("rb") as file:
        return tomllib.load(file)
