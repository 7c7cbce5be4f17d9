"""Two tables of a language's rule card in, `[quantities.passing]` and `[quantities.unpromised]`, compiled ones out."""

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
    conforms: Words
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


class Unpromised(Rules):
    """Words around figures that tell what may be, how things differ or what others pay, have or foresee."""

    differs: Words
    may: Words
    up_to: Words
    per: Words
    which_is: Words
    opens_which: Words
    closes_which: Pattern
    already_of: Pattern
    averages: Words
    foresee: Words
    pays_in: Words
    outdoes: Words
    wanted_once: Words
    bounds: Words
    part_of: Pattern
    recounts: Pattern
    antecedent: Pattern
    missions: Words
    together: Words
    agrees: Words
    for_whom: Words
    there_is: Words
    status: Words
    aimed_then: Pattern
    acts_on: Words
    acted_on: Pattern
    of_which: Words
    applies_to: Words
    each_time: Pattern
    some: Words
    some_number: Pattern
    named_body: Pattern
    to_change: Pattern
    instead: Pattern
    more_than: Pattern
    actor_list: Pattern
