"""Find the words that name a speaker, left or right of a cue."""

import re
from dataclasses import dataclass

from transforms.reading.lexicon.speaker_words import PRONOUNS, ROLE_HEADS, TITLES


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker's words, `definite` where "the" opens them.

    `clause_start` lies before them where more belongs to the speaker (an apposition).
    """

    start: int
    end: int
    name: str
    clause_start: int
    definite: bool = False


_LEFT = 240  # characters looked at on either side of a cue: no speaker's title is longer
_TRAILING = re.compile(
    r"(?:\s+(?:has|have|had|also|later|earlier|previously|meanwhile|did|does|do|would|could|then|further"
    r"|however|now|"
    r"again|repeatedly|strongly|immediately|separately|independently|initially|subsequently|today|yesterday"
    r"|themselves|itself|himself|reportedly|not|"
    r"(?:(?:late|early)\s+)?on\s+(?:\w+day|\d{1,2}\s\w+|\w+\s\d{1,2})(?:\s(?:night|morning|evening))?|"
    r"in (?:a|an|its|his|her|their) (?:\w+ ){0,2}(?:statement|report|interview|tweet|communique)))+\s*$",
    re.IGNORECASE,
)
_OPENERS = re.compile(
    r"^(?:[\"'“”‘’\s.,:;–—-]+|(?:and|but|while|as|that|because|although|though|after|before|when|where"
    r"|meanwhile|however|so|"
    r"earlier|later|separately|also|then|if|on \w+day|in response|for (?:his|her|its|their) part)[,\s]+)+",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[,;:\"“”()]|\s(?:–|—|--|-)\s|\s(?:and that|that|because|after|when|where|while|but|as)\s"
)
_RELATIVE = re.compile(  # an insertion that says more of the speaker before it
    r"^\s*(?:which|who|whose|whom|where|a|an|the|also|one|based|head|chief|chairman|commander|director|leader|"
    r"minister|president|secretary|spokes\w+|citing|speaking)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s(?:in|at|on|near|close|from|to|who|which|whose|whom|that|with|by|quoted|cited|speaking|based|citing"
    r"|inside|involved|familiar|present|"
    r"monitoring|and (?:two|three|one|a|an|the|other)|as|after|during|about|said|were|was|has|have|had|is"
    r"|are|will)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_ARTICLE = re.compile(
    r"^(?:the|a|an|one|another|this|that|its|his|her|their|some|two|three|several|many|both)\s+(?=\S)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"^\s*(?:[A-Z][\w.'’-]*\s+)*[A-Z][\w.'’-]*(?:\s(?:al-|el-|bin|ibn|de|van|von|abu)\S*)*\s*$"
)
_MEDIUM = re.compile(  # what somebody is quoted through is not who speaks: "a statement from the ministry"
    r"\s*(?:(?:a|an|the|its|their|official|latest|new|police|military|joint|separate|preliminary)\s+)*"
    r"(?:statements?|reports?|figures|data|tally|count|estimates?|communique|tolls?|records|sources)\s+"
    r"(?:(?:issued|released|published|compiled|posted|kept|made|given|provided|carried)\s+)?(?:from|by|of)\s+",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:\"“”()]|\.(?=\s|$|[\"”’])|\s(?:–|—|--|-)\s|[!?]")


def name_before(sentence: str, start: int, cue: int) -> Named | None:
    """The speaker whose words end at a cue; None where no speaker stands there."""
    window = max(start, cue - _LEFT)
    words = sentence[window:cue]
    trailing = _TRAILING.search(words)
    end = len(words.rstrip()) if trailing is None else trailing.start()
    if end and words[:end].endswith(","):
        return _named(sentence, window, *_over_insertion(words, end - 1))
    breaks = list(_BREAK.finditer(words, 0, end))
    left = breaks[-1].end() if breaks else 0
    comma = breaks[-1].group(0) if breaks else ""
    # "the chairman of the inquiry, Paulo Pinheiro, told": handled above; "..., Interior Minister X said": here
    return _named(sentence, window, left, end, left) if comma != "(" else None


def _over_insertion(words: str, comma: int) -> tuple[int, int, int]:
    """Before a comma and the cue: a name in apposition ("the chairman, X, said") or the words before it."""
    opening = words.rfind(",", 0, comma)
    inserted = words[opening + 1 : comma]
    if opening >= 0 and _PERSON.match(inserted) and not _RELATIVE.match(inserted):
        before = [m.end() for m in _BREAK.finditer(words, 0, opening)]
        return opening + 1, comma, before[-1] if before else 0
    while opening >= 0 and not _RELATIVE.match(words[opening + 1 : comma]):
        following = words.rfind(",", 0, opening)
        if following < 0:
            break
        opening = following
    if opening < 0:
        return comma, comma, comma
    breaks = [m.end() for m in _BREAK.finditer(words, 0, opening)]
    left = breaks[-1] if breaks else 0
    return left, opening, left


def name_after(sentence: str, cue_end: int, end: int) -> Named | None:
    """The speaker whose words begin after a cue ("according to", ", said"); None where no speaker stands there."""
    medium = _MEDIUM.match(sentence, cue_end, end)
    cue_end = medium.end() if medium else cue_end
    words = sentence[cue_end : min(end, cue_end + _LEFT)]
    stop = _END.search(words)
    while (
        stop
        and stop.group(0) == "."
        and re.search(
            r"\b(?:[A-Z]|Mr|Ms|Mrs|Dr|Gen|Col|Lt|Maj|Capt|Brig|Sgt|Prof|Rev|Sen|St|U\.[SN])$",
            words[: stop.start()],
        )
    ):
        stop = _END.search(words, stop.end())
    until = stop.start() if stop else len(words)
    named = _named(sentence, cue_end, 0, until, 0)
    if named and stop and stop.group(0) == ",":
        inserted = words[until + 1 :].split(",")[0].rstrip(". ")
        if _PERSON.match(inserted) and not named.name[:1].isupper() and 1 < len(inserted.split()) <= 4:
            start = cue_end + until + 1 + len(inserted) - len(inserted.lstrip())
            return Named(start, cue_end + until + 1 + len(inserted), inserted.strip(), cue_end)
    return named


def _named(sentence: str, offset: int, left: int, right: int, clause: int) -> Named | None:
    """The speaker in a stretch: without what opens the clause, without article, cut before its first complement."""
    words = sentence[offset + left : offset + right]
    apart = clause < left  # what stands before belongs to the speaker: "the chairman, X, said"
    opened = _OPENERS.match(words)
    if opened:
        left += opened.end()
        words = words[opened.end() :]
    cut = _CUT.search(words)
    words = (words[: cut.start()] if cut else words).rstrip()
    article = _ARTICLE.match(words)
    begin = article.end() if article else 0
    name = words[begin:].strip(" '\"’”")
    if not _can_speak(name) or (cut and " " not in name and name.lower() not in ROLE_HEADS | PRONOUNS.keys()):
        return None
    start = offset + left
    definite = words[:4].lower() == "the "
    return Named(start, start + len(words), _untitled(name), offset + clause if apart else start, definite)


def _untitled(name: str) -> str:
    """A person's name without the office before it: "Interior Minister Ana Ruiz" is Ana Ruiz."""
    words = name.split()
    at = 0
    while at < len(words) and words[at].lower().strip(".,") in TITLES:
        at += 1
    person = words[at:]
    if at > 0 and 2 <= len(person) <= 5 and all(w[0].isupper() or w[:3] in ("al-", "el-") for w in person):
        return " ".join(person)
    return name


def _can_speak(name: str) -> bool:
    """Whether words can name a speaker: a pronoun, a role, or a proper name; never a figure or a mere date."""
    words = name.split()
    if not words or len(words) > 14 or re.search(r"\d", name):
        return False
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return True
    if re.fullmatch(
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|reports?|rumou?rs|it|there)", name, re.IGNORECASE
    ):
        return False
    if any(w.lower().strip("'’s.") in ROLE_HEADS or w.lower() in ROLE_HEADS for w in words):
        return True
    return words[-1][0].isupper() or words[0][0].isupper()
