"""The small plan with one thing changed: what the build then notices, refuses or judges otherwise."""

import json
import shutil
from datetime import date

import duckdb
import pytest

from etl.build import build
from etl.errors import DataErrors
from etl.places import Places

Database = duckdb.DuckDBPyConnection


def rows(database: Database, sql: str) -> list[tuple]:
    return database.execute(sql).fetchall()


def test_a_figure_that_is_not_at_its_line_is_noticed(small: Places) -> None:
    targets = small.data / "targets" / "veldstad.csv"
    targets.write_text(targets.read_text().replace(",at_least,500,,count,,,,2030", ",at_least,750,,count,,,,2030"))
    made = build(small)
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        noticed = "SELECT file, line FROM issue WHERE rule = 'a_figure_was_not_found_at_its_line'"
        assert rows(found, noticed) == [("targets/veldstad.csv", 9)]
        assert rows(found, "SELECT verified FROM target WHERE target_id = 'racks'") == [(False,)]


def test_words_that_are_not_at_their_line_are_noticed_and_nothing_is_verified(small: Places) -> None:
    targets = small.data / "targets" / "veldstad.csv"
    targets.write_text(targets.read_text().replace("samen 500 plaatsen", "samen 500 rekken"))
    made = build(small)
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        noticed = "SELECT file, line FROM issue WHERE rule = 'the_words_of_a_figure_are_not_at_its_line'"
        assert rows(found, noticed) == [("targets/veldstad.csv", 9)]
        assert rows(found, "SELECT words_found, verified FROM target WHERE target_id = 'racks'") == [(False, False)]


def test_a_figure_of_a_document_without_words_is_refused(small: Places) -> None:
    targets = small.data / "targets" / "veldstad.csv"
    targets.write_text(targets.read_text().replace("samen 500 plaatsen", ""))
    with pytest.raises(DataErrors) as refused:
        build(small)
    [fault] = refused.value.errors
    assert (fault.where, "source_words" in fault.fix) == ("targets/veldstad.csv:9", True)


def test_without_its_text_a_document_comes_from_the_list_kept_of_it(small: Places, small_database: Database) -> None:
    shutil.rmtree(small.documents)
    made = build(small, today=date(2025, 6, 1))
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        goals = "SELECT * EXCLUDE passage FROM objective ORDER BY objective_id"
        assert rows(found, goals) == rows(small_database, goals)
        verdicts = "SELECT target_id, indicator_id, code, reason FROM verdict ORDER BY ALL"
        assert rows(found, verdicts) == rows(small_database, verdicts)
        assert rows(found, "SELECT DISTINCT text_found, sha256 FROM document") == [(False, None)]
        assert rows(found, "SELECT objective_id FROM objective WHERE passage IS NOT NULL") == []
        assert rows(found, "SELECT target_id FROM target WHERE verified IS NOT NULL") == []
        told = "SELECT file FROM issue WHERE rule = 'the_text_of_a_document_is_not_at_hand' ORDER BY file"
        assert rows(found, told) == [("documents/bron.toml",), ("documents/veldstad.toml",)]


def test_a_text_that_reads_differently_from_its_list_is_noticed_and_goes_first(small: Places) -> None:
    kept = small.data / "extracted" / "bron.csv"
    kept.write_text(kept.read_text().replace("\n1.2,2,punt,1,1,14,14,study,", "\n1.2,2,punt,1,1,14,14,continue,"))
    made = build(small)
    assert made.harvest.changed == ["bron"]
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        assert rows(found, "SELECT commitment FROM objective WHERE objective_id = 'bron:1.2'") == [("study",)]
        noticed = "SELECT file FROM issue WHERE rule = 'extraction_differs_from_the_list_kept'"
        assert rows(found, noticed) == [("extracted/bron.csv",)]


def test_a_verdict_holds_for_its_day(small: Places) -> None:
    made = build(small, today=date(2031, 6, 1))
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        verdict = "SELECT code, reason, was, flags FROM verdict WHERE target_id = 'bicycles'"
        assert rows(found, verdict) == [("cannot_tell", "no_value_at_due", "on_track", ["stale"])]


def outlook_of(made, small: Places, target: str) -> tuple[str, dict]:
    with duckdb.connect(str(small.database / f"koersbord-{made.build['version']}.duckdb"), read_only=True) as found:
        [(code, told)] = found.execute(
            "SELECT code, outlook FROM verdict WHERE target_id = $t", {"t": target}
        ).fetchall()
    return code, json.loads(told)


def test_five_figures_give_a_forecast_to_the_target(small: Places) -> None:
    shares = small.data / "indicators" / "bicycle_share.csv"
    row = "veldstad,{},,,{},exact,final,false,counts,,,,,\n"
    years = "".join(row.format(2019 + n, value) for n, value in enumerate([43, 42, 45, 47, 48]))
    shares.write_text(shares.read_text().replace("veldstad,2024", years + "veldstad,2024"))
    code, told = outlook_of(build(small, today=date(2025, 6, 1)), small, "bicycles")
    assert code == "on_track"
    assert told["foreseen"] == pytest.approx(60)
    assert told["foreseen_low"] < 60 < told["foreseen_high"]
    assert 0.4 < told["chance"] < 0.5
    assert (told["next_time"], told["next_value"] > 50) == (2025, True)


@pytest.mark.parametrize(("tolerance", "code"), [("", "deteriorating"), ("2", "achieved")])
def test_a_value_to_maintain_may_move_within_its_tolerance(small: Places, tolerance: str, code: str) -> None:
    targets = small.data / "targets" / "veldstad.csv"
    old = "reach,at_least,60.5,,percent,,,,2030-12-31"
    assert old in targets.read_text()
    new = f"maintain,at_least,51,,percent,52,2018,{tolerance},2030-12-31"
    targets.write_text(targets.read_text().replace(old, new))
    assert outlook_of(build(small, today=date(2025, 6, 1)), small, "bicycles")[0] == code
