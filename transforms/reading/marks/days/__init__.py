"""The words of dates: found by the rules of `lexicon.date_rules`, linked, and turned into days."""

from dataclasses import dataclass

from transforms.reading.lexicon.date_rules import Rule


@dataclass(slots=True)
class Found:
    """A rule's words in a sentence, from word `first` up to `last`.

    `parts`: by class of the rule, the word; `days`: the days of the month, where the words list any.
    """

    first: int
    last: int
    rule: Rule
    lows: list[str]
    parts: dict[str, str]
    days: list[int]

    def part(self, name: str) -> str:
        """The word of a class; empty where there is none."""
        return self.parts.get(name, "")
