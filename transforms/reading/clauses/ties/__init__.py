"""Ties: the figures that a verb or a noun says something befell."""
