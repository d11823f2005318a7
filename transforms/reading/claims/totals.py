"""What a report's claims add up to."""

import re
from collections.abc import Sequence

from warehouse.tables.claims import MEASURES, Claim

# How far a speaker stands from the fighting, by words of the name; the farthest match counts, others stand at 1.
_INDEPENDENT = (
    (3, r"\bU\.?N\.?\b|United Nations|UNHCR|UNICEF|OCHA|Red Cross|Red Crescent|monitor|Observatory|Human Rights"
        r"|Amnesty|MSF|Doctors Without|commission of inquiry|investigat"),
    (2, r"hospital|medic|doctor|health|rescue|ambulance|morgue|witness|resident|aid (?:group|worker)|civil defence"
        r"|white helmets"),
    (0, r"army|military|defen[cs]e ministry|ministry of defen[cs]e|rebel|militant|taliban|insurgent|jihad|troops"
        r"|commander|coalition|militia|Islamic State|\bIS\b|Amaq|Hamas|Hezbollah|Houthi|government|president"),
)  # fmt: skip


def independence(speaker: str | None) -> int:
    """How far a speaker stands from the parties: 3 the UN and monitors, 2 medics and witnesses, 1 others, 0 a party."""
    if not speaker:
        return 1
    return next((rank for rank, words in _INDEPENDENT if re.search(words, speaker, re.IGNORECASE)), 1)


def counted_claims(claims: Sequence[Claim]) -> list[Claim]:
    """Claims that add up: about incidents, with a bound, of people, not shares, denied, superseded or repeated, and of
    rivals the last told by the most independent speaker."""
    standing = [
        c for c in claims
        if c.measure and c.scope == "incident" and c.unit == "people" and c.part_of is None and c.stance != "denied"
        and c.relation not in ("repeat", "superseded") and (c.count_low is not None or c.count_high is not None)
    ]  # fmt: skip
    by_id = {c.claim_id: c for c in standing}
    groups: dict[str, list[Claim]] = {}
    for claim in standing:
        root = claim.claim_id
        if claim.relation == "rival" and claim.relation_to in by_id:
            root = claim.relation_to
        groups.setdefault(root, []).append(claim)
    chosen = []
    for rivals in groups.values():
        best = max(independence(c.attribution) for c in rivals)
        chosen.append([c for c in rivals if independence(c.attribution) == best][-1])
    return chosen


def report_totals(claims: Sequence[Claim]) -> dict[str, dict[str, int | None]]:
    """Per measure the least and the greatest number of people that a report's claims add up to; null where open."""
    totals: dict[str, dict[str, int | None]] = {}
    counted = counted_claims(claims)
    for measure in MEASURES:
        mine = [c for c in counted if c.measure == measure]
        if not mine:
            continue
        lows = [c.count_low for c in mine]
        highs = [c.count_high for c in mine]
        known_lows = [n for n in lows if n is not None]
        known_highs = [n for n in highs if n is not None]
        totals[measure] = {
            "low": sum(known_lows) if known_lows else None,
            "high": sum(known_highs) if len(known_highs) == len(highs) else None,
        }
    return totals
