"""Who says so, how surely, and of what."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.lexicon.speaker_cases import CASES, Case
from transforms.reading.marks.speakers import SpeakerMark, mark_speakers
from transforms.reading.text.words import read_words


def named(name: str) -> SpeakerMark:
    return SpeakerMark(0, 1, name, "said", "asserted", 0, 1, False, 0, 1)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.sentence)
def test_every_case_gives_its_speaker_stance_and_scope(case: Case) -> None:
    marks = mark_speakers(read_words(case.sentence))
    assert tuple((m.name, m.stance, case.sentence[m.scope_start : m.scope_end]) for m in marks) == case.told


def test_two_speakers_share_a_sentence_out_between_them() -> None:
    sentence = "The army said nine rebels died while the rebels claimed 30 soldiers had died."
    marks = mark_speakers(read_words(sentence))
    assert [(m.name, m.stance, sentence[m.scope_start : m.scope_end]) for m in marks] == [
        ("army", "asserted", "nine rebels died"),
        ("rebels", "hedged", "30 soldiers had died"),
    ]


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Nine died, he said.", "Omar Dost"),
        ("It said nine had died.", "army"),
        ('"Nine died," the source added.', "hospital source"),
        ("The monitor said nine died.", "Homs Observatory"),
    ],
)
def test_a_word_that_stands_for_a_speaker_takes_the_name_before_it(sentence: str, before: str) -> None:
    marks = mark_speakers(read_words(sentence), named(before))
    assert [(m.name, m.anaphoric) for m in marks] == [(before, True)]


@pytest.mark.parametrize(
    ("before", "meant"), [("Arden Defence Forces", "Arden Defence Forces"), ("Afghan officials", "committee")]
)
def test_it_is_one_body_though_its_name_sounds_like_many(before: str, meant: str) -> None:
    committee = mark_speakers(read_words("A committee said nine died."))[-1]
    last = mark_speakers(read_words(f"The {before} said ten died."), committee)[-1]
    (mark,) = mark_speakers(read_words("It said four were wounded."), last)
    assert mark.name == meant


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("The Syrian army said nine died.", "Lebanese army"),
        ("A military source said nine died.", "hospital source"),
        ("Officials said nine died.", "Afghan officials"),
    ],
)
def test_words_that_tell_a_speaker_apart_name_another(sentence: str, before: str) -> None:
    assert [m.anaphoric for m in mark_speakers(read_words(sentence), named(before))] == [False]


def test_a_pronoun_with_nobody_before_it_names_nobody() -> None:
    assert [(m.name, m.anaphoric) for m in mark_speakers(read_words("Nine died, he said."))] == [("", True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The attack claimed the lives of nine people.",
        "Two men were reported missing.",
        "Aid was denied entry.",
        "The rebels claimed responsibility.",
        "A bomb killed nine people in Arden in an attack claimed by the rebels.",
        "Reports of nine dead spread.",
        "The blast, say 40 metres wide, killed nine.",
        "The fighting continues and nine died.",
        "The clinic admitted 40 people.",
        "The rebels denied any part in the raid that killed nine people.",
        "The rebels denied being behind the raid in which nine died.",
        "The rebels denied having anything to do with the blast that killed nine.",
        "The army detained 40 people.",
    ],
)
def test_acts_and_nouns_that_look_like_cues_attribute_nothing(sentence: str) -> None:
    assert [m for m in mark_speakers(read_words(sentence)) if m.scope_start < m.scope_end] == []


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("The army denied shelling Arden, where nine died.", "shelling Arden"),
        (
            "The army denied that it had hit the mosque, which was full, killing nine.",
            "it had hit the mosque",
        ),
        ("The army denied that it had hit a mosque, killing nine.", "it had hit a mosque, killing nine"),
    ],
)
def test_what_is_denied_ends_where_the_writer_tells_more_of_it(sentence: str, denied: str) -> None:
    (mark,) = mark_speakers(read_words(sentence))
    assert sentence[mark.scope_start : mark.scope_end] == denied


def test_the_reporters_own_agency_is_no_speaker() -> None:
    marks = mark_speakers(read_words("A medic told AFP on Friday that nine had died."))
    assert [m.name for m in marks] == ["medic"]


@pytest.mark.parametrize(
    "day", ["last week", "earlier this month", "at the weekend", "two days ago", "this year"]
)
def test_a_stretch_in_which_it_was_said_belongs_to_the_attribution(day: str) -> None:
    for sentence in (
        f"Nine died in Lem, the army said {day}.",
        f"The army said {day} that nine died in Lem.",
    ):
        (mark,) = mark_speakers(read_words(sentence))
        assert mark.clause_start <= sentence.index(day) < mark.clause_end
        assert "Nine died in Lem".lower() == sentence[mark.scope_start : mark.scope_end].lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "According to the mayor, a shell hit a house in Lem on Sunday and killed a woman.",
        "ACCORDING TO THE MAYOR, A SHELL HIT A HOUSE IN LEM ON SUNDAY.",
        "According to the mayor, the bomb went off as people prayed, and nine died.",
    ],
)
def test_a_clause_after_a_speaker_tells_no_more_of_the_speaker(sentence: str) -> None:
    (mark,) = mark_speakers(read_words(sentence))
    assert mark.clause_end <= sentence.index(",") + 2


@pytest.mark.parametrize(
    "aside", ["run by rebels", "many of whose members were there", "two of whom were hurt", "led by a priest"]
)
def test_what_tells_more_of_a_speaker_may_stand_before_the_verb(aside: str) -> None:
    (mark,) = mark_speakers(read_words(f"The health committee, {aside}, said nine had died."))
    assert mark.name == "health committee"


def test_a_second_figure_alone_is_told_by_whom_it_is_according_to() -> None:
    sentence = "The bomb killed 26 people, and 76 according to a medic."
    (mark,) = mark_speakers(read_words(sentence))
    assert sentence[mark.scope_start : mark.scope_end] == "76"
    (mark,) = mark_speakers(read_words("The bomb killed 26 people and hurt 76, according to a medic."))
    assert mark.scope_start == 0


def test_the_day_of_the_statement_belongs_to_the_attribution() -> None:
    sentence = "The governor said on Friday that nine had died."
    mark = mark_speakers(read_words(sentence))[0]
    assert mark.clause_start <= sentence.index("on Friday") < mark.clause_end


PIECES = st.sampled_from(
    [
        "the",
        "army",
        "said",
        ",",
        '"',
        ".",
        "according",
        "to",
        "he",
        "told",
        "AFP",
        "that",
        "police",
        "claimed",
        "denied",
        "while",
        ";",
        "on",
        "Monday",
        "Omar",
        "reportedly",
        "by",
        "12",
        "killed",
        "and",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join)))
def test_any_text_gives_marks_inside_it(sentence: str) -> None:
    for mark in mark_speakers(read_words(sentence), named("army")):
        assert 0 <= mark.start <= mark.end <= len(sentence)
        assert 0 <= mark.scope_start <= mark.scope_end <= len(sentence)
        assert 0 <= mark.clause_start <= mark.clause_end <= len(sentence)
        assert mark.stance in ("asserted", "hedged", "denied")


@pytest.mark.parametrize(
    "words",
    [
        "a" * 100_000,
        '"' * 50_000,
        "said " * 20_000,
        "he said, " * 20_000,
        "according to " * 10_000,
        "told A " * 20_000,
        ", and a " * 20_000,
        "; " * 50_000,
        "A " * 50_000,
        " " * 100_000,
        "while the a said " * 8_000,
    ],
)
def test_text_made_to_be_slow_is_not(words: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: mark_speakers(read_words(text)), words)
