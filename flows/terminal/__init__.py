"""The warehouse's rows on a terminal or for a program."""
