"""The hurt who died after a toll was told, where no later report tells the whole: "a fifth passenger died"."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from transforms.enriching.aftermath import died_later
from transforms.enriching.overlaps import disjoint
from transforms.enriching.rules import Telling, best_of
from warehouse.tables import Claim

_HAD = re.compile(
    r"\bhad (?:\w+ )?(?:died|succumbed)\b", re.IGNORECASE
)  # before, so that the count may hold them
_SHARE = 3  # of the dead counted before, no more than one in so many died later


def died_since(
    able: Sequence[Claim], counted: Sequence[Claim], tellings: Mapping[str, Telling]
) -> list[Claim]:
    """The figures of those who died of their wounds after the toll that counts, in one report that tells no whole."""
    if not counted or any(c.measure != "killed" or died_later(c) for c in counted):
        return []
    whole = sum(map(best_of, counted))
    known = {c.report_id for c in counted}
    until = max(tellings[c.claim_id].published for c in counted)
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in able:
        if claim.report_id not in known and tellings[claim.claim_id].published > until:
            told[claim.report_id].append(claim)
    found = []
    for own in told.values():
        later = [c for c in own if died_later(c) and not _HAD.search(c.quote)]
        others = [c for c in own if not died_later(c) and not all(disjoint(c, d) for d in later)]
        if later and not others and sum(map(best_of, later)) * _SHARE <= whole:
            found.append(later)
    return max(found, key=lambda some: (sum(map(best_of, some)), some[0].claim_id), default=[])
