"""Dates that stand elsewhere: in the term of the plan, over a list of lists, in the parts, in the next sentence."""

import pytest

from etl.extract.proposal import GoalProposal

TERM = {
    "en": "{title}\n\nIn 2024 the port had 90 boats. {told} We will build 40 quays by 2027.\n\n{words}",
    "nl": "{title}\n\nIn 2024 had de haven 90 boten. {told} We bouwen 40 kades tegen 2027.\n\n{words}",
}
OPEN = {
    "en": "# Port 2026-2030\n\nIn 2024 it had 90 boats.\n\n",
    "nl": "# Haven 2026-2030\n\nIn 2024 had ze 90 boten.\n\n",
}


def _dues(found, value: float) -> list[str | None]:
    return [str(one.due)[:4] if one.due else None for one in found if one.value == value]


@pytest.mark.parametrize(
    ("title", "told", "language", "year"),
    [
        ("Programme for the port 2026 to 2031", "", "en", "2031"),
        ("Koersplan haven 2026 tot en met 2031", "", "nl", "2031"),
        ("Harbour Strategy 2031", "", "en", "2031"),
        ("The 2031 Strategy", "", "en", "2031"),
        ("Havenvisie 2031", "", "nl", "2031"),
        ("Our port", "We mean to do so in a term of five years, to January 2032.", "en", "2032"),
        ("Our port", "This plan runs until the end of 2031.", "en", "2031"),
        ("Our port", "The last plan ran until 2025.", "en", None),
        ("Port plan\nJanuary 2026", "", "en", None),
        ("Onze haven", "De strategie geldt tot en met 2031.", "nl", "2031"),
        ("Onze haven", "Het vorige plan liep tot 2025.", "nl", None),
        ("Jaarplan 2026", "", "nl", None),
    ],
)
def test_the_term_is_told_in_a_name_or_a_sentence(targets, title, told, language, year) -> None:
    words = {"en": "We will plant 900 trees by the end of the plan.", "nl": "We planten 900 bomen in deze planperiode."}
    text = TERM[language].format(title=title, told=told, words=words[language])
    assert _dues(targets(text, language), 900) == [year]


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("Plant 900 trees over the term.", "en", "2030"),
        ("We will plant 900 trees across the plan period.", "en", "2030"),
        ("We will plant 900 trees by the close of the programme.", "en", "2030"),
        ("We will plant 900 trees by the end of the five-year period.", "en", "2030"),
        ("We will plant 900 trees before the next election.", "en", "2030"),
        ("We will plant 900 trees while this plan runs.", "en", "2030"),
        ("We will plant 900 trees under this plan.", "en", None),
        ("We will plant 900 trees in the autumn term.", "en", None),
        ("De komende bestuursperiode planten we 900 bomen.", "nl", "2030"),
        ("We planten 900 bomen vóór de volgende verkiezingen.", "nl", "2030"),
        ("We planten 900 bomen met dit plan.", "nl", None),
    ],
)
def test_the_term_of_the_plan_is_a_date(targets, words, language, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), 900) == [due]


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("We will fund 30 divers, twelve in 2027 and eighteen in 2028.", "en", "2028"),
        ("Recruit 30 divers, half of them women: 8 in 2026, 10 in 2027 and 12 in 2028.", "en", "2028"),
        ("We werven 30 duikers, waarvan 12 in 2027 en 18 in 2029.", "nl", "2029"),
        ("We will fund 30 divers by 2030, twelve in 2027 and eighteen in 2028.", "en", "2030"),
        ("In 2028 werven we 30 duikers, in 2029 18 en in 2030 12.", "nl", "2028"),
    ],
)
def test_a_total_is_due_with_its_last_part(targets, words, language, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), 30) == [due]


NESTED = {
    "en": "By 2029 we will have:\n\n- an able crew, where:\n  - at least 80% of them swim;\n- a quiet port, with:\n"
    "  - no more than 30 complaints\n\nAt least 70% of guests are content.",
    "nl": "Tegen 2029 hebben we:\n\n- een bekwame ploeg:\n  - minstens 80% ervan kan zwemmen;\n- een stille haven:\n"
    "  - hooguit 30 klachten\n\nMinstens 70% van de gasten is tevreden.",
}


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_list_in_a_list_is_due_as_that_is(targets, language) -> None:
    found = targets(OPEN[language] + NESTED[language], language)
    assert [_dues(found, value) for value in (80, 30, 70)] == [["2029"], ["2029"], [None]]


