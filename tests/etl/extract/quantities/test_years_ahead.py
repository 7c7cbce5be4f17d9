"""From which year a plan looks ahead, and what the years of its sentences then say: deadlines, baselines, the past."""

import pytest

BEFORE = {
    "nl": "In 2023 werd het vorige plan afgerond. In 2022 werd het besproken.\n\n",
    "en": "In 2023 the last plan was completed. It was discussed in 2022.\n\n",
}


def own(targets, words: str, language: str) -> list[tuple[float, str | None, int | None]]:
    found = targets(BEFORE[language] + words, language)
    return [
        (one.value, one.unit, one.due.year if one.due else None) for one in found if one.own and one.kind != "event"
    ]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "year"),
    [
        ("Het tekort aan koks is in 2031 gehalveerd.", "nl", 50, "percent", 2031),
        ("In 2031 wordt soep 40% meer in de kantine gemaakt.", "nl", 40, "percent", 2031),
        ("De geluidshinder is in 2034 met 35% afgenomen.", "nl", 35, "percent", 2034),
        ("In 2034 is de kwaliteit van leven van de matrozen met 15% toegenomen.", "nl", 15, "percent", 2034),
        ("In 2034 slapen matrozen 2 uur langer per nacht.", "nl", 2, "hours", 2034),
        ("60% van de matrozen is in 2031 tevreden.", "nl", 60, "percent", 2031),
        ("Het bestuur verdubbelt per 2027 de bijdrage aan de haven.", "nl", 100, "percent", 2027),
        (
            "Verder zal de haven 3.000 leerlingen extra ontvangen op schepen die veilig zijn.",
            "nl",
            3000,
            "pupils",
            None,
        ),
        ("Expand the harbour park by over 45% from 2021 baseline by 2031.", "en", 45, "percent", 2031),
        ("Ships are to see a 70% gain in efficiency (over 2006 levels) by 2031.", "en", 70, "percent", 2031),
        ("- Electric ferries to make up half of the fleet by 2031", "en", 50, "percent", 2031),
        ("- The old dry dock to be 100% self-sufficient, as used water is treated", "en", 100, "percent", None),
        ("Boats moored will fall by a third by 2031.", "en", 33.33, "percent", 2031),
    ],
)
def test_a_year_after_the_writing_makes_an_intention(targets, words, language, value, unit, year) -> None:
    assert own(targets, words, language) == [(value, unit, year)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("In 2021 is de uitstoot van de vloot met 12% gedaald.", "nl"),
        ("Dankzij de nieuwe kade bespaarden we 12% brandstof.", "nl"),
        ("De kosten van de kade kunnen tot 2051 oplopen tot 3 miljard euro.", "nl"),
        ("Between 2009 and 2020 the use of diesel fell by 22%.", "en"),
        ("It is estimated that 700 jobs will be created in the docks.", "en"),
        ("The budget for 2025 is €3.1 million.", "en"),
    ],
)
def test_what_is_told_of_the_past_or_foreseen_is_no_target(targets, words: str, language: str) -> None:
    assert own(targets, words, language) == []


def test_one_participle_about_a_year_ahead_does_not_move_the_year_of_writing(targets) -> None:
    later = (
        "Tegen 2027 planten we 40 bomen. Uiterlijk in 2028 zijn het er 60. Tegen 2029 rusten we. In 2035 was het stil."
    )
    assert (40, "trees", 2027) in own(targets, later, "nl")


def test_a_year_in_a_name_dates_nothing(targets) -> None:
    [found] = own(targets, "We delen twee laadpalen, zie de Havenmonitor 2027, met de buren.", "nl")
    assert found[2] is None


def test_the_date_of_a_purpose_is_not_that_of_the_figure_before_it(targets) -> None:
    words = "We verlagen de uitstoot in 2031 met 45%, om zo in 2052 schoon te varen."
    assert own(targets, words, "nl") == [(45, "percent", 2031)]


