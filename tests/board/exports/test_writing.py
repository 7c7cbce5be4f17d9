"""Files to take away are written whole or not at all, and the command says what it made of which version."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from typer.testing import CliRunner

from board.cli import app
from board.exports.kinds import KINDS
from board.exports.writing import write, zipped
from board.questions.database import Database
from model import contract

runner = CliRunner()
FILES = {"a.csv": b"a", "tables/b.csv": b"b"}


@pytest.fixture
def served(published: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(published.path.parent))
    return published


def found(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def said(content: bytes) -> str:
    """The words of a file, however it is packed."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "".join(archive.read(name).decode(errors="ignore") for name in archive.namelist())
    if content.startswith(b"%PDF"):
        with PdfDocument(content) as paper:
            return paper[0].get_textpage().get_text_bounded()
    return content.decode(errors="ignore")


def test_several_files_are_a_folder_or_a_zip_and_one_is_a_file(tmp_path: Path) -> None:
    write(FILES, tmp_path / "folder")
    write(FILES, tmp_path / "all.zip")
    write({"a.csv": b"a"}, tmp_path / "one.csv")
    assert found(tmp_path / "folder") == FILES
    assert (tmp_path / "one.csv").read_bytes() == b"a"
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == FILES


def test_the_same_content_is_the_same_zip() -> None:
    assert zipped(FILES) == zipped(dict(FILES))
    assert zipfile.ZipFile(io.BytesIO(zipped(FILES))).testzip() is None


def test_nothing_is_left_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write({"a.csv": b"old", "tables/b.csv": b"old"}, tmp_path)
    write_bytes = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if "b.csv" in path.name:
            raise OSError("no space left")
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="no space left"):
        write(FILES, tmp_path)
    assert found(tmp_path) == {"a.csv": b"old", "tables/b.csv": b"old"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_command_makes_every_kind_and_names_the_version(served: Database, tmp_path: Path, kind: str) -> None:
    done = runner.invoke(app, ["export", kind, "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    assert f"database version {served.version} of 20" in done.output
    made = found(tmp_path).values()
    assert any(served.version in said(content) for content in made)


@pytest.mark.usefixtures("served")
def test_one_plan_in_the_language_asked_for(tmp_path: Path) -> None:
    for tongue, title in (("nl", "Onderwijs in beweging"), ("en", "Education on the move")):
        out = tmp_path / f"{tongue}.xml"
        done = runner.invoke(app, ["export", "stratml", "--document", "auhl", "--language", tongue, "--out", str(out)])
        assert done.exit_code == 0, done.output
        assert f"<Name>{title}</Name>" in out.read_text(encoding="utf-8")


@pytest.mark.usefixtures("served")
def test_figures_of_one_institution(tmp_path: Path) -> None:
    out = tmp_path / "figures.csv"
    assert runner.invoke(app, ["export", "sdmx-csv", "--institution", "leuven", "--out", str(out)]).exit_code == 0
    assert {line.split(",")[4] for line in out.read_text(encoding="utf-8").splitlines()[1:]} == {"leuven"}


WRONG = {
    "unknown kind": (["papyrus"], "'papyrus' is no kind of file that can be made"),
    "unknown plan": (["stratml", "--document", "atlantis"], "nothing called 'atlantis'"),
    "unknown institution": (["sdmx-csv", "--institution", "atlantis"], "nothing called 'atlantis'"),
    "part that does not count": (["csv", "--document", "auhl"], "leave out --document"),
    "unknown language": (["csv", "--language", "fr"], "There is no language 'fr'"),
}


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(("words", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_made_is_told_and_nothing_is_written(tmp_path: Path, words: list[str], said: str) -> None:
    done = runner.invoke(app, ["export", *words, "--out", str(tmp_path / "out")])
    assert done.exit_code == 1
    assert said in done.output
    assert found(tmp_path) == {}


def test_without_a_database_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(tmp_path))
    done = runner.invoke(app, ["export", "csv", "--out", str(tmp_path / "out")])
    assert (done.exit_code, "no database yet" in done.output) == (1, True)
