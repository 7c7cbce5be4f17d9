"""How the app starts: it builds what is missing, and a fault in the data is told instead of hidden or fatal."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest

from board.wording.language import codes, language
from etl.places import ROOT
from model import contract
from pages.views import frame
from tests.french import FRENCH

VISITOR = Path(__file__).with_name("visitor.py")
PARTS = ("dashboard.py", "board", "data", "etl", "model", "pages", "static", ".streamlit")
PRICES = "indicators/house_price_median.csv"
BAD_ROW = "leuven,2030,,,455.000,exact,final,false,statbel_sales,,,,,\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of the product, as in a fresh clone."""
    folder = tmp_path_factory.mktemp("project")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.txt"))
        else:
            shutil.copy(ROOT / part, folder / part)
    return folder


@pytest.fixture
def database(monkeypatch, tmp_path):
    """Where the copy publishes; empty as yet."""
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(tmp_path / "database"))
    return tmp_path / "database"


@pytest.fixture
def good_version(served, database):
    """What the very same data and code published before."""
    shutil.copytree(served.path.parent, database)


@pytest.fixture
def start(project, database):
    """Start the app in the copy; what comes back opens addresses in that one process."""
    started = []

    def start():
        process = subprocess.Popen(
            [sys.executable, str(VISITOR)],
            cwd=project,
            env=os.environ | {"PYTHONPATH": str(project), contract.DATABASE_FOLDER_VARIABLE: str(database)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        started.append(process)

        def visit(page="overview", **address):
            process.stdin.write(json.dumps([page, address]) + "\n")
            process.stdin.flush()
            answer = next(line for line in process.stdout if line.startswith("\x1e"))
            return SimpleNamespace(**json.loads(answer[1:]))

        return visit

    yield start
    for process in started:
        process.stdin.close()
        process.stdout.close()
        process.wait()


@pytest.fixture
def write(project):
    """Change a file of the data for as long as the test runs; what comes back undoes it at once."""
    undoing = []

    def write(file, text):
        path = project / "data" / file
        before = path.read_text(encoding="utf-8") if path.exists() else None
        undoing.append(lambda: path.unlink() if before is None else path.write_text(before, encoding="utf-8"))
        path.write_text(text(before or ""), encoding="utf-8")
        return undoing[-1]

    yield write
    for undo in reversed(undoing):
        undo()


@pytest.fixture
def spoil(write):
    """Put a row that cannot be read into a table of the data; what comes back takes it out again."""
    return lambda file=PRICES, row=BAD_ROW: write(file, lambda before: before + row)


def version(view) -> str:
    return re.search(r"kb-footer.*?(\d{6})", view.html)[1]


def test_first_start_builds_the_database_and_the_next_one_does_not(start, database):
    view = start()(lang="en")
    assert view.fault is None
    assert "kb-title" in view.html
    assert version(view) == "000001"
    assert json.loads((database / "current.json").read_text())["version"] == "000001"
    assert version(start()()) == "000001"


@pytest.mark.usefixtures("good_version")
def test_start_after_a_change_of_the_data_builds_anew(start, write):
    write(PRICES, lambda before: before.replace("455000", "455001"))
    view = start()("indicators", indicator="house_price_median", subject="leuven", lang="en")
    assert "€455,001" in view.html
    assert version(view) == "000002"


def test_fault_without_any_version_is_all_there_is_to_see(start, spoil):
    spoil()
    visit = start()
    for lang in codes():
        view = visit("objectives", lang=lang, goal="leuven:2.1/6")
        assert view.fault is None
        assert language(lang).say("fault.no_database") in view.html
        assert PRICES in view.html
        assert "455.000" in view.html
        assert "kb-title" not in view.html
        assert "kb-footer" not in view.html


@pytest.mark.usefixtures("good_version")
def test_faults_stand_above_the_last_good_version(start, spoil):
    spoil()
    spoil("targets/leuven.csv", "half a row\n")
    visit = start()
    for lang in codes():
        view = visit("indicators", lang=lang, indicator="house_price_median", subject="leuven")
        assert view.fault is None
        assert language(lang).say("fault.still_served") in view.html
        assert view.html.index('role="alert"') < view.html.index("kb-title")
        assert PRICES in view.html
        assert "targets/leuven.csv" in view.html
        assert version(view) == "000001"


def test_words_of_a_fault_are_text(start, spoil):
    spoil(row=BAD_ROW.replace("455.000", "<img src=x onerror=alert(1)>"))
    view = start()()
    assert "<img" not in view.html
    assert "<img src=x" in html.unescape(view.html)


@pytest.mark.usefixtures("good_version")
def test_pointer_to_a_version_that_is_gone_counts_as_no_version(start, database, spoil):
    for path in database.glob("*.duckdb"):
        path.unlink()
    spoil()
    view = start()()
    assert view.fault is None
    assert 'role="alert"' in view.html


@pytest.mark.usefixtures("good_version")
def test_last_good_version_of_an_older_program_is_told_instead_of_fatal(start, database, spoil):
    with duckdb.connect(str(next(database.glob("*.duckdb")))) as connection:
        connection.execute("DROP TABLE assessment")
    spoil()
    view = start()("objectives", goal="leuven:2.1/6")
    assert view.fault is None
    assert 'role="alert"' in view.html


def test_mended_data_are_shown_when_the_page_is_loaded_again(start, spoil):
    mend = spoil()
    visit = start()
    assert 'role="alert"' in visit().html
    mend()
    view = visit(lang="en")
    assert 'role="alert"' not in view.html
    assert "kb-title" in view.html


@pytest.mark.usefixtures("good_version")
def test_fault_goes_away_when_a_good_version_is_published(start, project, spoil):
    mend = spoil()
    visit = start()
    assert 'role="alert"' in visit().html
    mend()
    subprocess.run([sys.executable, "-m", "etl", "build"], cwd=project, check=True, stdout=subprocess.DEVNULL)
    view = visit()
    assert version(view) == "000002"
    assert 'role="alert"' not in view.html


@pytest.fixture
def in_french(start, write):
    write("languages/fr.toml", lambda _: FRENCH)
    return start()


def test_third_language_is_one_file(in_french):
    view = in_french("objectives", lang="fr", institution="leuven")
    assert view.fault is None
    assert ">FR</a>" in view.html
    assert "Objectifs" in view.html
    assert "non mesuré" in view.html
    assert "Overview" in view.html
    assert "Connected, engaged and participatory city" in view.html
    for page in frame.names():
        assert in_french(page, lang="fr").fault is None


def test_third_language_writes_numbers_its_own_way(in_french):
    view = in_french("indicators", lang="fr", indicator="house_price_median", subject="leuven")
    assert "455\u202f000" in view.html
    assert [chart["layout"]["separators"] for chart in view.charts] == [",\u202f"]
