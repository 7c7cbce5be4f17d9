"""The name of a rule in, how far it may be trusted out: the share of what it found that was right, smoothed.

The counts stand in `data/rules/confidence.csv`; `python -m etl evaluate --keep` measures them anew.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from etl.places import ROOT

KEPT = ROOT / "data" / "rules" / "confidence.csv"
COLUMNS = ("what", "rule", "found", "right", "measured")
What = Literal["goal", "target"]
_PRIOR = 0.5  # Jeffreys: half a find that was right and half a find that was wrong, before anything was counted


@dataclass(frozen=True, slots=True)
class Trust:
    """How often a rule found something where a person could judge it, and how often it was right."""

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
    return round(trusts(KEPT).get((what, rule), Trust()).confidence, 2)


@cache
def trusts(path: Path) -> dict[tuple[str, str], Trust]:
    """The counts of every rule by what it finds and its name; none if the file is not there."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {(row["what"], row["rule"]): Trust(int(row["found"]), int(row["right"])) for row in rows}
