"""Documents whose lines stand in reading order: a goal starts where a line says so and ends before the next."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.documents.text import Text
from etl.extract.found import Found
from etl.extract.landmarks import area, contents, page_starts, reopened
from etl.extract.profile import Level, Profile

_GAP = 3  # blank lines that part a numbered item from a sub-heading or a new introduction
_SHORT = 70  # letters of a heading at most; a line of running text is longer
_BULLET = re.compile(r"\s*[•●–-]")
_SENTENCE_END = re.compile(r"[.!?…][)’”'\"]*$")


@dataclass(slots=True)
class _Reading:
    """What is open while the lines of a document go by."""

    text: Text
    profile: Profile
    found: list[Found] = field(default_factory=list)
    open: dict[str, Found] = field(default_factory=dict)
    counts: dict[tuple[str, str], int] = field(default_factory=dict)
    current: Found | None = None
    listing: Found | None = None
    heading: str = ""
    last: int = 0


def structure(text: Text, profile: Profile) -> list[Found]:
    """All goals in order of appearance."""
    reading = _Reading(text, profile)
    areas = {level.name: area(text, level.within) for level in profile.level}
    listed = {level.name: contents(text, level.contents) for level in profile.level}
    again = reopened(text, profile.reopen, page_starts(text))
    for number, line in enumerate(text.lines, start=1):
        if number in again:
            _reopen(reading, again[number])
        if not line.strip() or any(noise.search(line) for noise in profile.noise):
            continue
        if any(heading.search(line) for heading in profile.headings):
            reading.heading, reading.current = line.strip(), None
        here = [level for level in profile.level if number in areas[level.name] and _under(reading, level)]
        if not _start_any(reading, here, listed, line, number):
            _continue(reading, number, line)
        reading.last = number
    return reading.found


def _start_any(reading: _Reading, levels: list[Level], listed: dict, line: str, number: int) -> bool:
    for level in levels:
        matches = [one for one in _matches(reading, level, line) if _is_listed(one, listed[level.name])]
        if [match for match in matches if _start(reading, level, match, number)]:
            return True
    return False


def _matches(reading: _Reading, level: Level, line: str) -> list[re.Match[str]]:
    """Beginnings of goals in the line: by form at most one; by name as many as follow each other in it."""
    if level.start:
        match = level.start.search(line)
        return [match] if match else []
    done = sum(found.level is level for found in reading.found)
    matches = []
    for pattern in level.starts[done:]:
        match = pattern.search(line)
        if not match:
            break
        matches.append(match)
    return matches


def _is_listed(match: re.Match[str], entries: set[tuple[str, str]] | None) -> bool:
    return entries is None or (match["number"], match["title"].strip()) in entries


def _start(reading: _Reading, level: Level, match: re.Match[str], number: int) -> bool:
    """Open a goal, unless its printed number does not follow the one before: then it is just a number."""
    printed = match.groupdict().get("number")
    parent = next((reading.open[name] for name in level.parents if name in reading.open), None)
    if level.parents and parent is None:
        return False
    scope = _scope(reading, level, parent)
    count = reading.counts.get(scope, 0) + 1
    if level.numbered_within and printed != str(count):
        return False
    reading.counts[scope] = count
    parent = _in_list(reading, level) or parent
    code = _code(level, match, count, parent)
    if level.parent_code:
        cut = level.parent_code.search(code)
        parent = next((one for one in reading.found if cut and one.code == cut[0]), None)
    _open(reading, Found(level, code, printed, parent, [number]))
    return True


def _code(level: Level, match: re.Match[str], count: int, parent: Found | None) -> str:
    above = parent.code if parent else ""
    template = "{parent}/{number}" if parent and parent.level is level else level.code
    number = match.groupdict().get("number")
    return template.format(number=number, count=count, parent=above, group=match.lastgroup)


def _scope(reading: _Reading, level: Level, parent: Found | None) -> tuple[str, str]:
    """Where counting starts again: within the named level, or within the parent."""
    if level.numbered_within and level.numbered_within != "parent":
        parent = reading.open.get(level.numbered_within)
    return level.name, parent.code if parent else ""


def _in_list(reading: _Reading, level: Level) -> Found | None:
    """The item that opened a list of items; the list is over after an item that ends in a full stop."""
    before = reading.open.get(level.name)
    if level.list_opens is None or before is None:
        reading.listing = None
        return None
    words = reading.text.passage(before.lines[0], before.lines[-1])
    if reading.listing is None and level.list_opens.search(words):
        reading.listing = before
    elif before is not reading.listing and words.endswith("."):
        reading.listing = None
    return reading.listing


def _open(reading: _Reading, goal: Found) -> None:
    names = [level.name for level in reading.profile.level]
    for name in names[names.index(goal.level.name) :]:
        reading.open.pop(name, None)
    reading.found.append(goal)
    reading.open[goal.level.name] = reading.current = goal


def _continue(reading: _Reading, number: int, line: str) -> None:
    """Add the line to the goal that is open, unless the goal has come to its end."""
    goal = reading.current
    if goal is None:
        return
    if (goal.level.stop and goal.level.stop.search(line)) or _is_over(reading, goal, number, line):
        reading.current = None
    else:
        goal.lines.append(number)


def _is_over(reading: _Reading, goal: Found, number: int, line: str) -> bool:
    if not _SENTENCE_END.search(reading.text.line(goal.lines[-1]).strip()):
        return False
    if goal.level.ends == "gap":
        return number - reading.last > _GAP or _is_heading(reading, number, line)
    return goal.level.ends == "sentence" and line.strip()[0].isupper()


def _is_heading(reading: _Reading, number: int, line: str) -> bool:
    """A line after a finished sentence that is none itself, with a goal, a gap or a new sentence right below it.

    A line of running text that breaks goes on in small letters; a heading is short and a sentence begins below it.
    """
    if _SENTENCE_END.search(line.strip()) or _BULLET.match(line):
        return False
    after = range(number + 1, len(reading.text.lines) + 1)
    below = next((one for one in after if reading.text.line(one).strip()), None)
    if below is None:
        return False
    starts = (level.start for level in reading.profile.level if level.start)
    following = reading.text.line(below)
    stands_alone = len(line.strip()) <= _SHORT and line.strip()[0].isupper() and following.strip()[0].isupper()
    return stands_alone or below - number > _GAP or any(start.search(following) for start in starts)


def _under(reading: _Reading, level: Level) -> bool:
    return level.under is None or level.under.search(reading.heading) is not None


def _reopen(reading: _Reading, code: str) -> None:
    goal = next((one for one in reading.found if one.code == code), None)
    if goal is None:
        return
    reading.open = {goal.level.name: goal}
    reading.current, reading.heading = None, ""
