"""What things mean: periods, indicators, observations, targets, objectives, documents, progress. No I/O."""
