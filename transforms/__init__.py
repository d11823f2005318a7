"""Pure functions from tables or records to tables or records: no Prefect, no disk, no clock, no network."""
