"""What the file says of its lines: ranks of headings, bold lead-ins, cells of tables."""

from etl.documents.text import Hint

_PLAIN = Hint()


def test_headings_of_a_file_that_ranks_them_are_levels_above_the_items(propose) -> None:
    lines = ["Work", "We will raise wages.", "Pay", "• We will pay interns.", "• We will pay on time."]
    lines += [
        "Leave",
        "• We will grant more leave.",
        "Care",
        "Clinics",
        "• We will open clinics.",
        "• We will hire nurses.",
    ]
    ranks = [1, None, 2, None, None, 2, None, 1, 2, None, None]
    found = propose(lines, hints=tuple(Hint(heading=rank) for rank in ranks))
    parents = {goal.line_start: goal.parent for goal in found}
    codes = {goal.line_start: goal.code for goal in found}
    assert [goal.line_start for goal in found] == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert parents[3] == parents[6] == codes[1]
    assert parents[4] == parents[5] == codes[3]
    assert parents[9] == codes[8]
    assert parents[1] is parents[8] is None


def test_a_paragraph_with_a_bold_lead_in_is_a_goal(propose) -> None:
    lines = [
        "OUR PLAN FOR THE COAST",
        "Stronger dikes. We will raise the dike by half a metre.",
        "It was last raised in 1953.",
        "Clean beaches. We will clean the beaches every day in summer.",
        "Safe swimming. We will hire forty lifeguards.",
    ]
    leads = [0, 15, 0, 14, 13]
    found = propose(lines, hints=tuple(Hint(lead=lead) for lead in leads))
    assert [(goal.line_start, goal.rule) for goal in found if goal.rule == "bold_lead"] == [
        (2, "bold_lead"),
        (4, "bold_lead"),
        (5, "bold_lead"),
    ]


def test_bold_lead_ins_of_mark_up_count_as_well(propose) -> None:
    lines = [
        "**Stronger dikes.** We will raise the dike by half a metre.",
        "",
        "**Clean beaches.** We will clean the beaches every day.",
        "",
        "**Safe swimming.** We will hire forty lifeguards.",
    ]
    assert [goal.line_start for goal in propose(lines)] == [1, 3, 5]


def test_cells_of_a_table_are_rows_with_their_group_above(propose) -> None:
    rows = [("Field", "Action", "Year"), ("Energy", "Solar roofs", "2027"), ("", "Heat network", "2028")]
    rows += [("Water", "Green roofs", "2027"), ("", "Rain barrels", "2026")]
    found = propose(["  ".join(row) for row in rows], hints=tuple(Hint(cells=row) for row in rows))
    assert [(goal.line_start, goal.head, goal.parent is None) for goal in found] == [
        (2, "Energy", True),
        (2, "Solar roofs", False),
        (3, "Heat network", False),
        (4, "Water", True),
        (4, "Green roofs", False),
        (5, "Rain barrels", False),
    ]
    assert {goal.rule for goal in found} == {"table_row"}


def test_a_table_of_figures_holds_no_goals(propose) -> None:
    rows = [("Year", "Students"), ("2023", "6898"), ("2024", "7012"), ("2025", "7344")]
    assert propose(["  ".join(row) for row in rows], hints=tuple(Hint(cells=row) for row in rows)) == []
