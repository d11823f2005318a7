"""Copies among reports."""

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random

from transforms.enriching.duplicates import copies_among, shingles, similarity

GOLD = Path(__file__).parents[2] / "gold" / "events" / "reports.jsonl"
DAY = date(2031, 5, 2)
WORDS = [
    f"{a}{b}"
    for a in ("bar", "mel", "tor", "gan", "sil", "vor")
    for b in ("a", "en", "ik", "os", "um", "y", "el")
]


def copies(*told: tuple[str, str, date | None]) -> dict[str, str]:
    """Of (report_id, text, published), which copies which."""
    return copies_among([(published, report_id, text) for report_id, text, published in told])


def story(seed: int, words: int = 120) -> str:
    return " ".join(Random(seed).choices(WORDS, k=words))


def test_the_cut_stories_of_the_gold_are_found_and_nothing_else() -> None:
    rows = [json.loads(line) for line in GOLD.read_text().splitlines()]
    desks: dict[str, list[tuple[str, str, date]]] = {}
    for r in rows:
        desk = desks.setdefault(r["id"].rsplit("-", 1)[0], [])
        desk.append((r["id"], r["text"], date.fromisoformat(r["published"])))
    pairs = {frozenset(pair) for desk in desks.values() for pair in copies(*desk).items()}
    named = ("hiiraan 2 3", "zawiya 1 2", "sadr 2 3", "arbinda 3 4", "donetsk 1 2", "sibi 2 3")
    assert pairs == {frozenset((f"{n}-{a}", f"{n}-{b}")) for n, a, b in (name.split() for name in named)}


def test_all_copies_point_to_the_oldest_then_to_the_smallest_id() -> None:
    text = story(1)
    half = " ".join(text.split()[:70])
    told = [("b", text, DAY), ("a", half, DAY + timedelta(1)), ("c", text + " more", DAY), ("d", text, None)]
    expected = {"a": "b", "c": "b", "d": "b"}
    for order in (told, told[::-1]):
        assert copies(*order) == expected


def test_capitals_and_marks_do_not_matter_but_other_words_do() -> None:
    text = story(2)
    assert copies(("a", text, DAY), ("b", text.upper().replace(" ", ", "), DAY)) == {"b": "a"}
    assert copies(("a", text, DAY), ("b", story(3), DAY)) == {}


def test_empty_and_short_texts_are_compared_whole() -> None:
    assert copies(("a", "Nine died", DAY), ("b", "nine died.", DAY), ("c", "Ten died", DAY)) == {"b": "a"}
    assert copies(("a", "", DAY), ("b", "", DAY)) == {} == copies()


def test_similarity_is_the_share_of_the_shorter() -> None:
    assert similarity(shingles("a b c d e"), shingles("a b c d e f g h")) == 1.0
    assert similarity(shingles("a b c d e"), shingles("z y x w v")) == 0.0


def test_many_stories_are_kept_apart_whatever_the_order() -> None:
    told = [(f"r{n:04d}", story(n, 60), DAY + timedelta(n % 7)) for n in range(45)]
    cut = [" ".join(story(n, 60).split()[:40]) for n in range(0, 45, 10)]
    told += [(f"s{n * 10:04d}", text, DAY + timedelta(9)) for n, text in enumerate(cut)]
    expected = {f"s{n:04d}": f"r{n:04d}" for n in range(0, 45, 10)}
    assert copies(*told) == copies(*Random(5).sample(told, len(told))) == expected
