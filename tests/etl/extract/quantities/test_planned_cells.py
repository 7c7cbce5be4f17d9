"""Cells beside an action that tell what it comes to, with the date of their row; and those that tell something else."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN

HEADS = {"nl": "Maatregel | Uitvoering | Partners | Klaar", "en": "Action | Details | Partners | By when"}


def read(targets, cell: str, language: str, due: str = "2029") -> list[tuple]:
    head = HEADS[language]
    words = f"| {head} |\n|---|---|---|---|\n| Quay | {cell} | Crew | {due} |"
    return [
        (one.value, one.unit, one.due.year)
        for one in targets(PLAN[language] + words, language)
        if one.value is not None
    ]


@pytest.mark.parametrize(
    ("cell", "language", "found"),
    [
        ("55 % van de grote daken is gevuld (nu 20 %)", "nl", (55, "percent")),
        ("14 ha, met een pad eromheen", "nl", (14, "hectares")),
        ("25 winkels delen een aansluiting", "nl", (25, "companies")),
        ("Negen gevaarlijke kruispunten aangepakt, te beginnen aan het dok", "nl", (9, "kruispunten")),
        ("In 80 % van de straten geldt 30 km/u", "nl", (80, "percent")),
        ("7.5 km, four metres wide", "en", (7.5, "kilometres")),
        ("60% of large roofs filled (now 22%)", "en", (60, "percent")),
        ("Twelve dangerous crossings made safe", "en", (12, "crossings")),
        ("At all 22 primary schools a boat", "en", (22, "schools")),
    ],
)
def test_what_an_action_comes_to_is_due_with_its_row(targets, cell: str, language: str, found: tuple) -> None:
    assert read(targets, cell, language) == [(*found, 2029)]


@pytest.mark.parametrize(
    ("cell", "language"),
    [
        ("Gebouwd in 1974, telt nu 300 leden", "nl"),
        ("Kost 2 miljoen euro", "nl"),
        ("Duurt 18 maanden", "nl"),
        ("Built in 1968, it now has 240 members", "en"),
        ("Costs £3 million", "en"),
    ],
)
def test_what_else_a_cell_tells_is_no_target(targets, cell: str, language: str) -> None:
    assert read(targets, cell, language) == []


@pytest.mark.parametrize(("cell", "due"), [("4.000 bezoekers kwamen langs", "2023"), ("14 ha bos", "doorlopend")])
def test_a_row_of_the_past_or_without_a_date_promises_nothing(targets, cell: str, due: str) -> None:
    assert read(targets, cell, "nl", due) == []
