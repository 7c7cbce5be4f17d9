"""A number as other files write it in; the number as our own files write it out."""

from __future__ import annotations

import re
from decimal import Decimal

_OURS = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_THREE_DECIMALS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)


def plain(written: str) -> str:
    """A decimal number (`12`, `.5`, `1e-05`) with the same value in digits and at most a point.

    `12.345` becomes `12.3450`: where it could be read as twelve thousand, our files refuse it.
    """
    digits = written if _OURS.fullmatch(written) else f"{Decimal(written):f}"
    return f"{digits}0" if digits[-4:-3] == "." and _THREE_DECIMALS.fullmatch(digits) else digits


def decimals(written: str) -> int:
    """How many decimals a number of `plain` has, without the zeros at its end."""
    return len(written.partition(".")[2].rstrip("0"))
