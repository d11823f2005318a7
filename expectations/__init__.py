"""Great Expectations suites, a file per table, and how they run."""
