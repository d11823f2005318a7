"""Who "he", "they", "nine of them" and "another" are: people told of in the sentences before."""

from transforms.reading.claims.draft import Draft
from transforms.reading.clauses import NOTHING
from transforms.reading.clauses.numbers.numbers import mark_numbers
from transforms.reading.clauses.phrases.phrases import COUNT, NAME, PEOPLE, PRO, TALLY, Phrase
from transforms.reading.clauses.ties.results import ATTACKED
from transforms.reading.clauses.walk.clauses import read_clauses
from transforms.reading.lexicon.classes import BE, GET
from transforms.reading.marks import Marked
from transforms.reading.text.cues import cue

_ATTACKED = cue(ATTACKED)

REACH = 3  # sentences that a pronoun looks back
_NAMED_REACH = 8  # sentences that "of the dead" looks back
_MORE = frozenset(["other", "others", "another", "more", "them"])
# What may befall people after this: "three were abducted ... they were all executed".
_THEN = frozenset(["abducted", "detained", "captured", "missing", "trapped", "surrendered"])


def know_again(drafts: list[Draft], marked: list[Marked]) -> list[Draft]:
    """Give pronouns and ellipses the group that they stand for; drop those that stand for nobody told, and the action
    of a sentence of which a figure is kept."""
    by_number = {one.span.sentence_no: one for one in marked if one.span.role == "body"}
    kept: list[Draft] = []
    for draft in drafts:
        statement = draft.statement
        if statement is None:
            kept.append(draft)
            continue
        if statement.some_of_before and not _share_of_before(draft, kept):
            continue
        if statement.rule == "figure alone" and not _rival_of_before(draft, kept):
            continue
        if statement.number.form == "pronoun" and statement.low is None \
                and not (_all_of_before(draft, kept) or _attacked_before(draft, by_number)
                         or _one_of_the_staff(draft, by_number)):  # fmt: skip
            continue
        of_one = statement.phrase.kind == TALLY and statement.low == statement.high == 1
        if (statement.phrase.kind == PRO and statement.single) or (of_one and _his(draft)):
            _one_of_before(draft, by_number)
        elif statement.phrase.kind == COUNT and draft.victim is None:
            if _points_back(draft):
                _like_before(draft, kept)
            elif (total := _total_before(draft, kept)) is not None:
                draft.part_of = total
                draft.victim, draft.victim_class = total.victim, total.victim_class
                draft.carried["victim"] = "some of the group told before"
        kept.append(draft)
    counted = {d.sentence_no for d in kept if d.statement is not None}
    return [d for d in kept if d.statement is not None or d.sentence_no not in counted]


def may_be_nobody(draft: Draft) -> bool:
    """Whether the words of a figure may stand for nobody told: "they fled"."""
    statement = draft.statement
    return statement is not None and (
        statement.some_of_before
        or statement.rule == "figure alone"
        or (statement.number.form == "pronoun" and statement.low is None)
    )


def _his(draft: Draft) -> bool:
    """Whether a count noun is owned by somebody told of before: "his body was found"."""
    statement = draft.statement
    return statement is not None and draft.marked.words.lows[statement.phrase.first] in ("his", "her")


def _one_of_before(draft: Draft, marked: dict[int, Marked]) -> None:
    """ "He died of his wounds": the person told of before it in its sentence, or in one before."""
    statement = draft.statement
    at = statement.phrase.first if statement else 0
    for number in range(draft.sentence_no, draft.sentence_no - REACH - 1, -1):
        one = marked.get(number)
        if one is None:
            continue
        person = _person(one, at if number == draft.sentence_no else len(one.words))
        if person is not None:
            draft.victim = one.words.between(person.named_from, person.last)
            draft.victim_class = person.victim_class or "unknown"
            draft.carried["victim"] = f"{draft.words_counted()!r} is the person told of before"
            return


def _person(one: Marked, before: int) -> Phrase | None:
    """The one person that a sentence tells of before some word: its first subject, else the last that it names."""
    if one.read is NOTHING:
        clauses, phrases = read_clauses(one.words, mark_numbers(one.words))
    else:
        clauses, phrases = one.read.clauses, one.read.phrases
    kinds = (PEOPLE,) if one.text.isupper() else (PEOPLE, NAME)
    subjects = [p for c in clauses[:1] for p in c.subjects]
    single = [
        p for p in (*phrases[::-1], *subjects)
        if p.kind in kinds and not p.plural and p.unit == "people" and p.last <= before and p.last > p.named_from
    ]  # fmt: skip
    return next((p for p in single if any(p is s for s in subjects)), next(iter(single), None))


