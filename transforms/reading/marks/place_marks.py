"""What a mark of a place is, and the words it is made of."""

from dataclasses import dataclass

from transforms.reading.lexicon.place_words import COUNTRIES, KINDS, NO_PLACES, PEOPLES


@dataclass(slots=True)
class PlaceMark:
    """Words that name a place. Offsets count in the sentence.

    `relation`: at, origin, destination, near, or of (the wider place or the owner: "Yemen's port of Hodeidah").
    `worded`: the words of an earlier sentence, where these only point back to them; `by_deed`: they name what was done
    there ("the school attack").
    `kind`: city, camp, province, country, region, water, facility, or None where the words do not say.
    """

    start: int
    end: int
    name: str
    relation: str
    kind: str | None
    worded: str | None = None
    by_deed: bool = False

    def as_told(self, words: str) -> "PlaceMark":
        """The place in the words of the sentence that told it. (`dataclasses.replace` takes ten times as long.)"""
        return PlaceMark(self.start, self.end, self.name, self.relation, self.kind, words, self.by_deed)


KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}
COUNTRY = {name.lower() for name in COUNTRIES}
PEOPLE = {name.lower() for name in PEOPLES} | {name.lower() + "s" for name in PEOPLES}
NO_NAMES = NO_PLACES | PEOPLE
SITES = frozenset(["at", "near", "of", "origin"])  # relations of a place that later words may point back to
MOST = 60  # names looked at in one sentence; text made to be slow stops here
