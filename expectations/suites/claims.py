"""What is expected of `claims`."""

from expectations.declared import declared
from expectations.expected import ordered, rows
from expectations.suites.shared import dated, placed, pointing, typed

# Words by which a report speaks of what is to come: only then may a date lie after publication.
PLAN_WORDS = (
    "coming", "due", "expected", "next", "plan", "planned", "planning", "plans", "scheduled", "set for",
    "set to", "shall", "to begin", "to start", "tomorrow", "upcoming", "will", "would",
)  # fmt: skip
PLANNED = f"regexp_matches(lower(concat_ws(' ', date_text, said.text)), '\\b({'|'.join(PLAN_WORDS)})\\b')"

EXPECTED = (
    *declared("claims"),
    *pointing(
        "claims",
        "claim_id",
        {
            "places": ("place_id", "destination_id"),
            "actors": ("actor_id", "target_id", "victim_id"),
            "sources": ("source_id",),
        },
    ),
    rows(
        "claims_report_exists",
        "The report of a claim is in this run or in the warehouse.",
        "SELECT claim_id, report_id FROM claims ANTI JOIN all_reports USING (report_id)",
    ),
    rows(
        "claims_sentence_exists",
        "The sentence of a claim is in this run or in the warehouse.",
        """
        SELECT claim_id, report_id, sentence_no FROM claims
        ANTI JOIN all_sentences USING (report_id, sentence_no)
        """,
    ),
    rows(
        "claims_quote_as_in_report",
        "The quote is the report's text at its offsets, to the letter.",
        """
        SELECT claim_id, quote FROM claims
        JOIN all_reports USING (report_id)
        WHERE quote IS DISTINCT FROM substring(text, char_start + 1, char_end - char_start) OR quote = ''
        """,
    ),
    rows(
        "claims_quote_in_sentence",
        "The quote lies inside the sentence that the claim names.",
        """
        SELECT claim_id, claims.char_start, claims.char_end FROM claims
        JOIN all_sentences AS s USING (report_id, sentence_no)
        WHERE claims.char_start < s.char_start OR claims.char_end > s.char_end
        """,
    ),
    ordered("claims_low_not_above_high", "count_low is not above count_high.", "count_low", "count_high"),
    rows(
        "claims_figure_has_measure",
        "A claim with a figure says what is counted and in what unit; one without measure has no figure.",
        """
        SELECT claim_id, measure, unit, count_low, count_high FROM claims
        WHERE coalesce(count_low, count_high) IS NOT NULL AND (measure IS NULL OR unit IS NULL)
        """,
    ),
    rows(
        "claims_quantifier_fits_bounds",
        "The quantifier says which bounds there are: exact and about both and equal, range both, "
        "at_least, more_than and vague the low one, at_most and less_than the high one, none neither.",
        """
        SELECT claim_id, quantifier, count_low, count_high FROM claims
        WHERE NOT CASE
          WHEN quantifier IS NULL THEN count_low IS NULL AND count_high IS NULL
          WHEN quantifier IN ('exact', 'about') THEN
            count_low IS NOT NULL AND count_high IS NOT NULL AND count_low = count_high
          WHEN quantifier = 'range' THEN count_low IS NOT NULL AND count_high IS NOT NULL
          WHEN quantifier IN ('at_least', 'more_than', 'vague') THEN
            count_low IS NOT NULL AND count_high IS NULL
          WHEN quantifier IN ('at_most', 'less_than') THEN count_low IS NULL AND count_high IS NOT NULL
          ELSE true
        END
        """,
    ),
    rows(
        "claims_figure_in_quote",
        "The figure can be derived from the quoted words: the same digits or number words, "
        "one more for more_than, one less for less_than, the least that vague words admit.",
        """
        SELECT claim_id, quote, quantifier, count_low, count_high FROM claims
        WHERE coalesce(count_low, count_high) IS NOT NULL
          AND NOT figure_in_quote(quote, count_low, count_high, quantifier)
        """,
    ),
    *dated("claims", "claim_id"),
    rows(
        "claims_dates_open_only_without_publication",
        "A stretch of days is open at its end only where it is not known when the report was published.",
        """
        SELECT claim_id, date_start, published FROM claims
        JOIN all_reports USING (report_id)
        WHERE date_start IS NOT NULL AND date_end IS NULL AND published IS NOT NULL
        """,
    ),
    rows(
        "claims_date_text_parsed",
        "Words that date a claim were read, unless publication is unknown or null_reasons says why not.",
        """
        SELECT claim_id, date_text, published FROM claims
        JOIN all_reports USING (report_id)
        WHERE date_text IS NOT NULL AND date_start IS NULL AND published IS NOT NULL
          AND len(list_filter(coalesce(map_keys(null_reasons), []), lambda name : name LIKE 'date%')) = 0
        """,
    ),
    rows(
        "claims_dates_not_after_publication",
        "What is reported has happened by the day of publication, but for stated plans.",
        f"""
        SELECT claim_id, date_start, date_end, published, date_text FROM claims
        JOIN all_reports USING (report_id)
        LEFT JOIN all_sentences AS said USING (report_id, sentence_no)
        WHERE (date_start > published OR date_end > published) AND NOT {PLANNED}
        """,
    ),
    *placed("claims", "claim_id"),
    typed("claims", "claim_id"),
    rows(
        "claims_part_of_same_report",
        "A share is part of another claim of the same report.",
        """
        SELECT claim_id, part_of FROM claims
        WHERE part_of IS NOT NULL AND (part_of = claim_id OR NOT EXISTS (
          FROM all_claims AS total
          WHERE total.claim_id = claims.part_of AND total.report_id = claims.report_id
        ))
        """,
    ),
    rows(
        "claims_relation_to_same_report",
        "A relation names another claim of the same report, and relation and relation_to come together.",
        """
        SELECT claim_id, relation, relation_to FROM claims
        WHERE (relation IS NULL) <> (relation_to IS NULL)
           OR (relation_to IS NOT NULL AND (relation_to = claim_id OR NOT EXISTS (
             FROM all_claims AS other
             WHERE other.claim_id = claims.relation_to AND other.report_id = claims.report_id
           )))
        """,
    ),
)
