"""The closed vocabularies of the data, one name each; the words a reader sees stand in `data/languages`."""

from typing import Literal

InstitutionKind = Literal["university", "association", "college", "city", "region"]
DocumentKind = Literal["policy_plan", "policy_note", "vision_text", "annual_report", "self_study"]
Commitment = Literal["commitment", "study", "continue", "advocacy", "realised"]
Direction = Literal["more", "less", "range", "none"]
Periodicity = Literal["yearly", "academic_year", "quarterly", "monthly", "irregular"]
Bound = Literal["exact", "about", "at_least", "at_most"]
ObservationStatus = Literal["final", "provisional", "estimate", "plan"]
TargetKind = Literal["reach", "maintain", "range", "all", "none", "frequency", "event"]
Operator = Literal["at_least", "at_most", "exactly", "between"]
SourceKind = Literal["document", "statistics", "press"]
LinkKind = Literal["see_also", "same_as", "contributes_to"]
Role = Literal["measures", "context"]
