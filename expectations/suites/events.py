"""What is expected of `events` and `event_claims`."""

from expectations.declared import declared
from expectations.expected import Expected, rows, table
from expectations.suites.shared import dated, placed, pointing, typed

MEASURES = ("killed", "wounded", "displaced", "evacuated")
KILLED_GROUPS = ("killed_side_a_best", "killed_side_b_best", "killed_civilian_best", "killed_unknown_best")


def _bounds_in_order(measure: str) -> Expected:
    low, best, high = (f"{measure}_{bound}" for bound in ("low", "best", "high"))
    return rows(
        f"events_{measure}_bounds_in_order",
        f"{low} is not above {best}, nor {best} above {high}.",
        f"""
        SELECT event_id, {low}, {best}, {high} FROM events
        WHERE {low} > {best} OR {best} > {high} OR {low} > {high}
        """,
    )


def _sum_of_claims(measure: str) -> Expected:
    best = f"{measure}_best"
    return rows(
        f"events_{measure}_is_sum_of_claims",
        f"{best} is the sum of the counted claims (low bound, else high); null where there is none.",
        f"""
        SELECT event_id, {best}, sum_of_claims FROM events
        LEFT JOIN (
          SELECT event_id, sum(coalesce(count_low, count_high))::BIGINT AS sum_of_claims FROM event_claims
          JOIN all_claims USING (claim_id)
          WHERE counted AND measure = '{measure}' AND unit = 'people'
          GROUP BY event_id
        ) USING (event_id)
        WHERE {best} IS DISTINCT FROM sum_of_claims
        """,
    )


EXPECTED = (
    *declared("events"),
    *pointing("events", "event_id", {"places": ("place_id",), "actors": ("side_a_id", "side_b_id")}),
    *(_bounds_in_order(measure) for measure in MEASURES),
    *(_sum_of_claims(measure) for measure in MEASURES),
    rows(
        "events_killed_groups_not_above_killed",
        "No group's dead are more than the event's.",
        f"""
        SELECT event_id, killed_best, {", ".join(KILLED_GROUPS)} FROM events
        WHERE greatest({", ".join(KILLED_GROUPS)}) > coalesce(killed_best, 0)
        """,
    ),
    rows(
        "events_rest_on_claims",
        "Every event rests on at least one claim.",
        "SELECT event_id, headline FROM events ANTI JOIN event_claims USING (event_id)",
    ),
    *dated("events", "event_id"),
    *placed("events", "event_id"),
    typed("events", "event_id"),
)

EXPECTED_OF_EVENT_CLAIMS = (
    *declared("event_claims"),
    rows(
        "event_claims_event_exists",
        "The event that a claim is tied to exists.",
        "SELECT event_id, claim_id FROM event_claims ANTI JOIN events USING (event_id)",
    ),
    rows(
        "event_claims_claim_exists",
        "The claim that an event rests on is in this run or in the warehouse.",
        "SELECT event_id, claim_id FROM event_claims ANTI JOIN all_claims USING (claim_id)",
    ),
    rows(
        "event_claims_counted_is_basis",
        "Only a claim that is the basis of an event is counted: shares, repeats, rivals and denials are not.",
        "SELECT event_id, claim_id, role FROM event_claims WHERE counted AND role <> 'basis'",
    ),
    table(
        "event_claims_claim_counted_once",
        "No claim is counted in two events.",
        """
        SELECT claim_id, count(DISTINCT event_id) AS events FROM event_claims
        WHERE counted GROUP BY claim_id HAVING count(DISTINCT event_id) > 1
        """,
    ),
)
