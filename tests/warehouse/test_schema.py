"""How tables are declared, and records made."""

import dataclasses
import pickle

import pytest

from warehouse.tables import Sentence
from warehouse.tables.schema import maker

WORDS = {
    "report_id": "r", "sentence_no": 2, "paragraph_no": 1, "role": "body", "char_start": 4, "char_end": 9,
    "text": "Fire.",
}  # fmt: skip


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """A record with a column that may be left out."""

    text: str
    meaning: str | None = None
    at: int = 0


def test_a_maker_makes_the_records_that_their_class_makes() -> None:
    made, plain = maker(Sentence)(**WORDS), Sentence(**WORDS)
    assert type(made) is Sentence
    assert made == plain
    assert hash(made) == hash(plain)
    assert pickle.loads(pickle.dumps(made)) == plain


def test_a_maker_of_some_columns_takes_their_values_in_order_and_leaves_the_others_at_their_defaults() -> (
    None
):
    made = maker(Word, "text", "at")("fire", 3)
    assert made == Word("fire", None, 3)
    assert type(made) is Word
    with pytest.raises(TypeError):
        maker(Word, "text", "at")("fire")


def test_records_that_a_maker_made_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        maker(Sentence)(**WORDS).text = "Ice."  # type: ignore[misc]


def test_a_maker_asks_for_all_that_has_no_default() -> None:
    with pytest.raises(TypeError):
        maker(Sentence)(report_id="r")
