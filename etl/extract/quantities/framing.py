"""The words of a rule card that tell a target from a fact and whose it is in, as compiled patterns out."""

from __future__ import annotations

from etl.extract.quantities.card_tables import Tables
from etl.extract.rules import Pattern, Rules, Words


class Frames(Rules):
    """Words that tell a target from a fact, and whose it is."""

    strong: Words
    aims: Words
    futures: Words
    gets: Words
    commits: Words
    pledged: Pattern
    commits_item: Words
    of_them: Words
    brings: Words
    we_do: Words
    counts_then: Words
    asides_now: Pattern
    continues: Words
    stays: Words
    unbuilt: Words
    reworks: Words
    remainders: Words
    arises: Words
    made: Pattern
    comes_from: Pattern
    imperatives: Pattern
    doers: Words
    refusals: Words
    duties: Words
    facts: Words
    present: Words
    copulas: Words
    effects: Words
    costs: Words
    amounts: Words
    points_back: Pattern
    past: Words
    perfects: Words
    done: Words
    participles: Words
    passives: Words
    denied: Words
    routines: Words
    reports: Words
    forecast: Words
    advocacy: Words
    others: Words
    relatives: Words
    claims: Words
    national: Words
    helpers: Words
    bodies: Words
    acts: Words
    ours: Words
    due_columns: Words
    unit_columns: Words
    ledgers: Words
    breaks: Words
    asides: Words
    concedes: Words
    target_headings: Words
    reached_headings: Words
    result_fields: Words
    fact_headings: Words
    told_columns: Words
    tables: Tables
