"""What an import says where its file says nothing: a theme and a unit that name the gap; rows of the lists out."""

from __future__ import annotations

from etl.imports.plan import Part

UNSORTED = "unsorted"
UNSTATED = "unstated"

_THEME = {
    "theme_id": UNSORTED,
    "name_nl": "Nog niet ingedeeld",
    "name_en": "Not yet sorted",
    "definition_nl": "Overgenomen uit een ander systeem en nog niet bij een thema gezet.",
    "definition_en": "Taken over from another system and not yet put under a theme.",
}
_UNIT = {"unit_id": UNSTATED, "name_nl": "Niet vermeld", "name_en": "Not stated"}


def unsorted_theme() -> Part:
    """The theme of what has none yet."""
    return Part("lists/themes.csv", _THEME)


def unstated_unit() -> Part:
    """The unit of what is counted without saying what."""
    return Part("lists/units.csv", _UNIT)
