"""Which part of a sentence tells of a claim's own incident."""

import pytest

from transforms.enriching.party_context import Sentence
from transforms.enriching.sentence_parts import part_of_sentence


@pytest.mark.parametrize(
    ("text", "word", "part"),
    [("Jets bombed the coast, a day after a mine on a bus killed nine.", "nine", "a mine on a bus killed nine."),
     ("Jets bombed the coast, a day after a mine on a bus killed nine.", "coast", "Jets bombed the coast"),
     ("Nine died in Lem, killed in retaliation for a bomb in Tem.", "Tem", "a bomb in Tem."),
     ("A day after the raid, jets bombed the coast and killed nine.", "nine",
      "A day after the raid, jets bombed the coast and killed nine.")],
)  # fmt: skip
def test_a_sentence_is_parted_where_it_turns_to_an_earlier_incident(text: str, word: str, part: str) -> None:
    assert part_of_sentence(Sentence(100, text, ()), 100 + text.index(word)).text == part
