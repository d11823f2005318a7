"""Marks to claims: drafts of one sentence each, what other sentences lend them, and how they stand to each other."""

from datetime import date

from transforms.reading.claims.context import carry_over
from transforms.reading.claims.drafts import Draft, draft_claims
from transforms.reading.claims.persons import know_again
from transforms.reading.claims.relations import relate
from transforms.reading.claims.scopes import settle_scopes, told_again
from transforms.reading.marks import Marked

__all__ = ["Draft", "connect", "draft_claims"]


def connect(drafts: list[Draft], marked: list[Marked], published: date | None) -> list[Draft]:
    """Fill what the sentences before tell, then say which claims repeat, replace, add to or rival others."""
    carry_over(drafts, marked, published)
    kept = know_again(drafts, marked)
    settle_scopes(kept)
    relate(kept)
    told_again(kept)
    return kept
