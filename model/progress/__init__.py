"""Progress by published methods: a series of observations and a target in, a verdict with its numbers out.

judge                       one verdict with its flags, reason and numbers
look_ahead                  gap, required pace, expected value and arrival
prospect                    the same with what the next figure must show and what a forecast says
fit_drift                   the forecast of a series
relative_pace, mean_score   Statistics Canada and Open SDG
linear_pace                 the same on a straight line, also for zero and negative values
un_projection               United Nations, after Eustat
eurostat_pace               Eurostat, without a target
is_stale                    whether a newer figure is overdue
"""

from model.progress.codes import CODES, FLAGS, METHODS, REASONS, TRENDS, Verdict
from model.progress.eurostat import eurostat_pace
from model.progress.forecast import Drift, fit_drift
from model.progress.linear import linear_pace
from model.progress.outlook import Outlook, look_ahead
from model.progress.prospect import prospect
from model.progress.relative import Measure, mean_score, relative_pace
from model.progress.series import Aim, Direction, Point
from model.progress.staleness import is_stale
from model.progress.un import un_projection
from model.progress.verdict import judge

__all__ = [
    "CODES",
    "FLAGS",
    "METHODS",
    "REASONS",
    "TRENDS",
    "Aim",
    "Direction",
    "Drift",
    "Measure",
    "Outlook",
    "Point",
    "Verdict",
    "eurostat_pace",
    "fit_drift",
    "is_stale",
    "judge",
    "linear_pace",
    "look_ahead",
    "mean_score",
    "prospect",
    "relative_pace",
    "un_projection",
]