def test_goals_below_dated_words_with_a_colon_are_due_as_they_say(figures) -> None:
    text = "# Port 2026-2030\n1. We reach this by 2029:\n1.1 a crew, where:\n(a) at least 80% of sailors swim\n"
    text += "2. We keep a quiet port:\n2.1 at least 70% of nights are calm"
    goals = [
        GoalProposal("goal", code, parent, first, last, "", "label", depth, 0)
        for code, parent, first, last, depth in [
            ("1", None, 2, 4, 1),
            ("1.1", "1", 3, 4, 2),
            ("1.1.a", "1.1", 4, 4, 3),
            ("2", None, 5, 6, 1),
            ("2.1", "2", 6, 6, 2),
        ]
    ]
    found = figures(text, "en", goals)
    assert [_dues(found, value) for value in (80, 70)] == [["2029"], [None]]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("We want 60% of boats to be clean. We aim to achieve this in 2028.", "en", 60, "2028"),
        ("We want 60% of boats to be clean. By 2028 this must be the case.", "en", 60, "2028"),
        ("We want 60% of boats to be clean. This is reviewed in 2028.", "en", 60, None),
        ("Wie een lek meldt, heeft binnen tien dagen antwoord. Dat doel bereiken we in 2028.", "nl", 10, "2028"),
        ("Wij willen 60% schone boten. In 2028 moet het zover zijn.", "nl", 60, "2028"),
        ("Wij willen 60% schone boten. Dit wordt in 2028 besproken.", "nl", 60, None),
        ("We brengen het terug tot 21 dagen in 2028. Geen boot wacht dan nog meer dan 60 dagen.", "nl", 60, "2028"),
        ("De vloot groeit naar 5000 boten in 2028. Minstens 60% vaart dan elektrisch.", "nl", 60, "2028"),
        ("De vloot groeit naar 5000 boten in 2028. Dan moet 60% elektrisch varen.", "nl", 60, "2028"),
        ("De vloot groeit naar 5000 boten in 2028. Minstens 60% is schoner dan nu.", "nl", 60, None),
        ("We bouwen 40 kades tegen 2028. Wie een lek meldt, krijgt dan binnen drie dagen antwoord.", "nl", 3, None),
        ("The fleet grows to 5,000 boats in 2028. No boat will then wait longer than 60 days.", "en", 60, "2028"),
        ("Tegen 2028 willen we 1200 boten. Voor kotters betekent dat een stijging van 61 naar 67 %.", "nl", 67, "2028"),
        ("By 2028 we want 1,200 boats. For cutters this means a rise from 61 to 67%.", "en", 67, "2028"),
    ],
)
def test_a_sentence_beside_it_tells_when(targets, words, language, value, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), value) == [due]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("Bring the crew to 900 sailors by the end of 2029, with 50 recruits per year.", "en", 50, None),
        ("The shop opens in early 2027 and should advise 250 households each year.", "en", 250, None),
        ("The port will disrupt 40 gangs each year and save 30 boats in 2029.", "en", 40, None),
        ("We will train 500 nurses a year, up from 300, by 2029.", "en", 500, "2029"),
        ("By 2029, we will train 500 nurses a year.", "en", 500, "2029"),
        ("We will, by 2029, train 500 nurses a year.", "en", 500, "2029"),
        ("Er is per 1 januari 2027 een team, dat jaarlijks 350 huurders bijstaat.", "nl", 350, None),
        ("Jaarlijks krijgen 400 woningen een keuring, oplopend tot 550 in 2029.", "nl", 400, None),
        ("Vanaf 2027 controleren we 1.500 boten per jaar.", "nl", 1500, "2027"),
    ],
)
def test_what_is_counted_each_year_is_due_only_with_its_own_date(targets, words, language, value, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), value) == [due]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("Raise the share of clean boats to 60% by 2029, with no quay below 10%.", "en", 10, None),
        ("Each crew has a course by 2028, in classes of no more than 25 students.", "en", 25, None),
        ("By 2028, with no delay, 60% of boats will be clean.", "en", 60, "2028"),
        ("Elke matroos krijgt vanaf 2027 een mentor, in groepen van hooguit twaalf matrozen.", "nl", 12, None),
        ("Loze meldingen moeten met 25% omlaag, te rekenen vanaf 2024.", "nl", 25, None),
        ("False alarms must fall by 25%, counted from 2024.", "en", 25, None),
    ],
)
def test_what_only_goes_with_a_dated_target_has_no_date(targets, words, language, value, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), value) == [due]


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("1.1 Small grants to 600 clubs\n\nLead: harbour office. Timeline: 2027-2029", "en", "2029"),
        ("1.1 Small grants to 600 clubs\n\nTimeline: 2028", "en", "2028"),
        ("1.1 Small grants to 600 clubs\n\nWe also plan a fair. Timeline: 2028", "en", None),
        ("1.1 Kleine toelagen aan 600 verenigingen\n\nTrekker: havenbureau. Timing: 2027-2029", "nl", "2029"),
    ],
)
def test_a_field_in_a_row_of_fields_tells_when(figures, words, language, due) -> None:
    text = f"# Port 2026-2030\n{words}"
    goal = GoalProposal("goal", "1.1", None, 2, 2 + words.count("\n"), "", "label", 1, 0)
    assert _dues(figures(text, language, [goal]), 600) == [due]


@pytest.mark.parametrize(
    ("words", "language", "value", "due"),
    [
        ("45% of our boats will be clean in 2027 and 60% the year after.", "en", 60, "2028"),
        ("45% of our boats will be clean in 2027, and three years later 70%.", "en", 70, "2030"),
        ("45% of our boats will be clean in 2027, two years later than planned.", "en", 45, "2027"),
        ("Van de ritten gaat in 2027 45% per fiets, en drie jaar later de helft.", "nl", 50, "2030"),
        ("45% van de boten is schoon in 2027; twee jaar nadien is dat 60%.", "nl", 60, "2029"),
        ("Twee jaar later dan gepland bouwen we 40 kades in 2028.", "nl", 40, "2028"),
    ],
)
def test_a_date_is_counted_from_the_one_before(targets, words, language, value, due) -> None:
    assert _dues(targets(OPEN[language] + words, language), value) == [due]
