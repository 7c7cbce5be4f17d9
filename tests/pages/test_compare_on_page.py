"""Comparing: the matrix, goals side by side, figures on one scale with what differs, and the joint view."""

from __future__ import annotations

import re

import pytest

from board.questions import compare, indicators, institutions
from board.wording import numbers
from board.wording.language import codes, language
from board.wording.numbers import number
from pages.views import frame

LANGUAGES = pytest.mark.parametrize("lang", codes())
WAYS = ("as_is", "index", "per:private_households")


def texts(lang: str) -> dict:
    return frame.texts("compare", language(lang))


def panels(view) -> list[str]:
    """What stands on each panel."""
    body = view.html.partition('<ul class="kb-panels">')[2].partition("</ul>")[0]
    return re.findall(r"<li>(.*?)</li>", body)


def names(view) -> list[str]:
    return [re.search(r"<h2[^>]*>(.*?)</h2>", one)[1] for one in panels(view)]


def labels(view) -> set[str]:
    return {box.label for box in view.app.selectbox}


@LANGUAGES
def test_every_choice_can_be_opened_in_every_way(look, served, lang):
    wrong = {
        (choice["choice_id"], way): view.wrong
        for choice in compare.comparable(served)
        for way in WAYS
        if (view := look("compare", lang=lang, indicator=choice["choice_id"], mode=way)).wrong
    }
    assert wrong == {}


@LANGUAGES
def test_every_theme_can_be_opened(look, served, lang):
    themes = dict.fromkeys(cell["theme_id"] for cell in compare.theme_matrix(served))
    assert {theme: wrong for theme in themes if (wrong := look("compare", lang=lang, theme=theme).wrong)} == {}


@LANGUAGES
def test_title_counts_the_themes_on_which_every_plan_has_goals(look, served, lang):
    plans = len(institutions.plans(served))
    held: dict[str, int] = {}
    for cell in compare.theme_matrix(served):
        held[cell["theme_id"]] = held.get(cell["theme_id"], 0) + (cell["institution_id"] is not None)
    shared = sum(count == plans for count in held.values())
    title = look("compare", lang=lang).titles[0]
    assert [int(one) for one in re.findall(r"\d+", title)][:2] in ([shared, len(held)], [shared, plans])
    assert shared > 0


def test_matrix_has_a_cell_for_every_theme_and_plan_with_headers(look, served):
    view = look("compare", lang="en")
    table = view.html.partition("kb-matrix")[2].partition("</table>")[0]
    themes = {cell["theme_id"] for cell in compare.theme_matrix(served)}
    plans = institutions.plans(served)
    assert table.count('scope="col"') == 1 + len(plans)
    assert table.count('scope="row"') == len(themes)
    assert len(re.findall(r"<td[ >]", table)) == len(themes) * len(plans)


def test_a_cell_says_goals_share_and_worst_standing(look, served):
    [cell] = [
        one
        for one in compare.theme_matrix(served)
        if (one["theme_id"], one["institution_id"]) == ("education_innovation", "uhasselt")
    ]
    view = look("compare", lang="en")
    row = re.search(r'<tr><th scope="row">(?:(?!</tr>).)*education_innovation.*?</tr>', view.html)[0]
    own = re.search(r'<td[^>]*data-label="UHasselt".*?</td>', row)[0]
    assert f"{cell['goals']} goals" in own
    assert f"{number(100 * cell['measurable'] / cell['goals'], 0, language('en'))}% measurable" in own
    assert language("en").say(f"verdict.{cell['worst']}") in own


def test_goals_on_a_theme_stand_beside_each_other_with_their_links(look, served):
    view = look("compare", lang="en", theme="internationalisation")
    for goal in compare.goals_on_theme(served, "internationalisation"):
        assert any(f"goal={goal['objective_id']}" in link for link in view.links)
    assert "Hasselt University" in view.words
    assert "theme=internationalisation" in " ".join(link for link in view.links if link.startswith("objectives"))


def test_a_theme_that_some_plans_leave_out_says_whose(look):
    said = look("compare", lang="en", theme="housing").words
    assert "No goal on this theme: Hasselt University" in said


def test_a_theme_without_any_goal_says_so(look, altered):
    altered("DELETE FROM objective_theme WHERE theme_id = 'sport'")
    view = look("compare", lang="en", theme="sport")
    assert view.wrong == []
    assert view.titles == ["Sport and exercise: no plan has a goal on it."]


def test_panels_share_one_scale(look):
    view = look("compare", lang="en", indicator="house_price_median")
    assert names(view) == ["Leuven", "Hasselt", "Diepenbeek", "Flanders", "Belgium"]
    scales = {tuple(re.findall(r'<span style="top: ([\d.]+)%">([^<]*)</span>', one)) for one in panels(view)}
    assert len(scales) == 1
    assert all("€455,000" in one for one in panels(view)[:1])


def test_counts_of_regions_wait_for_a_ratio_or_an_index(look):
    plain, index = (look("compare", lang="en", indicator="house_sales", mode=mode) for mode in ("as_is", "index"))
    assert names(plain) == ["Leuven", "Hasselt", "Diepenbeek"]
    assert texts("en")["counts_of_regions"] in plain.words
    assert names(index)[3:] == ["Flanders", "Belgium"]


