"""What only seems told of now or of the past; the years from which a plan looks ahead; headings of tables."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("By 2031 the port has 12 more halls than today.", "en", [(12, 2031)]),
        ("Today the port has 12 halls.", "en", []),
        ("Tegen 2031 telt de haven 12 hallen meer dan vandaag.", "nl", [(12, 2031)]),
        ("Vandaag telt de haven 12 hallen.", "nl", []),
        ("It takes 21 days to mend a net; by 2029 it should take ten.", "en", [(10, 2029)]),
        ("Een net herstellen duurt 21 dagen; in 2029 mogen dat er tien zijn.", "nl", [(10, 2029)]),
        ("Er vertrekt geen schipper meer zonder kaart.", "nl", [(0, None)]),
        ("Er is geen plek meer in de haven.", "nl", []),
        ("Drie vierde van de daken ligt in 2031 vol mos.", "nl", [(75, 2031)]),
        ("We are satisfied only when 90% of calls are answered.", "en", [(90, None)]),
        ("In the survey 90% of crews answered that they are content.", "en", []),
        (
            "We will restore 30,000 ha of dune; a first 8,000 ha should be done in 2029.",
            "en",
            [(30000, None), (8000, 2029)],
        ),
        ("The first 8 boats have arrived.", "en", []),
        ("By about 2030 a quarter of boats will run on hydrogen.", "en", [(25, 2030)]),
    ],
)
def test_what_is_meant_though_it_seems_told(promised, words: str, language: str, found: list[tuple]) -> None:
    assert [(value, year) for value, _, year in promised(words, language)] == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("This plan was agreed in January 2027. In 2026 fares rose by 4%.", [40]),
        ("In 2026/27 the port took 900 boats. In 2025 it took 700.", [40]),
        ("In 2029 the port took 900 boats. In 2030 it took 700.", []),
    ],
)
def test_a_title_tells_from_when_a_plan_looks_ahead(targets, told: str, found: list[float]) -> None:
    title = "# Harbour plan 2027/28 to 2031/32"
    words = f"{title}\n\n{told}\n\n## 1. Piers\n\nIn 2027/28 the port lights 40 piers."
    assert [one.value for one in targets(words, "en") if one.value == 40] == found


@pytest.mark.parametrize(
    ("heading", "head", "language", "due"),
    [
        ("Prestaties 2026-2031", "Prestatie | Nu | Opgave", "nl", 2031),
        ("Prestaties", "Prestatie | Nu | Opgave", "nl", None),
        ("Results 2026-2031", "Result | Now | Target", "en", 2031),
        ("Results 2026-2031", "Result | Now | Target 2030", "en", 2030),
    ],
)
def test_the_heading_of_a_table_dates_what_it_aims_at(targets, heading: str, head: str, language: str, due) -> None:
    plan = {
        "nl": "# Havenplan 2026-2031\n\nIn 2024 eindigde het vorige plan.",
        "en": "# Harbour plan 2026-2031\n\nThe last plan ended in 2024.",
    }
    words = f"{plan[language]}\n\n**{heading}**\n\n| {head} |\n|---|---|---|\n| Lamps | 17 | 42 |"
    assert [one.due and one.due.year for one in targets(words, language) if one.value == 42] == [due]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Iedere schipper woont in 2031 op maximaal 300 meter van een kade.", "nl", 300),
        ("By 2031 every skipper lives within 300 metres of a quay.", "en", 300),
        ("Light all quays within 300 metres of the lock by 2031.", "en", None),
        ("In 2031 woont 95 % van de schippers binnen 300 meter van een kade.", "nl", None),
        ("In 2031 zijn alle lampen led. Het verbruik ligt dan 35 % lager dan in 2020.", "nl", 35),
    ],
)
def test_a_distance_within_which_all_live_is_aimed_at(promised, words: str, language: str, found) -> None:
    assert (found in [value for value, _, _ in promised(words, language)]) == (found is not None)
    assert 300 not in [value for value, _, _ in promised(words, language)] or found == 300


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Er worden 900 schippers extra bereikt en gaat 40 hectare kade schoner gebruikt worden.", [900, 40]),
        ("De stad gebruikt 40 hectare kade.", []),
    ],
)
def test_what_will_be_used_is_no_use_of_today(promised, words: str, found: list[float]) -> None:
    assert [value for value, _, _ in promised(words, "nl")] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "In 2030 bedraagt het fonds naar verwachting 90 miljoen euro, waarbij minstens de helft naar kades gaat.",
            [(50, 2030)],
        ),
        ("In 2030 bedraagt het fonds naar verwachting 90 miljoen euro, de helft voor kades.", []),
    ],
)
def test_a_least_share_of_what_is_foreseen_is_meant(promised, words: str, found: list[tuple]) -> None:
    assert [(value, year) for value, _, year in promised(words, "nl")] == found
