"""Plans whose codes tell the theme as well: letters of the theme before, behind or amid the word and the number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest

Path = tuple[int, int, int]
Write = Callable[[tuple[str, str, str], str, Path, Path], tuple[str, ...]]

_WORDS = {"en": ("Goal", "Policy", "Action"), "nl": ("Doel", "Beleidslijn", "Actie")}
_THEMES = {"en": (("WA", "WATERWAYS"), ("ST", "STREETS")), "nl": (("WA", "WATERLOPEN"), ("ST", "STRATEN"))}
_FACTS = {
    "en": "The gauge at the mill stood above its mark on 41 days last year. Many cellars were wet for weeks.",
    "nl": "De peilschaal aan de molen stond vorig jaar 41 dagen boven haar merk. Veel kelders bleven weken nat.",
}
_TITLES = {
    "en": "{verb} the {place} before the winter.",
    "nl": "De {place} voor de winter {verb}.",
}
_VERBS = {
    "en": "Mend Open Buy Clean Widen Lower Restore",
    "nl": "herstellen openen kopen opruimen verbreden verlagen vernieuwen",
}
_PLACES = {
    "en": {
        "WA": "meadows brook mill weir quays ditches marsh sluice ford dike basin spring bank ferry",
        "ST": "market alleys lamps bridge stops park walls square steps ramp lane depot garage crossing",
    },
    "nl": {
        "WA": "beemden beek molen stuw kaaien sloten vijver sluis dijk bron oever veerpont kom goot",
        "ST": "markt stegen lampen brug haltes tuin muren trappen helling laan loods garage oversteek poort",
    },
}


def _dots(path: Path, depth: int, last: str = "") -> str:
    parts = [str(part) for part in path[:depth]]
    return ".".join([*parts[:-1], "abc"[path[depth - 1] - 1]] if last and depth > 2 else parts)


def _each(write: Callable[[str, str, str], str], last: str = "") -> Write:
    """Labels out of a word, the letters of a theme and a number that goes on with the one above."""
    return lambda words, theme, path, _: tuple(
        write(word, theme, _dots(path, depth, last)) for depth, word in enumerate(words, 1)
    )


def _counted(write: Callable[[str, str, int], str]) -> Write:
    """The same out of a word and a number that counts on through the theme."""
    return lambda words, theme, _, counts: tuple(
        write(word, theme, count) for word, count in zip(words, counts, strict=True)
    )


WAYS: dict[str, Write] = {
    "word, letter, hyphen": _each(lambda word, theme, number: f"{word} {theme[0]}-{number}", "letter"),
    "word, two letters, hyphen": _each(lambda word, theme, number: f"{word} {theme}-{number}"),
    "word, two letters, colon": _each(lambda word, theme, number: f"{word.upper()} {theme}-{number}:"),
    "word, letter, space": _each(lambda word, theme, number: f"{word} {theme[0]} {number}"),
    "word, letter": _each(lambda word, theme, number: f"{word} {theme[0]}{number}"),
    "word, letter, point": _each(lambda word, theme, number: f"{word} {theme[0]}.{number}"),
    "word, hyphens": _each(lambda word, theme, number: f"{word} {theme[0]}-{number.replace('.', '-')}", "letter"),
    "word, code in brackets": _each(lambda word, theme, number: f"{word} ({theme[0]}-{number})"),
    "code, word": _each(lambda word, theme, number: f"{theme[0]}-{number} {word}:"),
    "theme, word, number": _each(lambda word, theme, number: f"{theme} {word} {number}"),
    "code alone": _each(lambda _, theme, number: f"{theme[0]}-{number}", "letter"),
    "word, two letters, a count": _counted(lambda word, theme, count: f"{word} {theme}{count}"),
    "theme, space, level": _counted(lambda word, theme, count: f"{theme} {word[0]}{count}"),
    "theme, hyphen, level": _counted(lambda word, theme, count: f"{theme}-{word[0]}{count}"),
    "theme, level, hyphens": _counted(lambda word, theme, count: f"{theme}-{word[0]}-{count}"),
    "theme, point, level": _counted(lambda word, theme, count: f"{theme}.{word[0]}{count}"),
    "theme and level": _counted(lambda word, theme, count: f"{theme}{word[0]}{count}"),
    "level, theme": _counted(lambda word, theme, count: f"{word[0]}-{theme} {count}"),
}


def _goals(way: Write, language: str, theme: str) -> Iterator[tuple[int, str]]:
    """Depth and words of two goals with two policies each, and two actions below each of those."""
    titles = (
        _TITLES[language].format(verb=verb, place=place)
        for verb, place in zip(_VERBS[language].split() * 2, _PLACES[language][theme].split(), strict=True)
    )
    for first, second, third in product((1, 2), repeat=3):
        policy = 2 * (first - 1) + second
        counts = (first, policy, 2 * (policy - 1) + third)
        labels = way(_WORDS[language], theme, (first, second, third), counts)
        for depth in range(1 if second == third == 1 else 2 if third == 1 else 3, 4):
            yield depth, f"{labels[depth - 1]}   {next(titles)}"


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("way", WAYS)
def test_codes_of_a_theme_are_read_in_every_order_of_word_letters_and_number(way: str, language: str, propose) -> None:
    lines, expected = ["Plan 2026-2032", ""], []
    for theme, title in _THEMES[language]:
        lines += [title, "", _FACTS[language], ""]
        above: dict[int, int] = {}
        for depth, words in _goals(WAYS[way], language, theme):
            lines += [words, ""]
            above[depth] = len(lines) - 1
            expected.append((above[depth], above.get(depth - 1)))
    found = propose(lines, language)
    starts = {goal.code: goal.line_start for goal in found if goal.rule != "heading"}
    assert [(goal.line_start, starts.get(goal.parent)) for goal in found if goal.rule != "heading"] == expected


def test_levels_of_a_theme_that_come_one_behind_the_other_stand_beside_each_other(compare) -> None:
    found, expected = compare(
        """
Chapter 3    Harbour

3.1   Introduction

Fewer boats come each year.

@3.2|3.2   Quays

It is the policy of the Council to:

@P1<3.2|HB P1    Keep two berths free for fishing boats.

@P2<3.2|HB P2    Encourage repairs on the slip.

It is an objective of the Council to:

@O1<3.2|HB O1    Mend the north quay by 2029.

@O2<3.2|HB 02    Provide power at twelve berths.

@3.3|3.3   Sheds

It is an objective of the Council to:

@O3<3.3|HB O3    Let the empty sheds to boat builders.
"""
    )
    assert found == expected


def test_short_names_of_things_with_numbers_are_no_codes_of_themes(propose) -> None:
    lines = """
Air in Kettering Vale

PM 10 Fine dust

NO 2 Gas of engines

EN ISO 14 Standards of meters

E 40 Motorway

R 4 Ring road

CO 2 Gas of chimneys
"""
    assert all(goal.rule != "label_number" for goal in propose(lines.strip("\n").split("\n")))
