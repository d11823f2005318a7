"""Marks to claims: drafts of one sentence each, what other sentences lend them, and how they stand to each other."""

from datetime import date

from transforms.reading.claims.context import carry_over
from transforms.reading.claims.draft import Draft
from transforms.reading.claims.drafts import draft_claims
from transforms.reading.claims.headings import date_lists
from transforms.reading.claims.persons import know_again
from transforms.reading.claims.pointing import (
    deeds_carried,
    deeds_meant,
    in_the_capital,
    place_of_deeds,
    places_of_totals,
)
from transforms.reading.claims.relations import relate, without_echoes
from transforms.reading.claims.scopes import settle_scopes, told_again
from transforms.reading.claims.some_of_them import tell_some_of_them
from transforms.reading.marks import Marked

__all__ = ["Draft", "connect", "draft_claims"]


def connect(drafts: list[Draft], marked: list[Marked], published: date | None) -> list[Draft]:
    """Fill what the sentences before tell, then say which claims repeat, replace, add to or rival others."""
    date_lists(drafts, marked)
    carry_over(drafts, marked, published)
    tell_some_of_them(drafts, marked)
    deeds_meant(drafts, marked)
    deeds_carried(drafts, marked)
    place_of_deeds(drafts, marked)
    in_the_capital(drafts)
    kept = know_again(drafts, marked)
    settle_scopes(kept, published)
    relate(kept)
    places_of_totals(kept)
    told_again(kept)
    kept = without_echoes(kept)
    _let_go(kept)
    return kept


def _let_go(kept: list[Draft]) -> None:
    """Free the claims that hang on one that turned out to count nobody."""
    known = {id(d) for d in kept}
    for draft in kept:
        if draft.part_of is not None and id(draft.part_of) not in known:
            draft.part_of = None
        if draft.relation_to is not None and id(draft.relation_to) not in known:
            draft.relation, draft.relation_to = None, None
