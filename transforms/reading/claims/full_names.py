"""Speakers by the full name that a report gives them once."""

from transforms.reading.claims.draft import Draft
from transforms.reading.marks import Marked

# Institutions that reports name in full once and by this word thereafter; officers named after them.
_BODIES_IN_SHORT = {
    "observatory", "commission", "ministry", "committee", "mission", "agency", "council", "monitor", "network",
    "centre", "center",
}  # fmt: skip
_OFFICES = {
    "head", "chief", "director", "spokesman", "spokeswoman", "spokesperson", "chairman", "founder", "president",
}  # fmt: skip


def name_in_full(drafts: list[Draft], marked: list[Marked]) -> None:
    """Speakers by the full name that the report gives them: "the Observatory" after a longer name that holds it."""
    full: dict[str, str] = {}
    for told in dict.fromkeys([speaker.name for one in marked for speaker in one.speakers[:20]]):
        words = told.split()
        if len(words) >= 3:
            for word in words:
                if word[:1].isupper() and word.lower() in _BODIES_IN_SHORT:
                    full.setdefault(word, told)
    for draft in drafts if full else ():
        first, _, rest = (draft.attribution or "").partition(" ")
        name = full.get(first)
        if name is None or name.startswith(first + " "):
            continue
        if not rest or rest.split()[0].lower() in _OFFICES:
            draft.attribution = f"{name} {rest}".strip()
            draft.carried["attribution"] = "its full name, told before"
