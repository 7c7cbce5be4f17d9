"""A figure and a step stand on a line of their document, and the list kept of a document is a tree of goals."""

import subprocess
import sys

import pytest

from etl.places import ROOT, Places
from tests.etl.bad_input import TARGETS, change, faults, must_be_told

CASES = {
    "document figure without line": (
        TARGETS,
        "true,veldstad,11,",
        "true,veldstad,,",
        f"{TARGETS}:2",
        "a figure out of a document has no line",
    ),
    "target line beyond the end": (
        TARGETS,
        "true,veldstad,11,",
        "true,veldstad,53,",
        f"{TARGETS}:2",
        "line 53 is beyond the end of veldstad (52 lines)",
    ),
    "figure line beyond the end": (
        "indicators/pass_rate.csv",
        "false,bron,12",
        "false,bron,27",
        "indicators/pass_rate.csv:5",
        "beyond the end of bron",
    ),
    "step beyond the end": (
        "cycles/bron.csv",
        "bron,10",
        "bron,99",
        "cycles/bron.csv:2",
        "line 99 is beyond the end of bron",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])


def test_a_document_without_text_and_without_list_is_a_fault(small: Places) -> None:
    (small.documents / "bron.txt").unlink()
    (small.data / "extracted" / "bron.csv").unlink()
    (fault,) = faults(small)
    assert fault.where == "documents/bron.toml"
    assert "bron.txt" in fault.fix
    assert "extracted/bron.csv" in fault.fix


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("\n1.2,1.2,", "\n1.1,1.1,", "extracted/veldstad.csv:11"),
        (",actie,2,1.1,11,13,", ",actie,2,1.9,11,13,", "extracted/veldstad.csv:5"),
        (",3,5,", ",5,3,", "extracted/veldstad.csv:2"),
    ],
)
def test_a_list_that_is_no_tree_of_goals_is_told(small: Places, old: str, new: str, where: str) -> None:
    (small.documents / "veldstad.txt").unlink()
    change(small.data / "extracted" / "veldstad.csv", old, new)
    assert where in [fault.where.split(", column")[0] for fault in faults(small)]


def test_a_goal_that_stands_above_itself_is_told(small: Places) -> None:
    (small.documents / "veldstad.txt").unlink()
    change(small.data / "extracted" / "veldstad.csv", "\n1,1,programma,0,,", "\n1,1,programma,0,1.1,")
    program = "import sys; from pathlib import Path; from etl.build import check; from etl.places import ROOT, Places\n"
    program += "try: check(Places(*map(Path, sys.argv[1:])))\nexcept Exception as error: print(*error.errors)"
    arguments = [sys.executable, "-c", program, small.data, small.documents, small.database]
    told = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=15, check=False)
    assert "extracted/veldstad.csv:2" in told.stdout, told.stderr
