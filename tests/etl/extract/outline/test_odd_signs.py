"""Bullets that few fonts know, or that were lost: the list is found by what begins its lines alone."""

from __future__ import annotations

import pytest

EN = """
A PACT FOR THE FENS
Programme of the parties of the lower fens

DYKES

Last winter the dyke at Salter's Lode stood under water for nine weeks. Those who live behind it slept
in the school, and many of them lost their stores.

Higher banks

@Raise the banks along the lode by one metre.
@Hire six more lengthsmen. @Open a school for them.
@Set a levy on land that has been drained for longer than
thirty years.

Keeping water

The wells fell dry in two of three summers.

@Dig ponds on common land.
@Flood the washes every winter.

ROADS

Drovers wait at the ferry for hours. Its engine dates from before the war.

Ferries

@Buy a second ferry.
@Charge carts less than lorries.
@Build a shelter on both banks.
"""
NL = """
EEN VERBOND VOOR DE KREKEN
Akkoord van de partijen

DIJKEN

Vorige winter stond de dijk aan de Noordkreek negen weken onder water. Wie erachter woont, sliep in de
school, en velen verloren hun voorraad.

Hogere oevers

@De oevers langs de kreek een meter verhogen.
@Zes dijkwachters aanwerven. @Een school voor hen openen.
@Een heffing innen op grond die al langer dan dertig jaar
droog ligt.

Water bijhouden

De putten vielen in twee van de drie zomers droog.

@Poelen graven op gemene grond.
@De weiden elke winter onder water zetten.

WEGEN

Voerlui wachten uren aan het veer. De motor dateert van voor de oorlog.

Veren

@Een tweede veer kopen.
@Karren minder laten betalen dan vrachtwagens.
@Een schuilhuis bouwen op beide oevers.
"""
SIGNS = {
    "private use": "\ue001 ",
    "private use, of a font that is known": "\uf0b7 ",
    "further private use": "\U000f00b7\t",
    "a control character": "\x95 ",
    "a character that was lost": "\ufffd ",
    "a soft hyphen": "\xad ",
    "the number of a glyph": "(cid:127) ",
    "a fraction": "¾ ",
    "a coin": "¢ ",
    "a letter": "q ",
    "a letter with a sign": "Ø ",
    "a box": "☐ ",
    "an operator": "∙ ",
    "a short rule": "⁃ ",
    "a picture": "🔹 ",
    "stuck to the words": "\uf0a7",
    "nothing but a space": " ",
}


@pytest.mark.parametrize(("document", "language"), [(EN, "en"), (NL, "nl")])
@pytest.mark.parametrize("sign", SIGNS)
def test_items_are_found_behind_whatever_sign_two_of_them_on_one_line(
    sign: str, document: str, language: str, propose
) -> None:
    lines = document.strip("\n").replace(" @", f" {SIGNS[sign]}").replace("@", SIGNS[sign]).split("\n")
    found = propose(lines, language)
    marked = [number for number, line in enumerate(document.strip("\n").split("\n"), 1) for _ in range(line.count("@"))]
    assert [goal.line_start for goal in found if goal.rule == "heading_bullets"] == marked
    assert [goal.line_start for goal in found if goal.parent is None] == [
        number for number, line in enumerate(lines, 1) if line in ("DYKES", "ROADS", "DIJKEN", "WEGEN")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["© Fen board", "Geese fly in.", "© Fen board", "Eels swim out.", "© Fen board", "Herons stay."],
        ["   In May the geese come from the north and stay", "until the reeds are cut.", "", "   In June they leave."]
        * 3,
        ["    Eels        12", "    Geese       40", "", "    Herons       7", "    Otters       2"],
        ["u Gaat naar het veer als u", "wilt, en u", "U komt terug als u kunt.", "u Ziet dan wat u wilt."],
    ],
)
def test_signs_amid_text_indents_of_paragraphs_and_columns_are_no_bullets(lines: list[str], propose) -> None:
    assert propose(lines, "nl") == []
