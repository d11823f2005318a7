"""Verbs: the verb with its small words, what it says befell people, and on which side of it they stand."""
