"""Definitions, lists of what others do, flows, and rhythms of things that something is done to, are no targets."""

from __future__ import annotations

import pytest

DEFINED = [
    ("‘Day boat’ means a boat with at least 6 berths.", "en", []),
    ("We speak of a busy quay when at least 40 boats moor there.", "en", []),
    ("‘Dagboot’: boot met minstens 6 slaapplaatsen.", "nl", []),
    ("We spreken van een drukke kade wanneer er minstens 40 boten liggen.", "nl", []),
    ("In dit plan wordt verstaan onder:\n\n- kade: steiger van ten minste 30 meter.", "nl", []),
    ("This means 40 new berths by 2030.", "en", [40]),
]
OTHERS = [
    ("The law requires: in 2030 40% of berths with shore power.", "en", []),
    ("De wet eist een norm: in 2030 moet 40% van de kades walstroom hebben.", "nl", []),
    ("De corporatie:\n\n- vervangt voor eind 2029 de 420 woonboten;\n- opent tegen 2030 12 steigers.", "nl", []),
    ("The ministry will:\n\n- replace 420 houseboats by 2029;\n- open 12 piers by 2030.", "en", []),
    ("De garantie is wettelijk op minimaal twee jaar vastgelegd.", "nl", []),
    ("The guarantee is set at a minimum of two years by law.", "en", []),
    ("We will:\n\n- replace 420 houseboats by 2029;\n- open 12 piers by 2030.", "en", [12, 420]),
    ("Our aim: in 2030 40% of berths with shore power.", "en", [40]),
]
RHYTHMS = [
    ("Index all weekly payments to wages", "en", []),
    ("We will increase the annual dues paid by visitors.", "en", []),
    ("Koppel de wekelijkse toelagen aan de lonen.", "nl", []),
    ("We verhogen de jaarlijkse toelagen voor schippers.", "nl", []),
    ("Publish monthly reports on noise", "en", [12]),
    ("We will hold quarterly skippers' meetings.", "en", [4]),
    ("We organiseren een jaarlijkse havendag.", "nl", [1]),
    ("Each year some 110 firms close.", "en", []),
    ("Elk jaar houden zo'n 110 rederijen op te bestaan.", "nl", []),
    ("Each year we will plant some 400 trees.", "en", [400]),
    ("Elk jaar planten we zo'n 400 bomen.", "nl", [400]),
]
PARTS = [
    ("Tegen 2029 vier nieuwe steigers, waarvan één in het noorden", "nl", [4]),
    ("It applies to all 934 members of staff and runs from 2027 to 2032.", "en", []),
    ("Het geldt voor alle 934 medewerkers en loopt van 2027 tot 2032.", "nl", []),
    ("Accidents at night, 47%, to be cut by ten percentage points", "en", [10]),
    ("Ongevallen bij nacht, 47%, moeten dalen tot 30%", "nl", [30]),
    ("Visit Silverquay has 740 members, 42% of whom are skippers.", "en", []),
    ("Visit 740 skippers by 2030.", "en", [740]),
    ("De schuld per hoofd piekt in 2029 op 1.460 euro.", "nl", []),
    ("Investment over the five years amounts to €210 million.", "en", []),
]
NONE = [
    ("No council will have less than a six-year supply.", "en", []),
    ("Geen mooie woorden, maar daden op de kade.", "nl", []),
    ("Geen nieuwe ligplaatsen in de oude haven.", "nl", [0]),
    ("We want a world in which no one is left behind.", "en", []),
    ("Iedereen moet mee kunnen doen.", "nl", []),
    ("All of this will require patience.", "en", []),
    ("All of them hold the flag by 2029.", "en", [100]),
    ("The ferry sails every half hour.", "en", []),
    ("Bij elke maatregel staat wie die uitvoert.", "nl", []),
]


@pytest.mark.parametrize(("words", "language", "wanted"), [*DEFINED, *OTHERS, *RHYTHMS, *PARTS, *NONE])
def test_only_what_is_meant_counts(promised, words: str, language: str, wanted: list[float]) -> None:
    assert sorted(one[0] for one in promised(words, language)) == wanted
