"""Whole plans of many kinds, each small and of our own writing: the margin marks the goals and their parents."""

import pytest

BELEIDSNOTA = """
INHOUD
I. Omgevingsanalyse                                                     4
II. Strategische en operationele doelstellingen                         7
   SD 1. We zorgen voor een betaalbare woning voor iedereen             7
      OD 1.1. We breiden het sociale woonaanbod uit                     8
      OD 1.2. We ondersteunen huurders                                 10
   SD 2. We vergroenen de woningvoorraad                               12
      OD 2.1. We versnellen de renovatie van oude woningen en van de
gebouwen van de overheid                                               13

I. Omgevingsanalyse

De bevolking groeit. In 2020 telde de regio 6,6 miljoen inwoners. Er zijn drie uitdagingen:
1. De prijs stijgt.
2. De bevolking vergrijst.
3. De woningen zijn oud.

1. Demografie
De vergrijzing zet door.

II. Strategische en operationele doelstellingen

@1|SD 1. We zorgen voor een betaalbare woning voor iedereen

Iedereen heeft recht op een woning. In het kader van SD 2 wordt hierop ingezet. Wie huurt, betaalt
veel. Dat is niet langer houdbaar en daarom grijpen we in, samen met de lokale besturen en in overleg met
OD 1.2.

@1.1<1|OD 1.1. We breiden het sociale woonaanbod uit

Ik investeer in bijkomende sociale woningen. Daarvoor neem ik verschillende initiatieven:
- ik verhoog het krediet;
- ik vereenvoudig de procedure;
- ik herzie de normen.

@1.2<1|OD 1.2. We ondersteunen huurders

De huurpremie wordt uitgebreid.

@2|SD 2. We vergroenen de woningvoorraad

Klimaat is belangrijk.

@2.1<2|OD 2.1. We versnellen de renovatie van oude woningen en van de
gebouwen van de overheid

Ik maak werk van een renovatieplan.

Bijlage 1: Tabel met regelgevingsinitiatieven

1. Decreet huur: we wijzigen het decreet.
2. Decreet wonen: we wijzigen het decreet.
3. Besluit premies: we wijzigen het besluit.
"""

COALITIE = """
Inleiding

Samen kiezen wij voor vooruitgang. We werken met vertrouwen.

@1|1. Wonen en ruimte

In onze gemeente is de woningnood hoog. Jongeren vinden geen huis. Ouderen willen doorstromen. De komende jaren
ligt de nadruk op bouwen naar behoefte.

@1a<1|• We bouwen 1.500 woningen, waarvan 30% sociale huur.
@1b<1|• We maken een plan voor ouderenwoningen en
  betrekken daarbij de woningcorporaties.
@1c<1|• Permanente bewoning van vakantieparken wordt niet toegestaan.

@2|2. Duurzaamheid

De aarde warmt op. Dat raakt ons allemaal en vraagt om actie.

@2a<2|• De gemeente plaatst zonnepanelen op alle eigen gebouwen.
@2b<2|• We stellen een warmteplan op.
@2c<2|• Inwoners krijgen hulp bij isolatie.

@3|3. Sociaal domein

Iedereen doet mee. Wie hulp nodig heeft, moet die krijgen.

@3a<3|• We verlagen de drempel naar jeugdhulp.
@3b<3|• Er komt een fonds voor sport en cultuur.
@3c<3|• We zetten in op preventie.

4. Ondertekening

Aldus overeengekomen op 12 mei.
"""

COUNCIL = """
Our vision

We want our borough to be the best place to live.

Contents
Foreword 2
Our vision 3
Priority 1 – A greener borough 5
Priority 2 – A fairer borough 8
Priority 3 – A safer borough 11

@1|Priority 1 – A greener borough

The climate emergency affects us all.

Our commitments:
@1a<1|• Plant 10,000 trees by 2030
@1b<1|• Retrofit every council home
@1c<1|• Double the number of cycle lanes

How we will measure success
• Carbon emissions of the borough
• Share of journeys on foot

@2|Priority 2 – A fairer borough

Inequality has grown since 2010.

Our commitments:
@2a<2|• Pay the living wage to all staff and contractors
@2b<2|• Open four community hubs

How we will measure success
• Number of residents in poverty

@3|Priority 3 – A safer borough

Crime fell last year.

Our commitments:
@3a<3|• Install new lighting in parks
@3b<3|• Fund youth workers

How we will measure success
• Recorded crime
"""

