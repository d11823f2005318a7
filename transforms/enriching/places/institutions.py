"""The town that an institution's name begins with: "Garissa University College" lies in Garissa."""

import re

_CAP = r"[A-Z][\w'’-]*"
_HOUSE = (
    r"(?:University|College|Hospital|Clinic|Airport|Airfield|Prison|Jail|Barracks|Academy|School|Institute|Mosque"
    r"|Cathedral|Church|Market|Stadium|Hotel|Mall|Station|Seminary|Polytechnic|Refinery|Palace|Mission|Hall)"
)
_MORE = (
    r"(?:State|Central|International|National|Federal|Teaching|General|Regional|District|Military|Police|Army|Air"
    r"|Technical|Secondary|Primary|High|Girls|Boys|Grand|Main|Referral|Business|Medical|Teachers|Training|Memorial)"
)
_NAMED = re.compile(
    rf"(?P<town>{_CAP}(?: (?!{_HOUSE}|{_MORE}){_CAP})?)(?: {_MORE})*(?: {_HOUSE})+(?: {_MORE}(?: {_HOUSE})?)?"
)


def town_of(name: str) -> str | None:
    """What an institution's name begins with, which may be its town.

    >>> [town_of(n) for n in ("Garissa University College", "Maiduguri Teaching Hospital", "Tor Market", "Arden")]
    ['Garissa', 'Maiduguri', 'Tor', None]
    """
    named = _NAMED.fullmatch(name)
    return named["town"] if named else None
