"""Numbers: the expressions of a sentence, what they amount to, and which of them count no people."""
