"""Names put into the form in which they are compared."""

from functools import cache

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.enriching.gazetteer import POINTS
from transforms.enriching.gazetteer.keys import define_keys, kinds, name_key
from transforms.enriching.names import folded, plain

LETTERS = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzABDEGHKLMNSTYZ áéíóúāēīōūḩşţżñçöüğı'’‘ʿ`-.,/()0189"),
    max_size=24,
)
ARABIC = st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئءـ ُّ"), max_size=14)
KIND = st.sampled_from(["", " province", " camp", " River", " City", " district"])


@cache
def db() -> duckdb.DuckDBPyConnection:
    made = duckdb.connect()
    define_keys(made)
    return made


@given(st.one_of(LETTERS, ARABIC), KIND)
@settings(max_examples=150, deadline=None)
def test_sql_and_python_put_a_name_into_one_form(name: str, kind: str) -> None:
    stages = (
        "SELECT plain, name_key(bare) FROM (SELECT plain, bare_name(plain) AS bare FROM "
        "(SELECT plain_words(words) AS plain FROM (SELECT name_words(name) AS words FROM (SELECT ? AS name))))"
    )
    row = db().execute(stages, [name + kind]).fetchone()
    assert row == (plain(name + kind), name_key(name + kind))


@given(LETTERS)
def test_the_key_does_not_hear_case_spaces_hyphens_or_accents(name: str) -> None:
    assert name_key(name.upper().lower()) == name_key(name.lower())
    assert name_key(name.replace("-", " ")) == name_key(name)
    assert name_key(f"  {name} ") == name_key(name)


@given(LETTERS)
def test_plain_and_folded_names_are_fixed_points(name: str) -> None:
    assert plain(plain(name)) in (plain(name), plain(plain(plain(name))))
    assert " " not in name_key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hodeidah", "Hudaydah"), ("Tadamon", "al-Tadamun"), ("Deir Ezzor", "Dayr az-Zawr"), ("Izium", "Izyum"),
     ("Bani Bangou", "Banibangou"), ("Kafr Nabl", "Kfar Nabl"), ("Baghuz", "al-Baghouz"), ("N'Djamena", "N’Djaména"),
     ("Daraa", "Dara'a"), ("Idlib province", "Idlib"), ("مخيم اليرموك", "اليرموك"), ("أرتوز", "ارتوز")],
)  # fmt: skip
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Homs", "Hama"), ("Goma", "Gao"), ("Sake", "Soke"), ("Mali", "Mile")]
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert folded(one) != folded(other) and name_key(one) != name_key(other)


def test_words_of_kind_fit_features_that_the_gazetteer_has() -> None:
    features = {*POINTS, "admin1", "admin2", "admin3", "region", "river", "water", "desert"}
    assert {fit for kind in kinds().values() for fit in kind.fits} <= features