def test_a_ratio_names_both_sources_and_who_is_left_out(look, served):
    view = look("compare", lang="en", indicator="house_sales", mode="per:private_households")
    assert "per 1,000 households" in view.titles[0]
    assert names(view) == ["Leuven", "Diepenbeek"]
    figures = {
        (row["indicator_id"], row["period"]): row["value"]
        for name in ("house_sales", "private_households")
        for row in indicators.observations(served, name)
        if row["institution_id"] == "leuven"
    }
    quotient = 1000 * figures["house_sales", "2023"] / figures["private_households", "2023-01-01"]
    assert f"Leuven {numbers.number(quotient, 1, language('en'))}" in view.titles[0]
    table = view.html.partition("kb-plain")[2].partition("</table>")[0]
    assert "Statbel" in table
    assert "Statistiek Vlaanderen" in table
    assert "Kortessem" in view.words


@pytest.mark.parametrize("indicator", ["world_rank_the", "uh_deviating_admission"])
def test_no_way_is_offered_that_makes_no_sense(look, indicator):
    assert texts("en")["like_for_like"] not in labels(look("compare", lang="en", indicator=indicator))


@LANGUAGES
def test_indicators_that_mean_nearly_the_same_are_kept_apart_and_say_why(look, served, lang):
    view = look("compare", lang=lang, indicator="students_enrolled")
    members = compare.compared(served, "students_enrolled")
    assert len(panels(view)) == len(members)
    assert members[0][f"apart_{lang}"] in view.words
    assert language(lang).say("difference.indicators", n=len(members)) in view.words
    for member in members:
        assert member[f"definition_{lang}"] in view.words


def test_breaks_and_unlike_periods_are_told(look):
    said = look("compare", lang="en", indicator="generation_students").words
    assert "The newest figures are not from the same period. KU Leuven: 2020–21; UHasselt: 2024–25." in said
    assert "UHasselt: break in the series at 2024–25" in said


def test_figures_without_a_difference_say_so(look):
    assert texts("en")["no_differences"] in look("compare", lang="en", indicator="female_share_the").words


def test_own_targets_of_each_stand_below_and_on_the_panel(look, altered):
    altered(
        """
        INSERT INTO target (target_id, objective_id, indicator_id, institution_id, kind, operator, value, due, own,
            source_id, file, line)
        VALUES ('t', 'leuven:2', 'house_price_median', 'leuven', 'reach', 'at_most', 400000, DATE '2030-12-31', true,
            'leuven', 'targets/leuven.csv', 2)
        """
    )
    view = look("compare", lang="en", indicator="house_price_median")
    assert view.wrong == []
    assert "at most €400,000 by 2030" in panels(view)[0]
    assert texts("en")["no_own_targets"] not in view.words
    index = look("compare", lang="en", indicator="house_price_median", mode="index")
    assert "€400,000" not in panels(index)[0]


def test_an_address_chooses_institutions_and_part(look):
    view = look("compare", lang="en", indicator="house_price_median", **{"with": "leuven,belgium"})
    assert names(view) == ["Leuven", "Belgium"]
    nobody = look("compare", lang="en", indicator="house_price_median", **{"with": "none"})
    assert nobody.wrong == []
    assert texts("en")["nobody_chosen"] in nobody.words
    part = look("compare", lang="en", indicator="uh_deviating_admission", part="admission_stage/applied")
    assert "(applications)" in part.titles[0]


def test_another_indicator_forgets_what_belonged_to_the_one_before(look):
    app = look("compare", lang="en", indicator="house_sales", mode="index", **{"with": "leuven,hasselt"}).app
    app.selectbox(key="choose_indicator").select("female_share_the").run()
    assert dict(app.query_params) == {"lang": "en", "indicator": "female_share_the"}


@LANGUAGES
def test_an_association_is_the_sum_of_its_members_where_that_may_be(look, served, lang):
    view = look("compare", lang=lang, institution="auhl")
    table = view.html.rpartition("<table")[2]
    rows = [re.sub(r"<[^>]+>", " ", row).split() for row in re.findall(r"<tr>(.*?)</tr>", table)][1:]
    figures = {
        (row["institution_id"], row["category"]): row["value"]
        for row in indicators.observations(served, "uh_deviating_admission")
    }
    sums = {figures["uhasselt", one] + figures["pxl", one]: figures["auhl", one] for _, one in figures}
    assert all(total == stated for total, stated in sums.items())
    for total in sums:
        assert sum(row.count(f"{total:.0f}") == 2 for row in rows) == 1
    assert language(lang).say("joint_reason.different_indicators") in view.words


def test_other_institutions_have_no_joint_view(look):
    assert "AUHL as the joint view" not in look("compare", lang="en", institution="leuven").words


@pytest.mark.parametrize("part", ["indicator", "theme"])
def test_what_does_not_exist_is_said(look, part):
    view = look("compare", lang="en", **{part: "no_such_thing"})
    assert view.fault is None
    assert view.titles == [language("en").say("fault.not_found", name="no_such_thing")]


def test_an_indicator_leads_to_its_comparison(look):
    links = look("indicators", lang="en", indicator="house_price_median").links
    assert [link for link in links if link.startswith("compare") and "indicator=house_price" in link]
