"""Views of the app as a reader gets them: run through the door, or served to a real browser."""

from __future__ import annotations

import json
import logging
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import pytest
import streamlit as st
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest

from board.questions.database import Database, current
from etl.places import ROOT
from model import contract

# AppTest reads the context of its run from outside of it, which Streamlit remarks on at every view.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(lambda _: False)

_EMPTY = {"br", "hr", "img"}
_CODE_WORD = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b(?!\.\w)")  # a name out of the code, unless it is that of a file
_NO_WORD = re.compile(r"\b(?:None(?! of\b)|nan|NaN|null|undefined|True|False)\b|\{\w*\}")


class Reading(HTMLParser):
    """The elements of a piece of HTML, its own words, those it quotes in a language of theirs, what does not close."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.quoted: list[str] = []
        self.unclosed: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(html)
        self.close()
        self.unclosed += [tag for tag, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self._open.append((tag, "lang" in dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._open.pop()
        else:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        quoted = any(foreign for _, foreign in self._open)
        (self.quoted if quoted else self.words).append(data)


@dataclass
class View:
    """What one run showed: markup, its own words, titles, links, controls, charts."""

    app: AppTest
    html: str = field(init=False)
    reading: Reading = field(init=False)

    def __post_init__(self) -> None:
        self.html = "\n".join(one.value for one in self.app.html if not one.value.startswith("<style>"))
        self.reading = Reading(self.html)

    @property
    def titles(self) -> list[str]:
        return re.findall(r"<h1[^>]*>(.*?)</h1>", self.html)

    @property
    def words(self) -> str:
        return " ".join(self.reading.words)

    @property
    def links(self) -> list[str]:
        return [attributes["href"] or "" for tag, attributes in self.reading.elements if tag == "a"]

    @property
    def controls(self) -> str:
        """Labels and choices of everything that can be operated."""
        chosen = [*self.app.selectbox, *self.app.multiselect]
        texts = [one.label for one in (*chosen, *self.app.text_input, *self.app.download_button)]
        texts += [option for one in chosen for option in one.options]
        return " | ".join([*texts, *(one.placeholder for one in self.app.text_input)])

    @property
    def charts(self) -> list[dict[str, Any]]:
        return [json.loads(one.proto.spec) for one in self.app.get("plotly_chart")]

    @property
    def chart_words(self) -> list[str]:
        return [one.proto.alt for one in self.app.get("plotly_chart")]

    @property
    def fault(self) -> str | None:
        """What kept the view from being shown."""
        return str(self.app.exception[0].value) if self.app.exception else None

    @property
    def wrong(self) -> list[str]:
        """Everything that no view may show."""
        if self.fault:
            return [self.fault]
        said = f"{self.words} {self.controls} {' '.join(self.chart_words)}"
        found = _CODE_WORD.findall(said) + _NO_WORD.findall(said)
        found += [f"{tag} does not close" for tag in self.reading.unclosed]
        if len(self.titles) != 1 or not self.titles[0].strip():
            found.append(f"titles {self.titles}")
        if "NaN" in json.dumps(self.charts):
            found.append("a chart draws what is no number")
        return found


@pytest.fixture(scope="session", autouse=True)
def served(real_database: Path) -> Iterator[Database]:
    """The real data, published where the app looks for them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(real_database.parent))
        yield current()


@pytest.fixture(scope="session")
def components() -> BidiComponentManager:
    """What one server finds once and AppTest would look for anew among all installed packages for every view."""
    found = BidiComponentManager()
    found.discover_and_register_components(start_file_watching=False)
    return found


@pytest.fixture
def look(components: BidiComponentManager) -> Callable[..., View]:
    """Open an address on its own, as somebody does who follows a link in a mail."""

    def look(page: str, colours: str = "light", **address: str) -> View:
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        app._bidi_component_manager = components
        app.context = {"url": f"http://localhost/{page}", "theme": colours}
        app.switch_page(f"pages/{page}.py")
        for name, value in address.items():
            app.query_params[name] = value
        return View(app.run())

    return look


@pytest.fixture
def altered(served: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Serve a copy of the published database in which statements have been carried out."""
    folder = tmp_path / "altered"
    shutil.copytree(served.path.parent, folder)
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(folder))

    def alter(sql: str, parameters: dict[str, Any] | None = None) -> None:
        with duckdb.connect(str(folder / served.path.name)) as connection:
            connection.execute(sql, parameters)

    yield alter
    st.cache_resource.clear()
