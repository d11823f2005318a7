"""No report, however odd or long, takes more than linear time in its length, or fails."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.reading import read_report
from warehouse.tables import Report

LENGTH = 80_000  # characters; an eighth of it is the shorter text that the time is held against
OPENING = "Rebels shelled Arden, killing 12 people. "  # so that a report is read to the end

# Each is repeated to the length; a blank or a line's end at its end is part of it.
PIECES = {
    "digits": "1234567890",
    "digits apart": "12 ",
    "numbers with separators": "1,234,567",
    "decimals": "1.5.",
    "words for numbers": "two hundred thousand and ",
    "ranges": "12-",
    "ordinals": "third second ",
    "dozens": "dozens of ",
    "capitals": "ABC",
    "capitals apart": "ARDEN ",
    "names": "Omar Dost of Arden ",
    "hyphens": "pro-",
    "initials": "A.",
    "initials apart": "A. B. ",
    "titles": "Gen. Col. ",
    "quotes": '"',
    "quotes apart": '" ',
    "curly quotes": "“",
    "quotes in quotes": "“‘",
    "apostrophes": "'s ",
    "brackets": "(",
    "brackets closed": "()",
    "square brackets": "[a ",
    "figures in brackets": "(12 killed) ",
    "times and harm": "T12:00killed ",
    "tolls put": "put the dead at 12 ",
    "commas": ",",
    "commas apart": ", ",
    "full stops": ".",
    "full stops apart": ". ",
    "dots": "... ",
    "question marks": "?! ",
    "semicolons": "; ",
    "colons": "a: ",
    "dashes": " - ",
    "long dashes": "—",
    "and": "and ",
    "or": "or ",
    "of": "of ",
    "the": "the ",
    "who": "who were ",
    "said": "said ",
    "he said": "he said ",
    "said that": "said that ",
    "according to": "according to ",
    "not": "not ",
    "killed": "killed ",
    "were killed": "were killed by ",
    "including": "including 3 of them, ",
    "shares": "12 people, among them 3 women and 2 children, ",
    "tolls": "the toll rose to 12 from 9 ",
    "groups": "soldiers and civilians and ",
    "adjectives": "young old tall ",
    "actions": "the army took control of the town and ",
    "agreements": "no truce ",
    "subjects": "fire broke out in a ",
    "places": "in Arden near Belmar ",
    "places in lists": "Arden, Belmar, ",
    "near": "north of ",
    "days": "on Monday ",
    "dates": "3 May 2018 ",
    "dates in figures": "05/06/2018 ",
    "half dates": "May ",
    "since": "since ",
    "years": "2018 ",
    "ago": "two days ago ",
    "times": "9 a.m. ",
    "datelines": "ARDEN, May 3 (Wire) - ",
    "dateline lines": "ARDEN (Wire) - \n\n",
    "bylines": "By Ana Ruiz\n\n",
    "dated lines": "Wire, 3 May 2018\n",
    "captions": "A wall [Wire]\n\n",
    "links": "Read more:\n",
    "short lines": "a\n",
    "lines of one sentence": "Nine died.\n",
    "lines of figures": "12 killed\n",
    "bullets": "- 12 killed\n",
    "inline bullets": "• 12 ",
    "lists": "1. a\n",
    "sentences": "Shells killed 12 people in Arden on Monday, the army said. ",
    "sentences of one word": "Fled. ",
    "questions": "Who fled? ",
    "anaphora": "He said they did. ",
    "claims again": "Nine died in Arden. Ten died there. ",
    "names and dead": "Omar Dost, 34, was killed. ",
    "ages": "aged 34, ",
    "measures": "12 km ",
    "money": "$12m ",
    "per cent": "12% ",
    "blanks": " ",
    "tabs": "\t",
    "empty lines": "\n",
    "lines of blanks": " \n",
    "line separators": "\u2028",
    "form feeds": "\x0c",
    "null characters": "\x00",
    "zero widths": "\u200b",
    "byte order marks": "\ufeff",
    "replacements": "\ufffd",
    "soft hyphens": "a\u00ad",
    "no-break blanks": "12\u00a0",
    "combining marks": "a\u0301",
    "long small letters": "İ",
    "right to left": "قتل 12 شخصا ",
    "right-to-left marks": "\u202e",
    "Chinese": "十二人死亡。",
    "Cyrillic": "Погибли 12 человек. ",
    "emoji": "💥",
    "emoji joined": "👨\u200d👩\u200d👧 ",
    "surrogates": "\ud800",
    "markup": "<p>12 killed</p>",
    "entities": "&nbsp;",
    "addresses": "https://example.org/a?b=12 ",
    "underscores": "_",
    "one long word": "a",
    "one long name": "Aa",
    "slashes": "/",
    "stars": "* ",
    "percent signs": "%s ",
    "backslashes": "\\",
}  # fmt: skip


def report(text: str, title: str | None = None) -> Report:
    return Report(
        report_id="r", text=text, title=title, published=date(2031, 5, 7), origin="test", format="txt",
        raw_sha256="", batch_id="b", run_id="r",
    )  # fmt: skip


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_time_grows_with_the_length_of_odd_text_and_no_faster(piece: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: read_report(report(text)), OPENING + piece * (LENGTH // len(piece)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(list(PIECES.values())), min_size=1, max_size=30).map("".join), st.integers(1, 4)
)
def test_odd_pieces_together_are_read_without_an_error(text: str, times: int) -> None:
    text = OPENING + text * times
    for claim in read_report(report(text, title=text[:40])).claims:
        assert text[claim.char_start : claim.char_end] == claim.quote
