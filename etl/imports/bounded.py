"""A file of somebody else's in; its text out, or a DataError: never a link, a device, or more than a bound."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from etl.errors import DataError, at

# A national repository has data files of 1 MB and metadata of 100 kB; the bounds leave room for fifty times that.
MEGABYTES = 50
METADATA_MEGABYTES = 2
CHARACTERS_OF_A_LINE = 100_000

_MEGABYTE = 1_000_000


def read_bytes(path: Path, file: str, megabytes: int = MEGABYTES) -> bytes:
    """The bytes of an ordinary file. `file` is how messages name it.

    Raises DataError if it is missing, a link, not an ordinary file, or larger than the bound.
    """
    try:
        _must_be_ordinary(path, file, megabytes)
        # The size a file tells need not be what it holds, so no more is asked for either.
        with path.open("rb") as opened:
            raw = opened.read(megabytes * _MEGABYTE + 1)
    except (OSError, ValueError) as error:
        raise DataError(file, f"the file cannot be opened ({_reason(error)})", "Correct its name or rights") from error
    if len(raw) > megabytes * _MEGABYTE:
        raise _too_large(file, megabytes)
    return raw


def read_text(path: Path, file: str, megabytes: int = MEGABYTES) -> str:
    """The text of an ordinary file in UTF-8. Raises DataError as `read_bytes`, and for what is no such text."""
    return decode(read_bytes(path, file, megabytes), file)


def decode(raw: bytes, file: str) -> str:
    """UTF-8 with or without its mark as text, line ends as they are; DataError names the line that goes wrong."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        what = f"the text is not UTF-8 (first at byte {error.start})"
        raise DataError(at(file, line), what, "Save the file as UTF-8 and import it again") from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise DataError(at(file, line), "a character is there that no text has (NUL)", "Save the file as UTF-8 text")
    _must_have_short_lines(text, file)
    return text


def _must_be_ordinary(path: Path, file: str, megabytes: int) -> None:
    found = os.lstat(path)
    if stat.S_ISLNK(found.st_mode):
        raise DataError(file, "this is a link to another file", "Put the file itself there")
    if not stat.S_ISREG(found.st_mode):
        raise DataError(file, "this is not an ordinary file", "Remove it, or put a file there")
    if found.st_size > megabytes * _MEGABYTE:
        raise _too_large(file, megabytes)


def _must_have_short_lines(text: str, file: str) -> None:
    if len(text) <= CHARACTERS_OF_A_LINE:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > CHARACTERS_OF_A_LINE:
            what = f"a line has {len(line):,} characters, at most {CHARACTERS_OF_A_LINE:,} are read"
            raise DataError(at(file, number), what, "Look whether a quotation mark is missing")


def _too_large(file: str, megabytes: int) -> DataError:
    return DataError(file, f"the file is larger than {megabytes} MB", "Split it, or take out what is no figure")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
