"""A report's text to sentences and words: layout, bylines, sentences, words."""
