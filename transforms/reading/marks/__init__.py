"""Everything that is marked in one sentence, before claims are made of it."""

from datetime import date

from transforms.reading.clauses import read_statements
from transforms.reading.marks.actions import mark_actions
from transforms.reading.marks.carried import written_where
from transforms.reading.marks.dates import mark_dates
from transforms.reading.marks.marked import Marked
from transforms.reading.marks.places import mark_places
from transforms.reading.marks.sorting import dates_told, may_place, tell_owners, with_labels
from transforms.reading.marks.speakers import mark_speakers
from transforms.reading.text.sentences import Span
from transforms.reading.text.words import Words

__all__ = ["Marked", "mark_sentences"]


def mark_sentences(
    sentences: list[tuple[Span, Words]], published: date | None, written_in: str | None = None
) -> list[Marked]:
    """Mark sentences, in order; each date and speaker is read against those before it.

    A pass reads all sentences before the next one does: its code and tables stay near the processor, which takes a
    fifth off the time. `written_in`: the dateline's place, which a headline may name without a word that tells places.
    """
    read = [read_statements(words) for _, words in sentences]
    actions = [mark_actions(words) for _, words in sentences]
    carried = written_where(sentences, written_in)
    speakers = []
    for span, words in sentences:
        found = mark_speakers(words, carried.speaker)
        carried.carry_speaker(span, found)
        speakers.append(found)
    dates = []
    for at, (span, words) in enumerate(sentences):
        chronicle = carried.goes_on_from_long_ago(span, published)
        dated = mark_dates(words, published, carried.date_before(words), chronicle)
        told = dates_told(words, dated, speakers[at], read[at], published)
        carried.carry_dates(span, words, told)
        dates.append((told, len(told) < len(dated)))
    marked: list[Marked] = []
    for at, (span, words) in enumerate(sentences):
        opening = not carried.sites
        named = mark_places(words) if may_place(span, words, read[at], opening) else []
        named = with_labels(span, words, read[at], named, opening)
        places, owners = tell_owners(words, read[at], named, speakers[at])
        told, left_out = dates[at]
        one = Marked(
            span, words.text, words, read[at], told, places, speakers[at], actions[at], left_out, owners
        )
        carried.carry_places(one)
        marked.append(one)
    return marked
