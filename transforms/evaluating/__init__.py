"""Readings measured against hand-made gold and against corpora with known counts."""
