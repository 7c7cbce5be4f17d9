"""A plan of an import in; its files written into `data/` if all data are right with them, or nothing at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from etl.build import check
from etl.errors import DataError, DataErrors
from etl.imports.plan import Plan, without_collection
from etl.places import Places

_UNFINISHED = ".import"


def try_out(places: Places, plan: Plan) -> None:
    """Check a copy of the data in which the plan has been carried out. Raises DataErrors with all that is wrong."""
    with _copy(places, plan.texts) as copy, without_collection():
        check(copy)


def carry_out(places: Places, plan: Plan) -> None:
    """Try the plan out, then write its files; each is replaced as a whole, and all are as they were if one cannot be.

    Raises DataErrors.
    """
    if plan.texts:
        try_out(places, plan)
        try:
            _replace(places.data, plan.texts)
        except OSError as error:
            fix = "Free disk space or grant access, and import again"
            raise DataErrors([DataError(places.data.name, f"the data could not be written ({error})", fix)]) from error


@contextmanager
def _copy(places: Places, texts: Mapping[str, str]) -> Iterator[Places]:
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(places.data, data)
        for file, text in texts.items():
            _write(data / file, text)
        yield Places(data, places.documents, places.database)


def _replace(data: Path, texts: Mapping[str, str]) -> None:
    before = {file: (data / file).read_bytes() if (data / file).exists() else None for file in texts}
    try:
        for file, text in texts.items():
            _write(data / f"{file}{_UNFINISHED}", text)
        for file in texts:
            (data / f"{file}{_UNFINISHED}").replace(data / file)
    except OSError:
        _restore(data, before)
        raise


def _restore(data: Path, before: Mapping[str, bytes | None]) -> None:
    for file, content in before.items():
        (data / f"{file}{_UNFINISHED}").unlink(missing_ok=True)
        if content is None:
            (data / file).unlink(missing_ok=True)
        elif (data / file).read_bytes() != content:
            (data / file).write_bytes(content)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
