"""The table `[quantities.passing]` of a language's rule card in, its words as compiled patterns out."""

from __future__ import annotations

from etl.extract.rules import Pattern, Rules, Words


class Passing(Rules):
    """Words of conditions, definitions, asides and sums, which only look like targets."""

    conditions: tuple[Pattern, ...]
    defines: tuple[Pattern, ...]
    clauses: Pattern
    stands: Words
    nowadays_after: Pattern
    trails: Pattern
    operates: Words
    lacks: Words
    closes: Words
    who: Pattern
    within: Words
    lives: Words
    sized: Words
    groups: Words
    inventories: Words
    counted_in: Words
    leads_to: Pattern
    summaries: Words
    outsiders: tuple[Pattern, ...]
    governs: Words
    cabinets: tuple[str, ...]
    states: tuple[str, ...]
    authors: Pattern
    governed: Words
    spends: Words
    worth: Words
    granted: Words
    allots: Pattern
    funds: Words
    of_costs: Pattern
    polls: Pattern
    asked: Pattern
    examples: Words
    has: Words
    keeps: Pattern
    turns: Pattern
    terms: Pattern
    own_aims: Pattern
    covers: Words
    averages: Words
    took: Pattern
    prices: Words
    is_worth: Words
    received: Words
    will_be: Words
    dearer: Words
