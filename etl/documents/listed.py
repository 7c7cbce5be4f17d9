"""A line of Markdown in which a list is written as a web page writes it in; the same with the sign of its item out."""

from __future__ import annotations

import re

from etl.documents.numerals import numeral

_TAG = re.compile(r"<(?P<closes>/?)(?P<name>ol|ul|li)\b(?P<given>[^<>\n]{0,500})>", re.IGNORECASE)
_OPENS = re.compile(r"\s*(?:</?[A-Za-z][^<>\n]{0,500}>\s*)*$")
_START = re.compile(r"\bstart\s*=\s*[\"']?(\d{1,4})")
_STYLE = re.compile(r"\btype\s*=\s*[\"']?([1aAiI])")


class Lists:
    """The lists that are open here: of each how it counts, and the number of its next item; none counts bullets."""

    def __init__(self) -> None:
        self._open: list[tuple[str, int]] = []

    def signed(self, line: str) -> str:
        """The line with a bullet or number before its words if an item begins there."""
        sign = ""
        for tag in _TAG.finditer(line):
            if mark := self._pass(tag):
                sign = mark if _OPENS.match(line[: tag.start()]) else sign
        return f"{sign} {line.lstrip()}" if sign else line

    def _pass(self, tag: re.Match[str]) -> str:
        """Open or close a list; the sign of an item that begins."""
        name = tag["name"].lower()
        if tag["closes"]:
            self._open = self._open if name == "li" else self._open[:-1]
        elif name != "li":
            start, style = _START.search(tag["given"]), _STYLE.search(tag["given"])
            counts = style[1] if style else "1"
            self._open.append((counts if name == "ol" else "", int(start[1]) if start else 1))
        elif self._open:
            style, count = self._open.pop()
            self._open.append((style, count + 1))
            return f"{numeral(count, style)}." if style else "-"
        return ""
