"""Dates that other words than the figure's own give: of its paragraph, its list, from when to when, that year."""

import pytest


def _dues(found, value: float) -> list[str | None]:
    return [str(one.due)[:4] if one.due else None for one in found if one.value == value]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("By 2031 we will be a quiet port. 85% of crews will have a cabin of their own.", "en", 85, "2031"),
        ("In 2031 the quay is safe. At least 70 % of sailors cross it on foot.", "en", 70, "2031"),
        ("Tegen 2031 is de haven stil. Minstens 85 % van de matrozen zal een eigen hut hebben.", "nl", 85, "2031"),
        ("We open the dock by 2031. At least 85% of crews will have a cabin of their own.", "en", 85, None),
        ("From 2027 the dock is ours. At least 85% of crews will have a cabin of their own.", "en", 85, None),
        ("In 2031 is de haven stil. Het verzuim zakt onder 7 procent.", "nl", 7, None),
    ],
)
def test_a_paragraph_that_opens_with_a_date_goes_on_with_it(targets, words, language, value, due) -> None:
    assert _dues(targets(f"# Port 2027-2032\n\n{words}", language), value) == [due]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("- cut waste to 330 tonnes by 2030\n- reuse 60 % of it by that year, and 65 % by 2035", "en", 60, "2030"),
        ("- cut waste to 330 tonnes by 2030\n- reuse 60 % of it by that year, and 65 % by 2035", "en", 65, "2035"),
        ("Cut noise by 20 % by 2030 compared to 2019, and half of our boats is silent by then.", "en", 50, "2030"),
        ("- beperk het afval tot 330 ton tegen 2030\n- hergebruik 60 % ervan tegen dat jaar", "nl", 60, "2030"),
    ],
)
def test_that_year_is_the_one_named_before(targets, words, language, value, due) -> None:
    assert _dues(targets(words, language), value) == [due]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("We will build 600 berths between July 2027 and June 2030.", "en", 600, "2030"),
        ("We planten 900 bomen in de seizoenen 2026-2027 tot en met 2028-2029.", "nl", 900, "2029"),
        ("We will raise the share from 40 % in June 2027 to 60 % in June 2030.", "en", 60, "2030"),
        ("By the end of FY 2030/31 we will have:\n\n(a) noise falling to below 40 decibels;", "en", 40, "2031"),
        ("In 2031 ...\n\n• voelt minder dan dertig procent van de matrozen zich moe", "nl", 30, "2031"),
        ("Teaching counts from 2027, and 60% of mates hold a licence by 2029.", "en", 60, "2029"),
        ("Vanaf 2027 varen we zuinig en leggen we 500 m² zeil vóór 2029.", "nl", 500, "2029"),
        ("Vanaf 2027 controleren we 1.500 boten per jaar.", "nl", 1500, "2027"),
        ("We will paint 900 boats a year from 2027.", "en", 900, "2027"),
        ("We schilderen 900 boten per jaar vanaf 2027.", "nl", 900, "2027"),
        ("We will add 900 berths by 2030, the first 400 in September 2028.", "en", 900, "2030"),
        ("We bouwen 900 hutten, de eerste 400 in september 2028.", "nl", 900, None),
        ("# Plan 2026-2031\n\nDebt, 38 % at the end of 2025, will stay below 40 %.", "en", 40, None),
        ("# Plan 2026-2031\n\nWe will bring debt, 38 % in 2024, below 30 %.", "en", 30, None),
        ("# Plan 2026-2031\n\nWe brengen de schuld, 38 % in 2024, onder 30 %.", "nl", 30, None),
        ("# Plan 2026-2031\n\nWe will bring debt, 38 % in 2024, below 30 % by 2030.", "en", 30, "2030"),
        ("We will add 900 berths by 2030, and reports are answered in five days.", "en", 5, None),
        ("We bouwen 900 hutten tegen 2030, en alle kapiteins krijgen een eigen sleutel.", "nl", 100, None),
        ("Raise the fleet to 900 boats by 2030, and to 1,200 in 2033.", "en", 900, "2030"),
        ("We want 900 berths by 2030, and to see 40 % of them covered.", "en", 40, "2030"),
        ("By 2028 every captain is offered a drill twice a year.", "en", 2, None),
        ("Tegen 2028 krijgt elke kapitein tweemaal per jaar een oefening.", "nl", 2, None),
    ],
)
def test_the_date_meant_is_told_from_others_beside_it(targets, words, language, value, due) -> None:
    assert _dues(targets(words, language), value) == [due]


def test_a_line_that_ends_open_goes_on_with_a_capital(targets) -> None:
    words = "We keep all the boats of the port on the water for as long as the sea is calm and warm\n" * 3
    found = targets(f"{words}\nWe will add 900 berths, of which 400 by\nSeptember 2029.", "en")
    assert _dues(found, 400) == ["2029"]
