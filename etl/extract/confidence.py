"""The name of a rule in, how far it may be trusted out: the share of what it found that was right, smoothed.

The counts stand in `data/rules/confidence.csv`; `python -m etl evaluate --keep` measures them anew.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from etl.places import ROOT

KEPT = "confidence.csv"
_COUNTS = ROOT / "data" / "rules" / KEPT
What = Literal["goal", "target"]
_COLUMNS = ("finds", "rule", "found", "right")
_PRIOR = 0.5  # Jeffreys: half a find that was right and half a find that was wrong, before anything was counted


@dataclass(frozen=True, slots=True)
class Trust:
    """How often a rule found something that a person judged, and how often it was right."""

    found: int = 0
    right: int = 0

    @property
    def confidence(self) -> float:
        """Mean of the beta distribution after the counts, from Jeffreys' prior: (right + 0.5) / (found + 1).

        Between 0 and 1, and 0.5 for a rule that nobody counted. Formula: H. Jeffreys, Theory of Probability (3rd ed.,
        1961); L. Brown, T. Cai and A. DasGupta, Interval Estimation for a Binomial Proportion (2001).
        """
        return (self.right + _PRIOR) / (self.found + 2 * _PRIOR)


def confidence(what: What, rule: str) -> float:
    """The confidence of a rule, rounded to two places; that of the prior alone if nothing was counted."""
    return round(trust(what, rule).confidence, 2)


def trust(what: What, rule: str) -> Trust:
    """The counts of a rule; none if nobody counted it."""
    return _kept(_COUNTS).get((what, rule), Trust())


@cache
def _kept(path: Path) -> dict[tuple[str, str], Trust]:
    with path.open(encoding="utf-8", newline="") as file:
        return {
            (row["finds"], row["rule"]): Trust(int(row["found"]), int(row["right"])) for row in csv.DictReader(file)
        }


def keep(path: Path, rules: dict[tuple[What, str], Trust]) -> None:
    """Write the counts of every rule, by what it finds and its name."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    table.writerows((what, rule, trust.found, trust.right) for (what, rule), trust in sorted(rules.items()))
    path.write_text(text.getvalue(), encoding="utf-8")
    _kept.cache_clear()
