"""The table `[quantities.dates]` of a language's rule card in, its words as compiled patterns out."""

from __future__ import annotations

from etl.extract.rules import Pattern, Rules, Words


class Dates(Rules):
    """How years, months and deadlines are written."""

    months: dict[str, int]
    deadline: Words
    inside: Words
    between: Words
    goes_to: Words
    that_time: Words
    later: Words
    goes_on: Pattern
    reference: Words
    levels: Words
    purposes: Words
    results: Words
    shares: Words
    begins: Words
    before: Words
    decade: Words
    plan_years: Words
    lasts: Pattern
    entitled: Pattern
    first_years: Words
    early: Words
    phases: Words
    staged: Pattern
    coordinates: Words
    follows: Words
    with_it: Pattern
    paces: Words
    concludes: Pattern
    since: Words
    fiscal: Words
    ordinals: dict[str, int]
    year_plans: Words
    year_ends: int
    fiscal_ends: int
    academic: Words
    runs_to: Pattern
    this_year: Words
    next_year: Words
    settles: Pattern
    reaches: Pattern
    if_so: Words
    fields: Pattern
    period: Words
    lasting: Words
    cases: Words
    within: Words
    events: Pattern
    surveys: Pattern
    counts: Words
    years_long: Words
    until: Words
    plans: Words
    undated: Words
    exceptions: Words
    aimed: Words
    applies: Words
    priced: Words
