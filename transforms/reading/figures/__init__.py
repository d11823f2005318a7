"""Figures of a sentence: a number, whom it counts, and what befell them."""

from transforms.reading.figures.attach import Figure, Read, Statement, read_statements

__all__ = ["Figure", "Read", "Statement", "read_statements"]
