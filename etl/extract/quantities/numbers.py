"""Written numbers in, values out: digits in Dutch or English style, number words, and powers of a thousand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from text_to_num import text2num

from etl.extract.quantities.card import Numerals

_SPACE = "[\u00a0\u202f\u2009 ]"
_DIGITS = re.compile(
    rf"(?<![\w.,/:\\&@#=^])(?<![\w+]\+)(?:(?<=\d[-–])|(?<=\s[-−–])|(?<=^[-−–])|(?<=\([-−–])|(?<![-–_−]))"
    rf"(?P<digits>[1-9]\d{{0,2}}(?:{_SPACE}\d{{3}})+(?:,\d+)?(?!\d)|[1-9]\d{{0,2}}(?:\.\d{{3}})+(?:,\d+)?(?![\d])"
    rf"|[1-9]\d{{0,2}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|[1-9]\d?(?:,\d\d)+,\d{{3}}(?!\d)|\d+(?:[.,]\d+)?)(?!\d|[.,:/]\d|/\w)"
)
_MONEY = re.compile(r"(?:[€£$₹]|\b(?:EUR|GBP|USD|NOK|SEK|DKK|CHF|INR|Rs\.?))\s?$")
_ATTACHED = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number from offset `start` up to `end`; `word` if it is spelled out, `scale` what was told after it: 1e6."""

    start: int
    end: int
    value: float
    word: bool = False
    scale: float = 1


def written(digits: str, decimal: str) -> float:
    """The value of digits with points, commas or spaces.

    Two different signs, or one that comes back, leave no doubt. A single sign before three digits parts thousands,
    unless it is the language's own decimal sign and the digits do not end in 00.
    """
    plain = re.sub(_SPACE, "", digits)
    signs = re.findall(r"[.,]", plain)
    if not signs:
        return float(plain)
    last = signs[-1]
    whole, part = plain.rsplit(last, 1)
    one_sign = len(set(signs)) == 1
    sure = len(signs) == 1 and (last != decimal or part.endswith("00")) and len(part) == 3 and whole != "0"
    if one_sign and (len(signs) > 1 or sure):
        return float(plain.replace(last, ""))
    return float(f"{re.sub(r'[.,]', '', whole)}.{part}")


def numbers(words: str, numerals: Numerals, attached: re.Pattern[str]) -> list[Number]:
    """Every number in the words, in order; letters may stick to digits only if `attached` says what they mean."""
    found = [*_in_digits(words, numerals, attached), *_in_words(words, numerals)]
    return [_scaled(number, words, numerals) for number in sorted(found, key=lambda one: one.start)]


def _in_digits(words: str, numerals: Numerals, attached: re.Pattern[str]) -> list[Number]:
    found = []
    for match in _DIGITS.finditer(words):
        letters = _ATTACHED.match(words, match.end())
        if letters and not attached.match(words, match.end()) and not numerals.scales.pattern.match(words, match.end()):
            continue
        found.append(Number(match.start(), match.end(), written(match["digits"], numerals.decimal)))
    return found


def _in_words(words: str, numerals: Numerals) -> list[Number]:
    spelled = []
    for match in numerals.words.finditer(words):
        value = _spoken(match[0].lower(), numerals)
        if value is not None:
            spelled.append(Number(match.start(), match.end(), value, True))
    return spelled


def _spoken(word: str, numerals: Numerals) -> float | None:
    declared = numerals.values.get(word)
    return declared if declared is not None else _parsed(word, numerals.language)


@lru_cache(maxsize=4096)
def _parsed(word: str, language: str) -> float | None:
    try:
        return float(text2num(word, language))
    except ValueError:
        return None


def _scaled(number: Number, words: str, numerals: Numerals) -> Number:
    """With the power of a thousand that follows: 1,5 miljoen, 4bn."""
    gap = re.compile(rf"{_SPACE}?").match(words, number.end)
    scale = numerals.scales.pattern.match(words, gap.end() if gap else number.end)
    if not scale:
        return number
    known = _MONEY.search(words[: number.start]) or numerals.counted.match(words, scale.start())
    if numerals.money_only.fullmatch(scale[0]) and not known:
        return number
    factor = float(numerals.scales.of(scale))
    return Number(number.start, scale.end(), number.value * factor, number.word, factor)
