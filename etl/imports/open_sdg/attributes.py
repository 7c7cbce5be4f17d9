"""Descriptions of figures in; where each is kept out: with the indicator, with a category, or with the figure itself.

A column such as GeoCode or Observation status does not split the figures, it describes them. What it says is kept
once where it is the same throughout or tells nothing, once a category for a code of places, else beside each figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from etl.imports.open_sdg.breakdown import Placed
from etl.imports.open_sdg.columns import PLACE, STATUS

NO_VALUE = {"nl": "De bron geeft geen waarde.", "en": "The source gives no value."}

# Words of SDMX (code list CL_OBS_STATUS) and its codes, in small letters, for our four; what is not here is final.
_STATUS = {
    "provisional": "provisional",
    "provisional value": "provisional",
    "p": "provisional",
    "estimated": "estimate",
    "estimated value": "estimate",
    "e": "estimate",
    "imputed value": "estimate",
    "i": "estimate",
    "forecast value": "estimate",
    "f": "estimate",
}
_NEUTRAL = ("normal value", "undefined", "a", "u")
_BREAKS = ("time series break", "break", "b")


def status(written: str) -> str:
    """Our word for how final a figure is."""
    return _STATUS.get(written.lower(), "final")


def series_break(written: str) -> str:
    """Whether the series is another one from this figure on, as our files write it."""
    return "true" if written.lower() in _BREAKS else "false"


@dataclass(frozen=True, slots=True)
class Usual:
    """What descriptions say where no note says otherwise: of all figures, or of those of one category."""

    whole: dict[str, str]
    of_category: dict[tuple[str, str, str], str]

    def fields(self) -> Iterator[tuple[str, str]]:
        """The places it is kept in with the indicator: `GeoCode`, `GeoCode[country=England]`."""
        yield from self.whole.items()
        for (name, dimension, category), said in self.of_category.items():
            if said:
                yield f"{name}[{dimension}={category}]" if dimension else f"{name}[total]", said

    def of(self, name: str, one: Placed) -> str:
        """What a column says of a figure like this one."""
        return self.whole.get(name) or self.of_category.get((name, one.dimension, one.category), "")


def usual(placed: list[Placed]) -> Usual:
    """Said once: what all figures share, a status that tells nothing, and the usual code of the place of a category."""
    found = Usual({}, {})
    described = Counter(one.figure.described for one in placed)
    written = [dict(words) for words in described]
    for name in dict.fromkeys(name for words in written for name in words):
        said = Counter(words.get(name, "") for words in written)
        neutral = [word for word in said if word.lower() in _NEUTRAL]
        if len(said) == 1:
            found.whole[name] = next(iter(said))
        elif name in STATUS and len(neutral) == 1:
            found.whole[name] = neutral[0]
        elif name == PLACE:
            found.of_category.update(_of_each_category(placed, name))
    return found


def note(one: Placed, found: Usual) -> dict[str, str]:
    """The note beside a figure: why it has no value, and what its row says otherwise than usual. Empty if nothing."""
    written = dict(one.figure.described)
    named = [*found.whole, *written, PLACE] if found.of_category else [*found.whole, *written]
    names = [name for name in dict.fromkeys(named) if written.get(name, "") != found.of(name, one)]
    rest = [f"{name}: {written.get(name, '–')}" for name in names]
    if one.figure.value and not rest:
        return {"note_nl": "", "note_en": ""}
    beginning = {code: [] if one.figure.value else [words] for code, words in NO_VALUE.items()}
    return {f"note_{code}": " ".join([*words, *rest]) for code, words in beginning.items()}


def _of_each_category(placed: list[Placed], name: str) -> dict[tuple[str, str, str], str]:
    rows = Counter((one.dimension, one.category, one.figure.described) for one in placed)
    said: dict[tuple[str, str, str], Counter[str]] = {}
    for (dimension, category, described), count in rows.items():
        said.setdefault((name, dimension, category), Counter())[dict(described).get(name, "")] += count
    return {category: counts.most_common(1)[0][0] for category, counts in said.items()}
