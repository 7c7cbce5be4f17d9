"""What is to be so from now on, to what a number just told is brought, and what is to be zero."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Two in three inspections are done online from now on.", "en", [66.67]),
        ("We would put harbour aid back to 0.7 per cent of the budget.", "en", [0.7]),
        ("We would give crews the right to a berth inside seven days.", "en", [7]),
        ("Six clubs use the quay. The council brings this up to 38.", "en", [38]),
        ("- Recruit and train 1,693 HBA Night Watch (NW) volunteers", "en", [1693]),
        ("We will host at least 6 study groups working on tides.", "en", [6]),
        ("- Merge 14 forms into three", "en", [3]),
        ("Nine cadets fell ill. Our standard is zero.", "en", [0]),
        ("The harbour answers nine calls in ten within a minute.", "en", [90, 1]),
        ("De schippersraad komt voortaan zes keer per jaar samen.", "nl", [6]),
        ("Zes clubs gebruiken de kade. Het stadsbestuur trekt dit op tot 38.", "nl", [38]),
        ("Negen leerlingen werden ziek. Onze norm is nul.", "nl", [0]),
        ("De haven beantwoordt negen op de tien oproepen binnen een minuut.", "nl", [90, 1]),
    ],
)
def test_it_is_a_target(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Two in three inspections are done online.", "en"),
        ("Twelve study groups use the quay.", "en"),
        ("We would like to thank the 90 volunteers.", "en"),
        ("Zero is the number on the oldest boat.", "en"),
        ("De schippersraad kwam in 2019 zes keer samen.", "nl"),
        ("Twaalf groepen gebruiken de kade.", "nl"),
        ("In 2024 werden 38 oproepen beantwoord binnen een minuut.", "nl"),
    ],
)
def test_how_things_are_is_none(promised, words: str, language: str) -> None:
    assert promised(words, language) == []
