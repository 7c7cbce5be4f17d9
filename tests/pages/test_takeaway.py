"""The Sources page offers every file one can take away, made on a click and not before."""

from __future__ import annotations

import io
import zipfile

import pytest

from board.exports.kinds import KINDS
from pages.views import takeaway


@pytest.mark.parametrize(("lang", "title"), [("nl", "Meenemen"), ("en", "Take away")])
def test_the_whole_content_and_every_plan_are_offered(look, lang, title):
    view = look("sources", lang=lang)
    assert view.wrong == []
    assert title in view.words
    labels = [button.label for button in view.app.download_button]
    assert len(labels) == 3 + 5
    assert [label for label in labels if label.endswith("(StratML)")] == labels[3:]
    assert len(set(labels)) == len(labels)


def test_nothing_is_made_before_it_is_asked_for(look, monkeypatch):
    asked = []
    for name, kind in list(KINDS.items()):
        monkeypatch.setitem(KINDS, name, type(kind)(lambda *_, name=name: asked.append(name) or {}, kind.media_type))
    assert look("sources", lang="en").fault is None
    assert asked == []


def test_what_is_offered_is_made_of_the_version_served(look, served, monkeypatch):
    made = {}
    button = takeaway.st.download_button

    def offered(label, data, name, *rest, **more):
        made[name] = data()
        return button(label, data, name, *rest, **more)

    monkeypatch.setattr(takeaway.st, "download_button", offered)
    assert look("sources", lang="en").fault is None
    assert f"koersbord-auhl-{served.version}.xml" in made
    assert made[f"koersbord-auhl-{served.version}.xml"].startswith(b"<?xml")
    package = zipfile.ZipFile(io.BytesIO(made[f"koersbord-data-package-{served.version}.zip"]))
    assert package.testzip() is None
    assert "datapackage.json" in package.namelist()
