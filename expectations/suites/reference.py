"""What is expected of the reference rows that claims and events point to."""

from expectations.declared import declared

PLACES = declared("places")
ACTORS = declared("actors")
SOURCES = declared("sources")
