"""Open SDG repositories for tests: the seven real indicators, and invented ones written as the format has them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from etl.imports.open_sdg.items import read
from etl.imports.plan import Plan, plan
from etl.places import Places

REAL = Path(os.environ.get("KOERSBORD_REFERENCE", Path(__file__).parents[4] / "shared" / "reference")) / "open-sdg"

SOURCED = """\
graph_title: Pools in use
national_indicator_description: Pools that people swim in.
source_active_1: true
source_organisation_1: Bureau of Pools
source_url_1: https://pools.example/figures
source_url_text_1: Pools counted
source_periodicity_1: Annual
"""


def write(folder: Path, tables: Mapping[str, str | bytes], meta: Mapping[str, str | bytes]) -> Path:
    """A repository with these tables and these files of metadata (`meta/1-1-1.md`, `config_data.yml`, ...)."""
    files = {f"data/indicator_{number}.csv": table for number, table in tables.items()} | dict(meta)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def one(folder: Path, table: str | bytes, meta: str | bytes = SOURCED) -> Path:
    """A repository of one indicator, 6.2.1."""
    return write(folder, {"6-2-1": table}, {"meta/6-2-1.yml": meta})


def planned(small: Places, repository: Path, **more: object) -> Plan:
    return plan(small.data, read(repository, small.data, "veldstad", **more))  # pyright: ignore[reportArgumentType]


def faults(made: Plan) -> list[str]:
    return [str(fault) for fault in made.faults]


def rows(made: Plan, indicator_id: str = "veldstad_sdg_6_2_1") -> list[list[str]]:
    """Cells of period, dimension, category, value of the figures that would be written."""
    lines = made.texts[f"indicators/{indicator_id}.csv"].splitlines()[1:]
    return [line.split(",")[1:5] for line in lines]
