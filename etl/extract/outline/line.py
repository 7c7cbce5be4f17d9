"""One printed line of a document: what stands there, how it is set, and whether something may begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DONE = re.compile(r"[.!?:;…][)’”'\"»\]]*(?:\d{0,2}|[⁰¹²³⁴-⁹]{1,3})$")


@dataclass(slots=True)
class Line:
    """A line with something in it.

    number  1-based line of the text          text   its words, without bullet and marks of a mark-up
    mark    its bullet, if it has one         indent characters before the first sign
    gap     blank lines above                 apart  more of them than between the lines of a paragraph
    rank    heading level, if the file says   bold   how many of the first characters are bold
    begins  whether a goal may begin here: the line before is finished
    runs_on whether its sentence goes on in the next line
    short   whether it ends well before the edge
    rest    the words of the next line or two, if they only end what it begins and something else stands apart below
    """

    number: int
    text: str
    mark: str
    indent: int
    gap: int
    rank: int | None
    bold: int
    cells: tuple[str, ...]
    apart: bool = False
    begins: bool = True
    runs_on: bool = False
    short: bool = False
    rest: str = ""

    @property
    def done(self) -> bool:
        return _DONE.search(self.text) is not None

    @property
    def capitals(self) -> bool:
        return self.text.isupper() and sum(map(str.isalpha, self.text)) > 3
