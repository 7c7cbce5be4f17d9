"""A plan as StratML in; the items it comes to among the data out, with what no table holds kept beside them."""
