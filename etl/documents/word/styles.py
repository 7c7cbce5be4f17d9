"""The styles of a docx in, what each says out: heading level, weight, size, indent, list."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from xml.etree.ElementTree import Element

from etl.documents.word.package import W, switch, value, whole

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
# A paragraph of outline level 9 (counted from 0) is body text.
_BODY = 9


@dataclass(frozen=True, slots=True)
class Style:
    """What is set; None: not here, so what it is based on decides. Sizes and indents in points."""

    heading: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    size: float | None = None
    indent: float | None = None
    numbering: str | None = None
    level: int | None = None

    def over(self, below: Style) -> Style:
        """This style, with what it leaves open filled in from another."""
        open_ = {f.name: getattr(below, f.name) for f in fields(self) if getattr(self, f.name) is None}
        return replace(self, **open_)


class Styles:
    """Styles by id, those they are based on filled in."""

    def __init__(self, part: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self._default = Style()
        self.normal: str | None = None
        for element in part.iterfind(W + "style") if part is not None else ():
            self._elements[element.get(W + "styleId", "")] = element
            if element.get(W + "type") == "paragraph" and element.get(W + "default") in ("1", "true"):
                self.normal = element.get(W + "styleId")
        run = part.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if part is not None else None
        self._default = of_run(run)

    def style(self, style_id: str | None) -> Style:
        """The style of a paragraph; without a name, the one the document gives to all."""
        return self._resolved(style_id if style_id in self._elements else self.normal).over(self._default)

    def of_characters(self, style_id: str | None) -> Style:
        return self._resolved(style_id)

    def _resolved(self, style_id: str | None) -> Style:
        chain, seen = Style(), set()
        while style_id in self._elements and style_id not in seen:
            if style_id in self._known:
                return chain.over(self._known[style_id])
            seen.add(style_id)
            element = self._elements[style_id]
            chain = chain.over(_style(element))
            style_id = value(element, "basedOn")
        return chain


def of_paragraph(properties: Element | None) -> Style:
    """What the properties of a paragraph set."""
    level = whole(value(properties, "outlineLvl"))
    numbering = properties.find(W + "numPr") if properties is not None else None
    twips = whole(value(properties, "ind", "left") or value(properties, "ind", "start"))
    return Style(
        heading=level + 1 if level is not None and 0 <= level < _BODY else None,
        indent=twips / 20 if twips is not None else None,
        numbering=value(numbering, "numId"),
        level=whole(value(numbering, "ilvl")),
    )


def of_run(properties: Element | None) -> Style:
    """What the properties of a run of characters set."""
    half_points = whole(value(properties, "sz"))
    place = value(properties, "vertAlign")
    return Style(
        bold=switch(properties, "b"),
        hidden=switch(properties, "vanish"),
        raised=None if place is None else place == "superscript",
        size=half_points / 2 if half_points else None,
    )


def _style(element: Element) -> Style:
    found = of_run(element.find(W + "rPr")).over(of_paragraph(element.find(W + "pPr")))
    named = _HEADING.fullmatch(value(element, "name") or "")
    return replace(found, heading=int(named[1])) if named and found.heading is None else found
