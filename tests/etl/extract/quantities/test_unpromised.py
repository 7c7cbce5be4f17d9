"""What may be, what differs and what others pay, have or foresee is no target; what is promised beside it stays."""

from __future__ import annotations

import pytest


def values(promised, words: str, language: str) -> list[float | None]:
    return sorted(one[0] for one in promised(words, language))


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The share varies by quay from 48% in the north to 57% in the south.", "en"),
        ("Attendance differs from 61% on Mondays to 78% on Fridays.", "en"),
        ("Het aandeel varieert van 48% in het noorden tot 57% in het zuiden.", "nl"),
        ("De opkomst verschilt van 61% op maandag tot 78% op vrijdag.", "nl"),
        ("The court may fine a skipper up to 10% of the catch.", "en"),
        ("In richer ports this part can reach up to 70 percent.", "en"),
        ("De rechtbank kan een boete opleggen tot 10% van de vangst.", "nl"),
        ("By 2031 there will be a million boats on the lake, according to the Statistics Office.", "en"),
        ("Demand studies point to 43 million tonnes in 2030.", "en"),
        ("In 2031 varen er volgens het Planbureau een miljoen boten op het meer.", "nl"),
        ("Modellen geven aan dat het verkeer in 2030 op 900 schepen uitkomt.", "nl"),
        ("The mooring fee is £318 in 2028; the national average is £346.", "en"),
        ("Het liggeld bedraagt in 2028 € 318; het landelijk gemiddelde is € 346.", "nl"),
        ("Town and county contribute £96 million in 2028 and £94 million in 2029.", "en"),
        ("Gemeente en provincie dragen in 2028 € 96 miljoen bij, in 2029 € 94 miljoen.", "nl"),
        ("The council wanted to save £750,000, but had to bring that down to £170,000.", "en"),
        ("Het college wilde € 750.000 besparen, maar moest dat terugbrengen tot € 170.000.", "nl"),
        ("The share of clean boats went up from 28% to 36%, exceeding our target of 35%.", "en"),
        ("• 80% of anglers arrive by car, 11% by train and 6% by coach", "en"),
        ("• 80% van de vissers komt met de auto, 11% met de trein en 6% met de bus", "nl"),
        ("The ferry will sail more often, subject to an award of £1.1m from the Boat Fund.", "en"),
        ("Een schippersfonds, mits tweederde van de schippers ervoor stemt", "nl"),
        ("# Key challenges\n\n• Dependence on tides (80% of the week)", "en"),
        ("# Wat anderen van ons vragen\n\n• Een schone kade, die 23 dorpen in 2030 willen", "nl"),
        ("Research posits that clean engines can contribute to some 80% of the targets of the treaty.", "en"),
        ("Seaworth estimates the worth of the lake will be £4 billion by 2030, a gain of as much as 26%.", "en"),
        ("This lively lake expects its population to exceed 90,000 by 2030.", "en"),
        ("Onderzoek schat dat schone motoren tegen 2030 900 banen moeten opleveren.", "nl"),
        ("Zeewaard raamt dat er tegen 2031 900 banen op het meer zullen zijn.", "nl"),
        ("Seaworth estimates that sailors will spend more by 2031. This amounts to 12% more income a year.", "en"),
        ("The plan identifies six fishing villages where most of the new houses should be built.", "en"),
        ("It also identifies eighteen small quays where some growth should occur.", "en"),
        ("Het plan onderscheidt zes dorpen waar de meeste nieuwe huizen moeten komen.", "nl"),
        ("Based on about 50 existing harbour plans, we will choose our aims.", "en"),
        (
            "Exams of 1,100 skippers have been completed, and now our ferry school will be opened.",
            "en",
        ),
        ("Op basis van ruim 50 gesprekken met schippers willen wij onze doelen kiezen.", "nl"),
    ],
)
def test_what_is_told_of_others_or_may_be_is_no_target(promised, words: str, language: str) -> None:
    assert not promised(words, language)


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("We will cut noise by up to 40% by 2030.", "en", [40]),
        ("We will give up to 500 grants by 2030.", "en", [500]),
        ("We will contribute £5 million to the new quay by 2029.", "en", [5]),
        ("Wij dragen tegen 2029 minstens 5 miljoen euro bij aan de nieuwe kade.", "nl", [5]),
        ("De haven draagt bij aan 12 nieuwe kades tegen 2030.", "nl", [12]),
        ("Studies suggest that 700 berths are needed; we will build 900 by 2030.", "en", [900]),
        ("According to our plan, 900 berths will be built by 2030.", "en", [900]),
        ("Volgens ons plan komen er tegen 2030 900 ligplaatsen.", "nl", [900]),
        ("In 2030 40% travels by boat, 35% by train and 25% by car.", "en", [25, 35, 40]),
        ("In 2030 reist 40% met de boot, 35% met de trein en 25% met de auto.", "nl", [25, 35, 40]),
        ("In 2025 we exceeded our target of 35%; by 2030 we aim for 40%.", "en", [40]),
        ("We planned to build 12 and will now build 20 by 2030.", "en", [20]),
        ("We will employ 12 more wardens per 1,000 boats by 2030.", "en", [12]),
        ("The plan identifies six villages, and we will build a quay in 4 villages by 2030.", "en", [4]),
        ("The council estimates what is needed and will build 900 berths by 2030.", "en", [900]),
        ("We will build 40 quays by 2031. This amounts to 500 berths.", "en", [40, 500]),
        ("This amounts to 500 berths by 2031.", "en", [500]),
        ("We have trained 1,100 skippers, and now we will train 300 pilots.", "en", [300]),
        ("We will build 40 quays, and now that these are paid for we will open 12 by 2031.", "en", [12, 40]),
        ("Wij bouwen tegen 2031 40 kades, op basis van het plan van de provincie.", "nl", [40]),
    ],
)
def test_what_is_promised_beside_such_words_stays(promised, words: str, language: str, wanted: list[float]) -> None:
    assert values(promised, words, language) == wanted


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("Halve the accident rate, which is 9.4%, by 2029", "en", [50]),
        ("Restore the harbour levy, which raises £4.2 million.", "en", []),
        ("Digitise the sea charts, 38% of which are already online.", "en", []),
        ("We herstellen de havenheffing, die 4,2 miljoen euro opbrengt.", "nl", []),
        ("Build a new pier, which will have 40 berths.", "en", [40]),
        ("We will open a quay that has 40 berths by 2029.", "en", [40]),
        ("We will build 900 berths, 30% of which will be for rent.", "en", [30, 900]),
        ("We bouwen een nieuwe steiger, die minstens 40 ligplaatsen moet tellen.", "nl", [40]),
        ("Car commuting: 57% now, 45% in 2028, 35% in 2030", "en", [35, 45]),
        ("Pendelaars met de auto: 57% nu, 45% in 2028, 35% in 2030", "nl", [35, 45]),
    ],
)
def test_a_clause_may_tell_how_the_thing_is_now(promised, words: str, language: str, wanted: list[float]) -> None:
    assert values(promised, words, language) == wanted


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The Clean Water Act obliges all ports to treat their sewage by 2030.", "en"),
        ("The directive prescribes a reduction of 25% by 2030.", "en"),
        ("National standards to be met by all ports by March 2029 include 92% of ships berthed.", "en"),
        ("The Government would like to see 122 litres a head by 2038.", "en"),
        ("Every Member State must report its emissions by 2029.", "en"),
        ("Wij varen elektrisch, conform het akkoord dat alle rederijen tot een schone vloot in 2030 verplicht.", "nl"),
        ("Elke lidstaat rapporteert in 2029 zijn uitstoot.", "nl"),
    ],
)
def test_what_a_law_or_a_government_asks_is_theirs(promised, words: str, language: str) -> None:
    assert not promised(words, language)


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("By 2030 all our piers will have shore power, as the Clean Water Act requires.", "en", [100]),
        ("Our harbour code obliges all skippers to carry a rescue light from 2028.", "en", [100]),
        ("De haven verplicht alle aannemers vanaf 2029 tot schone boten.", "nl", [100]),
        ("De wet eist 20%; wij gaan voor 30% in 2030.", "nl", [30]),
    ],
)
def test_what_the_writer_asks_is_its_own(promised, words: str, language: str, wanted: list[float]) -> None:
    assert values(promised, words, language) == wanted
