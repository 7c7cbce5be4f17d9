"""A neutral chart (series, target, title, unit, source) and how it is drawn."""
