"""Shapes that plans of other programs have: all of it comes in, goes out valid, and going round changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lxml import etree

from etl.places import Places
from tests.etl.imports.conftest import counted, exported, imported, needs_reference, valid

Bare = Callable[[str], Places]
pytestmark = needs_reference

# Two figures of one year, as programs write them that give an amount in two kinds of money; words without a day
# before, between and after; empty attributes; identifiers that stand twice or are none.
PLAN = """<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="part2stratml.xsl"?>
<{p}PerformancePlanOrReport{space} Type=""><{p}id/><{p}Name>Trees</{p}Name><{p}StrategicPlanCore>
<{p}Organization><{p}Name>City</{p}Name><{p}Identifier>Agency#B04</{p}Identifier>
<{p}Stakeholder StakeholderTypeType=""><{p}Name>People</{p}Name></{p}Stakeholder></{p}Organization>
<{p}Goal><{p}Name>Plant</{p}Name><{p}Description/><{p}Identifier>_1</{p}Identifier><{p}SequenceIndicator/>
<{p}Objective><{p}Name>Streets</{p}Name><{p}Description/><{p}Identifier>_1</{p}Identifier>
<{p}PerformanceIndicator ValueChainStage="" PerformanceIndicatorType=""><{p}SequenceIndicator/>
<{p}MeasurementInstance>{target}<{p}ActualResult><{p}Description>Before</{p}Description></{p}ActualResult>
{one}{two}</{p}MeasurementInstance>
<{p}MeasurementInstance>{target}{two}<{p}ActualResult><{p}Description>Behind</{p}Description></{p}ActualResult>
</{p}MeasurementInstance>
<{p}MeasurementInstance><{p}ActualResult><{p}Description>Last</{p}Description></{p}ActualResult></{p}MeasurementInstance>
</{p}PerformanceIndicator></{p}Objective></{p}Goal></{p}StrategicPlanCore>
<{p}AdministrativeInformation><{p}StartDate>2023-01-01</{p}StartDate><{p}EndDate/></{p}AdministrativeInformation>
</{p}PerformancePlanOrReport>"""
RESULT = (
    "<{p}{name}><{p}StartDate>2023-01-01</{p}StartDate><{p}EndDate>2023-12-31</{p}EndDate>"
    "<{p}NumberOfUnits>{number}</{p}NumberOfUnits></{p}{name}>"
)


def plan() -> str:
    p = "stratml:"
    one, two = (RESULT.format(p=p, name="ActualResult", number=number) for number in (40, 44))
    target = RESULT.format(p=p, name="TargetResult", number=50)
    space = ' xmlns:stratml="http://www.stratml.net/PerformancePlanOrReport"'
    return PLAN.format(p=p, space=space, target=target, one=one, two=two)


def results(content: bytes) -> list[list[str]]:
    """The numbers or words of each instance of a file, targets first."""
    instances = etree.fromstring(content).iter("{*}MeasurementInstance")
    return [[_said(one) for one in instance] for instance in instances]


def _said(result: etree._Element) -> str:
    return result.findtext("{*}NumberOfUnits") or result.findtext("{*}Description") or ""


def test_a_second_figure_of_a_year_and_words_stay_in_their_instance(bare: Bare, tmp_path: Path) -> None:
    source = tmp_path / "a_plan.xml"
    source.write_text(plan())
    one, two = bare("one"), bare("two")
    made = imported(one, source, "auhl")
    assert counted(made) == {"plan": 1, "goal": 1, "objective": 1, "indicator": 1, "target": 2, "actual": 6}
    assert all(counts["added"] == counts.total() for counts in made.counts().values())
    first = exported(one, "a_plan", "en", tmp_path / "first.xml")
    assert valid(first) == []
    assert results(first) == [["50", "40", "Before", "44"], ["50", "44", "Behind"], ["Last"]]
    imported(two, tmp_path / "first.xml", "auhl")
    assert exported(two, "a_plan", "en", tmp_path / "second.xml") == first
    [figures] = (two.data / "indicators").glob("*.csv")
    assert [line.split(",")[1:5:3] for line in figures.read_text().splitlines()[1:]] == [["2023", "40"]]


def test_a_place_of_any_number_in_anothers_pairs_does_not_fill_the_file(bare: Bare, tmp_path: Path) -> None:
    far = "[koersbord]\noriginal/Stakeholder[900000000]/Name = Nobody"
    source = tmp_path / "a_plan.xml"
    written = plan().replace(
        "<stratml:Objective>", f"<stratml:OtherInformation>{far}</stratml:OtherInformation><stratml:Objective>"
    )
    source.write_text(written)
    at = bare("one")
    imported(at, source, "auhl")
    content = exported(at, "a_plan", "en", tmp_path / "out.xml")
    assert len(content) < 20_000
    assert b"Stakeholder[900000000]/Name = Nobody" in content
