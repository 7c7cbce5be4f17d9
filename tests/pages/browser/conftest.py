"""A real browser, and the app served to it: one server for all its tests, and a fresh one for those that need it."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from board.questions.database import Database
from etl.places import ROOT
from model import contract
from tests.chromium import FLAGS
from tests.pages.browser.tab import Watched, tab

ARTEFACTS = ROOT / "artefacts"


@dataclass(frozen=True)
class Server:
    """A running app: its address, and the folder out of which it serves."""

    url: str
    database: Path


@contextmanager
def running(database: Path, log: Path) -> Iterator[Server]:
    """A server for as long as it is needed; that it went on until then is part of every test that uses it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = (f"--server.port={port}", "--server.address=127.0.0.1", "--server.fileWatcherType=none")
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", *options]
    environment = os.environ | {contract.DATABASE_FOLDER_VARIABLE: str(database)}
    with log.open("w") as said:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=said, stderr=subprocess.STDOUT)
    try:
        _wait_until_up(process, f"http://127.0.0.1:{port}/_stcore/health")
        yield Server(f"http://localhost:{port}", database)
        assert process.poll() is None, f"the server ended by itself ({process.poll()}): {log.read_text()[-2000:]}"
    finally:
        process.terminate()
        process.wait()


def _wait_until_up(process: subprocess.Popen, url: str) -> None:
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(url):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server does not start")


@pytest.fixture
def fresh_server(served: Database, tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has visited yet, with its own copy of the published database."""
    shutil.copytree(served.path.parent, tmp_path / "database")
    with running(tmp_path / "database", tmp_path / "server.log") as server:
        yield server


@pytest.fixture(scope="session")
def server(served: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(served.path.parent, tmp_path_factory.mktemp("server") / "server.log") as server:
        yield server


@pytest.fixture(scope="module")
def browser(chromium) -> Iterator[Browser]:
    expect.set_options(timeout=30_000)
    with sync_playwright() as session:
        opened = session.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def reader(browser, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A reader's tab. What it showed last is kept as a picture in `artefacts/`, for a person to look at."""
    with tab(browser) as watched:
        yield watched
        ARTEFACTS.mkdir(exist_ok=True)
        watched.page.screenshot(path=ARTEFACTS / f"{re.sub(r'[^a-z0-9]+', '-', request.node.name.lower())}.png")
