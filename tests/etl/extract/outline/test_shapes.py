"""Plans set in ways that are less usual, each small and of our own writing: the margin marks goals and parents."""

import pytest

STUCK_BULLETS = """
Dorpsbelang Oud-Berkel
Voor een dorp waar iedereen meetelt!
WAAROM WIJ MEEDOEN
Dorpsbelang is een partij van bewoners die zich al jaren inzetten voor het dorp en voor de
mensen die er wonen. We luisteren naar iedereen en zoeken naar wat ons verbindt, ook als dat
niet gemakkelijk is en tijd kost.
@1|EEN DORP OM IN TE BLIJVEN WONEN
Wie hier opgroeit, vindt later geen huis. Starters vertrekken naar de stad en ouderen blijven in een
te grote woning achter. Dat moet anders en dat kan ook anders als de gemeente het heft in handen
durft te nemen.
@1a<1|●De gemeente bouwt elk jaar veertig woningen voor starters en geeft daarbij voorrang aan wie
uit het dorp komt.
@1b<1|●Leegstaande boerderijen worden gesplitst, zodat ouderen bij hun familie in de buurt blijven wonen
en de jongeren plaats hebben.
@1c<1|●We stellen een dorpsbouwmeester aan.
@2|VEILIG OP WEG NAAR SCHOOL
De weg naar school is smal en druk. Ouders brengen hun kinderen daarom met de auto, wat het nog
drukker maakt. Dat is een kringloop die wij willen doorbreken.
@2a<2|●Er komt een vrijliggend fietspad langs de Molenweg, nog voor het einde van deze termijn en op
kosten van de provincie.
@2b<2|●De maximumsnelheid in de kom wordt dertig kilometer per uur.
Ook de oversteek bij het station vraagt om aandacht. Daar gebeuren de meeste ongevallen en daar is
dus ook het meeste te winnen.
@2c<2|●We leggen een tunnel aan onder het spoor.
"""

BOLD_PARAGRAPHS = """
### A fairer deal for

### tenants

Renting should be safe and affordable.

We will stand with everyone who rents a home, and we will not let rogue landlords off the hook.

Our deal for tenants will:

**Cap the rise of rents at the rate of inflation, in every part of the country and for every kind of home.**

**End evictions without a reason, and give tenants six months to find a new home if the owner wants to sell.**

**Set up a register of landlords.**

Read more about this on page 12.

### A fairer deal for

### carers

Carers save the state billions.

We will give them their due, by:

**Paying a carer's income of at least the living wage.**

**Giving each carer two weeks of respite a year, paid for by the health service and arranged by the council.**

**Opening a centre for carers in every town.**
"""

LIST_WITHIN_AN_ITEM = """
Inleiding tot ons programma van actie voor de komende
jaren, dat wij u met overtuiging voorleggen.
@1|1. De gemeente moet haar inwoners beter inlichten over
de plannen die zij maakt en daarbij ook luisteren naar
wat zij te zeggen hebben.
@2|2. Het openbaar vervoer dient te worden uitgebreid met
een lijn naar het ziekenhuis. Deze lijn mag voor-
alsnog
1. alleen overdag rijden;
2. ten hoogste twee jaar zonder winst in bedrijf blij-
ven.
@3|3. Er moeten meer speelplaatsen komen, vooral in de wij-
ken waar veel jonge gezinnen wonen.
@4|4. De bibliotheek behoort ook in het weekeinde open te
zijn.
@5|8. Het zwembad blijft open en wordt voorzien van een
nieuw dak.
@6|6. Er komt een fonds voor verenigingen.
@a|ONDERWIJS
@7<a|7. Elke school krijgt een eigen gymzaal, ook als zij min-
der dan honderd leerlingen heeft.
@8<a|8. De schoolmelk moet terug.
@b|CULTUUR
@9<b|9. Het theater wordt verbouwd en krijgt een kleine zaal
voor beginnende gezelschappen.
@10<b|10. De muziekschool dient voor ieder betaalbaar te zijn.
@c|WERK
@11<c|11. De gemeente moet werklozen sneller aan een baan hel-
pen, ook als zij daarvoor een opleiding moeten volgen.
@12<c|12. Leegstaande fabrieken moeten een nieuwe bestemming
krijgen.
"""

