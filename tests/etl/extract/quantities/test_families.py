"""Nouns of one family, compounds and singular forms are counted in one unit; what only looks like them is not."""

import pytest

NOUNS = {
    "nl": {
        "persons": "brugwachters scheepskoks duikinstructeurs havenartsen kraanmachinisten psychologen "
        "dokwerkers zeemansvrouwen zzp'ers kademedewerkers leefloontrekkers ploegleden visverkopers "
        "mantelzorgers alleenstaanden",
        "students": "zeevaartstudenten eerstejaars",
        "pupils": "basisschoolleerlingen kleuters",
        "dwellings": "schipperswoningen kadeflats rijhuizen havenappartementen",
        "households": "schippersgezinnen eenoudergezinnen",
        "companies": "scheepvaartbedrijven havenondernemingen viswinkels start-ups werkgevers",
        "organisations": "vissersverenigingen zorginstellingen zeilclubs partnerorganisaties",
        "buildings": "douanegebouwen winkelpanden",
        "campuses": "havencampussen",
        "courses": "duikcursussen keuzevakken opleidingsonderdelen veiligheidstrainingen",
        "jobs": "stageplaatsen zorgbanen vacatures",
        "bicycle_places": "fietsplaatsen fietsparkeerplekken fietsstalplaatsen",
        "cars": "dienstvoertuigen huisvuilwagens deelauto's",
        "sessions": "informatiebijeenkomsten zitdagen duiklessen",
        "fte": "voltijdequivalenten vte's",
        "rooms": "kajuitkamers",
        "contracts": "ligplaatsovereenkomsten raamcontracten",
        "degrees": "stuurmansdiploma's",
    },
    "en": {
        "persons": "lock-keepers|surveyors|firefighters|welders|marine biologists|dock workers|trainees|cadets"
        "|ambassadors|police officers",
        "charging_points": "EV charge points|electric vehicle charging bays",
        "households": "households|fishing families",
        "dwellings": "canal houses|apartments|warden-assisted homes",
        "companies": "start-ups|small suppliers|scale-ups|fish shops",
        "organisations": "sailing clubs|NGOs|institutions|charities",
        "courses": "diving courses|online modules|electives",
        "jobs": "vacancies|traineeships|work placements",
        "cars": "vans|refuse vehicles|taxis",
        "sessions": "webinars|swimming lessons",
        "bicycle_places": "bike spaces|cycle parking places",
        "students": "non-resident students",
    },
}
PLANTED = {"nl": "Tegen 2031 bereiken we {} {}.", "en": "We will reach {} {} by 2031."}


def _words(language: str, nouns: str) -> list[str]:
    return nouns.split("|") if "|" in nouns else (nouns.split() if language == "nl" else [nouns])


@pytest.mark.parametrize(
    ("language", "unit", "noun"),
    [
        (language, unit, noun)
        for language, units in NOUNS.items()
        for unit, nouns in units.items()
        for noun in _words(language, nouns)
    ],
)
def test_a_noun_is_counted_in_the_unit_of_its_family(targets, language: str, unit: str, noun: str) -> None:
    [found] = targets(PLANTED[language].format(40, noun), language)
    assert (found.value, found.unit) == (40, unit)


@pytest.mark.parametrize(
    ("language", "noun"),
    [
        *(("nl", noun) for noun in ("viskisten", "kustbanen", "buurthuizen", "lantaarns", "duinstroken", "zeilmasten")),
        *(
            ("en", noun)
            for noun in ("containers", "boilers", "buoys", "careers fairs", "lists", "newsletters", "lights")
        ),
    ],
)
def test_a_thing_that_ends_like_them_is_none_of_them(targets, language: str, noun: str) -> None:
    [found] = targets(PLANTED[language].format(40, noun), language)
    assert found.unit not in {unit for units in NOUNS.values() for unit in units}


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("Elke haven telt tegen 2031 minstens één duikcursus.", "nl", "courses"),
        ("Elke ploeg heeft tegen 2031 ten minste één opleidingsonderdeel.", "nl", "courses"),
        ("Each crew will have at least one trainee by 2031.", "en", "persons"),
    ],
)
def test_a_single_one_is_counted_too(targets, words: str, language: str, unit: str) -> None:
    assert (1, unit) in [(found.value, found.unit) for found in targets(words, language)]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Tegen 2031 werven we 25 extra vte aan.", "nl", 25, "fte"),
        ("Recruit 25 whole-time equivalent wardens by 2031.", "en", 25, "fte"),
        ("Help 90 local small and medium-sized enterprises by 2031.", "en", 90, "companies"),
        ("Raise occupation by 3 ppts by 2031.", "en", 3, "percentage_points"),
        ("Tegen 2031 willen we 40 nieuwe meerpalen plaatsen.", "nl", 40, "meerpalen"),
    ],
)
def test_a_unit_may_stand_behind_other_words(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (value, unit)


def test_the_number_of_a_module_is_no_target(targets) -> None:
    assert [one.value for one in targets("Tegen 2031 volgt 60 % van de crew de cursus (module 3).", "nl")] == [60]
    assert [one.value for one in targets("By 2031 60% of crews take the course (module 3).", "en")] == [60]
