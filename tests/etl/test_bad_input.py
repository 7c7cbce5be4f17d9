"""Bad input: one fault at a time in the small data, and what the editor is told about it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from etl.build import build, check
from etl.errors import DataError, DataErrors
from etl.places import ROOT, Places

TREES = "indicators/trees_planted.csv"
FIRST_TREES = "veldstad,2022,,,900,exact,final,false,counts,,,"
DUST = "indicators/dust.toml"
GOALS = "objectives/veldstad.csv"
TARGETS = "targets/veldstad.csv"
PLAN = "documents/veldstad.toml"
PROFILE = "rules/profiles/city_programmes.toml"

# What is wrong: the file, the words there, the words put in their place; the place and the words the editor reads.
CASES = {
    # cells
    "thousands marked": (TREES, ",900,", ",455.000,", f"{TREES}:2, column value", "'455.000' can be read two ways"),
    "decimal comma": (TREES, ",900,", ',"12,5",', f"{TREES}:2, column value", "'12,5' has a decimal comma"),
    "not a number": (TREES, ",900,", ",NaN,", f"{TREES}:2, column value", "'NaN' is not a number"),
    "infinite": (TREES, ",900,", ",inf,", f"{TREES}:2, column value", "'inf' is not a number"),
    "too large": (TREES, ",900,", f",{'9' * 400},", f"{TREES}:2, column value", ""),
    "wrong period": (TREES, ",2022,", ",2022-24,", f"{TREES}:2, column period", "neither an academic year"),
    "period without end": (TREES, ",2022,", ",9999,", f"{TREES}:2", ""),
    "unknown word": (TREES, "exact", "precise", f"{TREES}:2, column bound", "'precise' is not one of the known words"),
    "neither value nor note": (TREES, ",900,", ",,", f"{TREES}:2", "note"),
    "no translation": (GOALS, ",More trees,", ",,", f"{GOALS}:4, column title_en", "a value is missing"),
    "blank translation": (GOALS, ",More trees,", ", ,", f"{GOALS}:4, column title_en", ""),
    "long title": (GOALS, "More trees", "a " * 13, f"{GOALS}:4, column title_en", "at most 12 words; this one has 13"),
    "no translation in a list": (
        "lists/themes.csv",
        ",Mobility,",
        ",,",
        "lists/themes.csv:3, column name_en",
        "a value is missing",
    ),
    "unknown word in a list": (
        "lists/units.csv",
        "kiloton,kilotonnes,after",
        "kiloton,kilotonnes,left",
        "lists/units.csv:4, column position",
        "",
    ),
    "target without value": (TARGETS, ",1000,,count", ",,,count", f"{TARGETS}:2", "indicator and value"),
    # rows that stand twice
    "figure twice": (TREES, FIRST_TREES, f"{FIRST_TREES}\n{FIRST_TREES}", f"{TREES}:3", "stands already on line 2"),
    "institution twice": (
        "lists/institutions.csv",
        "\nbron,",
        "\nveldstad,",
        "lists/institutions.csv:3, column institution_id",
        "'veldstad'",
    ),
    "unit twice": (
        "lists/units.csv",
        "\npercent,",
        "\ncount,",
        "lists/units.csv:3, column unit_id",
        "'count' stands already",
    ),
    "theme twice": (
        "lists/themes.csv",
        "\nmobility,",
        "\neducation,",
        "lists/themes.csv:4, column theme_id",
        "'education' stands",
    ),
    "category twice": (
        "lists/categories.csv",
        ",men,mannen,men",
        ",women,mannen,men",
        "lists/categories.csv:3",
        "stands already",
    ),
    "headline twice": (
        "lists/headlines.csv",
        "bron,bron,pass_rate,1",
        "veldstad,veldstad,bicycle_share,1",
        "lists/headlines.csv:3",
        "",
    ),
    "source twice": ("lists/sources.csv", "\ncounts,", "\nbron,", "lists/sources.csv:2", "bron"),
    "goal twice": (GOALS, "\n1.2,", "\n1.1,", f"{GOALS}:8, column code", "'1.1' stands already in"),
    "target twice": (TARGETS, "\ntrees_first,", "\ntrees,", f"{TARGETS}:3, column target_id", "'trees' stands already"),
    # names that lead nowhere
    "unknown institution": (TREES, "veldstad,2022", "bergstad,2022", f"{TREES}:2", "institution 'bergstad' is unknown"),
    "unknown source": (TREES, "false,counts", "false,hearsay", f"{TREES}:2", "source 'hearsay' is unknown"),
    "dimension without category": (
        TREES,
        ",2022,,,",
        ",2022,sex,,",
        f"{TREES}:2",
        "dimension and category go together",
    ),
    "category without words": (
        TREES,
        ",2022,,,",
        ",2022,sex,both,",
        f"{TREES}:2",
        "category 'both' of 'sex' has no words",
    ),
    "target for unknown goal": (
        TARGETS,
        "veldstad:1.1/2,trees_planted",
        "veldstad:1.1/99,trees_planted",
        f"{TARGETS}:2",
        "goal 'veldstad:1.1/99'",
    ),
    "unknown indicator": (TARGETS, ",dust,veldstad,", ",fog,veldstad,", f"{TARGETS}:7", "indicator 'fog' is unknown"),
    "target of unknown institution": (
        TARGETS,
        "trees_planted,veldstad,",
        "trees_planted,bergstad,",
        f"{TARGETS}:2",
        "institution 'bergstad' is unknown",
    ),
    "target of unknown source": (
        TARGETS,
        "true,veldstad,11",
        "true,hearsay,11",
        f"{TARGETS}:2",
        "source 'hearsay' is unknown",
    ),
    "unknown successor": (
        TARGETS,
        ",,trees,,",
        ",,oaks,,",
        f"{TARGETS}:3",
        "replaced_by names 'oaks', which is no target",
    ),
    "unit differs": (
        TARGETS,
        ",,count,,",
        ",,percent,,",
        f"{TARGETS}:2",
        "the target is in percent, its indicator in count",
    ),
    "unit nobody knows": (
        TARGETS,
        ",,hectares,",
        ",,acres,",
        f"{TARGETS}:4",
        "the target is in acres, its indicator in hectares",
    ),
    "unknown unit": (DUST, '"micrograms"', '"ounces"', DUST, "unit 'ounces' is unknown"),
    "unknown theme": (DUST, '"environment"', '"weather"', DUST, "theme 'weather' is unknown"),
    "measures unknown goal": (
        DUST,
        'theme = "environment"',
        'theme = "environment"\nmeasures = ["veldstad:7"]',
        DUST,
        "goal 'veldstad:7' is unknown",
    ),
    "unknown theme of goal": (
        GOALS,
        "More trees,,,environment",
        "More trees,,,weather",
        f"{GOALS}:4",
        "theme 'weather' is unknown",
    ),
    "title of unknown goal": (GOALS, "\n1/1,", "\n1/99,", f"{GOALS}:3", "'veldstad:1/99' is unknown"),
    "title of unknown goal without theme": (
        GOALS,
        "2.1/7,Elektrische bussen,Electric buses,advocacy,,mobility",
        "2.1/8,Bussen,Buses,advocacy,,",
        f"{GOALS}:14",
        "",
    ),
    "document of unknown institution": (PLAN, '"veldstad"', '"bergstad"', PLAN, "institution 'bergstad' is unknown"),
    "part of unknown institution": (
        "lists/institutions.csv",
        "college,BE,,",
        "college,BE,bergen,",
        "lists/institutions.csv:3",
        "bergen",
    ),
    "headline without figure": (
        "lists/headlines.csv",
        "trees_planted",
        "forest_area",
        "lists/headlines.csv:4",
        "no figure of veldstad for 'forest_area'",
    ),
    # what institutions report
    "assessment of unknown goal": (
        "assessments/veldstad.csv",
        ":1.1/2",
        ":1.1/99",
        "assessments/veldstad.csv:2",
        "goal",
    ),
    "assessment without source": (
        "assessments/veldstad.csv",
        "counts",
        "hearsay",
        "assessments/veldstad.csv:2",
        "source",
    ),
    "share above one": (
        "assessments/veldstad.csv",
        "0.5",
        "50",
        "assessments/veldstad.csv:2, column share_done",
        "less than or equal to 1",
    ),
    "implementation of unknown goal": (
        "implementation/bron.csv",
        "bron:1.1",
        "bron:1.9",
        "implementation/bron.csv:2",
        "goal",
    ),
    "units that are no number": (
        "implementation/bron.csv",
        ",3,8,",
        ",few,8,",
        "implementation/bron.csv:2, column units",
        "few",
    ),
    "more units than there are": ("implementation/bron.csv", ",3,8,", ",9,8,", "implementation/bron.csv:2", "9"),
    "wrong period of implementation": (
        "implementation/bron.csv",
        "2023-24",
        "2023-25",
        "implementation/bron.csv:2, column period",
        "neither an academic year",
    ),
    "step of unknown institution": ("cycles/bron.csv", "\nbron,", "\nbeek,", "cycles/bron.csv:2", "institution 'beek'"),
    "step beyond the end": (
        "cycles/bron.csv",
        "bron,10",
        "bron,99",
        "cycles/bron.csv:2",
        "line 99 is beyond the end of bron",
    ),
    "unknown framework item": (
        "frameworks/veldstad.csv",
        "sdg_11",
        "sdg_99",
        "frameworks/veldstad.csv:2",
        "item 'sdg_99'",
    ),
    "unknown origin": (
        "frameworks/veldstad.csv",
        "editor",
        "machine",
        "frameworks/veldstad.csv:2, column origin",
        "'machine'",
    ),
    "link to unknown goal": ("links/veldstad.csv", "1.2/8", "1.2/99", "links/veldstad.csv:2", "goal 'veldstad:1.2/99'"),
    "framework item twice": (
        "lists/framework_items.csv",
        "esg_1_3",
        "sdg_11",
        "lists/framework_items.csv:3, column item_id",
        "'sdg_11' stands already",
    ),
    "titles with other numbers": (
        GOALS,
        "Duizend bomen planten",
        "1000 bomen planten",
        f"{GOALS}:5",
        "differ in their numbers",
    ),
    "title of a sibling": (
        GOALS,
        "Propere lucht,Clean air",
        "Meer bomen,Clean air",
        f"{GOALS}:8",
        "the same title as goal 1.1",
    ),
    # cards
    "card without translation": (DUST, ', en = "Fine dust" }', " }", f"{DUST}, key name.en", "a value is missing"),
    "card with empty translation": (DUST, 'en = "Fine dust" }', 'en = "" }', f"{DUST}, key name.en", ""),
    "unknown key": (DUST, "decimals = 0", "decimals = 0\ncolour = 1", f"{DUST}, key colour", "this key is unknown"),
    "broken TOML": (DUST, "decimals = 0", "decimals = ", f"{DUST}:8", "not valid TOML"),
    "wrong type": (DUST, "decimals = 0", 'decimals = "none"', f"{DUST}, key decimals", "'none' does not fit"),
    "limit that is no number": (
        DUST,
        "decimals = 0",
        "decimals = 0\nlimit_value = nan",
        f"{DUST}, key limit_value",
        "",
    ),
    "unknown direction": (DUST, '"less"', '"down"', f"{DUST}, key direction", "'down' is not one of the known words"),
    "language without rules": (PLAN, '"nl"', '"fr"', "rules/fr.toml", "this rule file does not exist"),
    "unknown profile": (
        PLAN,
        '"city_programmes"',
        '"villages"',
        "rules/profiles/villages.toml",
        "this rule file does not exist",
    ),
    "broken pattern": (PROFILE, r"^\s*PROGRAMMA (", r"^\s*PROGRAMMA ((", PROFILE, ""),
    "unknown key in a profile": (
        PROFILE,
        'ends = "gap"',
        'finish = "gap"',
        f"{PROFILE}, key level.2.finish",
        "this key is unknown",
    ),
    # expectations
    "too few rows": (
        DUST,
        "rows = [1, 9]",
        "rows = [3, 9]",
        f"{DUST}, key expect.rows",
        "2 rows stand in indicators/dust.csv, between 3 and 9",
    ),
    "value out of bounds": (
        DUST,
        "values = [0, 3000000]",
        "values = [0, 38]",
        "indicators/dust.csv:2, column value",
        "40 is not between 0 and 38",
    ),
    "goals miscounted": (
        PLAN,
        "actie = 16",
        "actie = 17",
        f"{PLAN}, key expect.actie",
        "16 goals of level actie were found, 17 are expected",
    ),
    "level miscounted": (
        PLAN,
        "actie = 16",
        "actie = 16\nwens = 1",
        f"{PLAN}, key expect.wens",
        "0 goals of level wens were found",
    ),
    # lines of documents
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
}


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, f"{old} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(places: Places) -> list[DataError]:
    with pytest.raises(DataErrors) as raised:
        check(places)
    return raised.value.errors


def test_the_small_data_are_without_fault(small: Places) -> None:
    check(small)


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    file, old, new, where, what = CASES[case]
    change(small.data / file, old, new)
    told = faults(small)
    found = [fault for fault in told if fault.where == where or fault.where.startswith(f"{where}, ")]
    assert found, [str(fault) for fault in told]
    assert any(what in fault.what for fault in found), [str(fault) for fault in found]
    assert all(len(fault.fix) > 3 for fault in found)


def _remove(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_text("")


def _latin(path: Path) -> None:
    path.write_bytes(path.read_text(encoding="utf-8").replace("e", "ë", 1).encode("latin-1"))


@pytest.mark.parametrize(
    ("file", "spoil", "where", "what"),
    [
        ("data/indicators/dust.csv", _remove, "indicators/dust.toml", "no observations beside it"),
        ("data/indicators/dust.toml", _remove, "indicators/dust.csv", "no card beside them"),
        ("data/documents/bron.toml", _remove, "objectives/bron.csv", "no document of this name"),
        ("data/lists/themes.csv", _remove, "indicators/dust.toml", "theme 'environment' is unknown"),
        ("data/lists/themes.csv", _empty, "lists/themes.csv", "the file is empty"),
        ("data/lists/sources.csv", _latin, "lists/sources.csv:1", "not UTF-8"),
        ("data/documents/veldstad.toml", _latin, "documents/veldstad.toml:1", "not UTF-8"),
        ("documents/veldstad.txt", _empty, "veldstad.txt", "the document is empty"),
        ("documents/veldstad.txt", _latin, "veldstad.txt:1", "not UTF-8"),
    ],
)
def test_a_spoilt_file_is_told(small: Places, file: str, spoil: Callable[[Path], None], where: str, what: str) -> None:
    spoil(small.data.parent / file)
    found = {fault.where: fault for fault in faults(small)}
    assert where in found, [str(fault) for fault in found.values()]
    assert what in found[where].what


def test_a_document_without_text_and_without_list_is_a_fault(small: Places) -> None:
    (small.documents / "bron.txt").unlink()
    (small.data / "extracted" / "bron.csv").unlink()
    (fault,) = faults(small)
    assert fault.where == "documents/bron.toml"
    assert "bron.txt" in fault.fix
    assert "extracted/bron.csv" in fault.fix


@pytest.mark.parametrize(
    "file",
    [
        "lists/colours.csv",
        "targets/old.toml",
        "notes.txt",
        "indicators/dust.xlsx",
        "sketches/a.csv",
        "documents/plan.csv",
    ],
)
def test_a_file_that_nothing_reads_is_told(small: Places, file: str) -> None:
    (small.data / file).parent.mkdir(exist_ok=True)
    (small.data / file).write_text("x")
    (fault,) = faults(small)
    assert (fault.where, fault.what) == (file, "nothing reads this file")


@pytest.mark.parametrize("file", ["documents/veldstad.pdf", ".hidden", "languages/nl.toml"])
def test_a_file_read_elsewhere_is_left_alone(small: Places, file: str) -> None:
    (small.data / file).parent.mkdir(exist_ok=True)
    (small.data / file).write_text("x")
    check(small)


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


def test_every_fault_of_a_run_is_told_at_once(small: Places) -> None:
    change(small.data / TREES, ",900,", ",455.000,")
    change(small.data / DUST, "decimals = 0", "decimals = 0\ncolour = 1")
    change(small.data / GOALS, ",More trees,", ",,")
    change(small.data / PLAN, "actie = 16", "actie = 17")
    (small.data / "lists" / "colours.csv").write_text("x")
    (small.documents / "bron.txt").write_text("")
    told = [fault.where for fault in faults(small)]
    assert set(told) >= {
        f"{TREES}:2, column value",
        f"{DUST}, key colour",
        f"{GOALS}:4, column title_en",
        f"{PLAN}, key expect.actie",
        "lists/colours.csv",
        "bron.txt",
    }
    assert len(told) == len(set(told))


def test_a_missing_text_is_told_beside_other_faults(small: Places) -> None:
    change(small.data / TREES, ",900,", ",455.000,")
    (small.documents / "bron.txt").unlink()
    (small.data / "extracted" / "bron.csv").unlink()
    assert {fault.where for fault in faults(small)} >= {f"{TREES}:2, column value", "documents/bron.toml"}


def test_a_refused_row_is_not_told_again_as_a_missing_one(small: Places) -> None:
    change(small.data / TREES, ",900,", ",455.000,")
    change(small.data / TREES, ",1100,", ",455.000,")
    assert [fault.where for fault in faults(small)] == [f"{TREES}:2, column value", f"{TREES}:3, column value"]


def test_every_broken_sentence_of_a_run_is_told_at_once(small: Places) -> None:
    change(small.data / TREES, "veldstad,2022", "bergstad,2022")
    change(small.data / TREES, "false,counts", "false,hearsay")
    change(small.data / TARGETS, ",,count,,", ",,percent,,")
    change(small.data / DUST, '"environment"', '"weather"')
    told = [(fault.where, fault.what.split()[0]) for fault in faults(small)]
    assert sorted(told) == sorted(
        [(f"{TREES}:2", "institution"), (f"{TREES}:2", "source"), (f"{TARGETS}:2", "the"), (DUST, "theme")]
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (TREES, ",900,", ",455.000,"),
        (PLAN, "actie = 16", "actie = 17"),
        (TREES, "veldstad,2022", "bergstad,2022"),
        ("lists/units.csv", "kiloton,kilotonnes,after", "kiloton,kilotonnes,left"),
    ],
)
def test_a_fault_leaves_the_last_good_version_served(small: Places, file: str, old: str, new: str) -> None:
    build(small)
    before = sorted(path.name for path in small.database.iterdir())
    pointer = (small.database / "current.json").read_bytes()
    change(small.data / file, old, new)
    with pytest.raises(DataErrors):
        build(small)
    assert (small.database / "current.json").read_bytes() == pointer
    assert sorted(path.name for path in small.database.iterdir()) == before
    with duckdb.connect(str(small.database / json.loads(pointer)["file"]), read_only=True) as served:
        assert served.table("target").count("*").fetchall() == [(11,)]