TABLE_OVER_PAGES = """
Our portfolio of actions

|  C-1: Description of actions |   |   |
| --- | --- | --- |
|  Fields of action | Description |   |
|   |  List of actions | Partners  |
|  Transport | Promote car sharing among staff of the council, as part of | Employers  |

PUBLIC
PUBLIC

Action Plan of the Borough

|   | a wider scheme for travel to work. |   |
| --- | --- | --- |
|   |  Build a network of cycle lanes that joins all schools. | Schools  |
|   |  Electrify the fleet of the council by 2028. | Leasing firms  |

PUBLIC
PUBLIC

Action Plan of the Borough

|  Buildings | Insulate all homes of the council. | Tenants  |
| --- | --- | --- |
|   |  Ban gas heating in new buildings. | Developers  |
"""

LIST_OF_TITLES_FIRST = """
## Themes

Our plan has six actions under three themes:

1. Serving people better

2. Working in new ways

3. Opening up the house

@t1|Theme 01 Serving people better

Serving people better

(box)

Services that meet needs, through:

@a1<t1|1. Delivering four services on line by 2015.
@a2<t1|2. Redesigning all other services.

### The four services
These have been chosen with care:

1. Visits to prisons: our largest service, which is now done by telephone alone.
2. Claims for money: there is a site, but it is old and hard to use for most people.
3. Payment of fees: this will be new.

@t2|Theme 02 Working in new ways

Working in new ways

(box)

@a3<t2|3. Bringing skills in-house by 2013.
@a4<t2|4. Supporting work from home.

@t3|Theme 03 Opening up the house

Opening up the house

(box)

@a5<t3|5. Publishing all data that may be published.
@a6<t3|6. Asking users what they think of us.
"""

DASHES_BELOW_AMBITIONS = """
Meerjarenplan welzijn

In dit plan leest u wat wij de komende vier jaar gaan doen en waarom.

@1|Ambitie 1: Iedereen hoort erbij

Te veel mensen staan aan de kant. Dat heeft vele oorzaken en er is niet één antwoord.

@1a<1|- Buurthuizen zijn ook in het weekeinde open
@1b<1|- Nieuwe bewoners krijgen een welkomstbezoek
@1c<1|- Een maatje voor wie alleen is

@2|Ambitie 2: Gezond van jong tot oud

@2a<2|- Rookvrije schoolpleinen in 2027
@2b<2|- Fruit op elke basisschool
@2c<2|- Valpreventie voor ouderen

@3|Ambitie 3: Zorg dichtbij

Zorg is er als het nodig is.

@3a<3|- Een huisarts in elke wijk
@3b<3|- Wijkverpleging zonder wachtlijst
"""

MEASURES_IN_PROSE = """
Uitvoeringsprogramma Water

Inleiding

Het waterschap staat voor grote opgaven. In dit programma staat wat we doen. Zo is maatregel 2 al begonnen.

@d|Droogte

De zomers worden droger. Het peil in de sloten daalt en de natuur heeft daaronder te lijden.

@1<d|Maatregel 1 - We houden het winterpeil langer vast in de polders, zodat er in het voorjaar meer water is voor
natuur en landbouw. Daarvoor passen we twaalf stuwen aan.

De kosten daarvan zijn geraamd. Ze worden gedeeld met de provincie.

@2<d|Maatregel 2 - We leggen drie bergingen aan waarin regenwater wordt bewaard. De eerste is klaar in 2026 en ligt
bij het oude gemaal.

@w|Wateroverlast

Ook is er soms te veel water. Dat gebeurt vooral in de stad, waar veel is verhard.

@3<w|Maatregel 3 - We geven subsidie voor groene daken aan bewoners en bedrijven in de stad, samen met de gemeenten
die daaraan meebetalen.

@4<w|Maatregel 4 - We maken de gemalen sterker. In maatregel 3 is daarmee rekening gehouden.
"""

