"""A plan of the published database in; StratML Part 2, strictly valid, out."""
