"""The beginning of a line in, capitals before its number, that and its words out: AC-2, T-1 Goal: ..., HO Goal 3."""

from __future__ import annotations

import re
from typing import NamedTuple

from etl.extract.outline.words import Outline

_SHORT = re.compile(
    r"(?P<label>[A-Z]{1,4})(?P<gap>[ -]?)(?P<number>\d{1,2}(?:\.\d{1,2}){0,4}(?:\.?[a-z](?![a-z]))?)\*?"
    r"(?:\.-|\s?[.):]{1,2}|\s?[–—-](?=\s)|)(?P<title>(?:\s+|(?<=[:.)])).*|$)"
)
_KIND = re.compile(r"\s*(?:\((?P<kind>[A-Za-z][a-z]+(?: [a-z]+)?)\)|(?P<word>[A-Z][^\W\d_]+)\s?(?::|[–—-]\s)\s*)")
_THEME = re.compile(r"(?P<theme>[A-Z]{1,4}) (?P<label>[^\W\d_]*[a-z].*)")


class Short(NamedTuple):
    """The word or letters that say what is counted, how the letters are set, the number, and the words behind it."""

    label: str
    set_as: str
    written: str
    number: str
    title: str


def short_form(text: str, words: Outline) -> Short | None:
    """Letters before a number; a goal word behind it, in brackets or before a colon, says what they stand for."""
    match = _SHORT.match(text)
    if not match or _names_other(match, words):
        return None
    written = match["label"] + match["gap"].strip()
    kind = _KIND.match(match["title"])
    if kind and (kind["kind"] or words.names_goal(kind["word"].lower())):
        label = (kind["kind"] or kind["word"]).lower()
        return Short(label, written if kind["kind"] else "", written, match["number"], match["title"][kind.end() :])
    return Short(match["label"].lower(), written, written, match["number"], match["title"])


def without_theme(label: str, words: Outline) -> tuple[str, str]:
    """The letters of a theme before a goal word, and that word: HO Goal."""
    match = _THEME.fullmatch(label)
    return (match["theme"], match["label"]) if match and words.names_goal(match["label"].lower()) else ("", label)


def _names_other(short: re.Match[str], words: Outline) -> bool:
    """Whether letters stand for what is no goal; one letter before a number of several parts stands for no page."""
    return words.names_other(short["label"].lower()) and not (len(short["label"]) == 1 and "." in short["number"])
