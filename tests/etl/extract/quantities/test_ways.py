"""The many ways to tell a year, a number, a sum and a unit, each read as the same thing."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN

WHEN = {
    ("en", 2027): (
        *("before 1 January 2028", "by the end of '27", "in H2 2027", "by Easter 2027", "by 30/06/27"),
        *("by end 2027", "by end-2027", "in the first half of 2027", "by the fourth quarter of 2027", "by Q1/2027"),
        *("by FY26/27", "by 31.12.2027", "by 31st December 2027", "by mid 2027", "throughout 2027", "starting in 2027"),
    ),
    ("en", 2028): ("in FY2027-28", "in 2027–28", "in 2027 and 2028", "by the start of the 2027/28 academic year"),
    ("en", 2030): (
        *("by the end of the decade", "in 2027, 2028, 2029 and 2030"),
        *("from 2026 to 2030", "between 2026 and 2030", "in each of the years 2027-2030", "up to 2030"),
    ),
    ("en", 2031): (
        "within the current term of office",
        "over the plan period",
        "by the end of the strategy",
        "within five years",
    ),
    ("en", None): ("within eight years", "over the next three years", "this year", "within 24 months"),
    ("nl", 2027): (
        *("vóór 1 januari 2028", "eind '27", "in Q3 '27", "in 2026 en 2027", "tegen dec. 2027", "t.e.m. 2027"),
        *("tegen ten laatste 2027", "in de eerste helft van 2027", "in het eerste kwartaal van 2027", "medio 2027"),
        *("tegen 31/12/2027", "in de loop van 2027", "vanaf 1 september 2027", "eind december 2027", "per 2027"),
    ),
    ("nl", 2028): ("in 2027 en 2028", "tegen het schooljaar 2027/2028"),
    ("nl", 2030): (
        *("in 2028, 2029 en 2030", "tegen het einde van dit decennium"),
        *("van 2027 tot 2030", "tussen 2026 en 2030", "in de periode 2026-2030", "tot en met 2030"),
    ),
    ("nl", 2031): (
        "tegen het einde van de legislatuur",
        "in deze raadsperiode",
        "binnen de planperiode",
        "de komende vijf jaar",
    ),
    ("nl", None): ("dit jaar", "volgend jaar", "binnen drie jaar", "de komende acht jaar"),
}
PLANTED = {"en": "We will plant 40 trees {}.", "nl": "De haven wil {} 40 bomen planten."}
MUCH = {
    ("en", "We will reach {} by 2030.", 1500000, "persons"): ("1.5 million people", "1.5m people", "1 500 000 people"),
    ("en", "We will reach {} by 2030.", 24, "schools"): ("two dozen schools", "twenty-four schools", "24 schools"),
    ("en", "We will hire {} by 2030.", 40, "fte"): ("40 FTEs", "40 full-time equivalents", "forty FTE"),
    ("en", "We will cut noise by {} by 2030.", 45, "percent"): ("45 %", "45pc", "45 per cent", "forty-five percent"),
    ("en", "We will spend {} by 2030.", 1.5, "usd_million"): ("USD 1.5 million", "1.5 million US dollars", "$1.5m"),
    ("en", "We will spend {} by 2030.", 250000, "gbp"): ("£250k", "£250,000", "250,000 pounds"),
    ("en", "We will reach {} by 2030.", 250000, "persons"): ("a quarter of a million people", "250,000 people"),
    ("nl", "We bereiken {} tegen 2030.", 1500000, "persons"): ("1,5 miljoen mensen", "anderhalf miljoen mensen"),
    ("nl", "We bereiken {} tegen 2030.", 20, "schools"): ("een twintigtal scholen", "twintig scholen", "20 scholen"),
    ("nl", "We werven {} aan tegen 2030.", 40, "fte"): ("40 vte", "40 VTE's", "40 voltijdse equivalenten"),
    ("nl", "We vragen {} tegen 2030.", 40, "hours_per_week"): ("40 uur per week", "40 u/week", "40 uren per week"),
    ("nl", "We investeren {} tegen 2030.", 1.5, "eur_million"): ("€ 1,5M", "1,5 mio euro", "EUR 1,5 miljoen"),
    ("nl", "We investeren {} tegen 2030.", 150000, "eur"): ("€ 150K", "150k euro", "€ 150.000,00", "150.000 EUR"),
}


@pytest.mark.parametrize(
    ("language", "year", "when"), [(*key, when) for key, several in WHEN.items() for when in several]
)
def test_the_year_however_it_is_told(targets, language: str, year: int | None, when: str) -> None:
    [found] = targets(PLAN[language] + PLANTED[language].format(when), language)
    assert (found.value, found.unit, found.due and found.due.year) == (40, "trees", year)


@pytest.mark.parametrize(
    ("language", "words", "value", "unit", "much"), [(*key, much) for key, several in MUCH.items() for much in several]
)
def test_the_number_and_its_unit_however_they_are_told(targets, language, words, value, unit, much) -> None:
    [found] = targets(PLAN[language] + words.format(much), language)
    assert (found.value, found.unit, found.due.year) == (value, unit, 2030)