PLAIN_LINES_BELOW_A_COLON = """
Jaarplan van de bibliotheek

Dit jaar kiezen wij voor drie zaken. Ze zijn met de raad besproken.

@1|Lezen voor iedereen:
@1a<1|   Elke school een eigen leesconsulent
@1b<1|   Gratis lidmaatschap tot achttien jaar
@1c<1|   Boeken aan huis voor wie slecht ter been is

@2|Een plek voor ontmoeting:
@2a<2|   Langere openingstijden in de winter
@2b<2|   Een koffiehoek in elk filiaal

@3|Digitaal vaardig:
@3a<3|   Wekelijks spreekuur in alle filialen
@3b<3|   Cursussen voor ouderen in het najaar
"""

LETTERED_AFTER_WE_WILL = """
A plan for clean air

The air of our town is not clean enough. Nobody should fall ill because of where they live.

@1|1. Traffic

Traffic is the main source of dirt in our air. Most of it comes from lorries and old cars, and most of
it hits those who have no car.

We will:
@1a<1|a) widen the zone for clean cars by 2027;
@1b<1|b) give grants for cargo bikes; and
@1c<1|c) close the streets around schools at the start and the end of the day.

@2|2. Homes

Wood burners are popular and dirty.

We will:
@2a<2|a) ban open fires in new homes;
@2b<2|b) help those who rely on wood to change to heat pumps, with a loan from the council that need not be
paid back until the home is sold;
@2c<2|c) measure the air in every ward.
"""

AREAS_WITH_LETTERS = """
Corporate Strategy

Our strategy has two areas.

@A|Priority Area A: Learning

@A1<A|A1. Teach in ways that suit all students
@A11<A1|A1.1 Review all programmes every three years
@A12<A1|A1.2 Train all new lecturers

@A2<A|A2. Offer study to those at work
@A21<A2|A2.1 Open an evening school
@A22<A2|A2.2 Recognise skills learned on the job

@B|Priority Area B: Research

@B1<B|B1. Grow our own researchers
@B11<B1|B1.1 Fund forty doctoral places
@B12<B1|B1.2 Start a graduate school

@B2<B|B2. Share what we find
@B21<B2|B2.1 Publish all papers in the open
@B22<B2|B2.2 Hold a science fair each year
"""

ROMAN_WITH_DECIMALS = """
STRATEGY OF THE PORT

@1|I. A CLEAN PORT

Ships burn heavy oil. That has to end.

@11<1|1.1 Provide shore power at all berths by 2030.
@12<1|1.2 Lower the dues of ships that run on hydrogen.
@13<1|1.3 Monitor the noise at night.

@2|II. A PORT AT WORK

The port gives work to ten thousand people.

@21<2|2.1 Found a school for port trades.
@22<2|2.2 Set aside land for repair yards.

@3|III. A PORT OF THE CITY

@31<3|3.1 Open the quays to walkers.
@32<3|3.2 Turn the old customs house into a museum.
"""

NOUNS_BEHIND_BULLETS = """
OUR TOWN, OUR PLAN
A local manifesto
@1|HOUSING
Our town has grown by a third in ten years, and there are too few homes for all who want to live here.
@1a<1|• A register of empty homes
@1b<1|• Rent control in the old town
@1c<1|• One thousand homes on the site of the mill
@2|HEALTH
The nearest hospital is an hour away by bus.
@2a<2|• A walk-in clinic
@2b<2|• Free dental checks for children
@3|PARKS
Half of the town has no park within reach.
@3a<3|• A green belt along the river
@3b<3|• Playgrounds with shade and water
"""