def _all_of_before(draft: Draft, kept: list[Draft]) -> bool:
    """ "They were all executed": as many as were abducted or held in a sentence before."""
    for before in reversed(kept[-6:]):
        if not 0 <= draft.sentence_no - before.sentence_no <= 1 or before.measure not in _THEN:
            continue
        if before.measure == draft.measure or before.part_of is not None:
            continue
        if not _may_be(draft, before.victim or "") or _others_between(draft, before):
            continue
        draft.low, draft.high, draft.quantifier = before.low, before.high, before.quantifier
        draft.victim, draft.victim_class, draft.unit = before.victim, before.victim_class, before.unit
        draft.carried["count_low"] = f"{draft.words_counted()!r} are those {before.measure} before"
        return True
    return False


def _others_between(draft: Draft, before: Draft) -> bool:
    """Whether "their bodies" are rather of others whom the sentence names right before: "photographed dead rebels"."""
    statement, told = draft.statement, before.statement
    if statement is None or statement.phrase.kind != TALLY:
        return False
    begins = told.phrase.last if told is not None and before.sentence_no == draft.sentence_no else 0
    read = draft.marked.read
    doers = {id(p) for c in read.clauses for p in c.subjects}  # "the police found their bodies"
    return any(
        p.kind == PEOPLE and p.plural and p.number is None and id(p) not in doers
        and begins <= p.first and p.last <= statement.phrase.first
        for p in read.phrases
    )  # fmt: skip


_BODIES_OF_PEOPLE = frozenset(["crew", "personnel", "staff"])
_SINGULAR = frozenset(["was", "has", "is"])


def _one_of_the_staff(draft: Draft, marked: dict[int, Marked]) -> bool:
    """ "The staff was wounded", after "a member of staff was seized": the one told of, where the verb is singular."""
    statement, lows = draft.statement, draft.marked.words.lows
    if statement is None or statement.phrase.kind != PEOPLE or lows[statement.verb.first] not in _SINGULAR:
        return False
    noun = lows[statement.phrase.head]
    one = marked.get(draft.sentence_no - 1)
    if noun not in _BODIES_OF_PEOPLE or one is None:
        return False
    person = _person(one, len(one.words))
    if person is None or noun not in one.words.lows[person.first : person.last]:
        return False
    draft.low, draft.high, draft.quantifier = 1, 1, "exact"
    draft.victim = one.words.between(person.named_from, person.last)
    draft.victim_class = person.victim_class or "unknown"
    draft.carried["count_low"] = f"{draft.words_counted()!r} is the one told of before"
    return True


_NOT_THEY = frozenset(["i", "me", "we", "us", "you", "he", "him", "she", "her", "it"])
_CAPTIVES = frozenset(["abductees", "captives", "detainees", "hostages", "prisoners", "victims"])
_ATTACK_REACH = 2  # sentences that "the victims" look back


def _may_be(draft: Draft, told: str) -> bool:
    """Whether the words of a claim may stand for a group told before: a pronoun, "the victims", or its noun again."""
    statement = draft.statement
    if statement is None or statement.phrase.kind == TALLY:
        return True
    if statement.phrase.kind == PRO:  # "I came back" is none of those told of before
        return _NOT_THEY.isdisjoint(draft.marked.words.lows[statement.phrase.first : statement.phrase.last])
    head = draft.marked.words.lows[statement.phrase.head]
    return head in _CAPTIVES or head in told.lower().split()


def _attacked_before(draft: Draft, marked: dict[int, Marked]) -> bool:
    """ "They were found dead", after "three drivers were shot": as many as an attack told before was made on."""
    for number in range(draft.sentence_no - 1, draft.sentence_no - _ATTACK_REACH - 1, -1):
        one = marked.get(number)
        if one is None:
            continue
        groups = _attacked(one)
        if len(groups) != 1:
            continue
        group, count = groups[0], groups[0].number
        victim = one.words.between(group.named_from, group.last)
        if count is None or not _may_be(draft, victim):
            continue
        draft.low, draft.high, draft.quantifier = count.low, count.high, count.quantifier
        draft.victim, draft.victim_class = victim, group.victim_class or "unknown"
        draft.carried["count_low"] = f"{draft.words_counted()!r} are those attacked before"
        return True
    return False


