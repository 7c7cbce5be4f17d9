"""All faults of a run are told at once, and each of them once."""

from etl.places import Places
from tests.etl.bad_input import DUST, GOALS, PLAN, TARGETS, TREES, change, faults


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
