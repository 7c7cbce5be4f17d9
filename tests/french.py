"""A third language: a file that holds some of the texts and leaves the others out."""

FRENCH = """
[language]
name = "Français"
short = "FR"
locale = "fr_BE"
position = 3

[verdict]
achieved = "atteint"
not_measured = "non mesuré"

[sentence]
behind = { one = "{behind} seul en retard.", other = "{behind} en retard." }

[pages.objectives]
menu = "Objectifs"
"""
