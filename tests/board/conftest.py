"""The real data as the board reads them: published once, with the texts of the documents where they are at hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from board.questions import verdicts
from board.questions.database import Database
from board.wording.language import Language, language


@pytest.fixture(scope="session")
def published(real_database: Path) -> Database:
    return Database(real_database, "000001")


@pytest.fixture
def changed(published: Database, tmp_path: Path) -> Callable[..., Database]:
    """A copy of the published database in which one statement has been carried out."""

    def change(sql: str, parameters: dict[str, Any]) -> Database:
        path = shutil.copy(published.path, tmp_path / "changed.duckdb")
        with duckdb.connect(str(path)) as connection:
            connection.execute(sql, parameters)
        return Database(Path(path), published.version)

    return change


@pytest.fixture
def asked(published: Database) -> Callable[..., dict[str, Any]]:
    """The target for social dwellings (at least 8.5% by 2025), with some of its facts changed."""
    rows = verdicts.targets_of_goal(published, "leuven:2.1/6")
    [row] = [one for one in rows if one["target_id"] == "leuven_social_dwellings_share"]
    return lambda **facts: row | facts


@pytest.fixture
def nl() -> Language:
    return language("nl")


@pytest.fixture
def en() -> Language:
    return language("en")
