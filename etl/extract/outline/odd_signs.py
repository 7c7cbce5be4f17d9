"""Lines of a text in, the same with bullets that few fonts know, or that were lost, printed as signs that are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import category

_SIGN = re.compile(
    r"(?P<indent>\s*)(?:(?P<sign>\(cid:\d{1,4}\)|[^\w\s!-~©®™°§€£¥“”‘’«»¡¿–—-]\ufe0f?|[¾²³¹])\s*|(?P<letter>[lnoquvwØü])\s+)(?=[^\W_])"
)
_ODD = ("So", "Co", "Cn", "Cc", "Cf", "Sm", "Sc", "No", "Po")  # kinds of characters that such a sign may be
_KNOWN = "\uf0b7"  # where the signs begin that take their place: those of a font that every reader knows
_COLUMN = re.compile(r"[^\s.!?;][ \t]{2,}\S")
_NEXT = re.compile(r"(?<=[.!?;])[ \t]{2,}(?=[A-ZÀ-Þ])")
_BULLETS = "•●▪▫◦‣■□⚫➢➤►▶→➔⇒✓✔√☑★◆❖✦·"  # signs that are known already
_LEAST = 3  # items that make a list
_FEW = 1.5  # times as often as at the beginning of a line that a sign may be printed
_LISTS = 2  # blocks of items without a sign
_ALONE = 0.7  # share of these that fill a line each


def with_known_signs(lines: Sequence[str]) -> list[str]:
    """The same with each such sign as one that is known, before each item; a line may hold more than one."""
    signs = _signs(lines)
    if not signs:
        lost = _lost(lines)
        item = f"{_KNOWN} "
        return [item + _NEXT.sub(f"\n{item}", line.strip()) if at in lost else line for at, line in enumerate(lines)]
    known = {sign: sign if sign in _BULLETS else chr(ord(_KNOWN) + place) for place, sign in enumerate(signs)}
    return [_known(line, known) for line in lines]


def _signs(lines: Sequence[str]) -> list[str]:
    """The signs that begin lines and are hardly printed elsewhere."""
    starts = Counter(sign for line in lines if (sign := _first(line)))
    often = [sign for sign, times in starts.items() if times >= _LEAST]
    return [sign for sign in often if sum(_times(sign, line) for line in lines) <= _FEW * starts[sign]]


def _times(sign: str, line: str) -> int:
    """How often a line prints a sign; a letter only counts as a word."""
    if sign not in line or not sign.isalpha():
        return line.count(sign)
    return len(re.findall(rf"(?<!\w){sign}(?!\w)", line))


def _first(line: str) -> str:
    """The sign that a line begins with, before a word or a number."""
    match = _SIGN.match(line)
    if not match:
        return ""
    if match["letter"]:
        return match["letter"] if line[match.end()].isupper() else ""
    return match["sign"] if match["sign"].startswith("(") or category(match["sign"][0]) in _ODD else ""


def _known(line: str, known: dict[str, str]) -> str:
    sign = _first(line)
    if sign not in known:
        return line
    match = _SIGN.match(line)
    assert match
    rest = re.sub(rf"(?<=\S)\s+{re.escape(sign)}\s*(?=[A-ZÀ-Þ\d])", f"\n{known[sign]} ", line[match.end() :])
    return f"{match['indent']}{known[sign]} {rest}"


def _lost(lines: Sequence[str]) -> set[int]:
    """Places of lines that stand further in where all others stand at the edge: items that lost their sign.

    They begin with a capital and fill a line each, or the next goes on at the edge in small letters.
    """
    inside = [place for place, line in enumerate(lines) if line[:1].isspace() and line.strip()]
    blocks = _blocks(inside, lines)
    held = [place for block in blocks for place in block]
    edges = {len(lines[place]) - len(lines[place].lstrip()) for place in inside}
    alike = len(edges) == 1 and len(held) >= _LISTS * _LEAST and len(blocks) >= _LISTS
    if not alike or any(not lines[place].strip()[0].isupper() or _COLUMN.search(lines[place]) for place in inside):
        return set()
    below = [lines[place + 1].strip()[:1] if place + 1 < len(lines) else "" for place in inside]
    alone = sum(not after or place + 1 in set(inside) for after, place in zip(below, inside, strict=True))
    return set(inside) if alone >= _ALONE * len(inside) else set()


def _blocks(inside: Sequence[int], lines: Sequence[str]) -> list[list[int]]:
    """Items with nothing but the rest of one between them."""
    blocks: list[list[int]] = [[place] for place in inside[:1]]
    for one, other in pairwise(inside):
        if all(line[:1].islower() for line in lines[one + 1 : other]):
            blocks[-1].append(other)
        else:
            blocks.append([other])
    return [block for block in blocks if len(block) > 1]
