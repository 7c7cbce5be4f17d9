"""Which of the figures of a sentence has its date: a part, a pace and a result keep theirs to themselves."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


@pytest.mark.parametrize(
    ("words", "language", "dues"),
    [
        ("Er komen 90 ligplaatsen, waarvan 20 grote tegen 2028.", "nl", {90: None, 20: 2028}),
        ("Er komen tegen 2030 90 ligplaatsen, waarvan 20 grote tegen 2028.", "nl", {90: 2030, 20: 2028}),
        ("Er komen 90 ligplaatsen, waarvan 20 grote, tegen 2028.", "nl", {90: 2028, 20: 2028}),
        ("We will add 90 berths, of which 20 by 2028.", "en", {90: None, 20: 2028}),
        ("We will add 90 berths, of which 20 large ones, by 2028.", "en", {90: 2028, 20: 2028}),
        ("We planten 600 bomen tegen 2030, ongeveer 150 per jaar.", "nl", {600: 2030, 150: None}),
        ("We will plant 600 trees by 2030, about 150 a year.", "en", {600: 2030, 150: None}),
        ("We planten in 2030 150 bomen per jaar.", "nl", {150: 2030}),
        ("Tegen 2031 varen er 700 boten schoon, te beginnen met 60 in 2027.", "nl", {700: 2031, 60: 2027}),
        ("By 2031 700 boats will be clean, starting with 60 in 2027 and then 90 a year.", "en", {700: 2031, 60: 2027}),
    ],
)
def test_a_part_a_pace_or_a_beginning_has_its_own_date(targets, words: str, language: str, dues: dict) -> None:
    found = {one.value: one.due and one.due.year for one in targets(PLAN[language] + words, language)}
    assert {value: found[value] for value in dues} == dues


@pytest.mark.parametrize(
    ("words", "language", "dues"),
    [
        ("We isoleren elk jaar 30 gebouwen, zodat in 2031 90 % geïsoleerd is.", "nl", {30: None, 90: 2031}),
        ("We streven naar een verlaging met 20 %, zodat in 2031 40 % overblijft.", "nl", {20: 2031, 40: 2031}),
        ("We will insulate 30 quays every year, so that 90% are insulated by 2031.", "en", {30: None, 90: 2031}),
    ],
)
def test_what_is_done_each_year_is_not_due_with_its_result(targets, words: str, language: str, dues: dict) -> None:
    found = {one.value: one.due and one.due.year for one in targets(PLAN[language] + words, language)}
    assert {value: found[value] for value in dues} == dues


@pytest.mark.parametrize(
    ("words", "language", "year"),
    [
        ("De bezetting groeit van 70 % naar 80 %. Dat willen we bereiken tegen 2030.", "nl", 2030),
        ("De bezetting groeit van 70 % naar 80 %. Dit moet in 2030 gemeten worden.", "nl", None),
        ("Occupation will grow from 70% to 80%. We want to achieve this by 2030.", "en", 2030),
        ("Occupation will grow from 70% to 80%. By 2030 there will be a museum.", "en", None),
    ],
)
def test_the_next_sentence_may_tell_when(targets, words: str, language: str, year: int | None) -> None:
    [found] = [one for one in targets(PLAN[language] + words, language) if one.kind != "event"]
    assert (found.value, found.due and found.due.year) == (80, year)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Kades worden vanaf 2027 verlicht; het aandeel donkere kades daalt tot hoogstens 35 %.", "nl"),
        ("Quays will be lit from 2027; the share of dark quays will fall to at most 35%.", "en"),
    ],
)
def test_the_year_in_which_something_else_begins_is_not_carried_on(targets, words: str, language: str) -> None:
    [found] = [one for one in targets(PLAN[language] + words, language) if one.value]
    assert (found.value, found.due) == (35, None)


@pytest.mark.parametrize(
    ("words", "language", "dues"),
    [
        ("Een ploeg oefent minstens twee dagen, en wie vaart, heeft tegen 2028 een brevet.", "nl", {2: None}),
        ("We planten minstens 60 bomen, 20 struiken en 9 hagen tegen 2028.", "nl", {60: 2028, 20: 2028, 9: 2028}),
        ("We openen 6 havens tegen 2028 en geven elke ploeg een boot.", "nl", {6: 2028, 100: None}),
        ("Tegen 2028 openen we 6 havens en geven elke ploeg een boot.", "nl", {6: 2028, 100: 2028}),
        ("We will open 6 harbours by 2028 and give every crew a boat.", "en", {6: 2028, 100: None}),
        ("By 2028 we will open 6 harbours and give every crew a boat.", "en", {6: 2028, 100: 2028}),
        ("We will plant at least 60 trees, and we hope to open a park by 2028.", "en", {60: None}),
        ("We will plant 60 trees, 20 hedges, and 9 shrubs by 2028.", "en", {60: 2028, 20: 2028, 9: 2028}),
    ],
)
def test_a_clause_without_the_date_does_not_take_it(targets, words: str, language: str, dues: dict) -> None:
    found = {one.value: one.due and one.due.year for one in targets(PLAN[language] + words, language)}
    assert {value: found[value] for value in dues} == dues
