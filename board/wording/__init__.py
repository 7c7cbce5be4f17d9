"""Numbers, periods, units, statuses and sentences in each language."""
