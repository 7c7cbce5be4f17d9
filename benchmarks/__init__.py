"""What is fast, how fast, against what. Times are printed, never asserted."""
