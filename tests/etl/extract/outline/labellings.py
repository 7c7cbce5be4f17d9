"""How plans label three levels of goals: the language, and what is written before the title of each level."""

from __future__ import annotations

from collections.abc import Callable

Path = tuple[int, ...]
Write = Callable[[Path, int], str]  # a path and the count of goals of its level so far: the label


def _dots(path: Path, _: int) -> str:
    return ".".join(map(str, path))


def _closed(path: Path, _: int) -> str:
    return _dots(path, _) + "."


def _letter(number: int) -> str:
    return "ABCDEFGH"[number - 1]


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")[number - 1]


def _before(word: str, write: Write) -> Write:
    return lambda path, count: f"{word}{write(path, count)}"


def _last(path: Path, _: int) -> str:
    return str(path[-1])


def _running(_: Path, count: int) -> str:
    return str(count)


# Of each: the language, and how the three levels are labelled, with what stands between the label and the title.
LABELLINGS: dict[str, tuple[str, tuple[Write, Write, Write], str]] = {
    "numbers": ("en", (_dots, _dots, _dots), " "),
    "numbers with a point": ("nl", (_closed, _closed, _closed), " "),
    "paragraph signs": ("nl", (_before("§ 3.", _dots),) * 3, " "),
    "letters and numbers": (
        "en",
        (lambda p, _: f"{_letter(p[0])}.", lambda p, _: f"{p[1]}.", lambda p, _: f"{_letter(p[2]).lower()})"),
        " ",
    ),
    "letters in numbers": (
        "nl",
        (
            lambda p, _: _letter(p[0]),
            lambda p, _: f"{_letter(p[0])}{p[1]}",
            lambda p, _: f"{_letter(p[0])}{p[1]}.{p[2]}",
        ),
        " ",
    ),
    "Roman numerals": (
        "nl",
        (lambda p, _: f"{_roman(p[0])}.", lambda p, _: f"{p[1]}.", lambda p, _: f"{_letter(p[2]).lower()}."),
        " ",
    ),
    "PROGRAMMA, actieprogramma, actie": (
        "nl",
        (_before("PROGRAMMA ", _last), _before("Actieprogramma ", _dots), _before("Actie ", _last)),
        ": ",
    ),
    "DOEL": ("nl", (_before("DOEL ", _dots), _before("DOEL ", _dots), _before("Actie ", _dots)), ": "),
    "SD, OD": ("nl", (_before("SD", _last), _before("OD ", _dots), _before("Actie ", _dots)), " "),
    "kinds in brackets": (
        "en",
        (
            lambda p, _: f"G{p[0]} (Goal)",
            lambda _, count: f"O{count} (Objective)",
            lambda _, count: f"D{count} (Deliverable)",
        ),
        " ",
    ),
    "goal, objective in numerals, action": (
        "en",
        (
            _before("Goal ", _last),
            lambda p, _: f"Strategic objective {_roman(p[1]).lower()}",
            _before("Action ", _last),
        ),
        ". ",
    ),
    "pijler, speerpunt, maatregel": (
        "nl",
        (_before("Pijler ", _last), _before("Speerpunt ", _running), _before("Maatregel ", _running)),
        ": ",
    ),
    "ambitie, doelstelling, actie": (
        "nl",
        (_before("Ambitie ", _last), _before("Doelstelling ", _dots), _before("Actie ", _dots)),
        " – ",
    ),
    "linked codes": (
        "nl",
        (
            lambda p, _: f"BD{p[0]}",
            lambda p, _: f"BD{p[0]} AP{p[1]}",
            lambda p, _: f"BD{p[0]} AP{p[1]} AC{p[2]}",
        ),
        " ",
    ),
    "priority in letters": (
        "en",
        (
            lambda p, _: f"Strategic Priority {_letter(p[0])}",
            lambda p, _: f"Objective {_letter(p[0])}.{p[1]}",
            lambda p, _: f"Action {_letter(p[0])}.{p[1]}.{p[2]}",
        ),
        ": ",
    ),
    "pillar in numerals": (
        "en",
        (lambda p, _: f"Pillar {_roman(p[0])}", _before("Goal ", _running), _before("Action ", _running)),
        ": ",
    ),
    "priority and objective": (
        "en",
        (
            _before("Priority ", _last),
            lambda p, _: f"Objective {p[0]}.{_letter(p[1]).lower()}",
            lambda p, _: f"Action {p[0]}.{_letter(p[1]).lower()}.{p[2]}",
        ),
        " - ",
    ),
    "sections of an order": (
        "en",
        (
            lambda p, _: f"Sec. {100 + p[0]}.",
            lambda p, _: f"({_letter(p[1]).lower()})",
            lambda p, _: f"({_roman(p[2]).lower()})",
        ),
        " ",
    ),
    "chapters": ("nl", (_before("Hoofdstuk ", _last), _dots, _dots), " "),
}
