"""Lines in, what a web page tells of itself above its text out: rows of keys and values, of which one is its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

_KEY = re.compile(r"[a-z][\w-]*:(?:\s|$)")
_TITLE = re.compile(r"""title:\s+["']?(?P<title>.*?\S)["']?\s*""")
_LEAST = 3  # keys of such a row


def front_matter(lines: Sequence[str]) -> dict[int, str]:
    """The numbers of such lines, each with the title if it holds that, else with nothing."""
    found: dict[int, str] = {}
    for keyed, group in groupby(enumerate(lines, 1), key=lambda one: _KEY.match(one[1]) is not None):
        row = list(group) if keyed else []
        titles = {number: match["title"] for number, line in row if (match := _TITLE.fullmatch(line))}
        if len(row) >= _LEAST and titles:
            found |= {number: titles.get(number, "") for number, _ in row}
    return found