US = """
@1|Strategic Goal 1: Advance excellence in teaching
@1.1<1|Objective 1.1 – Improve student retention
Strategies:
@1.1.1<1.1|1.1.1 Expand tutoring and supplemental instruction to all gateway courses, including those offered at
branch campuses.
@1.1.2<1.1|1.1.2 Implement an early-alert system.
@1.2<1|Objective 1.2 – Strengthen curricula
Strategies:
@1.2.1<1.2|1.2.1 Review all programs on a five-year cycle.
@1.2.2<1.2|1.2.2 Embed experiential learning in each degree.
@2|Strategic Goal 2: Grow research
@2.1<2|Objective 2.1 – Increase external funding
Strategies:
@2.1.1<2.1|2.1.1 Hire grant writers.
@2.1.2<2.1|2.1.2 Offer seed grants.
"""

WEWILL = """
@1|Housing

Too many people cannot afford a home. Rents have doubled since 2010 and the number of new homes has fallen every
year.

We will:
@1a<1|• Build 30,000 homes a year.
@1b<1|• Cap rent rises.
@1c<1|• Reform the planning system.

@2|Health

Waiting lists are long. Staff are tired.

We will:
@2a<2|• Recruit 4,000 nurses.
@2b<2|• Open six elective hospitals.
@2c<2|• Make contraception free.

@3|Education

Classes are too large.

We will:
@3a<3|• Reduce class sizes.
@3b<3|• Provide hot school meals.
@3c<3|• Extend free books to secondary schools.
"""

RUNON_PLAIN = """
@1|Onderwijs

Goed onderwijs is de basis. Elk kind verdient een goede leraar en een veilige school, waar het ook woont.

@1a<1|1. We verhogen het salaris van leraren.
@1b<1|2. We verkleinen de klassen.

@2|Zorg

De zorg staat onder druk. De wachtlijsten groeien en het personeel is moe.

@2a<2|3. We schaffen het eigen risico af.
@2b<2|4. We stoppen de marktwerking.
@2c<2|5. We bouwen kleinschalige verpleeghuizen.

@3|Klimaat

De aarde warmt op.

@3a<3|6. We sluiten de kolencentrales.
@3b<3|7. We maken het openbaar vervoer gratis.
"""

REPORT_WITH_GOALS = """
1 Introduction
1.1 Background
The harbour was founded in 1850. It has grown since and now holds forty quays.
1.2 Process
This plan was written by staff. Interviews were held with users.
2 Context
2.1 Trade
Trade fell by three per cent last year.
2.2 Climate
The sea rises by four millimetres a year.
3 Goals
@3.1|3.1 Reduce emissions in the port
We will cut emissions by half before 2030.
@3.1.1<3.1|3.1.1 Provide shore power at each quay
@3.1.2<3.1|3.1.2 Replace the diesel cranes
@3.2|3.2 Attract new trade
We will attract new lines from Asia.
@3.2.1<3.2|3.2.1 Deepen the channel
@3.2.2<3.2|3.2.2 Simplify customs
4 Governance
4.1 Board
The board meets four times a year.
4.2 Reporting
A report is published in March.
"""

AGREEMENT = """
CONVENANT

Partijen,
Gelet op artikel 3 van de wet;
Overwegende dat:
a. het water schoon moet zijn;
b. partijen willen samenwerken;
c. middelen beschikbaar zijn;

Komen het volgende overeen:

Artikel 1 Definities
1. Water: al het water.
2. Oever: de rand van het water.

Artikel 2 Ambities
@1|Ambitie 1: Schoon water in 2030
@1a<1|Actie 1.1: Het waterschap bouwt een zuivering
@1b<1|Actie 1.2: De gemeente vervangt riolen
@2|Ambitie 2: Groene oevers
@2a<2|Actie 2.1: Partijen planten riet
@2b<2|Actie 2.2: Partijen weren honden

Artikel 3 Slot
1. Dit convenant geldt tot 2030.
2. Partijen evalueren elk jaar.
"""

