"""A document that is issued again: the database remembers its former edition, or the card names it."""

from pathlib import Path

import duckdb
import pytest

from etl.build import build
from etl.desk import verdicts
from etl.errors import DataErrors
from etl.places import Places
from model.document import OUTLINE
from tests.etl.publishing import fill, pointer

PLAN = """Plan van Bron

Doel 1 Meer studenten slagen
Tegen 2030 slaagt minstens 75 % van de studenten.

Actie 1.1 We begeleiden elke student.
Actie 1.2 We geven bijles aan huis.
Actie 1.3 We onderzoeken een zomerschool.

Doel 2 Een groene campus
We planten 500 bomen tegen 2029.
"""
AGAIN = PLAN.replace("500 bomen", "800 bomen").replace("Actie 1.3 We onderzoeken een zomerschool.\n", "")


@pytest.fixture
def plan(small: Places) -> Places:
    """The small data with a second plan of Bron that no profile reads, published once."""
    card = (small.data / "documents" / "bron.toml").read_text(encoding="utf-8")
    kept = [line for line in card.split("[expect]")[0].splitlines() if not line.startswith("profile")]
    (small.data / "documents" / "plan.toml").write_text("\n".join([*kept, f'profile = "{OUTLINE}"', ""]))
    write(small, PLAN)
    build(small)
    return small


def write(plan: Places, text: str, name: str = "plan") -> None:
    (plan.documents / f"{name}.txt").write_text(text, encoding="utf-8")


def asked(plan: Places, sql: str) -> list[tuple]:
    with duckdb.connect(str(plan.database / pointer(plan)["file"]), read_only=True) as database:
        return database.execute(sql).fetchall()


def changes(plan: Places) -> dict[str, int]:
    counted = "SELECT kind, count(*) FROM edition_change WHERE document_id = 'plan' GROUP BY kind ORDER BY kind"
    return dict(asked(plan, counted))


def former(plan: Places) -> list[tuple]:
    return asked(plan, "SELECT document_id, version FROM edition WHERE edition = 'before'")


def test_a_first_edition_has_none_before_it(plan: Places) -> None:
    assert (former(plan), changes(plan)) == ([], {})


def test_what_changed_is_told_with_both_wordings(plan: Places) -> None:
    write(plan, AGAIN)
    build(plan)
    assert former(plan) == [("plan", "000001")]
    assert changes(plan) == {"changed": 2, "removed": 1, "same": 5}
    wordings = """
    SELECT b.words, n.words FROM edition_change c
    JOIN edition_passage b ON b.document_id = c.document_id AND b.edition = 'before' AND b.position = c.before
    JOIN edition_passage n ON n.document_id = c.document_id AND n.edition = 'now' AND n.position = c.now
    WHERE c.kind = 'changed' AND b.item = 'goal'
    """
    [(before, now)] = asked(plan, wordings)
    assert before.replace("500", "800") == now


def test_the_former_edition_is_remembered_longer_than_its_version(plan: Places) -> None:
    write(plan, AGAIN)
    fill(plan)
    build(plan)
    assert not (plan.database / "koersbord-000001.duckdb").exists()
    assert former(plan) == [("plan", "000001")]
    assert changes(plan) == {"changed": 2, "removed": 1, "same": 5}


@pytest.mark.parametrize("text", [PLAN.replace("\n\n", "\n\n\n"), PLAN.replace("Plan van Bron", "Beleidsplan")])
def test_a_new_file_whose_passages_say_the_same_is_no_new_edition(plan: Places, text: str) -> None:
    write(plan, text)
    build(plan)
    assert former(plan) == []


def test_a_text_that_was_away_is_compared_with_the_last_one_seen(plan: Places, tmp_path: Path) -> None:
    kept = (
        "code,official_code,level,depth,parent,line_start,line_end,commitment,see_also\n1,1,doel,0,,3,4,commitment,\n"
    )
    (plan.data / "extracted" / "plan.csv").write_text(kept, encoding="utf-8")
    (plan.documents / "plan.txt").rename(tmp_path / "away.txt")
    build(plan)
    assert asked(plan, "SELECT count(*) FROM edition WHERE document_id = 'plan'") == [(0,)]
    write(plan, AGAIN)
    build(plan)
    assert former(plan) == [("plan", "000001")]


def test_a_damaged_version_does_not_keep_a_build_from_being_made(plan: Places) -> None:
    (plan.database / "koersbord-000001.duckdb").write_bytes(b"no database")
    write(plan, AGAIN)
    build(plan)
    assert former(plan) == []


def test_verdicts_stand_with_the_passages_they_were_given_on(plan: Places) -> None:
    goals = dict(asked(plan, "SELECT code, passage FROM proposal WHERE item = 'goal'"))
    said = [{"item": "goal", "passage": goals[code], "decision": "accept"} for code in ("1", "2")]
    verdicts.add(plan, "plan", said)
    write(plan, AGAIN)
    build(plan)
    told = "SELECT edition, code FROM edition_passage WHERE document_id = 'plan' AND decision = 'accept' ORDER BY ALL"
    assert asked(plan, told) == [("before", "1"), ("before", "2"), ("now", "1")]


def replacing(plan: Places, name: str) -> None:
    card = plan.data / "documents" / "plan.toml"
    card.write_text(card.read_text(encoding="utf-8") + f'replaces = "{name}"\n', encoding="utf-8")


def test_a_card_may_name_the_text_that_it_replaces(plan: Places) -> None:
    write(plan, PLAN, "draft")
    write(plan, AGAIN)
    replacing(plan, "draft")
    for path in plan.database.iterdir():
        path.unlink()
    build(plan)
    assert former(plan) == [("plan", None)]
    assert changes(plan) == {"changed": 2, "removed": 1, "same": 5}
    assert asked(plan, "SELECT count(*) FROM document WHERE document_id = 'draft'") == [(0,)]


def test_a_former_text_that_is_not_at_hand_is_noticed(plan: Places) -> None:
    replacing(plan, "draft")
    build(plan)
    told = "SELECT file FROM issue WHERE rule = 'the_edition_before_is_not_at_hand'"
    assert asked(plan, told) == [("documents/plan.toml",)]


def test_two_editions_may_not_both_have_a_card(plan: Places) -> None:
    replacing(plan, "veldstad")
    with pytest.raises(DataErrors) as caught:
        build(plan)
    [fault] = caught.value.errors
    assert fault.where == "documents/plan.toml, key replaces"
    assert "documents/veldstad.toml" in fault.fix


def test_a_document_with_a_profile_is_compared_goal_by_goal(small: Places) -> None:
    build(small)
    text = small.documents / "veldstad.txt"
    written = text.read_text(encoding="utf-8")
    text.write_text(
        written.replace("We blijven geveltuinen steunen", "We blijven moestuinen steunen"), encoding="utf-8"
    )
    build(small)
    counted = "SELECT document_id, kind, count(*) FROM edition_change WHERE kind <> 'same' GROUP BY ALL"
    assert asked(small, counted) == [("veldstad", "changed", 1)]
