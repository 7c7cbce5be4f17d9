"""The colours of the product in; the deck's template out: `python -m board.exports.pptx.template` writes it anew.

An institution replaces the file, not this module: `KOERSBORD_TEMPLATE` names another one, made in any slide program
from a copy of ours. What a deck needs of it are two layouts by name, with placeholders by their number.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.util import Emu, Inches

from board.charts.palette import INK, STATUS

VARIABLE = "KOERSBORD_TEMPLATE"
FILE = Path(__file__).resolve().parents[3] / "static" / "board.pptx"

COVER, CONTENT = "Board cover", "Board slide"
TITLE, SUBTITLE, ABOUT, DRAWING, SOURCE, DATE, FOOTER, NUMBER = 0, 1, 13, 14, 15, 10, 11, 12

_WIDTH, _HEIGHT = Inches(13.333), Inches(7.5)
_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)

_FIELD = (
    '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr lang="nl-BE"/><a:t>‹#›</a:t></a:fld>'
)

# Name, type, number, left, top, width, height (inches), size of letters, colour of the theme, weight, side, anchor.
Place = tuple[str, str, int, float, float, float, float, int, str, int, str, str]
_TITLE: Place = ("Message", "title", TITLE, 0.7, 0.4, 11.93, 1.2, 30, "tx1", 1, "l", "b")
_FOOT: tuple[Place, ...] = (
    ("Date", "dt", DATE, 9.2, 7.0, 2.4, 0.3, 11, "tx2", 0, "r", "ctr"),
    ("Footer", "ftr", FOOTER, 0.7, 7.0, 8.4, 0.3, 11, "tx2", 0, "l", "ctr"),
    ("Slide number", "sldNum", NUMBER, 11.73, 7.0, 0.9, 0.3, 11, "tx2", 0, "r", "ctr"),
)
_PLACES: dict[str, tuple[Place, ...]] = {
    COVER: (
        ("Title", "ctrTitle", TITLE, 0.7, 2.0, 11.0, 1.9, 44, "tx1", 1, "l", "b"),
        ("Subtitle", "subTitle", SUBTITLE, 0.7, 4.1, 11.0, 1.2, 22, "tx2", 0, "l", "t"),
        *_FOOT,
    ),
    CONTENT: (
        _TITLE,
        ("About", "body", ABOUT, 0.7, 1.65, 11.93, 0.4, 16, "tx2", 0, "l", "t"),
        ("Chart", "chart", DRAWING, 0.7, 2.2, 11.93, 4.2, 14, "tx1", 0, "l", "t"),
        ("Source", "body", SOURCE, 0.7, 6.45, 11.93, 0.45, 11, "tx2", 0, "l", "b"),
        *_FOOT,
    ),
}
_COLORS = {
    "dk1": INK["light"].ink,
    "lt1": INK["light"].paper,
    "dk2": INK["light"].muted,
    "lt2": INK["light"].line,
    "accent1": INK["light"].accent,
    "accent2": STATUS["light"]["trend_only"],
    "accent3": STATUS["light"]["on_track"],
    "accent4": STATUS["light"]["needs_acceleration"],
    "accent5": STATUS["light"]["off_track"],
    "accent6": STATUS["light"]["deteriorating"],
    "hlink": INK["light"].accent,
    "folHlink": INK["light"].muted,
}


def template() -> Path:
    """The template that decks are made from: the one an institution named, else ours."""
    return Path(os.environ.get(VARIABLE) or FILE)


def write(path: Path) -> None:
    """Write our template: 16:9, one cover and one slide, colours and typeface as the theme's own."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = _WIDTH, _HEIGHT
    deck.part._element.sldSz.attrib.pop("type", None)  # it says 4:3
    layouts = list(deck.slide_layouts)
    for layout in layouts[2:]:
        deck.slide_layouts.remove(layout)
    _drop_printer(deck)
    _theme(deck.slide_master)
    _fill(deck.slide_master, (_TITLE, ("Text", "body", 1, 0.7, 2.2, 11.93, 4.2, 18, "tx1", 0, "l", "t"), *_FOOT))
    for (name, places), layout in zip(_PLACES.items(), layouts, strict=False):
        layout._element.cSld.set("name", name)
        layout._element.attrib.pop("type", None)
        _fill(layout, places)
    _rule(deck.slide_layouts[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    deck.save(str(path))


def _drop_printer(deck: Any) -> None:
    """Settings of somebody's printer are no part of a template."""
    for key, relation in list(deck.part.rels.items()):
        if relation.reltype.endswith("/printerSettings"):
            deck.part.rels.pop(key)


def _theme(master: Any) -> None:
    part = next(one.target_part for one in master.part.rels.values() if one.reltype.endswith("/theme"))
    theme = parse_xml(part.blob)
    space = {"a": theme.nsmap["a"]}
    theme.set("name", "Koersbord")
    for name, color in _COLORS.items():
        [slot] = theme.xpath(f"//a:clrScheme/a:{name}")
        slot[:] = [parse_xml(f'<a:srgbClr xmlns:a="{space["a"]}" val="{color[1:]}"/>')]
    for kind in ("major", "minor"):
        [latin] = theme.xpath(f"//a:{kind}Font/a:latin")
        latin.set("typeface", "Inter")
    part._blob = serialize_part_xml(theme)


def _fill(page: Any, places: tuple[Place, ...]) -> None:
    """Put the placeholders in, in the place of those that were there."""
    tree = page.shapes._spTree
    for shape in list(page.placeholders):
        tree.remove(shape._element)
    for number, place in enumerate(places, start=2):
        tree.append(parse_xml(_placeholder(number, place)))


def _rule(cover: Any) -> None:
    """A short line in the accent above the title of the cover, which a logo may replace."""
    x, y, across, down = (Emu(Inches(length)) for length in (0.7, 1.6, 1.2, 0.08))
    cover.shapes._spTree.append(
        parse_xml(
            f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="20" name="Rule"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
            f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
            f"<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        )
    )


def _placeholder(number: int, place: Place) -> str:
    name, kind, index, left, top, width, height, size, color, bold, side, anchor = place
    x, y, across, down = (Emu(Inches(length)) for length in (left, top, width, height))
    shown = _FIELD if kind == "sldNum" else f'<a:r><a:rPr lang="nl-BE"/><a:t>{escape(name)}</a:t></a:r>'
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}" idx="{index}"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f'<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{side}"><a:buNone/><a:defRPr sz="{size}00" b="{bold}">'
        f'<a:solidFill><a:schemeClr val="{color}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>'
        f"<a:p>{shown}</a:p></p:txBody></p:sp>"
    )


if __name__ == "__main__":
    write(FILE)
