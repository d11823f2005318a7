"""Copies among reports."""

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest

pytest.importorskip("rensa")

from transforms.enriching.duplicates import near_duplicates, shingles, similarity

GOLD = Path(__file__).parents[2] / "gold" / "events" / "reports.jsonl"
DAY = date(2031, 5, 2)
WORDS = [
    f"{a}{b}"
    for a in ("bar", "mel", "tor", "gan", "sil", "vor")
    for b in ("a", "en", "ik", "os", "um", "y", "el")
]


def reports(*told: tuple[str, str, date | None]) -> pa.Table:
    ids, texts, days = zip(*told, strict=True)
    return pa.table({"report_id": list(ids), "text": list(texts), "published": pa.array(days, pa.date32())})


def story(seed: int, words: int = 120) -> str:
    return " ".join(Random(seed).choices(WORDS, k=words))


def test_the_cut_stories_of_the_gold_are_found_and_nothing_else() -> None:
    rows = [json.loads(line) for line in GOLD.read_text().splitlines()]
    found = near_duplicates(
        reports(*((r["id"], r["text"], date.fromisoformat(r["published"])) for r in rows))
    )
    pairs = {frozenset((r["report_id"], r["copy_of"])) for r in found.to_pylist()}
    named = ("hiiraan 2 3", "zawiya 1 2", "sadr 2 3", "arbinda 3 4", "donetsk 1 2", "sibi 2 3")
    assert pairs == {frozenset((f"{n}-{a}", f"{n}-{b}")) for n, a, b in (name.split() for name in named)}
    assert min(found["similarity"].to_pylist()) >= 0.5


def test_all_copies_point_to_the_oldest_then_to_the_smallest_id() -> None:
    text = story(1)
    half = " ".join(text.split()[:70])
    told = [("b", text, DAY), ("a", half, DAY + timedelta(1)), ("c", text + " more", DAY), ("d", text, None)]
    expected = {"a": "b", "c": "b", "d": "b"}
    for order in (told, told[::-1]):
        rows = near_duplicates(reports(*order)).to_pylist()
        assert {r["report_id"]: r["copy_of"] for r in rows} == expected
        assert [r["report_id"] for r in rows] == sorted(expected)


def test_capitals_and_marks_do_not_matter_but_other_words_do() -> None:
    text = story(2)
    assert (
        near_duplicates(reports(("a", text, DAY), ("b", text.upper().replace(" ", ", "), DAY))).num_rows == 1
    )
    assert near_duplicates(reports(("a", text, DAY), ("b", story(3), DAY))).num_rows == 0


def test_empty_and_short_texts_are_compared_whole() -> None:
    rows = near_duplicates(reports(("a", "Nine died", DAY), ("b", "nine died.", DAY), ("c", "Ten died", DAY)))
    assert [(r["report_id"], r["copy_of"], r["similarity"]) for r in rows.to_pylist()] == [("b", "a", 1.0)]
    none = near_duplicates(reports(("a", "x", DAY)).slice(1))
    assert none.num_rows == 0 and none.column_names == ["report_id", "copy_of", "similarity"]


def test_similarity_is_the_share_of_the_shorter() -> None:
    assert similarity(shingles("a b c d e"), shingles("a b c d e f g h")) == 1.0
    assert similarity(shingles("a b c d e"), shingles("z y x w v")) == 0.0


def test_many_stories_are_kept_apart_whatever_the_order() -> None:
    told = [(f"r{n:04d}", story(n, 60), DAY + timedelta(n % 7)) for n in range(600)]
    told += [
        (f"s{n:04d}", " ".join(story(n, 60).split()[:40]), DAY + timedelta(9)) for n in range(0, 600, 10)
    ]
    shuffled = Random(5).sample(told, len(told))
    first, second = near_duplicates(reports(*told)), near_duplicates(reports(*shuffled))
    assert first.equals(second)
    assert {(r["report_id"][1:], r["copy_of"][1:]) for r in first.to_pylist()} == {
        (f"{n:04d}", f"{n:04d}") for n in range(0, 600, 10)
    }
