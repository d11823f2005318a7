"""Find who says something, how surely, and which part of the sentence they answer for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.reading.lexicon.speaker_words import (
    ASSERTED,
    DENIED,
    HEDGED,
    NEEDS_WHAT_FOLLOWS,
    NO_CONFIRMATION,
    NO_STATEMENT,
    OUTLETS,
    PRONOUNS,
    STANDS_FOR,
    UNNAMED_HEDGES,
)
from transforms.reading.marks.speaker_names import Named, name_after, name_before
from transforms.reading.text.words import Words


@dataclass(frozen=True, slots=True)
class SpeakerMark:
    """Someone who states part of a sentence. Offsets count in the sentence.

    `start`, `end`: the words of the speaker. `name`: the speaker as worded, without article; empty where the
    words only hedge ("reportedly"). `scope_start`, `scope_end`: what the speaker answers for.
    `clause_start`, `clause_end`: the words that only attribute (speaker, cue, its date and addressee): a date
    in there is the day of the statement, not of what is stated. `anaphoric`: the words stand for a speaker
    named before ("he", "the source"); `name` is then that speaker's, or empty where there was none.
    """

    start: int
    end: int
    name: str
    cue: str
    stance: str
    scope_start: int
    scope_end: int
    anaphoric: bool
    clause_start: int
    clause_end: int


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_STANCE = {
    **dict.fromkeys(ASSERTED, "asserted"),
    **dict.fromkeys(HEDGED, "hedged"),
    **dict.fromkeys(DENIED, "denied"),
}
_CUE = re.compile(
    rf"\b(?P<unsure>{NO_CONFIRMATION})|\b(?P<according>according to|in the words of|citing|quoting)\s|\b"
    rf"(?P<put>puts?)(?= (?:the |its )?(?:\w+ ){{0,4}}(?:at|as high as) )"
    rf"|\b(?P<verb>{_any(_STANCE)})\b|\b(?P<hedge>{_any(UNNAMED_HEDGES)})\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]+")
_FIRST_WORDS = frozenset(c.split()[0] for c in (*_STANCE, *UNNAMED_HEDGES)) | frozenset(
    """
    could can was were has have did does do declined unable according in citing quoting put puts
    """.split()  # noqa: SIM905
)
_NO_STATEMENT = re.compile("|".join(NO_STATEMENT), re.IGNORECASE)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = (
    r"(?:(?:late|early|earlier) )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|"
    r"this (?:morning|afternoon|evening)|last night|earlier|later|meanwhile|"
    rf"\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}})"
    r"(?: (?:night|morning|evening|afternoon))?(?!['’]s)"
)
_AFTER_CUE = re.compile(
    rf"(?:\s+(?:{_DAY}|in (?:a|an|its|his|her|their|the) (?:\w+ ){{0,3}}(?:statement|report|interview"
    rf"|briefing|communique|bulletin|tweet|post|message|letter)(?: (?:to|on|carried by|published by) (?:\w+"
    rf" ){{0,3}}\w+)?"
    r"|by (?:telephone|phone)|at a (?:news|press) conference|via [A-Z]\w+|on (?:Twitter|Telegram|Facebook|X"
    r"|state (?:television|TV|media))))*",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(
    r"\s+(?:(?:the|a|an|his|her|their|state|local|foreign|national|private|official)\s+)*"
    r"(?:reporters|journalists|newsmen|parliament|lawmakers|mps|the press|media|television|radio|"
    r"[A-Z][\w.&'’-]*(?:\s(?:(?:of|for|and)\s)?[A-Z][\w.&'’-]*){0,5})"
    r"(?:\s(?:news agency|agency|television|tv|radio|newspaper|daily|channel|network|council|committee|news"
    r" conference))?"
)
_ADDRESSEE_IN_CAPITALS = re.compile(r"\s+(?:[\w'-]+ ){1,6}?(?=THAT\b)|\s+(?:THE )?[\w-]+")
_THAT = re.compile(r"[\s:]*(?:that\b|by saying\b|as saying\b|of\b(?=\s\w+ing\b))?[\s,:]*", re.IGNORECASE)
_PARTS = re.compile(
    r";|,? (?:while|whereas|whilst|but|although|though) |, and (?=(?:the |its )?(?:[\w'’-]+ ){1,4}(?:said"
    r"|says|reported|claimed|put)\b)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|got|as|well|the|of|a|an|no|those|and)|['’]s)\s+$", re.IGNORECASE
)
_CLOSING = re.compile(r"[\s\"'”’.!?)…]*")
_MOST = 40  # cues read in one sentence; text made to be slow stops here


def mark_speakers(words: Words, previous: SpeakerMark | None = None) -> list[SpeakerMark]:
    """Find the speakers of a sentence, in order; `previous` is the last one named before it.

    >>> [(m.name, m.stance) for m in mark_speakers(read_words("Nine died, the army said."))]
    [('army', 'asserted')]
    """
    sentence = words.text
    cues = _cues(sentence)
    if not cues:
        return []
    marks: list[SpeakerMark] = []
    parts = _segments(sentence)
    for m in cues:
        segment = next(p for p in parts if p[0] <= m.start() <= p[1])
        earlier = marks[-1] if marks else None
        if earlier and earlier.clause_start <= m.start() < earlier.clause_end:
            continue
        mark = _read_cue(sentence, m, segment, named_last(marks) or previous)
        if mark:
            marks.append(mark)
    return _without_idle_hedges(marks)


def _cues(sentence: str) -> list[re.Match[str]]:
    """The cues of a sentence; words are looked up first, since most sentences hold no cue."""
    cues: list[re.Match[str]] = []
    at = 0
    for word in _WORD.finditer(sentence):
        if word.group(0).lower() not in _FIRST_WORDS or word.start() < at:
            continue
        m = _CUE.match(sentence, word.start())
        if m:
            cues.append(m)
            at = m.end()
            if len(cues) >= _MOST:
                break
    return cues


def named_last(marks: Iterable[SpeakerMark]) -> SpeakerMark | None:
    """The last mark that names somebody: what to hand on as `previous`."""
    return next((m for m in reversed(list(marks)) if m.name), None)


def name_in_full(name: str, earlier: Iterable[str]) -> str:
    """The longest name given before that a short form stands for: "Observatory" after its full name was told.

    A person who heads a body named before ("Observatory head Ana Ruiz") speaks for that body.
    """
    words = name.split()
    if not words:
        return name
    capitals = [w for w in words if w[0].isupper()]
    heads = {"head", "director", "chief", "spokesman", "spokeswoman", "spokesperson", "chairman", "founder"}
    short = capitals[:1] if len(words) == 1 or (len(words) > 1 and words[1].lower() in heads) else []
    if not short:
        return name
    longer = [
        e
        for e in earlier
        if len(e.split()) > 1 and short[0] in e.split() and e != name and e.split()[1].lower() not in heads
    ]
    return max(longer, key=len) if longer else name


def _segments(sentence: str) -> list[tuple[int, int]]:
    """The parts of a sentence that speakers share out: at semicolons and at "while", "but" and the like."""
    quoted = _quoted(sentence)
    cuts = [m for m in _PARTS.finditer(sentence) if not any(a < m.start() < b for a, b in quoted)]
    edges = [0, *(e for m in cuts for e in (m.start(), m.end())), len(sentence)]
    return list(zip(edges[::2], edges[1::2], strict=True)) if cuts else [(0, len(sentence))]


def _quoted(sentence: str) -> list[tuple[int, int]]:
    marks = [i for i, c in enumerate(sentence[:4000]) if c in '"“”'][:40]
    return list(zip(marks[::2], marks[1::2], strict=False))


def _read_cue(
    sentence: str, m: re.Match[str], segment: tuple[int, int], previous: SpeakerMark | None
) -> SpeakerMark | None:
    if m["hedge"]:
        start, end = segment[0], _content_end(sentence, segment[1])
        return SpeakerMark(
            m.start(), m.end(), "", m.group(0), "hedged", start, end, False, m.start(), m.start()
        )
    if m["according"]:
        return _according(sentence, m, segment, previous)
    cue = m.group(0)
    if _NO_STATEMENT.match(sentence, m.start()):
        return None
    stance = "hedged" if m["unsure"] else _STANCE.get(cue.lower(), "asserted")
    after = _AFTER_CUE.match(sentence, m.end(), segment[1])
    cue_end = after.end() if after else m.end()
    if cue.lower() in ("told", "tells", "informed"):
        addressee = _ADDRESSEE_IN_CAPITALS if sentence.isupper() else _ADDRESSEE
        told = addressee.match(sentence, m.end(), segment[1])
        after = _AFTER_CUE.match(sentence, told.end() if told else m.end(), segment[1])
        cue_end = after.end() if after else m.end()
    before = None
    if not _PASSIVE.search(sentence, max(segment[0], m.start() - 8), m.start()):
        before = name_before(sentence, segment[0], m.start())
    if before is None and cue.lower() in (
        "said",
        "says",
        "added",
        "reported",
        "stated",
        "announced",
        "confirmed",
        "declared",
    ):
        behind = name_after(sentence, cue_end, segment[1])
        if behind and _opens_inverted(sentence, m.start(), segment[0]):
            after = _AFTER_CUE.match(sentence, behind.end, segment[1])
            end = after.end() if after else behind.end
            return _mark(
                behind,
                cue,
                stance,
                (segment[0], _strip_back(sentence, segment[0], m.start())),
                (m.start(), end),
                previous,
            )
    if before is None:
        return None
    return _subject(sentence, m, before, cue, stance, cue_end, segment, previous)


def _subject(
    sentence: str,
    m: re.Match[str],
    who: Named,
    cue: str,
    stance: str,
    cue_end: int,
    segment: tuple[int, int],
    previous: SpeakerMark | None,
) -> SpeakerMark | None:
    """A speaker before the cue: what is said comes after, or (", X said.") before."""
    closing = _CLOSING.match(sentence, cue_end, segment[1])
    at_end = (closing.end() if closing else cue_end) >= segment[1] or sentence[cue_end : cue_end + 1] == ","
    ahead = _strip_back(sentence, segment[0], who.clause_start)
    comma = sentence[: who.clause_start].rstrip()[-1:] in ",\"”’'"
    if at_end and comma and ahead > segment[0]:
        end = _content_end(sentence, segment[1]) if (closing and closing.end() < segment[1]) else ahead
        return _mark(who, cue, stance, (segment[0], end), (who.clause_start, cue_end), previous)
    that = _THAT.match(sentence, cue_end, segment[1])
    start = that.end() if that else cue_end
    if start >= segment[1] and cue.lower() in NEEDS_WHAT_FOLLOWS:
        return None
    return _mark(
        who,
        cue,
        stance,
        (start, max(start, _content_end(sentence, segment[1]))),
        (who.clause_start, start),
        previous,
    )


def _according(
    sentence: str, m: re.Match[str], segment: tuple[int, int], previous: SpeakerMark | None
) -> SpeakerMark | None:
    who = name_after(sentence, m.end(), segment[1])
    if who is None:
        return None
    lead = sentence[segment[0] : m.start()].strip(" \t\n\"“‘'-–—")
    if lead:
        scope = (segment[0], _strip_back(sentence, segment[0], m.start()))
        rest = sentence[who.end : segment[1]].strip(" \t\n\"”’'.!?")
        if rest.startswith(",") and len(rest) > 12:
            scope = (segment[0], _content_end(sentence, segment[1]))
    else:
        that = re.compile(r"[^,]{0,80},\s*").match(sentence, who.end, segment[1])
        scope = (that.end() if that else who.end, _content_end(sentence, segment[1]))
    return _mark(who, m["according"], "asserted", scope, (m.start(), who.end), previous)


def _mark(
    who: Named,
    cue: str,
    stance: str,
    scope: tuple[int, int],
    clause: tuple[int, int],
    previous: SpeakerMark | None,
) -> SpeakerMark | None:
    if who.name in OUTLETS and cue.lower() in ("told", "citing", "quoting"):
        return None
    name, anaphoric = _stands_for(who, previous)
    return SpeakerMark(
        who.start, who.end, name, cue, stance, scope[0], max(scope), anaphoric, clause[0], clause[1]
    )


def _stands_for(who: Named, previous: SpeakerMark | None) -> tuple[str, bool]:
    """The speaker named before whom a pronoun or "the source" stands for.

    Only words with "the" and nothing that tells them apart lean on another: "a hospital source" and "the Syrian
    army" are speakers of their own.
    """
    small = who.name.lower().strip()
    before = previous.name if previous else ""
    if small in PRONOUNS:
        return before, True
    words = small.split()
    if not before or not who.definite or not words or small == before.lower():
        return who.name, False
    named = {w.strip("'’s") for w in before.lower().split()}
    if len(words) <= 2 and words[-1] in STANDS_FOR and not named.isdisjoint(STANDS_FOR[words[-1]]):
        return before, True
    return (before, True) if len(words) == 1 and words[0] in before.lower().split() else (who.name, False)


def _strip_back(sentence: str, start: int, end: int) -> int:
    while end > start and sentence[end - 1] in " \t\n,;:-–—":
        end -= 1
    return end


def _content_end(sentence: str, end: int) -> int:
    while end > 0 and sentence[end - 1] in " \t\n.":
        end -= 1
    return end


def _opens_inverted(sentence: str, cue: int, start: int) -> bool:
    """Whether the words before ", said X" are a statement: they end in a comma or a quotation mark."""
    return sentence[start:cue].rstrip()[-1:] in ",\"”’'" if cue > start else False


def _without_idle_hedges(marks: list[SpeakerMark]) -> list[SpeakerMark]:
    """A hedge inside what a named speaker hedges or denies says nothing more."""
    return [
        m
        for m in marks
        if m.name
        or m.anaphoric
        or not any(
            o.name and o.stance != "asserted" and o.scope_start <= m.start < o.scope_end for o in marks
        )
    ]
