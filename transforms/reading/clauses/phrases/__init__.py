"""Noun phrases: a number, whom or what it counts, and whether they fight."""
