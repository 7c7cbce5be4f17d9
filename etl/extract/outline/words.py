"""The table `[outline]` of `data/rules/<lang>.toml`: which words name, open, list or repeat goals in a language."""

from __future__ import annotations

import re
from functools import cached_property

from etl.extract.rules import Pattern, Rules, Words

_LABEL_WORDS = 4  # words before a number that may name a level, such as "Strategic policy objective 2"


class Outline(Rules):
    """Words of one language, in lower case.

    goals       endings of words that name a goal, before its number: "doel" finds Beleidsdoel and Operationeel doel
    short       short forms of such words: "OD 2.2"
    parts       words that name a part of a document that may hold goals: chapter, part
    spelled     words that are cut short before a number, and what they stand for: sec. = section
    orders      words by which a part of a law says what must be done
    captions    words that name what stands beside the text: table, figure, indicator
    others      words that name what is numbered but is no goal: table, article, page
    doing       words by which a sentence says what will be done
    acting      words with which a sentence begins that says what will be done
    selves      words with which a sentence begins that promises something: "We"
    infinitives verbs in a title that is no sentence: "Een loket openen"
    lists       words in a heading above a list of goals: "Acties", "Our commitments"
    unfinished  words with which a line ends whose sentence goes on in the list below it: "We want a city that"
    plans       words in the title of a document that is a plan
    counts      words that stand beside a goal word where a form asks for the number of the goal: "Action number"
    names       the same where it asks for what the goal is: "Name of the action"
    columns     words with which the name of a column begins that speaks of goals but holds none: "Need for action"
    doers       names of columns that say who does something: "Who", "Trekker"
    deeds       names of columns that say what is done: "What", "Omschrijving"; beside one of those above, goals
    measures    names of columns beside goals that make a table one of indicators: "Baseline", "Nulmeting"
    measured    items of a list of indicators: what is counted, a colon and a figure
    forms       titles that say what the text below them tells of each goal: "Why this matters", "Wat mag het kosten"
    cites       words that a footnote or a reference to a source holds
    signs       words under a letter, such as the office of who signs it
    asides      words in the line above a list that holds no goals: concerns, values, what was achieved
    lapsed      words that stand in place of a goal that is no more: "deleted", "vervallen"
    theirs      words above a list that others recommend: an adviser, an auditor
    contents    how the line above a table of contents ends, without spaces: "tableofcontents"
    front, back words with which the heading of a preface or preamble begins, or of an annex or list of sources
    numbers     number words, for "Pijler één" and "Priority Two"
    efforts     endings of words for goals that say what is done: "action", "maatregel"
    yields      names of what comes of these, in a column or a line beside them: "Result", "Beoogd effect"
    ordinals    words that count what stands behind them: "First Goal", "Tweede doelstelling"
    """

    goals: tuple[str, ...]
    short: tuple[str, ...]
    parts: tuple[str, ...]
    spelled: dict[str, str]
    orders: Words
    captions: tuple[str, ...]
    others: tuple[str, ...]
    doing: Words
    acting: Words
    selves: Words
    infinitives: Words
    lists: Words
    unfinished: Words
    plans: Words
    counts: tuple[str, ...]
    names: tuple[str, ...]
    columns: Words
    doers: Words
    deeds: Words
    measures: Words
    measured: Pattern
    forms: Words
    cites: Words
    signs: Words
    asides: Words
    lapsed: Words
    theirs: Words
    contents: tuple[str, ...]
    front: Words
    back: Words
    numbers: dict[str, int]
    ordinals: dict[str, int]
    efforts: tuple[str, ...]
    yields: Words

    @cached_property
    def begins(self) -> re.Pattern[str]:
        """A word or a few that name a level, its number with the short form of the word before it, and the title."""
        known = "|".join(
            sorted(map(re.escape, (*self.goals, *self.parts, *self.captions, *self.others)), key=len, reverse=True)
        )
        counted = "|".join(map(re.escape, self.numbers))
        label = rf"(?:[^\W\d_]+[ -]){{0,{_LABEL_WORDS - 1}}}?[^\W\d_]*(?:{known})"
        digits = r"\d{1,3}(?:\.(?:\d{1,3}|[A-Za-z](?!\w))){0,4}(?:[a-z](?![a-z])|[A-Z](?![^\W_]))?"
        coded = r"\d{1,3}(?:[.-](?:\d{1,3}|[A-Za-z](?!\w))){0,4}(?:[A-Za-z](?![^\W_])(?:\.\d{1,2})?)?"
        spelled = "|".join(map(re.escape, self.spelled))
        number = rf"(?:(?(short){coded}|{digits})|[IVXL]+\b|[ivxl]+\b|[A-Z](?![^\W\d_])(?:\.?\d+)*|(?i:{counted})\b)"
        return re.compile(
            rf"(?P<label>(?i:{label}|(?:{spelled})\.)|[A-ZÀ-Þ][^\W\d_]{{2,}})(?![^\W\d_])\s*(?:nr\.?|no\.?|n°|#)?\s*"
            r"(?P<short>\(?(?:(?![IVXL]+\s)[A-Z]{1,4}[ -](?=\d)|(?![IVXL]+\b)[A-Z]{2,4}(?=\d)))?"
            rf"(?P<number>{number})(?![.,]\d)\*?(?P<close>\s?[.:)]|\s?[–—-](?=\s)|)(?P<title>(?:\s+|(?<=[.:])).*|$)"
        )

    @cached_property
    def calls(self) -> re.Pattern[str]:
        """A goal word and a colon before words, such as "Goal: ..."."""
        known = "|".join(sorted(map(re.escape, self.goals), key=len, reverse=True))
        return re.compile(rf"(?P<label>(?:[^\W\d_]+ ){{0,2}}(?:{known}))\s?:\s+(?P<title>\S.*)$", re.IGNORECASE)

    @cached_property
    def leads(self) -> re.Pattern[str]:
        """A goal word, of one or more goals, amid a line that ends in a colon: "The goals of this theme are:"."""
        known = "|".join(sorted(map(re.escape, self.goals), key=len, reverse=True))
        return re.compile(rf"(?<!\w)[^\W\d_]*(?:{known})(?:['’]?s|en|n)?(?!\w).*:$", re.IGNORECASE)

    @cached_property
    def asks_number(self) -> re.Pattern[str]:
        """A cell of a form beside which the number of a goal stands: "Action number", "Nummer van de maatregel"."""
        return re.compile(self._asked(self.counts), re.IGNORECASE)

    @cached_property
    def asks_name(self) -> re.Pattern[str]:
        """A cell of a form beside which stands what a goal is: "Action name", "Titel van de maatregel"."""
        return re.compile(self._asked(self.names), re.IGNORECASE)

    def _asked(self, words: tuple[str, ...]) -> str:
        asked = "|".join(map(re.escape, words))
        known = "|".join(sorted(map(re.escape, self.goals), key=len, reverse=True))
        between = r"(?: [^\W\d_]{2,3}){0,2} "
        return (
            rf"(?P<label>[^\W\d_]*(?:{known}))[ -]?(?:{asked})\.?|(?:{asked})\.?{between}(?P<of>[^\W\d_]*(?:{known}))"
        )

    def is_caption(self, text: str) -> bool:
        """Whether a line begins with the number of a table, a figure or an indicator."""
        match = self.begins.match(text)
        return match is not None and match["label"].lower() in self.captions

    def names_goal(self, label: str) -> bool:
        return label.endswith(self.goals) or label in self.short

    def names_part(self, label: str) -> bool:
        return label.endswith(self.parts)

    def counts_levels(self, words: str) -> bool:
        """Whether these are the word for a goal or a part, and nothing more: Artikel, POLICY ACTION."""
        label = " ".join(words.lower().split())
        return label in (*self.goals, *self.parts, *self.spelled.values()) and not self.plans.search(label)

    def names_other(self, label: str) -> bool:
        return not {label, label.split()[-1]}.isdisjoint((*self.captions, *self.others))
