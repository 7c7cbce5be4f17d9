"""A line as it is written in; out the same without the signs that only set words apart: bold, links' brackets, tags."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\u00ad\u200b\ufeff]")
_TAG = re.compile(r"<br ?/?>|</?[a-zA-Z][^<>]{0,200}>")
_STRONG = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_SLIGHT = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_]{1,200}?)_(?!\w)"
)


def plain(line: str) -> str:
    """The words of a line with single spaces, without tags, marks of emphasis and soft hyphens."""
    line = _UNSEEN.sub("", line)
    if "<" in line:
        line = _TAG.sub(lambda tag: " " if tag[0].startswith("<br") else "", line)
    if "*" in line or "_" in line:
        line = _SLIGHT.sub(lambda found: found[1] or found[2], _STRONG.sub("", line))
    return " ".join(line.split())
