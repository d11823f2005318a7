"""What a report's own words weigh: a monitor's bulletin speaks as the monitor, a paper as the press."""

import re
from collections.abc import Mapping

from transforms.enriching.countries import capitals, country_names
from transforms.enriching.names import plain
from transforms.enriching.sources import known_sources
from warehouse.tables import Claim, Source

OWN_WORD = 2  # independence of what the press says in its own name: no party, and no witness either
UNKNOWN = 1  # of a speaker of whom nothing is known
OWN_LOSSES = 2  # of a party on its own dead: whom it admits to have lost it has little reason to make more
WATCHER = 3  # of a body that counts the dead itself
_OURS = re.compile(r"(?:we|our)\b", re.IGNORECASE)
_ITSELF = re.compile(
    r"(?:the |its |our )?(?:group|organi[sz]ation|network|statement|report|staff|team|teams|researchers|investigators"
    r"|division|videos?|images|records|testimon(?:y|ies)|interviews)\b.*",
    re.IGNORECASE,
)
_SHORT = 3  # words of a speaker without a name
_OFFICE = re.compile(
    r"\b(?:government|minist\w+|authorit\w+|officials?|governor|mayor|president|police)\b", re.IGNORECASE
)
_STATE = "state-forces"  # what the ids of states' forces begin with
_RANK = re.compile(
    r"\b(?:army|police|forces?|military|brigade|regiment|chief|general|colonel|commander|officers?|captain|major)\b",
    re.IGNORECASE,
)
RESIDENT = 2  # of who lives there: no party, and one who has seen a part
# Words in the names of bodies that watch wars or help in them, each with a name; papers that bear one are no such body.
WATCHERS: dict[str, str] = {
    r"barometer": "Lake Basin Violence Barometer",
    r"doctors": "Association of Coastal Doctors",
    r"human rights": "Valley Centre for Human Rights",
    r"humanitarian": "Humanitarian Bulletin",
    r"médecins": "Médecins du Fleuve",
    r"monitor(?:ing)?(?: (?:group|team|mission))?": "Delta Conflict Monitor",
    r"observatory": "Highland Observatory",
    r"red (?:cross|crescent)": "Island Red Crescent",
    r"refugees?": "Refugee Council",
    r"relief\w*": "Northern Relief",
    r"rights": "Rights Now",
    r"tracker": "Ceasefire Tracker",
    r"u\.?n\.?": "U.N. Press Office",
    r"united nations": "United Nations Bulletin",
    r"watch": "Border Watch",
}
_WATCHER = re.compile(rf"\b(?:{'|'.join(WATCHERS)})(?![\w.])", re.IGNORECASE)
_PAPER = re.compile(r"\b(?:science|daily|evening|morning|business) monitor\b|\bobserver\b", re.IGNORECASE)


def own_word(outlet: str | None) -> int:
    """How independent a report's own words are, by whose report it is.

    >>> own_word("Delta Conflict Monitor"), own_word("The Harbour Times"), own_word(None)
    (3, 2, 2)
    """
    known = known_sources().get(outlet.strip().lower()) if outlet else None
    if known is not None and known.kind in ("agency", "media", "state media"):
        return OWN_WORD
    watches = outlet is not None and _WATCHER.search(outlet) and not _PAPER.search(outlet)
    return WATCHER if watches or (known is not None and known.independence == WATCHER) else OWN_WORD


def independence(claim: Claim, outlet: str | None, sources: Mapping[str, Source]) -> int:
    """How independent the speaker of a claim is (0 to 3): the one it names, or the report in its own words."""
    if claim.attribution is not None and _OURS.match(claim.attribution):
        return own_word(outlet)  # "our teams have counted 40"
    source = sources.get(claim.source_id or "")
    unknown = source is not None and not source.independence
    if unknown and own_word(outlet) == WATCHER and _is_itself(claim.attribution or "", outlet or ""):
        return WATCHER  # "the group has listed 40 names", in its own bulletin
    if source is None:
        return own_word(outlet) if claim.attribution is None else UNKNOWN
    if unknown and source.party_id is None and _speaks_for_the_fallen(claim):
        return OWN_LOSSES
    if source.party_id and source.party_id in (claim.victim_id, claim.target_id):
        return max(source.independence, OWN_LOSSES)
    if source.party_id and _speaks_for_a_state(claim) and _of_its_own(claim, source.party_id):
        return max(source.independence, OWN_LOSSES)
    if source.party_id is None and source.kind == "government" and _of_its_own(claim, None):
        return max(source.independence, OWN_LOSSES)  # the prime minister of a land at peace
    if source.kind == "resident":
        return min(source.independence, RESIDENT)
    return source.independence or UNKNOWN


def _speaks_for_a_state(claim: Claim) -> bool:
    """Whether who speaks is a state's office, or the state by its name or its capital's: "Baku says"."""
    words = plain(claim.attribution or "")
    return (
        words in country_names() or words in capitals() or _OFFICE.search(claim.attribution or "") is not None
    )


def _of_its_own(claim: Claim, party: str | None) -> bool:
    """Whether a state tells of those whom another killed in its land, and not of the enemy's dead."""
    own = (claim.actor_id or "").startswith(_STATE) if party is None else claim.actor_id == party
    return claim.victim_class != "combatant" and not own


def _speaks_for_the_fallen(claim: Claim) -> bool:
    """Whether who has no name but a rank in a state's force tells of that force's dead: "the force's acting chief"."""
    fallen = claim.victim_id or claim.target_id or ""
    return fallen.startswith(_STATE) and _RANK.search(claim.attribution or "") is not None


def _is_itself(speaker: str, outlet: str) -> bool:
    """Whether a speaker without a name is the body whose report it is: "the commission", "videos"."""
    last = speaker.lower().split()[-1:] if len(speaker.split()) <= _SHORT else []
    return _ITSELF.fullmatch(speaker) is not None or any(w in outlet.lower().split() for w in last)
