"""Roll-up over any plan: nothing red and nothing blank is lost on the way up."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.store import assemble
from model.progress import CODES

HERE = Path(assemble.__file__).parent
WORST_FIRST = [
    "missed",
    "deteriorating",
    "off_track",
    "needs_acceleration",
    "cannot_tell",
    "trend_only",
    "on_track",
    "achieved",
]

# Whole numbers, so that a mean comes out the same whatever the order; what cannot be told has no score.
SCORES: dict[str, float | None] = {code: float(n - 4) for n, code in enumerate(WORST_FIRST)}
SCORES |= {"cannot_tell": None, "trend_only": None}

Target = tuple[str, bool, bool]  # code of its verdict, whether it is the institution's own, whether it was replaced


@st.composite
def plans(draw: st.DrawFn) -> list[tuple[int | None, list[Target]]]:
    """Goals in order, each with the place of its parent before it (or none) and its targets."""
    targets = st.lists(
        st.tuples(st.sampled_from(CODES), st.sampled_from([True, True, False]), st.booleans()), max_size=3
    )
    goals: list[tuple[int | None, list[Target]]] = []
    for place in range(draw(st.integers(1, 12))):
        parent = draw(st.none() | st.integers(0, place - 1)) if place else None
        goals.append((parent, draw(targets)))
    return goals


def fill(connection: duckdb.DuckDBPyConnection, goals: list[tuple[int | None, list[Target]]]) -> None:
    depths: list[int] = []
    for place, (parent, targets) in enumerate(goals):
        depths.append(0 if parent is None else depths[parent] + 1)
        above = None if parent is None else f"p:{parent}"
        connection.execute(
            """
            INSERT INTO objective (objective_id, document_id, institution_id, code, parent_id, level, depth, position,
                commitment, horizon, line_start, line_end, is_curated, is_extracted, is_accepted, file)
            VALUES (?, 'p', 'i', ?, ?, 'goal', ?, ?, 'commitment', DATE '2030-12-31', 1, 1, false, true, true, '')
            """,
            [f"p:{place}", str(place), above, depths[-1], place],
        )
        for number, (code, own, replaced) in enumerate(targets):
            name = f"t{place}_{number}"
            connection.execute(
                """
                INSERT INTO target (target_id, objective_id, institution_id, kind, operator, own, source_id, file, line,
                    replaced_by) VALUES (?, ?, 'i', 'event', 'at_least', ?, 's', '', 1, ?)
                """,
                [name, f"p:{place}", own, "another" if replaced else None],
            )
            if not replaced:
                connection.execute(
                    """
                    INSERT INTO verdict (target_id, institution_id, method, code, score, flags, inputs, others,
                        computed_for)
                    VALUES (?, 'i', 'check', ?, ?, [], '{}', '[]', '000001')
                    """,
                    [name, code, SCORES[code]],
                )


def own_code(targets: list[Target]) -> str | None:
    """What a goal's own targets come to: the worst of those that can be told."""
    codes = [code for code, own, replaced in targets if own and not replaced]
    return min(codes, key=lambda code: (code == "cannot_tell", WORST_FIRST.index(code)), default=None)


def below(goals: list[tuple[int | None, list[Target]]], top: int) -> set[int]:
    found = {top}
    for place, (parent, _) in enumerate(goals):
        if parent in found:
            found.add(place)
    return found


@pytest.fixture(scope="module")
def empty() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute((HERE / "schema.sql").read_text(encoding="utf-8"))
        yield connection


def rolled_up(empty: duckdb.DuckDBPyConnection, goals: list[tuple[int | None, list[Target]]]) -> tuple[list, list]:
    empty.execute("BEGIN")
    try:
        fill(empty, goals)
        empty.execute((HERE / "views.sql").read_text(encoding="utf-8"))
        counted = empty.execute("SELECT objective_id, code, goals FROM rollup").fetchall()
        summaries = empty.execute(
            "SELECT objective_id, goals, worst_code, told, mean_score, scored FROM rollup_summary"
        ).fetchall()
    finally:
        empty.execute("ROLLBACK")
    return counted, summaries


@settings(max_examples=40)
@given(plans())
def test_a_parent_counts_every_goal_below_it_and_its_worst(empty: duckdb.DuckDBPyConnection, goals: list) -> None:
    counted, summaries = rolled_up(empty, goals)
    codes = [own_code(targets) for _, targets in goals]
    for top in range(len(goals)):
        tree = below(goals, top)
        found = {code: number for goal, code, number in counted if goal == f"p:{top}"}
        assert found == Counter(codes[place] or "not_measured" for place in tree)
        known = [codes[place] for place in tree if codes[place]]
        worst = min(known, key=WORST_FIRST.index, default=None)
        told = sum(code != "cannot_tell" for code in known)
        scores = [SCORES[code] for code in known if SCORES[code] is not None]
        mean = fmean(scores) if scores else None
        assert (f"p:{top}", len(tree), worst, told, mean, len(scores)) in summaries
    assert len(summaries) == len(goals)


def test_codes_are_ranked_from_the_worst(small_database: duckdb.DuckDBPyConnection) -> None:
    ranked = small_database.execute("SELECT code FROM verdict_code ORDER BY severity").fetchall()
    assert [code for (code,) in ranked] == WORST_FIRST
    assert set(WORST_FIRST) == set(CODES)
