"""Sentences of targets and of facts as plans write them, in our own words, each with what is to be read in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.etl.extract.quantities.openings import HARBOUR as PLAN

NOUNS = {
    "en": {"trees": "trees", "homes": "dwellings", "new jobs": "jobs", "quays": "quays", "piers": "piers"}
    | {"student rooms": "rooms", "benches": "benches", "extra charging points": "charging_points"},
    "nl": {"bomen": "trees", "sociale woningen": "dwellings", "extra banen": "jobs", "steigers": "steigers"}
    | {"nieuwe laadpalen": "charging_points", "meerpalen": "meerpalen", "vrijwilligers": "persons"},
}
BY = {
    "en": ("by {y}", "by the end of {y}", "no later than {y}", "by 30 June {y}", "by autumn {y}", "in {y}"),
    "nl": ("tegen {y}", "tegen eind {y}", "uiterlijk in {y}", "tegen 30 juni {y}", "vóór eind {y}", "in {y}"),
}
COUNTS = {
    "en": (
        "We will build {n} {noun} {by}.",
        "The port will have added {n} {noun} {by}.",
        "Our goal is to reach {n} {noun} {by}.",
        "{n} {noun} will be added {by}.",
        "We have set a target of {n} {noun} {by}.",
        "The number of {noun} will grow to {n} {by}.",
    ),
    "nl": (
        "We bouwen {n} {noun} {by}.",
        "De haven wil {by} {n} {noun} bijbouwen.",
        "Ons doel is {n} {noun} {by}.",
        "Er komen {n} {noun} bij {by}.",
        "We streven naar {n} {noun} {by}.",
        "Het aantal {noun} groeit tot {n} {by}.",
    ),
}
SHARES = {
    "en": (
        ("{by}, {p}% of our boats will be clean.", None, None, None),
        ("We want {p} per cent of our boats to be clean {by}.", None, None, None),
        ("Reduce noise by {p}% {by} compared with {b}.", None, "less", None),
        ("Noise will fall by {p}% {by}.", None, "less", None),
        ("Raise the share of clean boats from {low}% to {p}% {by}.", None, "more", "low"),
        ("Between {p}% and {q}% of our boats should be clean {by}.", "q", None, None),
        ("We want {p}% clean boats {by}, up from {low}% in 2023.", None, "more", "low"),
    ),
    "nl": (
        ("{by} moet {p}% van onze boten schoon zijn.", None, None, None),
        ("We willen dat {p} procent van onze boten schoon is {by}.", None, None, None),
        ("We verlagen de hinder met {p}% {by} ten opzichte van {b}.", None, "less", None),
        ("De hinder daalt met {p}% {by}.", None, "less", None),
        ("We verhogen het aandeel schone boten van {low}% naar {p}% {by}.", None, "more", "low"),
        ("Tussen de {p} en {q} procent van onze boten moet schoon zijn {by}.", "q", None, None),
        ("We willen {p}% schone boten {by} (nu {low}%).", None, "more", "low"),
    ),
}
SUMS = {
    "en": (
        ("£{m}m", "gbp_million", 1),
        ("€{m} million", "eur_million", 1),
        ("NOK {m} million", "nok_million", 1),
        ("${m}bn", "usd_million", 1000),
        ("£{m},500", "gbp", 0),
    ),
    "nl": (
        ("€ {m} miljoen", "eur_million", 1),
        ("{m} miljoen euro", "eur_million", 1),
        ("€ {m} mln", "eur_million", 1),
        ("{m} miljard euro", "eur_million", 1000),
        ("{m}.500 euro", "eur", 0),
    ),
}
SPENT = {
    "en": ("We will invest {sum} in quays {by}.", "The port will set aside {sum} for nets {by}.", "Raise {sum} {by}."),
    "nl": ("We investeren {by} {sum} in kaden.", "De haven maakt {by} {sum} vrij.", "Er komt {by} {sum} bij."),
}
THEIRS = {
    "en": (
        "The European Union wants to cut noise by {p}% {by}.",
        "We ask the government to build {n} {noun} {by}.",
        "Nationally, {p}% of all boats must be clean {by}.",
    ),
    "nl": (
        "De Europese Unie wil de hinder met {p}% verminderen {by}.",
        "We vragen de Vlaamse regering om {n} {noun} te bouwen {by}.",
        "Landelijk moet {p}% van de boten schoon zijn {by}.",
    ),
}
FACTS = {
    "en": (
        "In 2019 the port had {n} {noun}.",
        "Currently, {n} {noun} are in use.",
        "Since {b} we have built {n} {noun}.",
        "In 2023, {p}% of our boats were clean.",
        "Between 2015 and 2022 noise fell by {p}%.",
        "A survey in 2023 showed that {p}% of sailors are content.",
        "According to forecasts, noise will grow by {p}% by {y}.",
        "The meeting is in room {p}, see section {p}.2 of the Act of {b}.",
    ),
    "nl": (
        "In 2019 telde de haven {n} {noun}.",
        "Momenteel zijn er {n} {noun} in gebruik.",
        "Sinds {b} bouwden we {n} {noun}.",
        "In 2023 was {p}% van onze boten schoon.",
        "Tussen 2015 en 2022 daalde de hinder met {p}%.",
        "Uit een bevraging van 2023 blijkt dat {p}% van de matrozen tevreden is.",
        "Naar verwachting groeit de hinder met {p}% tegen {y}.",
        "Zie artikel {p} van de wet van {b} en paragraaf {p}.2.",
    ),
}
DRESS = ("{}", "- {}", "**{}**", "## {}", "{}12")


@dataclass(frozen=True)
class Told:
    """A sentence, the plan above it, and what it tells: None if nothing is aimed at."""

    language: str
    words: str
    value: float = 0
    high: float | None = None
    unit: str = ""
    year: int = 0
    direction: str | None = None
    baseline: float | None = None

    @property
    def text(self) -> str:
        return PLAN[self.language] + self.words


@st.composite
def slots(draw: st.DrawFn, language: str) -> dict:
    number = draw(st.integers(2, 9999))
    shares = sorted(draw(st.lists(st.integers(2, 99), min_size=3, max_size=3, unique=True)))
    noun = draw(st.sampled_from(sorted(NOUNS[language])))
    year = draw(st.integers(2027, 2040))
    point = "." if language == "nl" else ","
    return {
        "n": f"{number:,}".replace(",", point),
        "count": number,
        "noun": noun,
        "low": shares[0],
        "p": shares[1],
        "q": shares[2],
        "y": year,
        "b": draw(st.sampled_from((1990, 2005, 2019))),
        "by": draw(st.sampled_from(BY[language])).format(y=year),
    }


def written(draw: st.DrawFn, form: str, filled: dict) -> str:
    """The sentence with a capital, dressed as plans dress it and perhaps broken over two lines."""
    words = form.format(**filled)
    words = draw(st.sampled_from(DRESS)).format(words[0].upper() + words[1:])
    gaps = [gap.start() for gap in re.finditer(r"(?<=[a-z]{3}) (?=[a-z]{3})", words)]
    gap = draw(st.sampled_from([0, *gaps]))
    return f"{words[:gap]}\n{words[gap + 1 :]}" if gap and not words.startswith("##") else words


@st.composite
def counts(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(PLAN)))
    filled = draw(slots(language))
    words = written(draw, draw(st.sampled_from(COUNTS[language])), filled)
    return Told(language, words, filled["count"], None, NOUNS[language][filled["noun"]], filled["y"])


@st.composite
def shares(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(PLAN)))
    filled = draw(slots(language))
    form, high, direction, start = draw(st.sampled_from(SHARES[language]))
    top, low = filled[high] if high else None, filled[start] if start else None
    return Told(language, written(draw, form, filled), filled["p"], top, "percent", filled["y"], direction, low)


@st.composite
def sums(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(PLAN)))
    filled = draw(slots(language))
    million = draw(st.integers(2, 899))
    form, unit, factor = draw(st.sampled_from(SUMS[language]))
    filled["sum"] = form.format(m=million)
    words = written(draw, draw(st.sampled_from(SPENT[language])), filled)
    return Told(language, words, million * factor or million * 1000 + 500, None, unit, filled["y"])


@st.composite
def theirs(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(PLAN)))
    return Told(language, written(draw, draw(st.sampled_from(THEIRS[language])), draw(slots(language))))


@st.composite
def facts(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(PLAN)))
    return Told(language, written(draw, draw(st.sampled_from(FACTS[language])), draw(slots(language))))
