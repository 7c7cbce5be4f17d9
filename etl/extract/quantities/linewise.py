"""Lines in; out: what each may be in a table of which every cell is a line: a head, or what stands below one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from etl.extract.quantities.captioned import CODE
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.heads import YEAR, are_heads, role
from etl.extract.quantities.layouts import is_value

Kind = Literal["value", "due", "name", "code", "text", "other"]

BAR = "|"
LOOSE = re.compile(  # 30 minutes, at least 40 homes
    r"(?=\D{0,16}\d)(?:[^\W\d_]?[a-zà-ÿ]+\.? ){0,3}[^\w\s]?\s?[€£$]?(?!\d+\. )\d\S*(?: \S+){0,6}"
)
_HEAD, _WORDS = 48, 6  # characters and words of a cell that heads a column
_NAME = 120  # characters of a line that names a row
_CODE = 12  # characters of the code of a row
_LONGEST = 40  # characters of a value or of a short cell
_STOPS = (".", ":", ";", ",", "?", "!")
_YEAR = re.compile(YEAR)
_LATER = re.compile(r"[a-z(]")
_COUNTED = re.compile(r"[^\W\d_]+ \d{1,2}(?:\.\d{1,2})*\s?[.:–-]?\s+[^\W\d_]")  # Goal 1: a green town
_SENTENCE = re.compile(r"[A-ZÀ-Þ]\S*(?: \S+){3,}\.")  # We plant 300 trees by 2030.
_NAMED = re.compile(r"[^\W\d_]{3}")


def head_table(heads: Sequence[str], card: Quantities) -> bool:
    """Whether they are heads, of which one tells what is, is aimed at or measured, or two are but years."""
    roles = [role(words, card.frames) for words in heads]
    measured = any(map(card.frames.tables.indicators.fullmatch, heads)) or {"told", "aim"} & set(roles)
    years = sum(bool(_YEAR.fullmatch(words)) for words in heads)
    return are_heads(["", *heads], card.frames) and bool(measured or years > 1)


def is_head(words: str, card: Quantities) -> bool:
    """Whether words head a column of values, of dates, of units or of what is measured."""
    if len(words) > _HEAD or len(words.split()) > _WORDS or words.endswith(_STOPS) or _COUNTED.match(words):
        return False
    frames = card.frames
    told = role(words, frames) or frames.tables.parts.match(words) or frames.tables.indicators.fullmatch(words)
    return bool(told or frames.due_columns.fullmatch(words) or frames.unit_columns.fullmatch(words))


def may_head(words: str, card: Quantities) -> bool:
    """Whether words are short enough to head a column of something else: who does it, where it comes from."""
    if card.masks.codes.fullmatch(words):
        return True
    short = len(words) <= _HEAD and len(words.split()) < _WORDS and not words.endswith(_STOPS)
    return short and not any(map(str.isdigit, words)) and words[0] not in "•●▪■◦*|>–-"


def wrapped(heads: Sequence[str], card: Quantities) -> tuple[str, ...]:
    """The heads, those of which the last words stand on a line of their own whole."""
    whole: list[str] = []
    for words in heads:
        goes_on = whole and _LATER.match(words) and not card.frames.tables.parts.match(words)
        whole = [*whole[:-1], f"{whole[-1]} {words}"] if goes_on else [*whole, words]
    return tuple(whole)


def dated(heads: Sequence[str], card: Quantities) -> tuple[str, ...]:
    """The heads with a year that stands on a line of its own joined to the words above it: Target, 2028."""
    joined: list[str] = []
    for words in heads:
        alone = _YEAR.fullmatch(words) and joined and role(joined[-1], card.frames) and not _YEAR.search(joined[-1])
        joined = [*joined[:-1], f"{joined[-1]} {words}"] if alone else [*joined, words]
    return tuple(joined)


def kinds_of(heads: Sequence[str], card: Quantities) -> tuple[Kind, ...]:
    """What stands below each head; the names of rows below that of indicators, else below the first of words."""
    frames = card.frames
    kinds: list[Kind] = []
    for words in heads:
        due, code = frames.due_columns.fullmatch(words), card.masks.codes.fullmatch(words)
        kinds.append("value" if role(words, frames) else "due" if due else "code" if code else "text")
    named = [at for at, one in enumerate(heads) if frames.tables.indicators.fullmatch(one)]
    texts = [at for at, one in enumerate(heads) if kinds[at] == "text" and not frames.unit_columns.fullmatch(one)]
    for at in (named or texts)[:1]:
        kinds[at] = "name"
    held = kinds.index("value") if "value" in kinds else len(kinds)
    return tuple("other" if at > held and kind == "text" else kind for at, kind in enumerate(kinds))


def fits(words: str, kind: Kind, card: Quantities) -> bool:
    """Whether words may stand in a column of a kind."""
    if kind == "due":
        return len(words) <= _LONGEST
    if words == BAR or _page(words, card) or len(words) > (_NAME if kind == "name" else _LONGEST):
        return False
    counted = any(map(str.isdigit, words))
    if kind == "code":
        return counted and len(words) <= _CODE
    value, loose = is_value(words, card.frames), bool(LOOSE.fullmatch(words)) and not _SENTENCE.fullmatch(words)
    if kind == "name":
        return not (value or (loose and not words[0].isupper())) and bool(_NAMED.search(words))
    if kind == "value":
        return (value or loose) and not _YEAR.fullmatch(words)
    return not (value and counted) or (kind == "text" and bool(CODE.fullmatch(words)))


def _page(words: str, card: Quantities) -> bool:
    foot = card.page_lines.search(words)
    return bool(foot and _NAMED.search(foot[0]))
