"""What the reader knows of English: tables of words, one subject a module."""