def _attacked(one: Marked) -> list[Phrase]:
    """The groups with a number, of more than one, that a sentence says were attacked or taken."""
    if not one.words.has(_ATTACKED):
        return []
    clauses = (
        one.read.clauses if one.read is not NOTHING else read_clauses(one.words, mark_numbers(one.words))[0]
    )
    found: list[Phrase] = []
    for clause in clauses:
        verb = clause.verb
        if one.words.lows[verb.at] not in ATTACKED or verb.negated or verb.planned:
            continue
        passive = any(e.flags & (BE | GET) for e in one.words.entries[verb.first : verb.at])
        for phrase in clause.subjects if passive else clause.objects:
            several = phrase.number is not None and phrase.number.form in ("digits", "words")
            if phrase.kind == PEOPLE and phrase.plural and several and not any(p is phrase for p in found):
                found.append(phrase)
    return found


def _rival_of_before(draft: Draft, kept: list[Draft]) -> bool:
    """ "The police stood by 12": of those whom the first total of the sentence before counts."""
    near = [d for d in kept if (d.measure and d.part_of is None and 0 < draft.sentence_no - d.sentence_no <= REACH)
            or (d.sentence_no == draft.sentence_no and d.measure and d.part_of is None)]  # fmt: skip
    if not near:
        return False
    last = near[-1].sentence_no
    before = next(d for d in near if d.sentence_no == last)
    draft.measure, draft.unit = before.measure, before.unit
    draft.victim, draft.victim_class = before.victim, before.victim_class
    draft.carried["measure"] = f"what {before.words_counted()!r} tells"
    return True


def _share_of_before(draft: Draft, kept: list[Draft]) -> bool:
    """ "Nine of them were children", "three of the wounded died": some of the last total that leaves room for them."""
    statement = draft.statement
    if statement is None:
        return False
    wanted = statement.phrase.measure or draft.measure
    reach = _NAMED_REACH if statement.phrase.measure else REACH
    if any(
        d.part_of is None and d.statement is not None and d.statement.verb is statement.verb
        for d in kept[-4:]
    ):
        return bool(draft.measure)  # told in one breath with one that is no share
    for before in reversed(kept[-4 * reach :]):
        if (
            before.part_of is not None
            or before.measure is None
            or draft.sentence_no - before.sentence_no > reach
        ):
            continue
        room = before.high if before.high is not None else before.low
        if (wanted and before.measure != wanted) or (
            before.high is not None and (draft.low or 0) > (room or 0)
        ):
            continue
        draft.part_of = before
        draft.measure = draft.measure or before.measure
        if draft.victim is None:
            draft.victim, draft.victim_class = before.victim, before.victim_class
        draft.carried["part_of"] = "some of the total told before"
        return True
    if draft.measure not in ("displaced", "returned") and draft.victim_class in (None, "unknown"):
        _like_before(draft, kept)
    return bool(draft.measure)


def _points_back(draft: Draft) -> bool:
    """Whether a number without a noun is worded as more of a group told: "another", "two others", "the other"."""
    statement = draft.statement
    words = draft.marked.words.lows[statement.phrase.first : statement.phrase.last] if statement else []
    return bool(statement and statement.number.increment) or not _MORE.isdisjoint(words)


def _total_before(draft: Draft, kept: list[Draft]) -> Draft | None:
    """The total that a number without a noun splits up, told no day or place of its own in the sentence after it:
    "Rebels killed three soldiers. Two died when a mine went off and a third was shot"."""
    if (
        draft.part_of is not None
        or draft.date_mark is not None
        or draft.place_mark is not None
        or not draft.low
    ):
        return None
    own = [
        d
        for d in kept
        if d.sentence_no == draft.sentence_no - 1 and d.measure == draft.measure and d.part_of is None
    ]
    if (
        len(own) != 1
        or own[0].beside is not None
        or own[0].low is None
        or own[0].low <= draft.low
        or draft.statement is None
    ):
        return None
    opens = draft.statement.phrase.first <= 1 and draft.low == draft.high
    return own[0] if opens and own[0].stance == draft.stance else None


def _like_before(draft: Draft, kept: list[Draft]) -> None:
    """ "Another was hurt": one of the group counted in the sentence before."""
    for before in reversed(kept[-4:]):
        if before.statement is not None and before.statement.phrase.kind == PRO and draft.high != 1:
            continue  # "police shot him dead. Another 36 were wounded": none of his
        if before.victim and before.part_of is None and draft.sentence_no - before.sentence_no <= 1:
            known = draft.measure not in ("displaced", "returned") or before.victim_class != "unknown"
            draft.victim, draft.victim_class = (
                before.victim,
                before.victim_class if known else draft.victim_class,
            )
            draft.carried["victim"] = "the group told before"
            return
