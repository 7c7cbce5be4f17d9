"""Where the data, the documents and the database are; each may be set by an environment variable."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from model import contract

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Places:
    """The three folders of one run."""

    data: Path
    documents: Path
    database: Path


def places(data: Path | None = None, documents: Path | None = None, database: Path | None = None) -> Places:
    """The folders given, else those of the environment, else the project's own."""
    return Places(
        data or _folder(contract.DATA_FOLDER_VARIABLE, contract.DATA_FOLDER),
        documents or _folder(contract.DOCUMENTS_FOLDER_VARIABLE, contract.DOCUMENTS_FOLDER),
        database or _folder(contract.DATABASE_FOLDER_VARIABLE, contract.DATABASE_FOLDER),
    )


def _folder(variable: str, otherwise: str) -> Path:
    # A relative path is meant from the project, whatever folder the command was called in.
    return ROOT / os.environ.get(variable, otherwise)
