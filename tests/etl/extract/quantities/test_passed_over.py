"""Words that only look like targets: who signed, what is owned, refused promises, laws of others, spans of years."""

import pytest

from tests.etl.extract.quantities.openings import CITY as PLAN


def owned(targets, words: str, language: str) -> list[float]:
    found = targets(PLAN[language] + words, language)
    return [one.value for one in found if one.own and one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Signed by the city, 31 clubs and four care homes on 15 January 2026.", "en"),
        ("It covers the six school years from 2026 to 2031.", "en"),
        ("The city owns 14 halls, five of which lose their lease before 2030.", "en"),
        ("Berta's Law obliges every landlord to look into leaks within 24 hours.", "en"),
        ("The County's Harbour Code will require new boats to be net zero from 2032.", "en"),
        ("Sustainable Development Goal 6 promises safe water for all by 2030.", "en"),
        ("We make no promise of 500 berths by 2030.", "en"),
        ("It would be unwise to aim for 100% by 2030.", "en"),
        ("A child on a damp boat misses up to six days of school a year.", "en"),
        ("The quay can hold up to 900 boats.", "en"),
        ("In 2028 it will be 100 years since the port was founded.", "en"),
        ("Readers of our last annual report will remember the chart on its cover.", "en"),
        ("In the national strategy ministers have set out to cut noise by 65% by 2035.", "en"),
        ("“I told my story five times”, says a sailor.", "en"),
        ("Rent assumed in the business plan: 900 euro per berth.", "en"),
        ("Actions 10, 25 to 27, 33, 34 and 39 also count for the harbour.", "en"),
        ("“Ik moest mijn verhaal vijf keer doen”, zegt een schipper.", "nl"),
        ("Schippers die hun afval met 10 % verminderen, krijgen een label.", "nl"),
        ("De acht havenraden krijgen ieder een eigen kamer.", "nl"),
        ("Tourism Estlow, which we help to fund, is aiming for 900 nights by 2030.", "en"),
        ("The consortium building the tunnel has promised 200 jobs by 2029.", "en"),
        ("Federal law caps the rent increase at 3% from 2027.", "en"),
        ("By contrast, the city of Lorne aims for 60% by 2030.", "en"),
        ("Half of the money will come from the county.", "en"),
        ("What if 20% of sailors fall ill?", "en"),
        ("The pilot, with 30 families, ends in 2027.", "en"),
        ("Het consortium dat de tunnel bouwt, beloofde 200 banen tegen 2029.", "nl"),
        ("De federale wet begrenst de huurstijging op 3 % vanaf 2027.", "nl"),
        ("De rechter besliste dat 40 boten tegen 2027 weg moeten.", "nl"),
        ("Wat als 20 % van de schippers ziek wordt?", "nl"),
        ("De proef met 30 gezinnen loopt af in 2027.", "nl"),
        ("Getekend wordt later; ondertekend door de stad, 31 clubs en vier zorghuizen.", "nl"),
        ("De stad bezit 14 hallen, waarvan er 5 voor 2030 hun bestemming verliezen.", "nl"),
        ("Wij beloven niet dat er 500 ligplaatsen komen.", "nl"),
        ("Het zou onverstandig zijn om op 100 % in 2030 te mikken.", "nl"),
        ("We verbouwden de noordkaai voor 23,8 miljoen euro.", "nl"),
        ("Bij elke beslissing stellen we ons een vraag.", "nl"),
        ("Het college bespreekt elk trimester de voortgang.", "nl"),
    ],
)
def test_what_only_looks_like_a_target_is_none(targets, words: str, language: str) -> None:
    assert owned(targets, words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Nitrous oxide from the works, 38,000 tonnes a year, must fall by at least 60%.", "en", [60]),
        ("De uitstoot van de zuivering, 38.000 ton per jaar, moet met minstens 60 % omlaag.", "nl", [60]),
        ("Alarms are answered in under ten seconds in 90% of cases by 2028.", "en", [10, 90]),
        ("Drop-out of girls between 12 and 17 is cut by half before 2031.", "en", [50]),
        ("By 2028 all 12 harbours have a crane and all 40 crews are trained.", "en", [12, 40]),
        ("The city of Norvale aims for 60% by 2030.", "en", [60]),
        ("Encourage suppliers who are new to undertake training, to ensure 25% of them are local.", "en", [25]),
        ("We willen 30 % minder lawaai binnen vijf jaar.", "nl", [30]),
        ("14 hallen blijven open tot 2030.", "nl", [14]),
        ("Elke haven krijgt tegen 2028 een kraan.", "nl", [100]),
    ],
)
def test_what_stands_beside_it_is_found(targets, words: str, language: str, values: list[float]) -> None:
    assert owned(targets, words, language) == values


def test_a_column_of_what_was_done_on_a_day_is_no_target(targets) -> None:
    table = "| Maatregel | Opgave | Gereed 1-1-2027 |\n|---|---|---|\n| Steigers (km) | 42 | 17 |\n"
    assert [one.value for one in targets(PLAN["nl"] + table, "nl") if one.value == 17] == []


def test_a_bare_number_after_a_bullet_is_that_of_its_goal(own) -> None:
    assert own("- 1 Publish county dashboards quarterly.") == [4]
