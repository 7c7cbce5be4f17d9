"""What goes on from the sentence before or stands in a field after it: parts of a promise, by when it is done."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("We bouwen 900 hutten tegen 2030. Een derde daarvan is te huur.", "nl", [(900, 2030), (33.33, 2030)]),
        ("We planten 900 bomen tegen 2030. Daarvan komt 60 % op de kade.", "nl", [(900, 2030), (60, 2030)]),
        ("We planten 900 bomen tegen 2030. Van die bomen staat vandaag 60 % op de kade.", "nl", [(900, 2030)]),
        ("In 2024 plantten we 900 bomen. Een derde daarvan is hoog.", "nl", []),
        ("We will build 900 cabins by 2030. A third of them are for rent.", "en", [(900, 2030), (33.33, 2030)]),
        ("We will build 900 cabins by 2030. Last year a third of them were empty.", "en", [(900, 2030)]),
        ("In 2024 we built 900 cabins. A third of them are for rent.", "en", []),
        ("Open 500 berths by 2030, 100 of which in 2028.", "en", [(500, 2030), (100, 2028)]),
        ("We openen 500 ligplaatsen tegen 2030, 100 daarvan in 2028.", "nl", [(500, 2030), (100, 2028)]),
        ("In 2024 ging 48% varen. Een raad van schippers zal 12 keer oefenen.", "nl", [(12, None)]),
    ],
)
def test_a_part_of_what_was_promised_just_before(promised, words: str, language: str, found: list[tuple]) -> None:
    assert [(value, year) for value, _, year in promised(words, language)] == found


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("We will insulate 400 cabins. Lead: Housing. Timeline: 2029.", "en", 2029),
        ("We will insulate 400 cabins. Lead: Housing. Delivery: March 2030.", "en", 2030),
        ("We will insulate 400 cabins. Lead: Housing. Started: 2024.", "en", None),
        ("We will insulate 400 cabins.\n\nTimeline: 2029.", "en", 2029),
        ("We isoleren 400 hutten. Trekker: Wonen. Termijn: 2029.", "nl", 2029),
        ("We isoleren 400 hutten. Trekker: Wonen. Sinds: 2024.", "nl", None),
    ],
)
def test_a_field_after_an_action_tells_by_when(promised, words: str, language: str, due: int | None) -> None:
    assert [year for value, _, year in promised(words, language) if value == 400] == [due]
