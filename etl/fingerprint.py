"""Everything that a database is made of in, one hash out; it tells whether a published database is of these data."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from etl.documents.kinds import ENDINGS
from etl.places import ROOT, Places

# What a database depends on beside the data: the code that makes it.
_CODE = ("etl", "model")


def fingerprint(places: Places) -> str:
    """A hash of everything a database is made of: data, documents at hand, and the code that reads them."""
    digest = hashlib.sha256()
    found = places.documents.iterdir() if places.documents.is_dir() else []
    texts = sorted(path for path in found if path.suffix in ENDINGS)
    code = [path for room in _CODE for path in _files(ROOT / room, (".py", ".sql"))]
    for path in [*_files(places.data, (".csv", ".toml")), *texts, *code]:
        digest.update(f"{path.parent.name}/{path.name}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    # Sorting hundreds of paths takes longer than reading them; their names are sorted at once.
    found = (f"{at}/{name}" for at, _, names in os.walk(folder) for name in names if name.endswith(endings))
    return [Path(file) for file in sorted(found)]
