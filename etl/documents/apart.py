"""A file of any format but plain text in, its lines out, read in a process of its own that can be ended.

A pdf library is C code, as is what finds patterns in a long line: neither an exception nor a thread stops it midway,
and the memory it takes is taken from whoever shares its process. A process can be ended from outside, at any moment,
and given less memory than the machine has.
It is started anew, not forked: a fork of a web server copies locks held by its other threads.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from etl.documents import bounds
from etl.documents.plain import Parts
from etl.documents.text import Hint
from etl.errors import DataError
from etl.places import ROOT


def read_apart(kind: str, path: Path) -> Parts:
    """Lines, pages and hints of a file; raises DataError if it cannot be read within bounds.SECONDS and .MEMORY."""
    command = [sys.executable, "-m", "etl.documents.child", kind, str(path.resolve())]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=bounds.SECONDS, env=_surroundings())
    except subprocess.TimeoutExpired as error:
        what = f"reading it takes longer than {bounds.SECONDS} seconds"
        raise DataError(path.name, what, "Split it, or save its text as txt") from error
    return _parts(path, done)


def _surroundings() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


def _parts(path: Path, done: subprocess.CompletedProcess[bytes]) -> Parts:
    """Json, not pickle: what a file may have done to the child must not be run here."""
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        what = f"its reader broke off: it is damaged, or takes more than {bounds.MEMORY} megabytes of memory"
        fix = "Open it where it was made and save it again, or save its text as txt"
        raise DataError(path.name, what, fix) from error
    if "what" in answer:
        raise DataError(answer.get("where", path.name), answer["what"], answer["fix"])
    hints = (Hint(heading, lead, size, indent, tuple(cells)) for heading, lead, size, indent, cells in answer["hints"])
    return tuple(answer["lines"]), tuple(answer["pages"]), tuple(hints)
