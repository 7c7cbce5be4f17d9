"""Plans whose goals share a line or fill two, each small and of our own writing."""

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
