"""All, each and none often only say of whom something is told; a figure may only bound what another counts."""

from __future__ import annotations

import pytest

NOTHING_MORE = [
    ("Open four ferry docks by 2029, each with room for many boats.", "en", [4]),
    ("Six piers with changing rooms, all of them by May 2029", "en", [6]),
    ("Every pier is inspected twice a year", "en", [2]),
    ("Publish the score of each pier every quarter.", "en", [4]),
    ("Elke steiger wordt twee keer per jaar geïnspecteerd.", "nl", [2]),
    ("We will cut noise by 20% in 2029, a step that every skipper has asked for.", "en", [20]),
    ("We verlagen de hinder met 20% in 2029, een stap die elke schipper heeft gevraagd.", "nl", [20]),
    ("In 2028 houden we een tussenbalans met de hele raad.", "nl", []),
    ("By the end of 2028 the service will not yet be known in all ports.", "en", []),
    ("Eind 2028 zal de dienst nog niet bij alle havens bekend zijn.", "nl", []),
    ("De nota schetst de haven in 2030 en het goede leven voor iedereen.", "nl", []),
    ("Op onze kades is juist geen ligplaats meer te krijgen.", "nl", []),
    ("## Onze missie\n\nWij bieden iedereen een veilige haven.", "nl", []),
    ("## Our mission\n\nWe will give every skipper a safe harbour.", "en", []),
]
MEANT = [
    ("Every tenant will have shore power by 2030.", "en", [100]),
    ("Introduce a common safety course in each crew, beginning with the tugs in 2028.", "en", [100]),
    ("We will sign an agreement with every tenant by 2029.", "en", [100]),
    ("We sluiten tegen 2029 met elke huurder een contract.", "nl", [100]),
    ("In 2030 is er geen enkele boot meer op diesel.", "nl", [0]),
    ("Er komt geen enkele ligplaats bij.", "nl", [0]),
    ("## Onze missie\n\nWij bieden tegen 2030 elke schipper een ligplaats.", "nl", [100]),
    ("## Wat we doen\n\nWij bieden elke schipper een ligplaats.", "nl", [100]),
    ("From 2028 this applies to all piers.", "en", [100]),
]
BOUNDS = [
    ("Readmissions within thirty days fall from 16.8% to 12%", "en", [12]),
    ("Klachten binnen de dertig dagen dalen van 16,8% naar 12%", "nl", [12]),
    ("Waits of more than 6 hours will be halved by 2030.", "en", [50]),
    ("Van de ritten tot 7,5 km gaat in 2030 niet 42% maar hoogstens 28% met de auto.", "nl", [28]),
    ("Of the trips up to 7.5 kilometres no more than 28% will be by car in 2030.", "en", [28]),
    ("Drie op de vier gasten geven ons in 2030 een 9 of een 10.", "nl", [75]),
    ("Bring waits under 6 weeks by 2030 and cut costs.", "en", [6]),
    ("Wachttijden onder de 6 weken brengen tegen 2030.", "nl", [6]),
    ("Answer 90% of calls within 20 seconds by 2029.", "en", [20, 90]),
]


@pytest.mark.parametrize(("words", "language", "wanted"), [*NOTHING_MORE, *MEANT, *BOUNDS])
def test_all_and_bounds_count_where_they_are_meant(promised, words: str, language: str, wanted: list[float]) -> None:
    assert sorted(one[0] for one in promised(words, language)) == wanted
