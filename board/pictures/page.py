"""A document at hand, one of its pages and a passage in; a picture of the page with the passage marked, out.

The picture is drawn when it is asked for, in a process of its own with bounds of time and memory: files of others are
not opened where the pages of all readers are made, and a build need not draw what nobody looks at.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from base64 import b64decode
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import BoundedSemaphore

from model import contract

_ROOT = Path(__file__).resolve().parents[2]

SECONDS = 10
_AT_ONCE = BoundedSemaphore(2)  # pictures drawn at the same moment, whoever asks
_KEPT = 64


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG with its size in pixels; `marked`: the passage was found on the page."""

    jpeg: bytes
    width: int
    height: int
    marked: bool


def page_picture(document_id: str, sha256: str | None, page: int | None, words: str) -> Picture | None:
    """The picture of a page (counted from 1); None if the document has no pages or its very file is not at hand.

    `sha256` is the fingerprint of the file that was read: a picture of another file would not show what was read.
    """
    path = folder() / f"{document_id}.pdf"
    if page is None or sha256 is None or not path.is_file() or _fingerprint(path, path.stat().st_mtime_ns) != sha256:
        return None
    return _drawn(path, sha256, page, words)


def folder() -> Path:
    """Where the documents are, as the environment says or else beside the project."""
    return _ROOT / os.environ.get(contract.DOCUMENTS_FOLDER_VARIABLE, contract.DOCUMENTS_FOLDER)


@lru_cache(maxsize=_KEPT)
def _fingerprint(path: Path, changed: int) -> str:  # noqa: ARG001  (a file that changed is read anew)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@lru_cache(maxsize=_KEPT)
def _drawn(path: Path, sha256: str, page: int, words: str) -> Picture | None:  # noqa: ARG001  (part of the key)
    command = [sys.executable, "-m", "board.pictures.child", str(path.resolve()), str(page)]
    surroundings = os.environ | {"PYTHONPATH": str(_ROOT), "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        with _AT_ONCE:
            done = subprocess.run(
                command, cwd=_ROOT, input=words.encode(), capture_output=True, timeout=SECONDS, env=surroundings
            )
        answer = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return None
    return Picture(b64decode(answer["jpeg"]), answer["width"], answer["height"], answer["marked"])
