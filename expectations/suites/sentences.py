"""What is expected of `sentences`."""

from expectations.declared import declared
from expectations.expected import ordered, rows

EXPECTED = (
    *declared("sentences"),
    ordered(
        "sentences_offsets_in_order",
        "A sentence does not end before it starts.",
        "char_start",
        "char_end",
    ),
    rows(
        "sentences_report_exists",
        "The report of a sentence is in this run or in the warehouse.",
        """
        SELECT report_id, sentence_no FROM sentences
        ANTI JOIN all_reports USING (report_id)
        """,
    ),
    rows(
        "sentences_text_as_in_report",
        "A sentence is the report's text at its offsets, to the letter.",
        """
        SELECT report_id, sentence_no, sentences.text FROM sentences
        JOIN all_reports AS r USING (report_id)
        WHERE sentences.text IS DISTINCT FROM substring(r.text, char_start + 1, char_end - char_start)
        """,
    ),
    rows(
        "sentences_do_not_overlap",
        "A sentence starts after the one before it has ended.",
        """
        SELECT report_id, sentence_no, char_start, char_end FROM sentences
        QUALIFY char_start < max(char_end) OVER (
          PARTITION BY report_id ORDER BY char_start, sentence_no
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        )
        """,
    ),
    rows(
        "sentences_numbered_in_order",
        "Sentences are numbered in the order of the text.",
        """
        SELECT report_id, sentence_no, char_start FROM sentences
        QUALIFY char_start < lag(char_start) OVER (PARTITION BY report_id ORDER BY sentence_no)
        """,
    ),
)
