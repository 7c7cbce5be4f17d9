"""The table `[quantities]` of a language's rule card in, its words as compiled patterns out."""

from __future__ import annotations

from typing import Literal

from etl.extract.quantities.actors import Actors
from etl.extract.quantities.asides import Passing, Unpromised
from etl.extract.quantities.calendar import Dates
from etl.extract.quantities.framing import Frames
from etl.extract.rules import Meanings, Names, Pattern, Rules, Signs, Words


class Numerals(Rules):
    """How numbers are written: the decimal sign, words for numbers, for powers of a thousand and for shares."""

    language: Literal["nl", "en"]
    decimal: Literal[".", ","]
    words: Pattern
    values: dict[str, float]
    scales: Signs
    shares: Meanings
    one_in: Words
    range_joins: Words
    range_opens: Words
    range_closes: Words
    range_bars: Words
    money_only: Words
    counted: Pattern


class Units(Rules):
    """What is counted: signs right after a number, money, nouns, what may stand between, and rates."""

    signs: Signs
    multiples: Meanings
    money: Signs
    nouns: Names
    plural: Pattern
    people: Pattern
    heads: Pattern
    attributes: Pattern
    between: Words
    stops: Words
    out_of: Words
    measured: Pattern
    joins: Words
    per: Names
    rate: Pattern
    rate_before: Pattern
    carbon: Words
    not_carbon: Words
    gauges: Names
    spaces: Words
    stores: Names
    refers: Words
    same: Pattern
    wholes: Words
    among: Words
    that_many: Words
    takes_up: Words
    kinds_of: Pattern
    left_out: Pattern
    governs: Pattern
    per_one: Words
    graded: Pattern
    out_of_ten: Words
    times_a_year: dict[str, float]
    ranks: Pattern
    again: Words
    of_them: Words
    number_of: Pattern
    parts_of: Words
    scores: Words
    spent: Words
    rated: tuple[str, ...]
    paces: tuple[str, ...]
    times: Words
    rhythms: Meanings


class Masks(Rules):
    """What looks like a figure and is none: labels, ages, clock times, names, laws."""

    labelled: Words
    patterns: tuple[Pattern, ...]
    definite: Words
    codes: Words
    durations_named: tuple[str, ...]
    durations_of: Words
    uncounted: Words
    qualifies: Words
    within: Words
    marked: Words
    which: Pattern
    during: Words
    ahead: Words
    works: Words
    of_the_time: Words
    of_cases: Words
    handles: Words
    ratio: Pattern
    ratio_after: Pattern
    given: Pattern
    reversed: Words
    undone: Words
    loose: Words


class Changes(Rules):
    """Words of bounds and directions."""

    norm: Words
    at_least: Words
    at_most: Words
    about: Words
    rough: Words
    part: Words
    at_least_after: Words
    at_most_after: Words
    more: Words
    less: Words
    keep: Words
    reach: Words
    towards: Words
    by: Words
    of: Words
    arrows: Words
    start: Words
    since: Words
    than_now: Words
    exceeds: Words
    origins: Words
    nowadays: Words
    factors: Meanings
    carries: Words


class Totals(Rules):
    """Words that say all or none, with what they may stand before."""

    all: Words
    none: Words
    not_all: Words
    not_none: Words
    neutral: Words
    whole: Words
    attains: Words
    apiece: Words
    open_to: Words
    nowadays: Words
    located: Pattern
    nobody: Words
    subject: Pattern
    does: Pattern
    ensures: Words
    emphatic: Words
    extents: Words
    denied: Words
    further: Words
    allowed: Words
    vague: Pattern
    anyone: Words
    sites: Words
    scopes: Words
    spreads: Words
    founds: Words
    subordinates: Words
    weak: Words
    prepositions: Words


class Quantities(Rules):
    """All words of one language about figures and targets."""

    abbreviations: Words
    joins: Words
    dangling: Words
    page_lines: Words
    numerals: Numerals
    units: Units
    dates: Dates
    masks: Masks
    frames: Frames
    changes: Changes
    totals: Totals
    passing: Passing
    unpromised: Unpromised
    actors: Actors
