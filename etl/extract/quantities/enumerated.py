"""A sentence in, the places of its numbers that only count its parts out: 1 Plant trees 2 Open parks 3 Dig ponds."""

from __future__ import annotations

import re
from itertools import pairwise

_MARK = re.compile(r"(?<![\w.,€£$%-])(?<![€£$] )(?P<number>\d{1,2})[.)]?\s+(?=[A-ZÀ-Ý][a-zà-ÿ]{2})")
_LEAST = 3  # marks that make a list


def marks(words: str) -> list[tuple[int, int]]:
    """Start and end of each; numbers before words with a capital that rise by one, as those of a list do."""
    found = [(int(match["number"]), match.span("number")) for match in _MARK.finditer(words)]
    lists: list[list[tuple[int, tuple[int, int]]]] = [found[:1]]
    for before, after in pairwise(found):
        if after[0] == before[0] + 1:
            lists[-1].append(after)
        else:
            lists.append([after])
    return [span for one in lists if len(one) >= _LEAST for _, span in one]
