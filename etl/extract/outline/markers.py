"""A printed line in, the number or label it begins with out, read in every way it can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.outline.codes import chain, code
from etl.extract.outline.line import Line
from etl.extract.outline.roman import NUMERALS, roman
from etl.extract.outline.short_forms import short_form, without_theme
from etl.extract.outline.words import Outline

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,5}(?:\.?[a-z](?![a-z]))?"
_CLOSE = r"(?P<close>\.-|\s?[.):]{1,2}|\s?[–—-](?=\s)|)"
_BARE = re.compile(
    rf"(?P<open>[(§]?)\s?(?P<number>{_NUMBER}|[A-Z](?:\.\d{{1,2}}){{1,4}}(?:\.[a-z](?![a-z]))?|[A-Za-z](?=\s?[.)])|[ivxl]{{1,6}}(?=\s?[.)])|[IVXL]{{1,6}}(?=\s?[.):]|\s))"
    rf"{_CLOSE}(?P<title>(?:\s+|(?=[A-ZÀ-Þ‘“\"'(*])).*|$)"
)
# Letters with points, which a known short form only may have: S.O.5.1, SO. 7.3.
_POINTED = re.compile(
    r"(?P<label>(?:[A-Z]\.){2,4}|[A-Z]{2,4}\.) ?(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})[.:]?(?P<title>\s.*|$)"
)
_BROKEN = re.compile(r"(?P<parts>[A-ZÀ-Þ]+(?: [A-ZÀ-Þ]+){1,5}) (?=\d|[IVX]+\b)")
_OUTER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\D)")
_COUNT = re.compile(rf"(?:[A-Z]{{1,4}}[ -]?)?(?P<number>{_NUMBER})\.?")
_PART = re.compile(r"\d+|[A-Za-z]+")
_PLAIN = ("1", "01")  # a number without any sign
_NUMERAL = ("I", "i", "A", "a")  # the same of letters
_INITIAL = re.compile(r"[A-Z]\.")  # what follows in U.S. and J.P.
_YEARS = 1900
_WORD = 4  # letters of a label that is a word and no short form
_HEADING_WORDS = 14


@dataclass(frozen=True, slots=True)
class Marker:
    """One reading of the beginning of a line.

    label   the word before the number, lower case; empty if there is none
    shape   how the number is set: its kind of digits or letters, brackets, point, leading nought
    path    the number: 2.1 is (2, 1), c is (3,), iv is (4,); (0,) behind a label without a number
    written the number as it is printed
    title   the words after it
    """

    line: Line
    label: str
    shape: str
    path: tuple[int, ...]
    written: str
    title: str

    @property
    def family(self) -> tuple[str, str, int]:
        return self.label, self.shape, len(self.path)

    @property
    def last(self) -> int:
        return self.path[-1]

    @property
    def counted(self) -> bool:
        return self.shape != ":"

    @property
    def weak(self) -> bool:
        """Whether it may be a number amid a sentence that fills more than one line."""
        if self.label or len(self.path) > 1:
            return False
        return not self.line.begins or (self.shape in _PLAIN and not (self.heading or self.line.apart))

    @property
    def heading(self) -> bool:
        """Whether it reads as a heading: few words and no end of a sentence."""
        if self.line.rank is not None:
            return True
        title = f"{self.title} {self.line.rest}".rstrip()
        few = len(title.split()) <= _HEADING_WORDS and not title.endswith((".", ";", ","))
        return few and (bool(self.line.rest) or not self.line.runs_on)


def markers(line: Line, words: Outline) -> list[Marker]:
    """All readings of the line's beginning, the likeliest first; none for a line that begins with words."""
    text = _first(line)
    if _heads_columns(line, words):
        return []
    if asked := _asked(line, words):
        return asked
    if (outer := _OUTER.match(text)) and (inner := _labelled(line, text[outer.end() :], words)):
        return inner
    found = _labelled(line, text, words) or _called(line, text, words) or _pointed(line, text, words)
    found = found or _coded(line, text)
    if not found and (short := short_form(text, words)):
        found = _readings(line, short.label, short.set_as, short.number, "", short.title, short.written)
    if not found and (match := _BARE.match(text)):
        close = match["close"].strip() if match["close"].strip() in (".", ")", ":") else ""
        found = _readings(line, "", match["open"].strip("§"), match["number"], close, match["title"], "")
    return [marker for marker in found if _fits(marker)]


def _asked(line: Line, words: Outline) -> list[Marker]:
    """A row of a form that asks for the number of a goal: Action number | 2."""
    for key, value in pairwise(line.cells):
        asks, number = words.asks_number.fullmatch(key.strip(" *:")), _COUNT.fullmatch(value.strip(" *"))
        if asks and number:
            return _readings(line, (asks["label"] or asks["of"]).lower(), "", number["number"], "", "", "")
    return []


def _heads_columns(line: Line, words: Outline) -> bool:
    """Whether each cell of a row, or what bars part, begins with one label and another number: Goal 1 | Goal 2."""
    if not line.cells and "|" not in line.text:
        return False
    cells = [cell.strip(" *") for cell in line.cells or line.text.split("|") if cell.strip(" *")]
    labels = [(match["label"].lower(), match["number"]) for match in map(words.begins.match, cells) if match]
    alike = len({label for label, _ in labels}) == 1 and len(set(labels)) == len(labels)
    return alike and 1 < len(labels) == len(cells)


def _first(line: Line) -> str:
    """The text in which a number may stand first: of a row of a table, its first cells."""
    return "  ".join(cell for cell in line.cells if cell) if line.cells else line.text


