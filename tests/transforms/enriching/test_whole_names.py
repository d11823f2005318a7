"""A party by its whole name in its sentence."""

import pytest

from transforms.enriching.parties import parties
from transforms.enriching.whole_names import whole_name


@pytest.mark.parametrize(
    ("words", "sentence", "party"),
    [("Muslims", "The Group for the Support of Islam and Muslims has claimed it.", "jnim"),
     ("Fighters", "Fighters loyal to General Khalifa Haftar shelled the port.", "libyan-national-army"),
     ("Rebels of the Movement", "Rebels of the Movement of Democratic Forces of Casamance (MFDC) came.", "mfdc"),
     ("Gunmen", "Gunmen attacked a post of Hamas.", None),
     ("Gunmen", "Gunmen from the hills killed nine.", None),
     ("Soldiers", "Soldiers of a unit that fights the Houthis killed nine.", None)],
)  # fmt: skip
def test_words_that_begin_or_end_a_partys_name_mean_it(words: str, sentence: str, party: str | None) -> None:
    assert whole_name(words, sentence, None, parties()) == party