ORDINALS = """
@1|Pillar One: People
We put people first in all we do.
@1a<1|• We will train every leader
@1b<1|• We will hire for diversity
@2|Pillar Two: Planet
Our footprint is large.
@2a<2|• We will halve our waste
@2b<2|• We will buy green power
@3|Pillar Three: Prosperity
@3a<3|• We will spin out ten firms
@3b<3|• We will open an incubator
"""

INDENT_ITEMS = """
@A|GOAL A. STRONG SCHOOLS

@A1<A|   A.1  Recruit and retain teachers
@A1a<A1|        A.1.a  Raise starting pay to $60,000 by 2027
@A1b<A1|        A.1.b  Offer housing support
@A2<A|   A.2  Modernise buildings
@A2a<A2|        A.2.a  Replace boilers in 40 schools
@B|GOAL B. SAFE STREETS

@B1<B|   B.1  Calm traffic
@B1a<B1|        B.1.a  Lower limits to 20 mph
@B2<B|   B.2  Light the parks
"""

TWO_LEVELS_CAPS = """
VERKIEZINGSPROGRAMMA 2026

Voorwoord

Beste inwoner, dit is ons programma. We zijn er trots op en we hopen dat u ons steunt.

@1|WONEN

@1.1<1|Betaalbare huur

Huren is duur geworden. Wie nu zoekt, vindt niets.

@1.1a<1.1|• We bouwen sociale woningen.
@1.1b<1.1|• We bevriezen de huur.

@1.2<1|Koopstarters

Jongeren kunnen niet meer kopen.

@1.2a<1.2|• We geven een starterslening.
@1.2b<1.2|• We verlagen de leges.

@2|VERKEER

@2.1<2|Fietsen

De fiets is gezond.

@2.1a<2.1|• We leggen een snelfietsroute aan.
@2.1b<2.1|• We bouwen een fietsenstalling.

@2.2<2|Openbaar vervoer

De bus rijdt te weinig.

@2.2a<2.2|• Elk dorp krijgt een bus per uur.
@2.2b<2.2|• We maken de bus gratis voor kinderen.
"""

MD_NUMBERED = """
# City strategy

- [Housing](#housing)
- [Streets](#streets)
- [Schools](#schools)

@1|## 1. Housing

The market fails many families.

@1.1<1|### 1.1 Affordable homes

@1.1a<1.1|- Build 500 homes a year
@1.1b<1.1|- Buy 100 empty flats

@1.2<1|### 1.2 Warm homes

@1.2a<1.2|- Insulate all council homes
@1.2b<1.2|- Replace gas boilers

@2|## 2. Streets

Streets belong to people.

@2.1<2|### 2.1 Walking

@2.1a<2.1|- Widen the pavements
@2.1b<2.1|- Close the centre to cars

@2.2<2|### 2.2 Cycling

@2.2a<2.2|- Lay 40 km of cycle lanes
@2.2b<2.2|- Offer bikes for hire
"""

FOOTNOTES = """
@1|Goal 1: Clean rivers
Rivers were dirty for a century1 and fish had gone by 1970.2 We will act with all the towns along the
river, and we will publish what we measure.

1 See the report of the river board.
2 Fish census.

@1a<1|Action 1: Close the last outfalls
@1b<1|Action 2: Plant reed along the banks

3 Reed is cheap.

@2|Goal 2: Living seas
@2a<2|Action 3: Ban bottom trawling
@2b<2|Action 4: Clean the beaches

4 In summer only.
"""

PAREN_ITEMS = """
@1|Pijler 1. Mens
@1a<1|1) We leiden alle medewerkers op.
@1b<1|2) We zorgen voor veilige werkplekken.
   a) met goede stoelen
   b) met goed licht
@1c<1|3) We verminderen het verzuim.
@2|Pijler 2. Milieu
@2a<2|1) We halveren ons afval.
@2b<2|2) We rijden elektrisch.
@3|Pijler 3. Markt
@3a<3|1) We openen twee winkels.
@3b<3|2) We verkopen online.
"""