def test_each_of_several_figures_followed_by_a_date_has_its_own(targets) -> None:
    words = "Voor een doel voor 2031 kiezen we 45 procent schone boten in 2027 en 70 procent in 2031."
    assert own(targets, words, "nl") == [(45, "percent", 2027), (70, "percent", 2031)]


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("2031 targets:\n- Plant 45 trees on the quay", "en", 45),
        ("2031 targets\n\n- Plant 45 trees on the quay", "en", 45),
        ("Doelen voor 2031:\n- 45 bomen op de kade", "nl", 45),
        ("## Streefcijfers 2031\n- 45 bomen op de kade", "nl", 45),
    ],
)
def test_the_year_above_a_list_of_targets_is_that_of_its_items(targets, words, language, value) -> None:
    assert own(targets, words, language) == [(value, "trees", 2031)]


def test_what_was_done_since_a_year_and_what_will_be_are_told_apart(targets) -> None:
    words = "We have planted 900 trees since 2019 and will plant a further 400 by 2028."
    assert own(targets, words, "en") == [(400, "trees", 2028)]


def test_an_academic_year_that_runs_already_is_not_ahead(targets) -> None:
    words = "In 2023-24 zijn er 18 bomen op de campus."
    assert own(targets, words, "nl") == []


@pytest.mark.parametrize(
    ("words", "value", "year"),
    [
        ("Target for FY27: 1,400 trees.", 1400, 2027),
        ("We will plant 30 trees by Q4 FY2027.", 30, 2027),
        ("Baseline 2023: 12 trees; target 2028: 25 trees", 25, 2028),
        ("Double by 2031 the number of trees (from 20 trees to 40 trees).", 40, 2031),
    ],
)
def test_signs_of_fiscal_years_and_labels_of_the_present(targets, words: str, value: float, year: int) -> None:
    found = [one for one in own(targets, words, "en") if one[1] == "trees"]
    assert found == [(value, "trees", year)]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("Tegen 2031 woont 80 % van de matrozen aan boord.", "nl", [(80, "percent", 2031)]),
        ("Vandaag woont 80 % van de matrozen aan boord.", "nl", []),
        ("De ondergrens is 15 % groen per kade.", "nl", [(15, "percent", None)]),
        ("The maximum is 15 % of noise a quay.", "en", [(15, "percent", None)]),
    ],
)
def test_how_things_are_to_be_by_a_year_or_within_a_limit(targets, words: str, language: str, expected: list) -> None:
    assert own(targets, words, language) == expected


def test_a_date_that_another_figure_has_is_not_shared_if_one_follows(targets) -> None:
    words = "**Ambitie:** in 2036 klimaatneutraal, 45 % minder brandstof in 2031."
    assert own(targets, words, "nl") == [(0, None, 2036), (45, "percent", 2031)]


def test_a_line_that_names_the_year_of_targets_ends_the_list_before_it(targets) -> None:
    words = "2026 targets:\n- Plant 45 trees\n\n2031 targets:\n- Plant 95 trees"
    assert own(targets, words, "en") == [(45, "trees", 2026), (95, "trees", 2031)]


def test_years_of_targets_alone_make_none_of_them_past(targets) -> None:
    words = "2026 targets:\n- Plant 45 trees\n\n2031 targets:\n- Plant 95 trees\n- Plant 20 hedges\n- Dig 3 ponds"
    assert (45, "trees", 2026) in [(one.value, one.unit, one.due.year) for one in targets(words, "en") if one.due]


@pytest.mark.parametrize(
    ("heads", "language", "expected"),
    [
        (("2019", "2025", "2030"), "en", [(44, 2025), (58, 2030)]),
        (("2019", "2025", "2030"), "nl", [(44, 2025), (58, 2030)]),
        (("2020", "2025", "2030"), "en", [(31, 2020), (44, 2025), (58, 2030)]),
        (("2024", "2025", "2026"), "nl", [(31, 2024), (44, 2025), (58, 2026)]),
    ],
)
def test_an_odd_year_before_round_ones_heads_what_is_so_now(targets, heads, language: str, expected: list) -> None:
    columns = f"| Indicator | {' | '.join(heads)} |\n| --- | --- | --- | --- |\n"
    row = {"en": "| Clean ferries (%) | 31 [2] | 44 | 58 |", "nl": "| Schone boten (%) | 31 [2] | 44 | 58 |"}[language]
    found = [one for one in targets(f"{columns}{row}\n", language) if one.own]
    assert [(one.value, one.due.year) for one in found if one.due] == expected
