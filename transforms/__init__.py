"""Pure functions from tables or records to tables or records: no Prefect, no disk, no clock, no network."""

from transforms.compiled import compiled_packages

__path__[:0] = compiled_packages()