def _labelled(line: Line, text: str, words: Outline) -> list[Marker]:
    match = words.begins.match(_closed(text, words))
    if not match:
        return []
    theme, label = without_theme(" ".join(match["label"].split()), words)
    label, number = label.lower(), match["number"]
    label = words.spelled.get(label.removesuffix("."), label)
    title = match["title"]
    if words.names_other(label) or (title and title.lstrip()[:1].islower() and not match["close"].strip()):
        return []
    short = (match["short"] or "").strip("( -").lower()
    named = any(words.names_goal(one) or words.names_part(one) for one in (label, short))
    if not named and title and not match["close"].strip():
        return []
    if number.lower() in words.numbers:
        number = str(words.numbers[number.lower()])
    if _goes_on(label, number, title):
        return []
    return _readings(line, label, "", number, "", title, (match["short"] or theme).lstrip("("))


def _goes_on(label: str, number: str, title: str) -> bool:
    """Whether the next of the same label stands in the title: a line that names goals, Goal 1 Work · Goal 2 Care."""
    return number.isdecimal() and re.search(rf"[·•|;,/–—-]\s*{label} {int(number) + 1}\b", title.lower()) is not None


def _closed(text: str, words: Outline) -> str:
    """The text with the parts of a goal word in capitals put together that wide type has broken: PROG RAMMA 1."""
    match = _BROKEN.match(text)
    label = "".join(match["parts"].split()) if match else ""
    return label + text[match.end("parts") :] if match and label.lower() in (*words.goals, *words.parts) else text


def _called(line: Line, text: str, words: Outline) -> list[Marker]:
    """A goal word without a number, "Goal: ...", but for what opens a part that says no goals: "Our mission: ..."."""
    match = words.calls.match(text)
    if match and words.front.fullmatch(match["label"]):
        return []
    return [Marker(line, match["label"].lower(), ":", (0,), "", match["title"])] if match else []


def _pointed(line: Line, text: str, words: Outline) -> list[Marker]:
    match = _POINTED.match(text)
    label = match["label"].replace(".", "").lower() if match else ""
    if not match or label not in words.short:
        return []
    return _readings(line, label, "", match["number"], "", match["title"], label.upper())


def _coded(line: Line, text: str) -> list[Marker]:
    if linked := chain(text):
        written, title, label, path = linked
        return [Marker(line, label, "chain", path, written, title.strip(" \t:–—-*_"))]
    found = code(text)
    if found is None:
        return []
    written, title, read = found
    return [Marker(line, "", shape, path, written, title.strip(" \t:–—-*_")) for shape, path in read]


def numbered(line: Line, label: str, number: str, title: str) -> list[Marker]:
    """All readings of a label, its number and a title."""
    return _readings(line, label, "", number, "", title, "")


def _readings(line: Line, label: str, opening: str, number: str, close: str, title: str, prefix: str) -> list[Marker]:
    found = []
    for shape, path in _paths(number):
        set_as = opening + shape + (close if len(path) == 1 else "")
        found.append(Marker(line, label, set_as, path, prefix + number, title.strip(" \t:–—-*_")))
    return found


def _paths(number: str) -> list[tuple[str, tuple[int, ...]]]:
    """Kinds and values of the parts of a number; a lone letter such as i may be a Roman numeral as well."""
    parts = _PART.findall(number)
    kinds = [_kind(part) for part in parts]
    first = "0" if parts[0].isdigit() and parts[0].startswith("0") and len(parts[0]) > 1 else ""
    plain = [(first + "".join(kinds), tuple(_value(part) for part in parts))]
    if len(parts) == 1 and len(parts[0]) == 2 and parts[0].isdigit() and not first:
        plain.append(("01", plain[0][1]))
    lone = parts[0].lower()
    if len(parts) == 1 and lone and set(lone) <= set(NUMERALS):
        numeral = ("I" if parts[0].isupper() else "i", (roman(lone),))
        return [numeral, *plain] if len(lone) == 1 else [numeral]
    return plain if all(len(part) == 1 or part.isdigit() for part in parts) else []


def _kind(part: str) -> str:
    return "1" if part.isdigit() else "A" if part.isupper() else "a"


def _value(part: str) -> int:
    return int(part) if part.isdigit() else ord(part[0].lower()) - ord("a") + 1


def _fits(marker: Marker) -> bool:
    """Whether the number may open a goal at all: no year, no amount, no reference in the middle of a sentence."""
    if marker.path[0] >= _YEARS:
        return False
    if marker.label or marker.line.cells:
        whole = bool(marker.title) or (len(marker.label) >= _WORD and not marker.line.text.endswith("."))
        return marker.line.begins or (whole and _first(marker.line)[:1].isupper())
    bare = marker.shape in _PLAIN and len(marker.path) == 1
    if not marker.title or marker.title[0] in "%°" or _is_amount(marker):
        return False
    lettered = marker.shape.rstrip(".") in _NUMERAL and len(marker.path) == 1
    if lettered and (_INITIAL.match(marker.title) or (marker.shape in _NUMERAL and marker.title[0].islower())):
        return False
    return not bare or (marker.title[0].isupper() and (marker.heading or marker.line.apart or marker.line.begins))


def _is_amount(marker: Marker) -> bool:
    """Whether an item behind a bullet begins with a number of two parts that counts what follows: - 1.5 megawatts."""
    return bool(marker.line.mark) and marker.shape == "11" and marker.title[0].islower()
