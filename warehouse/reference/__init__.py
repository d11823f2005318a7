"""Bundled reference data: the outlines of countries that coordinates are checked against."""
