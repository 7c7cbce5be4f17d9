"""An older version opens read-only on every page, what changed since is told, and what cannot be shown is said."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st

from board.questions.database import Database
from board.wording.language import codes, language
from etl.build import build
from etl.fingerprint import fingerprint
from etl.places import places
from model import contract
from pages.views import frame, table
from tests.pages.two_versions import DIFFERENCES, NEWEST, OLDER, publish_two

GOAL = "leuven:2.1/6"
PINNED = f"version={NEWEST}&"
LANGUAGES = pytest.mark.parametrize("lang", codes())


@pytest.fixture
def publish(served: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """Serve two versions of which the older differs by statements."""

    def publish(*differences: str) -> Path:
        folder = publish_two(served, tmp_path / "two", *([differences] if differences else []))
        monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(folder))
        return folder

    yield publish
    st.cache_resource.clear()


def say(lang: str, key: str, **values) -> str:
    return language(lang).say(f"version.{key}", **values)


@pytest.mark.parametrize("page", frame.names())
def test_older_version_opens_on_every_page_and_every_link_keeps_it(look, publish, page):
    publish()
    for lang in codes():
        view = look(page, lang=lang, version=OLDER)
        assert view.wrong == []
        assert f"{OLDER} " in view.words
        assert say(lang, "to_newest") in view.words
        onward = [one for one in view.links if not one.startswith("http")]
        leaving = [one for one in onward if f"version={OLDER}" not in one]
        assert len(onward) > 10
        assert {one.partition("?")[0] for one in leaving} <= {page, "versions", "overview"}
        assert len(leaving) <= 3


def test_older_version_shows_what_stood_in_it(look, publish):
    publish()
    old, new = (look("objectives", lang="nl", goal=GOAL, **at) for at in ({"version": OLDER}, {}))
    assert html.unescape(old.titles[0]) == "Wonen <b>voor</b> iedereen"
    assert old.titles != new.titles
    assert say("nl", "to_newest") not in new.words


def test_older_version_cannot_be_edited(look, publish, monkeypatch):
    publish(
        "INSERT INTO proposal (document_id, item, passage, code, level, head, commitment, words, line_start, rule, "
        "confidence) VALUES ('leuven', 'goal', 'p', '1', 'actie', 'Wonen', 'commitment', 'Wonen', 1, 'r', 0.5)"
    )
    monkeypatch.setenv(contract.EDITING_VARIABLE, "1")
    view = look("documents", lang="nl", document="leuven", version=OLDER)
    assert say("nl", "read_only") in view.words
    assert not view.app.button


@LANGUAGES
@pytest.mark.parametrize("asked", ["000009", "1", "latest", "../../etc/passwd", "<b>", "٠٠٠٠٠١"])
def test_version_that_is_not_kept_is_said_with_those_that_are(look, publish, lang, asked):
    publish()
    view = look("overview", lang=lang, version=asked)
    assert view.fault is None
    assert html.unescape(view.titles[0]) == say(lang, "unknown", version=asked)
    assert {f"version={one}" in " ".join(view.links) for one in (OLDER, NEWEST)} == {True}


@LANGUAGES
def test_version_of_an_older_program_says_so(look, publish, lang):
    publish("ALTER TABLE objective DROP COLUMN title_en")
    view = look("objectives", lang=lang, version=OLDER, goal=GOAL)
    assert view.fault is None
    assert say(lang, "outdated", version=OLDER) in view.words
    assert say(lang, "cannot_compare", version=OLDER) in look("overview", lang=lang).words
    assert look("versions", lang=lang).wrong == []


def test_damaged_version_is_no_fault(look, publish):
    folder = publish()
    (folder / f"koersbord-{OLDER}.duckdb").write_bytes(b"no database")
    assert look("overview", lang="en", version=OLDER).fault is None
    assert say("en", "cannot_compare", version=OLDER) in look("overview", lang="en").words
    assert look("versions", lang="en").wrong == []


@LANGUAGES
def test_overview_tells_what_changed_of_the_institution(look, publish, lang):
    publish()
    city = look("overview", lang=lang, institution="leuven")
    university = look("overview", lang=lang, institution="kuleuven")
    for key in ("verdict_changed", "target_changed", "document_changed"):
        assert language(lang).say(f"change.{key}") in city.words
        assert language(lang).say(f"change.{key}") not in university.words
    assert language(lang).say("change.count.figure_added", n=2, count="2") in city.words
    assert language(lang).say("change.goal_added") in university.words


def test_version_built_anew_from_the_same_has_no_changes(look, publish):
    publish("SELECT 1")
    for page in ("overview", "versions", "objectives"):
        address = {"goal": GOAL} if page == "objectives" else {}
        view = look(page, lang="en", **address)
        assert view.wrong == []
        assert "othing changed" in view.words or "othing has changed" in view.words
        assert language("en").say("change.now") not in view.words


@LANGUAGES
def test_only_version_says_what_will_stand_there(look, lang):
    for page in ("overview", "versions"):
        assert say(lang, "only") in look(page, lang=lang).words
    assert say(lang, "only") in look("objectives", lang=lang, goal=GOAL).words


@LANGUAGES
def test_oldest_of_several_versions_is_not_called_the_only_one(look, publish, lang):
    publish()
    for page, more in (("overview", {}), ("versions", {}), ("objectives", {"goal": GOAL})):
        words = look(page, lang=lang, version=OLDER, **more).words
        assert say(lang, "first") in words
        assert say(lang, "only") not in words


@pytest.mark.parametrize("since", ["000007", NEWEST, "<b>"])
def test_version_that_is_no_older_one_is_compared_with_the_one_before(look, publish, since):
    publish()
    view = look("versions", lang="en", since=since)
    assert view.wrong == []
    assert say("en", "not_before", version=since, instead=OLDER) in view.words


@LANGUAGES
def test_versions_page_names_every_change_before_and_after(look, publish, lang):
    publish()
    view = look("versions", lang=lang)
    assert view.wrong == []
    old, new = (language(lang).say(f"verdict.{code}") for code in ("on_track", "cannot_tell"))
    assert view.words.index(old) < view.words.index(new)
    title = {"nl": "Wonen <b>voor</b> iedereen", "en": "Homes <b>for</b> everyone"}[lang]
    assert title in view.words
    assert "<b>" not in view.html
    assert len(view.app.download_button) == 1


def test_changes_as_a_file_hold_every_change_and_no_formula(look, publish, monkeypatch):
    publish("UPDATE objective SET title_en = '=1+1' WHERE objective_id = 'leuven:2.1/6'", *DIFFERENCES[:2])
    files, button = {}, table.st.download_button

    def offered(label, data, name, *rest, **more):
        files[name] = data()
        return button(label, data, name, *rest, **more)

    monkeypatch.setattr(table.st, "download_button", offered)
    assert look("versions", lang="en").fault is None
    [(name, content)] = files.items()
    assert name == f"koersbord-{OLDER}-{NEWEST}.csv"
    found = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert {row["objective_id"] for row in found} == {GOAL}
    assert len(found) == 3
    assert "'=1+1" in {row[language("en").say("change.was")] for row in found}
    assert not any(cell.startswith("=") for row in found for cell in row.values())


def test_goal_tells_its_history_and_its_addresses(look, publish):
    publish()
    view = look("objectives", lang="nl", institution="all", goal=GOAL)
    assert "Wonen <b>voor</b> iedereen" in view.words
    assert "minstens 8% tegen 2025" in view.words
    addresses = [f"http://localhost/objectives?lang=nl&institution=leuven&{rest}goal={GOAL}" for rest in ("", PINNED)]
    assert [one for one in view.reading.quoted if one.startswith("http")] == addresses
    other = look("objectives", lang="nl", goal="leuven:2.1/7")
    assert "is aan dit doel niets gewijzigd" in other.words


def test_version_that_two_builds_made_can_be_opened_again(look, small, monkeypatch):
    """The whole way: a build, a change of the data, a second build, and the first is still there."""
    build(small)
    path = small.data / "indicators" / "bicycle_share.csv"
    rows = path.read_text("utf-8").splitlines()
    path.write_text("\n".join(rows[:-1]) + "\n", encoding="utf-8")
    build(small)
    pointer = small.database / contract.POINTER
    pointer.write_text(json.dumps(json.loads(pointer.read_text()) | {"data_hash": fingerprint(places())}))
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(small.database))
    view = look("versions", lang="en")
    assert language("en").say("change.figure_removed") in view.words
    assert look("indicators", lang="en", indicator="bicycle_share", version="000001").wrong == []
