"""Printed lines in, the same with a number behind the word that an ordinal counts out: First Goal: ..., Second Goal."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.outline.line import Line
from etl.extract.outline.words import Outline

_WORDS = 3  # words that an ordinal counts: Strategic Policy Goal
_LEAST = 2  # of a row from the first on; other words than those for goals count only if the file ranks their lines

Found = tuple[int, re.Match[str], int]


def with_ordinals(lines: Sequence[Line], words: Outline) -> list[Line]:
    """Where lines begin with ordinals before the same words, at least two that follow each other."""
    counted: dict[str, list[Found]] = defaultdict(list)
    pattern = _pattern(words)
    for place, line in enumerate(lines):
        match = pattern.fullmatch(line.text) if line.begins and not line.cells else None
        if match:
            counted[match["label"].lower()].append((place, match, _value(match, words)))
    kept = list(lines)
    for label, found in counted.items():
        numbers = [number for *_, number in found]
        follows = sum(number + 1 in numbers for number in set(numbers)) + 1 >= max(_LEAST, len(set(numbers)) - 1)
        known = words.names_goal(label) or words.names_part(label) or all(lines[p].rank is not None for p, *_ in found)
        if len(set(numbers)) >= _LEAST and follows and known and not words.names_other(label):
            for place, match, number in found:
                kept[place] = _numbered(lines[place], match, number)
    return kept


def _pattern(words: Outline) -> re.Pattern[str]:
    spelled = "|".join(sorted(map(re.escape, words.ordinals), key=len, reverse=True))
    return re.compile(
        rf"(?:(?i:the|de|het) )?(?:(?P<word>(?i:{spelled}))|(?P<digits>\d{{1,2}})(?:st|nd|rd|th|ste|de|e))\s+"
        rf"(?P<label>[^\W\d_]+(?:[ -][^\W\d_]+){{0,{_WORDS - 1}}}?)"
        r"(?:\s*(?::|\s[–—-](?=\s))\s*(?P<title>\S.*)?|)"
    )


def _value(match: re.Match[str], words: Outline) -> int:
    return int(match["digits"]) if match["digits"] else words.ordinals[match["word"].lower()]


def _numbered(line: Line, match: re.Match[str], number: int) -> Line:
    label = match["label"][0].upper() + match["label"][1:]
    title = f": {match['title']}" if match["title"] else ""
    text = f"{label} {number}{title}"
    return replace(line, text=text, bold=min(line.bold, len(text)))
