"""What tests share: a small made-up plan with its data, the real data as a database, and what a test may need."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import duckdb
import pytest
from hypothesis import settings

from etl.build import build
from etl.errors import DataErrors
from etl.places import ROOT, Places, places
from tests.chromium import find_chromium

SMALL = ROOT / "tests" / "small"
TODAY = date(2025, 6, 1)

# A slow machine makes no law untrue.
settings.register_profile("koersbord", deadline=None)
settings.load_profile("koersbord")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="Write the golden files anew; read what changed.")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--renew-golden") and os.environ.get("CI"):
        raise pytest.UsageError("golden files are renewed by a person who reads them, never in CI")


@cache
def _documents_missing() -> str | None:
    folder = places().documents
    cards = sorted((ROOT / "data" / "documents").glob("*.toml"))
    missing = [card.stem for card in cards if not (folder / f"{card.stem}.txt").exists()]
    return f"no text of {', '.join(missing)}: set KOERSBORD_DOCUMENTS" if missing else None


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser; tests that ask for it are marked `browser`, so that it is there or they are skipped."""
    found = find_chromium()
    assert found
    return found


@cache
def _browser_missing() -> str | None:
    if find_spec("playwright") is None:
        return "playwright is not installed"
    return None if find_chromium() else "no Chromium on this machine"


def _office_missing() -> str | None:
    return None if shutil.which("soffice") else "no LibreOffice on this machine"


# What a marked test needs, as a question that answers what is missing.
NEEDS: dict[str, Callable[[], str | None]] = {
    "documents": _documents_missing,
    "browser": _browser_missing,
    "office": _office_missing,
}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that lacks what it needs is skipped; where KOERSBORD_NO_SKIP=1 it fails."""
    for marker, missing in NEEDS.items():
        reason = missing() if item.get_closest_marker(marker) else None
        if reason and os.environ.get("KOERSBORD_NO_SKIP") == "1":
            pytest.fail(f"not skipped, because KOERSBORD_NO_SKIP=1: {reason}", pytrace=False)
        if reason:
            pytest.skip(reason)


@pytest.fixture
def small(tmp_path: Path) -> Places:
    """A copy of the small data that a test may spoil, with the real rules."""
    return copy_small(tmp_path)


@pytest.fixture(scope="session")
def small_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The small data as published on 1 June 2025, its texts at hand. Read only."""
    with _reading(_published(copy_small(tmp_path_factory.mktemp("small")))) as connection:
        yield connection


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The real data as a fresh clone publishes them: no text at hand. Read only."""
    folder = tmp_path_factory.mktemp("clone")
    with _reading(_published(places(documents=folder / "none", database=folder / "database"))) as connection:
        yield connection


@pytest.fixture(scope="session")
def real_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the real data, published with the texts of the documents where they are at hand. Nobody writes it."""
    return _published(places(database=tmp_path_factory.mktemp("real")))


@pytest.fixture(scope="session")
def database_with_texts(real_database: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The real data and the texts of the documents. Read only; for tests marked `documents`."""
    with _reading(real_database) as connection:
        yield connection


def copy_small(folder: Path) -> Places:
    shutil.copytree(SMALL / "data", folder / "data")
    shutil.copytree(SMALL / "documents", folder / "documents")
    shutil.copytree(ROOT / "data" / "rules", folder / "data" / "rules")
    return Places(folder / "data", folder / "documents", folder / "database")


def _published(at: Places) -> Path:
    try:
        version = build(at, today=TODAY).build["version"]
    except DataErrors as error:
        raise AssertionError("\n".join(str(fault) for fault in error.errors)) from error
    return at.database / f"koersbord-{version}.duckdb"


def _reading(database: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(database), read_only=True)
