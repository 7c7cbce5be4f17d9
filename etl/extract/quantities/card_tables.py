"""The table `[quantities.frames.tables]` of a language's rule card in, its words as compiled patterns out."""

from __future__ import annotations

from etl.extract.rules import Rules, Words


class Tables(Rules):
    """Words in tables: heads of columns, what stands in place of a figure, captions of sums, units in names of rows."""

    told: Words
    aims: Words
    indicators: Words
    acts: Words
    results: Words
    changes: Words
    apart: Words
    reached: Words
    levels: Words
    parts: Words
    blanks: Words
    sums: Words
    scales: Words
    marks: Words
    ratios: Words
