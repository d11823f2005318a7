"""Words for parties that have no name: "the army", "militants", "the group"."""

import re
from functools import cache
from itertools import pairwise

from transforms.enriching.countries import country_names, demonyms
from transforms.enriching.names import plain
from transforms.enriching.party_table import rows_of

ALLIED = re.compile(
    r"\b(?:pro|anti|ex|counter)-[\w-]+|[\w.'-]+-(?:backed|led|run|held|aligned|allied|linked)\b", re.I
)

_LED = re.compile(r"\b([\w.]+)-led\b", re.IGNORECASE)


@cache
def _leaders() -> frozenset[str]:
    return frozenset((*demonyms(), *country_names(), "nato", "un", "eu", "au"))


@cache
def party_words() -> dict[str, str]:
    """Words for parties without a name, by group: state, aircraft, mission (peacekeepers), coalition, rebel, group (a
    band named before), unnamed."""
    return {plain(row["word"]): row["group"] for row in rows_of("forces_words.csv")}


def party_group(words: str) -> str | None:
    """Whether words without a name mean a state's forces, rebels, a band named before, or nobody who can be known."""
    led = _LED.search(words)
    tokens = plain(ALLIED.sub(" ", words)).split()
    said = [*tokens, *(" ".join(pair) for pair in pairwise(tokens))]
    groups = [party_words()[t] for t in said if t in party_words()]
    if len(set(groups)) > 1 and tokens[-1] == "fighters":
        groups = groups[:-1]
    if "coalition" in groups or (led and plain(led[1]) in _leaders() and set(groups) & {"state", "aircraft"}):
        return "coalition"  # "coalition jets", "US-led forces"
    if set(groups) == {"rebel", "unnamed"}:
        return "rebel"  # "separatist gunmen"
    if "rebel" in groups:  # "a militant group"
        groups = [g for g in groups if g != "group"]
    return groups[0] if len(set(groups)) == 1 else None
