"""`python -m etl.documents.child KIND FILE`: lines, pages and hints of one file as json on standard output.

Started by etl/documents/apart.py, for one file. It gives itself its bounds before it opens the file.
"""

from __future__ import annotations

import json
import sys
from dataclasses import astuple
from importlib import import_module
from pathlib import Path
from typing import Any

from etl.documents import bounds
from etl.documents.lines import Unreadable, composed
from etl.errors import DataError

_READERS = {
    "md": "etl.documents.markdown",
    "html": "etl.documents.html",
    "docx": "etl.documents.word.flow",
    "pdf": "etl.documents.pdf.flow",
}


def main(kind: str, file: str) -> None:
    """Print what was read, or what was wrong and what to do about it."""
    _bind()
    sys.stdout.write(json.dumps(_answer(kind, Path(file)), ensure_ascii=True))


def _answer(kind: str, path: Path) -> dict[str, Any]:
    read = import_module(_READERS[kind]).read
    try:
        lines, pages, hints = composed(read(path))
    except DataError as error:
        return {"where": error.where, "what": error.what, "fix": error.fix}
    except Unreadable as error:
        return {"what": error.args[0], "fix": error.args[1]}
    except MemoryError:
        what = f"reading it takes more than {bounds.MEMORY} megabytes of memory"
        return {"what": what, "fix": "Split it, or save its text as txt"}
    except RecursionError:
        return {"what": "its parts are nested too deep", "fix": "Save its text as txt"}
    if not any(lines):
        return {"what": "the document is empty", "fix": "Put its text there, or remove the file"}
    return {"lines": lines, "pages": pages, "hints": [astuple(hint) for hint in hints]}


def _bind() -> None:
    """Bounds that the system holds us to. Windows has none of these; there only the time is bounded."""
    try:
        import resource
    except ImportError:
        return
    most = bounds.MEMORY * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (bounds.SECONDS, bounds.SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(*sys.argv[1:3])
