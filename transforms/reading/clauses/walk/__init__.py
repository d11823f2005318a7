"""The walk through a sentence: where its phrases wait, and which of them a verb finds."""
