"""A file that is a document we know is read by the profile its card names; any other by what it numbers itself."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from etl.cli import app
from etl.errors import DataErrors
from etl.extract.known import known
from etl.places import places
from model.objective import ExtractedObjective

PLAN = """PROGRAMMA 1: EEN DORP MET EEN HART

Actieprogramma 1.1: Het dorpsplein

1. We planten twintig linden op het plein.

2. We halen in 2027 alle auto's van het plein.

Actieprogramma 1.2: De dorpszaal

3. We verwarmen de zaal zonder gas.
"""
CARD = """institution = "reed"
title = "Plan"
kind = "policy_plan"
language = "nl"
published = "2026"
period_start = 2026-01-01
period_end = 2031-12-31
publisher = "Rietdorp"
profile = "{profile}"

[expect]
programma = 1
actieprogramma = 2
actie = {actions}
"""
OURS = ["auhl", "kuleuven", "leiden", "leuven", "uhasselt"]


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[dict]]:
    """Writes the card of `rietdorp` and a plan, and gives what `extract` prints of it."""

    def read(file: str, actions: int = 3, profile: str = "city_programmes") -> list[dict]:
        monkeypatch.setenv("KOERSBORD_DATA", str(tmp_path / "data"))
        (tmp_path / "data" / "documents").mkdir(parents=True)
        card = CARD.format(profile=profile, actions=actions)
        (tmp_path / "data" / "documents" / "rietdorp.toml").write_text(card, encoding="utf-8")
        (tmp_path / file).write_text(PLAN, encoding="utf-8")
        done = CliRunner().invoke(app, ["extract", str(tmp_path / file)])
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.output.splitlines()]

    return read


def test_a_known_file_is_read_by_the_profile_of_its_card(plan: Callable[..., list[dict]]) -> None:
    rows = plan("rietdorp.txt")
    goals = [row for row in rows if row["type"] == "goal"]
    assert [(goal["code"], goal["level"], goal["parent"]) for goal in goals] == [
        ("1", "programma", None),
        ("1.1", "actieprogramma", "1"),
        ("1.1/1", "actie", "1.1"),
        ("1.1/2", "actie", "1.1"),
        ("1.2", "actieprogramma", "1"),
        ("1.2/3", "actie", "1.2"),
    ]
    assert {goal["rule"] for goal in goals} == {"profile:city_programmes"}
    assert goals[2]["head"] == "We planten twintig linden op het plein."
    assert ("1.1/2", "2027-12-31") in [(row["goal"], row["due"]) for row in rows if row["type"] == "target"]


@pytest.mark.parametrize(("file", "actions"), [("elders.txt", 3), ("rietdorp.txt", 4)])
def test_another_name_or_another_number_of_goals_makes_a_stranger(
    plan: Callable[..., list[dict]], file: str, actions: int
) -> None:
    goals = [row for row in plan(file, actions) if row["type"] == "goal"]
    assert len(goals) == 6
    assert not [goal for goal in goals if goal["rule"].startswith("profile:")]


def test_a_broken_card_is_told(plan: Callable[..., list[dict]], tmp_path: Path) -> None:
    plan("elders.txt")
    card = tmp_path / "data" / "documents" / "rietdorp.toml"
    card.write_text(card.read_text(encoding="utf-8").replace("city_programmes", "nowhere"), encoding="utf-8")
    with pytest.raises(DataErrors) as told:
        known(tmp_path / "rietdorp.txt", None, tmp_path / "data")  # pyright: ignore[reportArgumentType]
    assert "nowhere" in str(told.value.errors[0].where)


@pytest.mark.documents
@pytest.mark.parametrize("document", OURS)
def test_each_of_our_documents_is_known(document: str, goals_of: Callable[[str], list[ExtractedObjective]]) -> None:
    done = CliRunner().invoke(app, ["extract", str(places().documents / f"{document}.txt")])
    goals = [row for row in map(json.loads, done.output.splitlines()) if row["type"] == "goal"]
    asked = ("code", "level", "parent", "line_start", "line_end", "commitment")
    assert [tuple(goal[one] for one in asked) for goal in goals] == [
        tuple(getattr(goal, one) for one in asked) for goal in goals_of(document)
    ]
