"""A sentence's clauses and the figures in them: numbers, noun phrases, verbs, clauses, statements."""

from transforms.reading.clauses.clause import NOTHING, Read, Statement
from transforms.reading.clauses.statements import read_statements

__all__ = ["NOTHING", "Read", "Statement", "read_statements"]
