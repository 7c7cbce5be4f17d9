"""The forms in which plans number, label and list their goals, each in a small plan of our own."""

import pytest

DECIMAL = """
Policy plan 2026

@1|1 Housing

Homes are scarce in our town and prices rise every year.

@1.1<1|1.1 We will build five hundred homes
near the station.
@1.2<1|1.2 We will renovate the old barracks.

@2|2 Mobility

Cars fill the streets.

@2.1<2|2.1 We will lay ten kilometres of cycle path.
@2.1.1<2.1|2.1.1 The first stretch will follow the canal.
@2.1.2<2.1|2.1.2 The second stretch will follow the railway.
@2.2<2|2.2 We will extend the bus line to the port.
@2.2.1<2.2|2.2.1 The bus will run every ten minutes.
"""

SECTION_SIGNS = """
@3|§ 3 Water
Clean water matters to all of us here.
@3.1<3|§ 3.1 We will replace the leaking pipes.
@3.2<3|§ 3.2 We will measure the quality every month.
@4|§ 4 Air
@4.1<4|§ 4.1 We will ban old stoves.
@4.2<4|§ 4.2 We will plant hedges along the ring road.
"""

LETTERS = """
@A|A. A healthy town
The council cares for health.
@Ai<A|i. We will open a health centre in the east.
@Aii<A|ii. We will offer a walk to every pensioner.
@Aiii<A|iii. We will train fifty volunteers.
@B|B. A learning town
Schools are the heart of it.
@Bi<B|i. We will build two schools.
@Bii<B|ii. We will open the libraries on Sunday.
@Biii<B|iii. We will pay for school meals.
"""

LABELS = """
Contents
Goal 1: Thriving students ........ 3
Goal 2: Research that matters ........ 9
Goal 3: A fair employer ........ 14

Foreword
We are proud of this plan.

@1|Goal 1: Thriving students
Students come first.
@1a<1|Objective 1.1: Raise the success rate of first-year students
@1a1<1a|Action 1.1.1: Offer a mentor to each new student
@1a2<1a|Action 1.1.2: Open the study rooms at night
@1b<1|Objective 1.2: House more students on campus
@1b1<1b|Action 1.2.1: Build a hall of residence
@2|Goal 2: Research that matters
As set out in
Goal 1 of this plan, the students come first.
@2a<2|Objective 2.1: Publish in open access
@2a1<2a|Action 2.1.1: Fund a repository
@3|Goal 3: A fair employer
@3a<3|Objective 3.1: Close the pay gap
"""

SHORT_LABELS = """
@G1|G1 (Goal) A safe harbour
@O1<G1|O1 (Objective) Inspect every ship once a year
@O2<G1|O2 (Objective) Train the pilots again
@G2|G2 (Goal) A clean harbour
@O3<G2|O3 (Objective) Offer shore power at each quay
@O4<G2|O4 (Objective) Collect the waste of all ships
"""

ROMAN_LABELS = """
@1|Perspective 1: Finance
@a<1|Strategic objective i: Increase the income from gifts
@b<1|Strategic objective ii: Reduce the cost of energy
@2|Perspective 2: People
@c<2|Strategic objective i: Recruit teachers from abroad
@d<2|Strategic objective ii: Train all heads of department
"""

DUTCH_PROGRAMMES = """
INLEIDING

De gemeente groeit en dat vraagt keuzes van ons allemaal.

Programma's
1. Wonen voor iedereen
2. Een groene gemeente
3. Een zorgzame gemeente
4. Een sterke organisatie

@1|PROGRAMMA 1: WONEN VOOR IEDEREEN
Wonen is een recht.
@1.1<1|Actieprogramma 1.1 We bouwen betaalbaar
@a<1.1|1. We bouwen honderd sociale woningen.
@b<1.1|2. We kopen leegstaande panden aan.
@1.2<1|Actieprogramma 1.2 We renoveren
@c<1.2|3. We isoleren alle huurwoningen.
@d<1.2|4. We plaatsen zonnepanelen op scholen.
@2|PROGRAMMA 2: EEN GROENE GEMEENTE
@2.1<2|Actieprogramma 2.1 We planten bomen
@e<2.1|1. We planten duizend bomen.
@f<2.1|2. We leggen een park aan.
@3|PROGRAMMA 3: EEN ZORGZAME GEMEENTE
@3.1<3|Actieprogramma 3.1 We helpen wie hulp nodig heeft
@g<3.1|1. We openen een sociaal huis.
@h<3.1|2. We bezoeken alle tachtigplussers.
@4|PROGRAMMA 4: EEN STERKE ORGANISATIE
@4.1<4|Actieprogramma 4.1 We werken digitaal
@i<4.1|1. We zetten alle formulieren online.
@j<4.1|2. We leiden het personeel op.
"""

OWN_LABEL_WORDS = """
@1|DOEL 1.1: De school biedt een breed aanbod aan
Dat aanbod is nodig omdat leerlingen verschillen.
@2|DOEL 1.2: De school betrekt de ouders
@3|DOEL 2.1: De school werkt duurzaam

Overzicht
OD 1.1 De school biedt een breed aanbod aan
OD 1.2 De school betrekt de ouders
OD 2.1 De school werkt duurzaam
"""

HEADINGS_AND_BULLETS = """
@1|VEILIG WONEN
@1a<1|• We plaatsen camera's aan het station.
@1b<1|• We vragen meer agenten in de wijk, ook
's nachts.
@1c<1|• Geen vuurwerk in de dorpen.

@2|GROEN EN WATER
@2a<2|• We planten hagen langs elke akker.
@2b<2|• Regenwater opvangen wordt verplicht.
@2c<2|• Meer bomen in de straten.

@3|CULTUUR
@3a<3|• We openen een atelier voor jongeren.
  – met een repetitieruimte
  – met een podium
@3b<3|• De bibliotheek wordt gratis.
"""

