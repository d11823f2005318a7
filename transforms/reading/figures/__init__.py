"""Figures of a sentence: a number, whom it counts, and what befell them."""

from transforms.reading.figures.attach import Read, Statement, read_statements
from transforms.reading.figures.phrases import Figure

__all__ = ["Figure", "Read", "Statement", "read_statements"]
