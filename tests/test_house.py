"""House rules, held to by discovery: every page, module, text and command there is, whatever is added."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer

from board.cli import app as board_app
from etl.cli import app as etl_app
from etl.places import ROOT
from tests.texts import places, texts

ROOMS = ("board", "etl", "model", "pages")
PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py") if path.stem != "__init__")
MODULES = sorted([ROOT / "dashboard.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))])
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
LARGEST = 1_000_000  # bytes
LINT = Path(sys.executable).parent / "lint-imports"

# Keys of a page's texts that are put together while the page runs.
PUT_TOGETHER = re.compile(
    r"menu|(direction|kind|link|origin|field|decision|decided|column|owner|view|cycle|about|list|none|words)_\w+|measures|context"
)

every_page = pytest.mark.parametrize("page", PAGES)


def card(page: str) -> dict:
    return tomllib.loads((ROOT / "pages" / f"{page}.toml").read_text(encoding="utf-8"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_every_page_has_its_card():
    assert sorted(path.stem for path in (ROOT / "pages").glob("*.toml")) == PAGES


@every_page
def test_card_has_an_order_and_a_menu_text_in_each_language(page):
    assert isinstance(card(page)["order"], int)
    assert all(card(page)[code]["menu"] for code in ("nl", "en"))


def test_pages_have_an_order_of_their_own():
    assert len({card(page)["order"] for page in PAGES}) == len(PAGES)


@every_page
def test_texts_of_a_page_are_the_same_in_each_language(page):
    dutch, english = dict(texts(card(page)["nl"])), dict(texts(card(page)["en"]))
    assert dutch.keys() == english.keys()
    assert [key for key in dutch if places(dutch[key]) != places(english[key])] == []
    assert [key for key in dutch if not dutch[key].strip() or not english[key].strip()] == []


@every_page
def test_every_text_of_a_page_is_used(page):
    sources = [ROOT / "pages" / f"{page}.py", *(ROOT / "pages" / "views").rglob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    keys = [key for key in card(page)["nl"] if not PUT_TOGETHER.fullmatch(key)]
    assert [key for key in keys if f'"{key}"' not in code and f"'{key}'" not in code] == []


@every_page
def test_page_is_short(page):
    assert lines(ROOT / "pages" / f"{page}.py") < 60


@every_page
def test_page_begins_with_the_frame(page):
    assert "frame.begin(__file__)" in (ROOT / "pages" / f"{page}.py").read_text(encoding="utf-8")


def test_door_is_short():
    assert lines(ROOT / "dashboard.py") < 40


def test_modules_are_short():
    assert {named(path): lines(path) for path in MODULES if lines(path) >= 250} == {}


def test_modules_begin_with_what_they_are_for():
    first = {named(path): path.read_text(encoding="utf-8").partition("\n")[0] for path in MODULES}
    assert [name for name, line in first.items() if not re.match(r'"""\S.{10}', line)] == []


def test_modules_are_named_for_their_subject():
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert [named(path) for path in MODULES if vague & set(path.with_suffix("").parts)] == []


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


def test_door_knows_only_streamlit_the_etl_and_the_pages():
    assert imports(ROOT / "dashboard.py") - sys.stdlib_module_names <= {"streamlit", "etl", "pages"}


@every_page
def test_page_stands_in_the_contracts(page):
    [beside] = [one["modules"] for one in CONTRACTS if "pages.overview" in one.get("modules", [])]
    [above] = [one["forbidden_modules"] for one in CONTRACTS if one.get("source_modules") == ["pages.views"]]
    [undrawn] = [one["source_modules"] for one in CONTRACTS if one.get("forbidden_modules") == ["plotly"]]
    assert all(f"pages.{page}" in modules for modules in (beside, above, undrawn))


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True)


def test_imports_keep_the_contracts():
    found = lint(ROOT)
    assert found.returncode == 0, found.stdout


def test_wrong_imports_break_the_contracts(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    wrong = {
        "pages/overview.py": "import etl.build, pages.method, duckdb",
        "pages/views/html.py": "import pages.overview",
        "pages/method.py": "import plotly",
        "board/wording/numbers.py": "import streamlit, etl.errors, pages.overview",
        "model/period.py": "import board",
    }
    for file, line in wrong.items():
        path = tmp_path / file
        path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    found = lint(tmp_path)
    assert found.returncode != 0
    kept = re.findall(r"^(.*) KEPT$", found.stdout, flags=re.MULTILINE)
    assert kept == [], found.stdout


def test_no_file_holds_a_path_of_one_machine_or_the_address_of_a_registry():
    roots = "|".join(("work", "root", "home", "Users", "tmp"))
    registries = "|".join((r"pypi\.org", r"pythonhosted\.org", r"registry\.npmjs", "index-url", "artifactory"))
    wrong = rf"(^|[^[:alnum:]_.$}}/*-])/({roots})/[[:alnum:]]|{registries}"
    search = ["git", "grep", "-I", "-n", "-E", wrong, "--", ".", ":!tests/test_house.py"]
    found = subprocess.run(search, cwd=ROOT, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    assert (found.returncode, found.stdout) == (1, ""), found.stderr


def test_no_file_is_larger_than_a_person_reads_or_a_page_shows():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    sizes = {name: (ROOT / name).stat().st_size for name in listed.split("\0") if name and (ROOT / name).is_file()}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}


def commands(app: typer.Typer) -> list[str]:
    """Names of commands; those of a group with the group's before them."""
    own = [one.name or one.callback.__name__.replace("_", "-") for one in app.registered_commands]
    below = [(group.name, name) for group in app.registered_groups for name in commands(group.typer_instance)]
    return own + [f"{group} {name}" for group, name in below]


@pytest.mark.parametrize(("room", "app"), [("etl", etl_app), ("board", board_app)])
def test_every_command_stands_in_the_readme(room, app):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert commands(app)
    assert [name for name in commands(app) if f"python -m {room} {name}" not in readme] == []