RESTARTS = """
@1|Jeugd

Jongeren verdienen aandacht.

@1a<1|1. We openen een jeugdhuis.
@1b<1|2. We organiseren een speelweek.
@1c<1|3. We luisteren naar de kinderen.

@2|Sport

Bewegen is gezond.

@2a<2|1. We bouwen een zwembad.
@2b<2|2. We verlagen de prijs van een abonnement.
@2c<2|3. We steunen de clubs.

@3|Cultuur

@3a<3|1. We verbouwen de schouwburg.
@3b<3|2. We geven elke leerling een cultuurkaart.
"""

RUNS_ON = """
@1|# Work and income

@1a<1|1. We will raise the lowest wages.
@1b<1|2. We will pay interns.

@2|# Care

@2a<2|3. We will open a clinic in every district.
@2b<2|4. We will hire nurses.

@3|# Schools

@3a<3|5. We will repair the roofs.
@3b<3|6. We will hire teachers.
"""

TABLE = """
@1|## Goal 1: A safe port

Many ships call here.

| Action | Owner | Year |
|---|---|---|
@1a<1|| Inspect all ships | Harbour office | 2027 |
@1b<1|| Train the pilots | School | 2028 |

@2|## Goal 2: A clean port

| Action | Owner | Year |
|---|---|---|
@2a<2|| Shore power at all quays | Harbour office | 2029 |
@2b<2|| Collect oily waste | Harbour office | 2027 |
"""

AROUND_THE_PLAN = """
Foreword

Three things matter to me:
1. We will be honest.
2. We will be quick.
3. We will be kind.

Executive summary

Priority 1: Warm homes
Priority 2: Quiet streets
Priority 3: Full classrooms

The plan

@1|Priority 1: Warm homes
@1a<1|Action 1.1: Insulate two thousand homes
@1b<1|Action 1.2: Lend money at no interest
@2|Priority 2: Quiet streets
@2a<2|Action 2.1: Lower the speed limit to thirty
@2b<2|Action 2.2: Lay silent asphalt
@3|Priority 3: Full classrooms
@3a<3|Action 3.1: Pay for school meals
@3b<3|Action 3.2: Hire a hundred teachers

Annex 1: Budget

1. We will spend two million on homes.
2. We will spend one million on streets.
3. We will spend three million on schools.
"""

RECITALS = """
Having regard to the Treaty,

Whereas:

(1) Rivers should be protected by all parties.
(2) Rain should be kept where it falls.
(3) The parties should act together.

Agreement of the river towns

@1|Commitment 1: We will keep the banks green.
@2|Commitment 2: We will open the old meanders.
@3|Commitment 3: We will measure the water level each day.
"""

NUMBER_ALONE = """
We open the archive to all.

@1|1 Knowledge for everyone.
How will we share what we know?

We pair each starter with a colleague.

@2|2 Room to grow.
How will we keep our people?

We heat with the river.

@3|A house that lasts.
How will we use less?

3

We meet the neighbours twice a year.

@4|4 A good neighbour.
How will we be of use?
"""

RUNNING_HEADERS = """
@1|01. Eerlijk wonen
Wonen is duur in ons dorp.

4
01. Eerlijk wonen

Concrete voorstellen:
@1a<1|1. Nieuwe plaatsen voor woningen
@1b<1|2. Oprichten van een fonds
@1c<1|3. Strenge regels voor leegstand

5
@2|02. Zorg voor elkaar
Wij zorgen voor elkaar.

6
02. Zorg voor elkaar

Concrete voorstellen:
@2a<2|1. Beperken van het aantal aanbieders
@2b<2|2. Een huisarts in het weekend
@2c<2|3. Het planten van een bos
"""

UNNUMBERED_LABELS = """
@1|## Theme A: Income
GIFTS COUNT.
@1g<1|Goal: Reduce the reliance on one sponsor.
@1i<1g|- i. Increase the number of donors.
@1ii<1g|- ii. Sell the spare land.
@2|## Theme B: People
@2g<2|Goal: Become the best employer of the coast.
@2i<2g|- i. Offer a mentor to each starter.
@2ii<2g|- ii. Assess the work load.
"""

FORMS = {
    "decimal": (DECIMAL, "en"),
    "section signs": (SECTION_SIGNS, "en"),
    "letters and Roman numerals": (LETTERS, "en"),
    "labels": (LABELS, "en"),
    "short labels": (SHORT_LABELS, "en"),
    "labels with Roman numerals": (ROMAN_LABELS, "en"),
    "Dutch programmes": (DUTCH_PROGRAMMES, "nl"),
    "goals and their overview": (OWN_LABEL_WORDS, "nl"),
    "headings and bullets": (HEADINGS_AND_BULLETS, "nl"),
    "numbering that restarts below headings": (RESTARTS, "nl"),
    "numbering that runs on across headings": (RUNS_ON, "en"),
    "rows of tables": (TABLE, "en"),
    "foreword, summary and annex": (AROUND_THE_PLAN, "en"),
    "recitals": (RECITALS, "en"),
    "a number alone after its text": (NUMBER_ALONE, "en"),
    "titles printed again on each page": (RUNNING_HEADERS, "nl"),
    "labels without a number": (UNNUMBERED_LABELS, "en"),
}


@pytest.mark.parametrize("form", FORMS)
def test_goals_and_parents_are_found(form: str, compare) -> None:
    document, language = FORMS[form]
    found, expected = compare(document, language)
    assert found == expected
