"""Files by name in; a file, a zip or a folder out, whole or not at all."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

_UNFINISHED = ".new"
# The same content is the same file: a zip would otherwise hold the hour in which it was made.
_TIME = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """One zip with all files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def write(files: Mapping[str, bytes], out: Path) -> list[Path]:
    """A single file under the name of `out`; several as a zip if `out` ends so, else in the folder `out`.

    Every file is written beside its place first: if one cannot be, all are as they were. Raises OSError.
    """
    if out.suffix == ".zip":
        return _put({out: zipped(files)})
    if len(files) == 1 and not out.is_dir():
        return _put({out: next(iter(files.values()))})
    return _put({out / name: content for name, content in files.items()})


def _put(contents: Mapping[Path, bytes]) -> list[Path]:
    unfinished = {path: path.with_name(f".{path.name}{_UNFINISHED}") for path in contents}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished[path].write_bytes(content)
        for path, ready in unfinished.items():
            ready.replace(path)
    finally:
        for ready in unfinished.values():
            ready.unlink(missing_ok=True)
    return list(contents)
