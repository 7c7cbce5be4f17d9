"""A web page in, its lines out: headings, paragraphs, list items and rows of tables, without menus and scripts.

Read as a stream of tags, not as a tree: pages nested a million deep then cost time and memory in proportion only.
"""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from etl.documents.html_blocks import Blocks
from etl.documents.lines import Line, Unreadable, joined
from etl.documents.numerals import numeral

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset(("b", "strong", "th"))
_UNSEEN = frozenset(("script", "style", "template", "noscript", "nav", "head", "svg", "math", "iframe", "object",
                     "select", "button", "textarea", "form", "canvas", "audio", "video", "dialog"))  # fmt: skip
_LISTS = frozenset(("ul", "ol", "menu", "dl"))
_CELLS = frozenset(("td", "th"))
_BLOCKS = frozenset(("p", "div", "section", "article", "main", "aside", "header", "footer", "blockquote", "pre",
                     "figure", "figcaption", "address", "details", "summary", "fieldset", "caption", "dt", "dd",
                     "tbody", "thead", "tfoot", "body", "html", "hr", "center"))  # fmt: skip
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
                   "wbr"))  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WEIGHTY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# An open end tag of these opens the next one's place: `<li>` after `<li>` closes it.
_NEXT = {"li": "li", "p": "p", "td": "td", "th": "th", "tr": "tr", "dt": "dt", "dd": "dd", "option": "option"}


def read(path: Path) -> list[Line]:
    """The lines of a web page; no pages, indents in characters. Raises Unreadable if no encoding fits."""
    page = _Page()
    # Taken out beforehand: the parser looks for the end of each comment anew, which takes hours if there is none.
    page.feed(_COMMENT.sub("", _decoded(path.read_bytes())))
    page.close()
    return joined(page.blocks.ended())


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    named = _CHARSET.search(raw[:_HEAD])
    for encoding in ("utf-8-sig", named[1].decode("ascii") if named else "cp1252", "cp1252", "latin-1"):
        try:
            return raw.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise Unreadable("its encoding is unknown", "Save the page as UTF-8")


class _Page(HTMLParser):
    """What is open at this place of the page, and the blocks found so far."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks = Blocks()
        self.open: list[tuple[str, frozenset[str]]] = []
        self.names: Counter[str] = Counter()
        self.states: Counter[str] = Counter()
        self.lists: list[tuple[str, str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._mark(tag)
            return
        if self.open and _NEXT.get(tag) == self.open[-1][0]:
            self.handle_endtag(tag)
        states = _states(tag, given)
        self.open.append((tag, states))
        self.names[tag] += 1
        self.states.update(states)
        if not self.states["hidden"]:
            self._begin(tag, given)

    def handle_endtag(self, tag: str) -> None:
        if not self.names[tag]:
            return
        while self.open:
            name, states = self.open.pop()
            self.names[name] -= 1
            if not self.states["hidden"]:
                self._end(name)
            self.states.subtract(states)
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self.states["hidden"]:
            kept = data if self.states["pre"] else " ".join(data.split("\n"))
            for place, words in enumerate(kept.split("\n")):
                if place:
                    self.blocks.wrap()
                self.blocks.add(words, bool(self.states["bold"]), bool(self.states["raised"]))

    def _mark(self, tag: str) -> None:
        if self.states["hidden"]:
            return
        if tag == "br":
            self.blocks.wrap()
        elif tag in _BLOCKS:
            self.blocks.close()

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if tag in _HEADINGS:
            self.blocks.open(heading=_HEADINGS[tag])
        elif tag in _LISTS:
            self.blocks.close()
            self.blocks.spill()
            self.lists.append((tag, given.get("type", "1"), _number(given.get("start"), 1), 1 if tag != "dl" else 0))
        elif tag == "li":
            self._item(_number(given.get("value"), None))
        elif tag == "table":
            self.blocks.table()
        elif tag == "tr":
            self.blocks.row()
        elif tag in _CELLS:
            self.blocks.cell(_number(given.get("colspan"), 1), _number(given.get("rowspan"), 1))
        elif tag in _BLOCKS:
            self.blocks.close()

    def _end(self, tag: str) -> None:
        if tag in _LISTS and self.lists:
            self.lists.pop()
            self.blocks.depth = len(self.lists)
            self.blocks.close()
        elif tag == "table":
            self.blocks.end_table()
        elif tag == "tr":
            self.blocks.end_row()
        elif tag in _HEADINGS or tag in _BLOCKS or tag == "li":
            self.blocks.close()

    def _item(self, value: int | None) -> None:
        kind, style, count, step = self.lists.pop() if self.lists else ("ul", "1", 1, 1)
        count = count if value is None else value
        self.lists.append((kind, style, count + step, step))
        self.blocks.item(f"{numeral(count, style)}." if kind == "ol" else "•", len(self.lists))


def _states(tag: str, given: dict[str, str]) -> frozenset[str]:
    style = given.get("style", "")
    hidden = tag in _UNSEEN or "hidden" in given or given.get("aria-hidden") == "true" or _HIDDEN.search(style)
    found = {
        "hidden": hidden,
        "bold": tag in _BOLD or _WEIGHTY.search(style),
        "pre": tag == "pre",
        "raised": tag == "sup",
    }
    return frozenset(name for name, holds in found.items() if holds)


def _number(written: str | None, otherwise):
    return int(written) if written and written.isascii() and written.isdigit() and len(written) < 9 else otherwise
