"""A verb as a clause: its subject from what stands before it, and the lists that what follows goes to."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.phrases.phrases import COUNT, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, PLAIN, STATE
from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.clauses.walk.verb_subjects import just_described, nearest, tail, waiting

_JOINS = frozenset([",", "and", "then", "&"])


def take_state(walk: Lists, verb: VerbGroup, joint: str) -> None:
    """A state or participle belongs to the phrases right before it: "12 dead", "four soldiers killed in"."""
    previous = walk.clauses[-1] if walk.clauses else None
    found = False
    if walk.antecedent:
        subjects, walk.antecedent = walk.antecedent, []
    elif described := just_described(walk, joint, verb):
        subjects = described
    elif previous is not None and previous.verb.last >= verb.first - 1 and (not walk.last or joint):
        subjects = previous.subjects  # "were found dead", "was shot and killed"
        found = previous.verb.voice == PLAIN
    elif (
        previous is not None
        and joint
        and not walk.after
        and previous.subjects
        and walk.last is not walk.main
        and not _after_some(walk, verb)
    ):
        subjects = previous.subjects
    else:
        subjects = _parted(walk, verb, nearest(walk))
        last = tail(subjects, False) if subjects is walk.after and not verb.bare else []
        if verb.bare and _after_shares(subjects):
            last = [subjects.pop()]  # "killed 17 people, a boy and his father among them, and 32 injured"
            subjects = walk.main = last
            last = []
        if last and verb.voice == STATE:  # "pulled out three people, and two guards were missing"
            del subjects[-len(last) :]
            subjects = walk.main = last
    share = (
        bool(subjects) and subjects[-1].share and not (len(subjects) > 1 and subjects[-1].joint == ", and")
    )
    describes = share and joint == "" and not found
    if describes:
        subjects = subjects[-1:]
    walk.clauses.append(Clause(verb, subjects, describes=describes))
    if describes:
        return
    if subjects and subjects is walk.main:
        walk.spare, walk.main = walk.main, []
        walk.fresh = False
    walk.after, walk.last = [], []


def _after_shares(subjects: list[Phrase]) -> bool:
    """Whether the last of a list stands for others than those before it, of whom some were told apart."""
    if (
        len(subjects) < 3
        or subjects[-1].share
        or subjects[-1].number is None
        or "and" not in subjects[-1].joint
    ):
        return False
    return subjects[-2].share and subjects[-2].total is not None


def _after_some(walk: Lists, verb: VerbGroup) -> bool:
    """Whether a participle tells of those of whom some were told apart: "mourned for 14, nine of them boys, killed"."""
    some = walk.last[-1] if walk.last else None
    return (
        verb.bare and some is not None and some.share and some.total is not None and some.total in walk.last
    )


def take_predicate(walk: Lists, verb: VerbGroup, joint: str) -> None:
    """A verb that may have an object: its subject waits before it, or is that of a verb it is joined to."""
    previous = walk.clauses[-1] if walk.clauses else None
    if walk.antecedent:
        subjects, walk.antecedent = walk.antecedent, []
        walk.clauses.append(Clause(verb, subjects))
        walk.after = walk.clauses[-1].objects
        walk.last = []
        walk.fresh = walk.fresh or verb.participle
        return
    if (verb.participle and verb.bare) or (verb.planned and not walk.main):
        subjects = previous.subjects if previous is not None and not walk.main else walk.main
        clause = Clause(verb, subjects, agent=previous.agent if previous and not walk.main else None)
    elif (
        joint == ","
        and previous is not None
        and verb.bare
        and walk.words.lows[verb.at] not in ("feared", "presumed", "believed")
        and not previous.verb.bare
        and previous.verb.voice != ACTIVE
        and previous.verb.last == verb.first - 1
    ):
        clause = Clause(verb, previous.subjects)  # "was assaulted, robbed and injured"
    elif (
        "and" in joint and previous is not None and previous.verb.last == verb.first - 1 - (joint == ", and")
    ):
        clause = Clause(verb, previous.subjects)  # "killed and wounded 12": one object for both
        if previous.verb.voice == ACTIVE == verb.voice and not previous.objects:
            clause.objects = previous.objects
    elif joint and verb.bare and previous is not None and previous.verb.last == verb.first - 1 \
            and previous.verb.voice == PLAIN == verb.voice:  # fmt: skip
        clause = Clause(verb, previous.subjects)  # "were burnt, shot or hacked to death"
    else:
        subjects = waiting(walk, joint, verb)
        clause = Clause(verb, subjects)
        relative = bool(walk.main) and previous is not None and subjects is previous.subjects
        relative = relative and not (previous is not None and previous.verb.participle)
        if not relative:  # "the raid, which killed 12 and hurt 50, was": its subject still waits
            walk.spare = subjects
            walk.main, walk.fresh = [], False
    walk.clauses.append(clause)
    _share_object(walk, clause)
    walk.after = clause.objects
    walk.hanging, walk.last = [], []
    if verb.cue:
        walk.main = []


def _share_object(walk: Lists, clause: Clause) -> None:
    """ "Gunmen beat, wounded and robbed a clerk": verbs in a row have the object of the last."""
    if clause.verb.voice != ACTIVE or not clause.verb.bare:
        return
    last = clause
    for before in reversed(walk.clauses[-4:-1]):
        if not before.verb.bare or before.objects or before.verb.participle:
            return
        if before.verb.last >= last.verb.first or not _JOINS.issuperset(
            walk.words.lows[before.verb.last : last.verb.first]
        ):
            return
        if any(p.count() is not None for p in clause.subjects):
            return
        if before.verb.voice == PASSIVE and not before.verb.finite:
            before.verb.voice, before.objects = ACTIVE, clause.objects
        elif before.verb.voice != PLAIN:
            return
        last = before


def _parted(walk: Lists, verb: VerbGroup, subjects: list[Phrase]) -> list[Phrase]:
    """ "Nine guards killed over 20 injured": two participles with a figure each, and no object between them."""
    previous = walk.clauses[-1] if walk.clauses else None
    if previous is None or subjects is not previous.objects or len(subjects) != 1 or not previous.verb.bare \
            or previous.verb.voice != ACTIVE or previous.verb.measure == verb.measure \
            or subjects[0].kind != COUNT or subjects[0].last != verb.first \
            or not any(p.counts_people and p.number is not None for p in previous.subjects):  # fmt: skip
        return subjects
    previous.verb.voice, previous.objects = PASSIVE, []
    return subjects