COLUMNS = """
Action plan

No.   Action                                  Owner          Year
@1|1.1   Plant trees in every street             Parks          2027
@2|1.2   Repair the quay walls                   Works          2026
@3|1.3   Open a market hall                      Economy        2028
No.   Action                                  Owner          Year
@4|2.1   Train the guides                        Tourism        2026
@5|2.2   Print a map in four languages           Tourism        2027
"""

ROMAN_CHAPTERS = """
@I|I. EEN GEZONDE STAD

Gezondheid is ons hoogste goed.

@I1<I|1. Bewegen stimuleren
We leggen beweegroutes aan in elke wijk en we steunen de clubs.
@I2<I|2. Gezond eten
We maken schoolmaaltijden gratis.

@II|II. EEN SLIMME STAD

Data helpen ons.

@II1<II|1. Open data
We zetten alle data online.
@II2<II|2. Veilige systemen
We testen onze systemen elk jaar.

@III|III. EEN OPEN STAD

Iedereen hoort erbij.

@III1<III|1. Inburgering
We bieden taallessen aan.
@III2<III|2. Toegankelijkheid
We maken alle gebouwen toegankelijk.
"""

DOUBLE_SPACED_BULLETS = """
@1|Verkeer

De straten zijn te druk en te onveilig voor kinderen die

naar school fietsen in de ochtend en in de middag.

@1a<1|• We verlagen de snelheid in alle straten van de stad naar

dertig kilometer per uur.

@1b<1|• We leggen vrije fietspaden aan.

@2|Groen

Groen maakt de stad koel en gezond en mensen gelukkiger in

hun buurt, zo blijkt uit elk onderzoek.

@2a<2|• We planten tweeduizend bomen in de straten en op de pleinen

van de stad.

@2b<2|• We ontharden de speelplaatsen.

@3|Cultuur

Cultuur verbindt mensen uit alle delen van de stad met elkaar

en met hun geschiedenis.

@3a<3|• We openen een nieuw museum.

@3b<3|• We steunen jonge makers met een fonds van twee miljoen euro per

jaar.
"""

OUTCOME_INDICATORS = """
Outcome 1: Children start well
Outcome 2: Adults live well
Outcome 3: People age well

@1|Outcome 1: Children start well

Why this matters: the first years count.

What we will do:
@1a<1|1.1 Visit every newborn at home
@1b<1|1.2 Open a play centre in each ward

Indicators:
- Share of children ready for school
- Low birth weight

@2|Outcome 2: Adults live well

What we will do:
@2a<2|2.1 Offer free health checks
@2b<2|2.2 Train 200 walk leaders

Indicators:
- Smoking rate

@3|Outcome 3: People age well

What we will do:
@3a<3|3.1 Adapt 400 homes
@3b<3|3.2 Fund lunch clubs
"""

PLANS = {
    "a ministry's note with its contents": (BELEIDSNOTA, "nl"),
    "a coalition agreement": (COALITIE, "nl"),
    "a council plan with measures of success": (COUNCIL, "en"),
    "goals, objectives and strategies": (US, "en"),
    "headings with lists that a phrase announces": (WEWILL, "en"),
    "numbers that run on below plain headings": (RUNON_PLAIN, "nl"),
    "goals amid chapters of a report": (REPORT_WITH_GOALS, "en"),
    "a covenant with recitals and articles": (AGREEMENT, "nl"),
    "number words": (ORDINALS, "en"),
    "letters and numbers further in": (INDENT_ITEMS, "en"),
    "headings of two kinds": (TWO_LEVELS_CAPS, "nl"),
    "numbered headings of mark-up": (MD_NUMBERED, "en"),
    "footnotes": (FOOTNOTES, "en"),
    "numbers with a bracket": (PAREN_ITEMS, "nl"),
    "columns of plain text": (COLUMNS, "en"),
    "Roman chapters": (ROMAN_CHAPTERS, "nl"),
    "double spacing": (DOUBLE_SPACED_BULLETS, "nl"),
    "outcomes named before they are told": (OUTCOME_INDICATORS, "en"),
}


@pytest.mark.parametrize("plan", PLANS)
def test_the_goals_of_a_plan_are_found_and_nothing_else(plan: str, compare) -> None:
    document, language = PLANS[plan]
    found, expected = compare(document, language)
    assert found == expected