DASHES_THAT_STICK = """
Verkiezingsprogramma voor onze gemeente

@w|WONEN

Wij kiezen voor:
@w1<w|-Meer betaalbare huurwoningen in de kernen
@w2<w|-Een verbod op opkoop van huizen door beleggers
@w3<w|-Snellere vergunningen voor zelfbouw

@v|VERKEER

Wij kiezen voor:
@v1<v|-Veilige fietsroutes naar school
@v2<v|-Een bushalte in elk dorp
@v3<v|-Minder vrachtverkeer door de kern
"""

QUESTIONS_WITHIN_GOALS = """
Beleidsplan Sport

@1|Doel 1. Meer mensen bewegen
Wat willen we bereiken?
In 2030 sport 70% van de inwoners elke week.
Wat gaan we daarvoor doen?
@1a<1|• We openen drie buitensportplekken.
@1b<1|• We geven elk kind een sportpas.

@2|Doel 2. Sterke verenigingen
Wat willen we bereiken?
Elke vereniging is in 2030 financieel gezond.
Wat gaan we daarvoor doen?
@2a<2|• We stellen een verenigingscoach aan.
@2b<2|• We verlagen de huur van velden.
"""

HISTORY = """
A HISTORY OF THE TOWN
THE FIRST SETTLERS
The town was founded by fishers. They brought:
• Nets of hemp
• Salt from the coast
THE RAILWAY
The line opened in 1860. It carried:
• Coal
• Grain from the plains
THE WAR
Much was lost:
• The old bridge
• Half of the harbour
"""

SHAPES = {
    "dashes that stick to their words": (DASHES_THAT_STICK, "nl"),
    "questions within goals": (QUESTIONS_WITHIN_GOALS, "nl"),
    "lists in what is no plan": (HISTORY, "en"),
    "bullets that stick to their words": (STUCK_BULLETS, "nl"),
    "a list within a numbered item and a misprinted number": (LIST_WITHIN_AN_ITEM, "nl"),
    "titles listed right before the first of them": (LIST_OF_TITLES_FIRST, "en"),
    "dashes below ambitions": (DASHES_BELOW_AMBITIONS, "nl"),
    "measures within prose": (MEASURES_IN_PROSE, "nl"),
    "plain lines below a colon": (PLAIN_LINES_BELOW_A_COLON, "nl"),
    "letters after a phrase": (LETTERED_AFTER_WE_WILL, "en"),
    "bullets without a verb": (NOUNS_BEHIND_BULLETS, "en"),
    "areas with letters": (AREAS_WITH_LETTERS, "en"),
    "Roman chapters with decimal actions": (ROMAN_WITH_DECIMALS, "en"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_goals_are_found_however_a_plan_is_set(shape: str, compare) -> None:
    document, language = SHAPES[shape]
    found, expected = compare(document, language)
    assert found == expected


def test_wholly_bold_paragraphs_are_goals_below_the_heading_that_fills_two_lines(propose) -> None:
    found = propose(BOLD_PARAGRAPHS.strip("\n").split("\n"))
    assert [(goal.line_start, goal.code, goal.parent) for goal in found] == [
        (1, "1", None),
        (11, "1.1", "1"),
        (13, "1.2", "1"),
        (15, "1.3", "1"),
        (19, "2", None),
        (27, "2.1", "2"),
        (29, "2.2", "2"),
        (31, "2.3", "2"),
    ]


def test_a_table_that_goes_on_over_pages_is_one_and_a_row_broken_over_two_is_one_goal(propose) -> None:
    found = propose(TABLE_OVER_PAGES.strip("\n").split("\n"))
    assert [(goal.line_start, goal.code, goal.parent) for goal in found] == [
        (7, "1", None),
        (7, "1.1", "1"),
        (16, "1.2", "1"),
        (17, "1.3", "1"),
        (24, "2", None),
        (24, "2.1", "2"),
        (26, "2.2", "2"),
    ]
