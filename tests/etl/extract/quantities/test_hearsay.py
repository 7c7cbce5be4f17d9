"""What people answer, what is spent, what holds in a scenario or an example and what one must meet: no target."""

import pytest

from tests.etl.extract.quantities.openings import CITY as PLAN


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("In our survey 71% said that the port should do more; 44% want fewer boats.", "en"),
        ("Asked about noise, 39% of sailors want stricter rules.", "en"),
        ("Three quarters of respondents think the council must act.", "en"),
        ("The plan is paid from the harbour fund: 86 million euro in 2027.", "en"),
        ("The plan will cost 780 million euro: 41% for quays, 22% for boats.", "en"),
        ("We will ask the county for a subsidy of 70% of the building costs.", "en"),
        ("To do all this we need 290 million euro.", "en"),
        ("Owners may borrow up to 40,000 euro.", "en"),
        ("In the worst case we end up at 39% less noise in 2030, in the best case at 52%.", "en"),
        ("With current policy noise will fall by 18% by 2030.", "en"),
        ("Together these steps are good for a cut of 12% by 2030.", "en"),
        ("Take a quay with 40 boats: two cranes would do.", "en"),
        ("A typical boat saves at most 900 litres.", "en"),
        ("To be eligible, a boat must be no older than 20 years.", "en"),
        ("Halls for over 800 people must have a trained contact.", "en"),
        ("Canals narrower than 6 metres will become one-way.", "en"),
        ("In de bevraging vond 71 % dat de haven meer moet doen; 44 % wil minder boten.", "nl"),
        ("Driekwart van de ondervraagden vindt dat de raad moet ingrijpen.", "nl"),
        ("Het plan wordt betaald uit het havenfonds: 86 miljoen euro in 2027.", "nl"),
        ("Voor 2027 is 148.000 euro toegekend: 40 % voor kades, 35 % voor boten.", "nl"),
        ("We vragen de provincie 70 % subsidie voor de nieuwe kade.", "nl"),
        ("Subsidie van maximaal 1.500 euro per boot.", "nl"),
        ("In het slechtste geval komen we in 2030 uit op 39 % minder lawaai, in het beste op 52 %.", "nl"),
        ("Met het huidige beleid daalt het lawaai tegen 2030 met 18 %.", "nl"),
        ("Samen zijn deze stappen goed voor 12 % minder lawaai tegen 2030.", "nl"),
        ("We starten met een app, die schippers 40 minuten per dag zou besparen.", "nl"),
        ("Neem een kade met 40 boten: twee kranen volstaan.", "nl"),
        ("Waar minstens 30 schippers het vragen, houden we een vergadering.", "nl"),
        ("Zalen voor meer dan 800 mensen moeten een opgeleid aanspreekpunt hebben.", "nl"),
        ("Volgens het landelijke Havenpact moet in 2028 70 % van de boten schoon zijn.", "nl"),
    ],
)
def test_what_is_only_said_spent_or_supposed_is_no_target(targets, words: str, language: str) -> None:
    found = targets(PLAN[language] + words, language)
    assert [one.value for one in found if one.own and one.kind != "event"] == []


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("In 2030 80% of sailors feel at home here.", "en", 80),
        ("At least 85% of crews agree that the port is clean.", "en", 85),
        ("At least 30% of the fund goes to small boats.", "en", 30),
        ("We cut the costs of mooring by 20% by 2029.", "en", 20),
        ("For example, we will plant 40 trees by 2028.", "en", 40),
        ("By 2029 no boat is longer than 12 metres.", "en", 12),
        ("In 2030 voelt 80 % van de schippers zich hier thuis.", "nl", 80),
        ("Minstens 30 % van het budget gaat tegen 2028 naar kleine boten.", "nl", 30),
        ("We verlagen de kosten tegen 2029 met 20 %.", "nl", 20),
    ],
)
def test_what_is_promised_near_such_words_stays_a_target(targets, words: str, language: str, value: float) -> None:
    found = targets(PLAN[language] + words, language)
    assert [one.value for one in found if one.own and one.kind != "event"] == [value]
