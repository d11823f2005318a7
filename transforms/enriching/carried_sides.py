"""Sides that a claim has from beside it: from those who fell with its own in a fight, or from the sentence before.

"Police fought gunmen of the Red Hill gang. Nine gunmen and two policemen were killed": each fell to the other.
"Fighters of the Front attacked a camp. At least 49 bodies were found": the sentence after an attack tells what it did.
"""

import re
from collections.abc import Sequence
from typing import Any

from transforms.enriching.nameless import nobody_known
from transforms.enriching.opponents import Opponents, Side, opponents_told
from transforms.enriching.parties import STATE_KINDS, Parties
from transforms.enriching.party_context import Sentence
from transforms.enriching.party_words import party_group
from transforms.enriching.responsibility import Doer, doer_beside

_HURT = ("killed", "wounded", "casualties", "abducted", "missing")
_FIGHT = re.compile(
    r"\b(?:clash\w*|battles?|fighting|fought|firefights?|gunfights?|gun battles?|shootouts?|shoot-outs?|skirmish\w*"
    r"|exchange of (?:gun)?fire|traded fire|raid on|stormed)\b",
    re.IGNORECASE,
)
# What makes a sentence speak of something else than the one before.
_ELSEWHERE = re.compile(
    r"\b(?:meanwhile|elsewhere|separate(?:ly)?|another|other (?:attacks?|raids?|bombings?)|in all|earlier"
    r"|previous(?:ly)?|last (?:week|month|year)"
    r"|(?:days|weeks|months|years) (?:ago|earlier|before)|since|so far|this year)\b",
    re.IGNORECASE,
)
_ACCUSING = re.compile(r"\b(?:saying|denied|denies|denying|accus\w+|alleg\w+)\b", re.IGNORECASE)
_THE_ATTACKERS = re.compile(
    r"(?:attackers|assailants|raiders|gunmen|bandits|bombers|kidnappers|assassins|killers|militants|insurgents|rebels"
    r"|band|group|men)",
    re.IGNORECASE,
)
Row = dict[str, Any]


def fell_to(row: Row, sentence: Sentence, beside: Sequence[Row]) -> Side | None:
    """To whom a claim's combatants fell: the other party of whom a sentence of a fight counts dead.

    beside: the claims of the same sentence.
    """
    if not (_fell(row) and _FIGHT.search(sentence.text)):
        return None
    others = {side[0] or side[1].lower(): side for r in beside if _fell(r) and (side := _side_of(r))}
    own = _side_of(row)
    if own is None or len(others) != 2:
        return None
    return next((s for key, s in others.items() if key != (own[0] or own[1].lower())), None)


def sides_before(
    row: Row, before: Sentence, sentence: Sentence, known: Parties
) -> tuple[Side | None, Side | None]:
    """Who did it and to whom, by the sentence before the claim's own, where that goes on with its incident."""
    if row["scope"] != "incident" or row["measure"] not in _HURT or _ELSEWHERE.search(sentence.text):
        return None, None
    both = opponents_told(before.text, row["country"], known)
    if both is not None:
        return _by_the_fallen(row, both, known)
    doer = _doer_before(row, before, sentence, known)
    return ((doer.party, doer.words) if doer else None), None


def one_named_before(row: Row, sentence: Sentence, rows: Sequence[Row]) -> Side | None:
    """Whom "the attackers" of a claim are: the party that the claim before them names as the doer.

    rows: the claims of the report, in the order of its text.
    """
    words = row["actor"] or ""
    if not _THE_ATTACKERS.fullmatch(words) or not re.search(
        rf"\bthe {re.escape(words)}\b", sentence.text, re.I
    ):
        return None
    told = [r for r in rows if r["char_start"] < row["char_start"] and r["actor_id"]]
    named = [r for r in told if not nobody_known(r["actor"] or "") and r["scope"] == "incident"]
    if not named or named[-1]["actor_id"] in (row["target_id"], row["victim_id"]):
        return None
    return named[-1]["actor_id"], named[-1]["actor"]


def _doer_before(row: Row, before: Sentence, sentence: Sentence, known: Parties) -> Doer | None:
    """The doer of the attack told before, for a claim in whose sentence nobody else is named."""
    doer = None if _ACCUSING.search(before.text) else doer_beside(before, row["country"], known)
    if doer is None or set(sentence.parties) - {doer.party} or row["victim_id"] == doer.party:
        return None
    return doer if row["victim_class"] != "combatant" or row["victim_id"] else None


def _by_the_fallen(row: Row, both: Opponents, known: Parties) -> tuple[Side | None, Side | None]:
    """The sides of a fight as a claim of the fallen has them: its own is whom it was done to."""
    if both.a is None or row["victim_class"] != "combatant":
        return None, None
    party = row["victim_id"] or row["target_id"]
    if party is not None:
        if party in (both.a[0], both.b[0]):
            return (both.b, both.a) if party == both.a[0] else (both.a, both.b)
        return None, None
    if party_group(row["victim"] or "") in ("rebel", "group", "unnamed"):
        bands = [s for s in (both.a, both.b) if s[0] is None or known.by_id[s[0]].kind not in STATE_KINDS]
        if len(bands) == 1:
            return (both.b, both.a) if bands[0] is both.a else (both.a, both.b)
    return None, None


def _fell(row: Row) -> bool:
    return row["victim_class"] == "combatant" and row["measure"] in ("killed", "wounded")


def _side_of(row: Row) -> Side | None:
    words = row["victim"] or ""
    if row["victim_id"]:
        return row["victim_id"], words
    return (None, words) if party_group(words) in ("rebel", "group", "unnamed") else None
