"""Prefect flows and the command line: they read, call a transform, write."""
