"""The door for verdicts: what fits is written and published, what does not leaves everything as it was."""

import csv

import duckdb
import pytest

from etl.build import build
from etl.desk import sheet, verdicts
from etl.errors import DataErrors
from etl.gather import gather
from etl.places import Places
from model import contract
from model.document import OUTLINE

PLAN = """Plan van Bron

Doel 1 Meer studenten slagen
Tegen 2030 slaagt minstens 75 % van de studenten.

Actie 1.1 We begeleiden elke student.
Actie 1.2 We onderzoeken een zomerschool.

Doel 2 Een groene campus
We planten 500 bomen tegen 2029.
"""


@pytest.fixture
def plan(small: Places) -> Places:
    """The small data with a second plan of Bron that no profile reads."""
    card = (small.data / "documents" / "bron.toml").read_text(encoding="utf-8")
    kept = [line for line in card.split("[expect]")[0].splitlines() if not line.startswith("profile")]
    (small.data / "documents" / "plan.toml").write_text("\n".join([*kept, f'profile = "{OUTLINE}"', ""]))
    (small.documents / "plan.txt").write_text(PLAN, encoding="utf-8")
    return small


def proposals(plan: Places) -> list[tuple]:
    made = build(plan)
    with duckdb.connect(str(plan.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        return found.execute("SELECT item, code, value, decision, passage FROM proposal ORDER BY line_start").fetchall()


def passage(plan: Places, item: str, code: str | None) -> str:
    return next(row[4] for row in proposals(plan) if (row[0], row[1]) == (item, code))


def test_an_unprofiled_document_is_proposed_and_marked_as_such(plan: Places) -> None:
    found = proposals(plan)
    assert [row[1] for row in found if row[0] == "goal"] == ["1", "1.1", "1.2", "2"]
    assert {75.0, 500.0} <= {row[2] for row in found if row[0] == "target"}
    assert {row[3] for row in found} == {None}
    made = build(plan)
    with duckdb.connect(str(plan.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as database:
        told = "SELECT DISTINCT document_id, is_accepted FROM objective ORDER BY ALL"
        assert database.execute(told).fetchall() == [("bron", True), ("plan", False), ("veldstad", True)]


def test_accepted_goals_are_accepted_and_rejected_ones_gone(plan: Places) -> None:
    yes = {"item": "goal", "passage": passage(plan, "goal", "1"), "decision": "accept", "reason": "klopt"}
    no = {"item": "goal", "passage": passage(plan, "goal", "1.2"), "decision": "reject"}
    verdicts.add(plan, "plan", [yes, no])
    made = build(plan)
    with duckdb.connect(str(plan.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as database:
        goals = "SELECT code, is_accepted FROM objective WHERE document_id = 'plan' ORDER BY position"
        assert database.execute(goals).fetchall() == [("1", True), ("1.1", False), ("2", False)]


def test_an_accepted_target_with_an_indicator_is_judged(plan: Places) -> None:
    target = next(row[4] for row in proposals(plan) if row[0] == "target" and row[2] == 75.0)
    said = {"item": "target", "passage": target, "decision": "change", "field": "indicator", "value": "pass_rate"}
    verdicts.add(plan, "plan", [said])
    made = build(plan)
    with duckdb.connect(str(plan.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as database:
        sql = "SELECT objective_id, indicator_id, operator, value, year(due) FROM target_standing"
        found = database.execute(f"{sql} WHERE source_id = 'plan' AND verdict IS NOT NULL").fetchall()
        measured = "SELECT measured FROM objective_measured WHERE objective_id = 'plan:1'"
        assert database.execute(measured).fetchall() == [(True,)]
        titles = "SELECT title_nl FROM objective WHERE document_id = 'plan' ORDER BY position"
        assert database.execute(titles).fetchall()[0] == ("Meer studenten slagen",)
    assert found == [("plan:1", "pass_rate", "at_least", 75.0, 2030)]


def test_a_page_may_not_write_unless_editing_is_on(plan: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"item": "goal", "passage": passage(plan, "goal", "1"), "decision": "accept"}
    monkeypatch.setenv(contract.DATA_FOLDER_VARIABLE, str(plan.data))
    monkeypatch.setenv(contract.DOCUMENTS_FOLDER_VARIABLE, str(plan.documents))
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(plan.database))
    monkeypatch.delenv(contract.EDITING_VARIABLE, raising=False)
    [refused] = verdicts.record("plan", [said])
    assert "editing is switched off" in refused
    assert not (plan.data / "verdicts").exists()
    monkeypatch.setenv(contract.EDITING_VARIABLE, "1")
    assert verdicts.record("plan", [said]) == []
    assert (plan.data / "verdicts" / "plan.csv").read_text().count("accept") == 1


@pytest.mark.parametrize(
    "said",
    [
        {"item": "goal", "passage": "0" * 16, "decision": "perhaps"},
        {"item": "goal", "passage": "nothing", "decision": "accept"},
        {"item": "goal", "passage": "0" * 16, "decision": "change", "field": "colour", "value": "red"},
        {"item": "goal", "passage": "0" * 16, "decision": "change", "field": "commitment", "value": "maybe"},
        {"item": "target", "passage": "0" * 16, "decision": "change", "field": "due", "value": "soon"},
        {"item": "target", "passage": "0" * 16, "decision": "change", "field": "value", "value": "veel"},
    ],
)
def test_a_verdict_that_does_not_fit_leaves_the_file_as_it_was(plan: Places, said: dict[str, str | None]) -> None:
    verdicts.add(plan, "plan", [{"item": "goal", "passage": passage(plan, "goal", "1"), "decision": "accept"}])
    file = plan.data / "verdicts" / "plan.csv"
    before = file.read_bytes()
    with pytest.raises(DataErrors):
        verdicts.add(plan, "plan", [said])
    assert file.read_bytes() == before


def test_a_verdict_that_breaks_the_data_is_taken_back(plan: Places) -> None:
    said = {
        "item": "goal",
        "passage": passage(plan, "goal", "1.1"),
        "decision": "change",
        "field": "parent",
        "value": "9",
    }
    with pytest.raises(DataErrors):
        verdicts.add(plan, "plan", [said])
    assert not (plan.data / "verdicts" / "plan.csv").exists()
    assert len(proposals(plan)) > 0


def test_a_review_sheet_comes_back_as_verdicts(plan: Places) -> None:
    reviewed = gather(plan, [], lambda _: None).proposed["plan"]
    path = sheet.path_of(plan.documents, "plan")
    assert sheet.write(path, reviewed) == len(reviewed)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["confidence"]) for row in rows] == sorted(float(row["confidence"]) for row in rows)
    rows[0] |= {"decision": "reject", "reason": "staat er twee keer"}
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    verdicts.add(plan, "plan", sheet.read(path, []))
    left = gather(plan, [], lambda _: None).proposed["plan"]
    assert [one.reason for one in left if one.decision] == ["staat er twee keer"]
    assert sheet.write(path, left) == len(reviewed) - 1


def test_a_reissued_document_keeps_its_verdicts_and_tells_which_lost_their_words(plan: Places) -> None:
    both = [{"item": "goal", "passage": passage(plan, "goal", code), "decision": "accept"} for code in ("1.1", "2")]
    verdicts.add(plan, "plan", both)
    text = plan.documents / "plan.txt"
    text.write_text("Nieuwe uitgave\n\n" + PLAN.replace("500 bomen", "800 bomen"), encoding="utf-8")
    made = build(plan)
    with duckdb.connect(str(plan.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as database:
        goals = "SELECT code, is_accepted FROM objective WHERE document_id = 'plan' ORDER BY position"
        assert dict(database.execute(goals).fetchall()) == {"1": False, "1.1": True, "1.2": False, "2": False}
        told = "SELECT file, line FROM issue WHERE rule = 'a_verdict_is_on_words_that_are_gone'"
        assert database.execute(told).fetchall() == [("verdicts/plan.csv", 3)]
