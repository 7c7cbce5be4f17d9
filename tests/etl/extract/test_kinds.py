"""What a goal of any document commits to, in Dutch and English, whatever the form of its verb."""

import pytest

from etl.extract.commitment import commitment_of
from etl.extract.profile import read_language
from etl.places import ROOT


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We planten bomen.", "commitment"),
        ("Bomen planten in elke straat", "commitment"),
        ("We onderzoeken waar bomen kunnen staan.", "study"),
        ("Onderzoek naar een nieuw zwembad", "study"),
        ("De stad bekijkt een premie.", "study"),
        ("Nagaan wat kan.", "study"),
        ("We blijven onderzoeken wat kan.", "study"),
        ("We blijven bomen planten.", "continue"),
        ("Behoud van het bos", "continue"),
        ("De subsidies worden gehandhaafd.", "continue"),
        ("We zetten de werking met vrijwilligers verder.", "continue"),
        ("We pleiten voor meer treinen.", "advocacy"),
        ("De stad ijvert bij De Lijn voor meer bussen.", "advocacy"),
        ("We vragen de minister om treinen.", "advocacy"),
        ("We vragen advies aan buren.", "commitment"),
        ("Het platform is opgericht.", "realised"),
        ("Studievoorzieningen in de binnenstad uitgebreid.", "realised"),
        ("We planten bomen. We onderzoeken waar.", "commitment"),
        ("", "commitment"),
    ],
)
def test_dutch(words: str, kind: str) -> None:
    language = read_language(ROOT / "data", "nl", errors := [])
    assert language, errors
    assert commitment_of(words, language) == kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We will plant trees.", "commitment"),
        ("Plant trees in every street", "commitment"),
        ("We will explore where trees can stand.", "study"),
        ("Exploring new sites for a pool", "study"),
        ("Assess whether a pool is needed", "study"),
        ("Commission a feasibility study", "study"),
        ("Continue to explore new sites", "study"),
        ("Continue to plant trees", "continue"),
        ("We will maintain our parks.", "continue"),
        ("Retaining the number of libraries", "continue"),
        ("We will lobby for more trains.", "advocacy"),
        ("Calling on the government to fund trains", "advocacy"),
        ("We advocate for more trains.", "advocacy"),
        ("The platform has been launched.", "realised"),
        ("Completed the new library", "realised"),
        ("We built the new library.", "realised"),
        ("We will plant trees. We will explore where.", "commitment"),
        ("", "commitment"),
    ],
)
def test_english(words: str, kind: str) -> None:
    language = read_language(ROOT / "data", "en", errors := [])
    assert language, errors
    assert commitment_of(words, language) == kind
