"""What pages, slides, reports and files show: questions to the database, charts and words. Reads only."""
