"""Headings, questions and lines above a list that only tell when: their year is that of what stands below them."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN

ITEM = {"nl": "- We plaatsen 40 lichtboeien", "en": "- We will install 40 light buoys"}


@pytest.mark.parametrize(
    ("above", "language", "year"),
    [
        ("## 2028", "nl", 2028),
        ("Fase 2 (2027-2029)", "nl", 2029),
        ("Fase 2: de kaden groeien (2027-2029)", "nl", 2029),
        ("Op korte termijn (tegen 2027)", "nl", 2027),
        ("Streefdoelen 2029", "nl", 2029),
        ("Wat willen we bereiken tegen 2029?", "nl", 2029),
        ("Tegen eind 2028:", "nl", 2028),
        ("## 2028", "en", 2028),
        ("Phase II (2027-2029)", "en", 2029),
        ("Phase 2 - Growing quays (2027-2029)", "en", 2029),
        ("Year 2 (2027/28)", "en", 2028),
        ("Medium term (by 2029)", "en", 2029),
        ("What will success look like by 2029?", "en", 2029),
        ("By the end of 2028 we will:", "en", 2028),
        ("## Havenvisie 2040", "nl", None),
        ("## Kaden van 1998 herbouwen", "nl", None),
        ("## Harbour vision 2040", "en", None),
        ("What did we learn in the storm?", "en", None),
    ],
)
def test_a_time_above_a_list_is_that_of_its_items(targets, above: str, language: str, year: int | None) -> None:
    found = targets(f"{PLAN[language]}{above}\n\n{ITEM[language]}", language)
    [planned] = [one for one in found if one.value == 40]
    assert (planned.due and planned.due.year) == year


def test_each_heading_of_a_year_holds_until_the_next(targets) -> None:
    words = "## 2027\n\n- We plaatsen 40 lichtboeien\n\n## 2028\n\n- We plaatsen 12 steigers"
    found = targets(PLAN["nl"] + words, "nl")
    assert [(one.value, one.due.year) for one in found] == [(40, 2027), (12, 2028)]
