"""Words of another system in; names that our files may have out: small letters, digits, underscores."""

from __future__ import annotations

import hashlib
import re
import unicodedata

LETTERS = 48
_MARK = 6  # letters of the hash by which names that were cut, or written in other letters, stay apart


def slug(words: str, letters: int = LETTERS) -> str:
    """`Unit measure (%)` is `unit_measure`; what is cut or has letters beyond a-z gets a mark of its whole text.

    The same words give the same name at any time, other words another name (but for punctuation and case).
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")
    lost = [letter for letter in unicodedata.normalize("NFKD", words) if letter.isalnum() and not letter.isascii()]
    if lost or not made or len(made) > letters:
        made = f"{made[: letters - _MARK - 1].strip('_')}_{_mark(words)}".strip("_")
    return made if made[0].isalpha() else f"n_{made}"


def _mark(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:_MARK]
