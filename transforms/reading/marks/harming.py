"""Who or what kills and hurts in a sentence: fighters and weapons, nature and accidents, or things of no kind known."""

from transforms.reading.lexicon.classes import BE, DETERMINER, NUMBER, OTHER, PERSON, PREPOSITION, SIGN
from transforms.reading.lexicon.patterns import going_on
from transforms.reading.lexicon.subjects import PLAIN, Subject
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

STRONG = 2  # the weight of a word for misfortune or play that is said of little else
_TAKING_LIVES = frozenset(["killed", "kills", "claimed", "claims", "took"])
_BEFORE_KILLING = frozenset(["that", "which", "has", "have", "had", "also", "since", "already", ",", "alone"])
_NATURES_REACH = 10  # words from floods to those whom they killed
_AGENTS_REACH = 4  # words from "by" to the one who did it
_AGENTS = frozenset([
    "assailant", "assailants", "attacker", "attackers", "demonstrators", "gunman", "gunmen", "looters", "officers",
    "police", "policemen", "protesters", "protestors", "rioters", "robber", "robbers", "settlers",
])  # fmt: skip
_AGENTS_TOLD = cue(_AGENTS)
# Said of those who are hurt "by" somebody; "police injured in a crash" were not.
HURTING = frozenset(["assaulted", "beaten", "hit", "hurt", "injured", "wounded"])
_KILLING = frozenset([
    "kill", "kills", "killed", "killing", "execute", "executed", "slay", "slew", "massacred", "murdered", "shoot",
    "shoots",
])  # fmt: skip
_HELPING = frozenset(["also", "had", "has", "have", "later", "then"])
_NO_KILLING = frozenset(["lose", "loses", "losing", "lost", "buried"])  # their own dead
_DYING = frozenset(
    ["dead", "die", "died", "dies", "dying", "killed", "injured", "hurt", "life", "lives", "perished"]
)
_DYING_OF = frozenset(["after", "as", "by", "during", "from", "in", "of", "to", "when", "while"])
_ENDS = frozenset([",", ".", ";", "and"])
_DOES = frozenset(["act", "cause", "force"])
_DAY_REACH = 4  # words from a death to the words that say of what: "died early on Monday when"
_CAUSE_REACH = 10  # words from there to its cause


def subjects(words: Words) -> list[tuple[int, int, Subject]]:
    """What each word or phrase of a sentence speaks of; the words of a phrase are not read again by themselves."""
    if words.subjects is None:
        words.subjects = _read_subjects(words)
    return words.subjects


def _read_subjects(words: Words) -> list[tuple[int, int, Subject]]:
    found: list[tuple[int, int, Subject]] = []
    done, lows, last = 0, words.lows, len(words.lows) - 1
    for at, entry in enumerate(words.entries):
        if not entry.subjects or at < done:
            continue
        follows = lows[at + 1] if at < last else ""
        begun = entry.subjects_begun.get(follows)
        if begun is None:
            begun = going_on(entry.subjects, follows, entry.subjects_begun)
        for pattern in begun:
            end = pattern.end(lows, at)
            if end:
                done = end
                found.append((at, end, pattern.means))
                break
    return found


def dies_of_nature(words: Words) -> bool:
    """Whether people die of what no one meant: "lost their lives to Ebola", "died when a lorry overturned".

    The first thing named after the link counts: those who "died when shells set off a landslide" died of shells.
    """
    if not words.flags & OTHER:
        return False
    lows, named = words.lows, {n: s for n, _, s in subjects(words) if s.kind in _DOES}
    for at, low in enumerate(lows):
        if low not in _DYING:
            continue
        link = next(
            (n for n in range(at + 1, min(at + 1 + _DAY_REACH, len(lows))) if lows[n] in _DYING_OF), 0
        )
        if not link or not _ENDS.isdisjoint(lows[at:link]):
            continue
        for n in range(link, min(link + _CAUSE_REACH, len(lows))):
            if n in named and named[n].kind == "cause" and named[n].weight >= STRONG:
                return True
            if n in named or lows[n] in _AGENTS or lows[n] == ";":
                break
    return False


def kills_by_nature(words: Words) -> bool:
    """Whether floods, a virus or a crash kill: "floods, the worst in years, have killed 80"."""
    if not words.flags & OTHER:
        return False
    told = subjects(words)
    ends = [end for _, end, s in told if s.kind == "cause" and s.weight > 1]
    done = {at for at, _, s in told if s.kind in ("act", "force")}
    for end in ends:
        for at in range(end, min(end + _NATURES_REACH, len(words))):
            if at in done or words.lows[at] in (".", ";"):
                break
            if words.lows[at] in ("killed", "kills", "kill") and words.lows[at + 1 : at + 2] != ["by"]:
                return words.lows[at - 1] not in ("were", "was", "been", "people", "and")
    return False


def kills_by_things(words: Words) -> bool:
    """Whether something that is no person kills people: "the drink that has killed 102", "the wave took 844 lives"."""
    lows, entries = words.lows, words.entries
    for at in range(1, len(lows) - 1):
        if lows[at] not in _TAKING_LIVES or not entries[at + 1].flags & NUMBER:
            continue
        who = at - 1
        while who > 0 and lows[who] in _BEFORE_KILLING:
            who -= 1
        if lows[who].isalpha() and not words.capital(who) and not entries[who].flags & (PERSON | BE | NUMBER):
            return True
    return False


def kills_by_hand(words: Words) -> bool:
    """Whether fighters, a crowd or weapons kill or hurt: "soldiers killed 30", "hurt by shells", "beaten by police".

    "Soldiers killed in a crash" were not, nor "police injured when a bus overturned".
    """
    lows, entries = words.lows, words.entries
    for start, end, subject in subjects(words):
        weapon = subject.kind == "act" and subject.weight >= PLAIN
        if not (weapon or subject.kind == "force" or lows[start] in _AGENTS):
            continue
        verb = _verb_of_killing(words, end)
        if verb and verb < len(lows):
            return not entries[verb].flags & (PREPOSITION | SIGN | BE)
        if _hurts(words, end) or _by(words, start):
            return True
    if not words.has(_AGENTS_TOLD):
        return False
    return any(low in _AGENTS and (_by(words, at) or _hurts(words, at + 1)) for at, low in enumerate(lows))


def _verb_of_killing(words: Words, at: int) -> int:
    """The word after a verb of killing that begins here ("killed", "have cut down"); 0 where none does."""
    lows, entries = words.lows, words.entries
    if at < len(lows) and lows[at] in _HELPING:
        at += 1
    if at >= len(lows):
        return 0
    if lows[at] in _KILLING:
        return at + 1
    for trigger in entries[at].triggers:
        size = len(trigger.words)
        if (
            trigger.measure == "killed"
            and trigger.kind == "transitive"
            and trigger.words == tuple(lows[at : at + size])
        ):
            return 0 if lows[at] in _NO_KILLING else at + size
    return 0


def _hurts(words: Words, at: int) -> bool:
    """Whether a word is a verb of hurting with people for its object: "troops injured a nurse"."""
    if at + 1 >= len(words) or words.lows[at] not in HURTING:
        return False
    return bool(words.entries[at + 1].flags & (DETERMINER | PERSON | NUMBER))


def _by(words: Words, at: int) -> bool:
    """Whether somebody was killed or hurt "by" those who stand here."""
    if "by" not in words.lows[max(at - _AGENTS_REACH, 0) : at]:
        return False
    done = words.lows[max(at - 2 * _AGENTS_REACH, 0) : at]
    return not (_KILLING.isdisjoint(done) and HURTING.isdisjoint(done))
