"""What the sentences before lend to a claim, and how claims of one report stand to each other."""

import re
from dataclasses import dataclass, replace
from datetime import date

from transforms.reading.claims import LONG_AGO, MONTH, Drafted
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from warehouse.tables.claims import Claim

# How many sentences a date or place may be carried over, and how many claims back one is compared with.
CARRY = 3
RECENT = 200
_POINTS_BACK = re.compile(r"^[\"“]?\s*(?:those|these|that|this|such)\s+\w+", re.IGNORECASE)
_BEGAN = re.compile(r"\b(?:began|begun|started|launched|resumed|erupted|broke out)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Context:
    """The incident spoken of last: its days, place and what happened, and the sentence that told them."""

    sentence_no: int
    date_start: date | None
    date_end: date | None
    precision: int | None
    text: str | None
    place: str | None
    began: bool
    background: bool


def connect(drafts: list[Drafted], marked: list[Marked], published: date | None) -> list[Claim]:
    """Fill what the sentences before tell, then say which claims repeat, replace, add to or rival others."""
    return relate(_in_full(_with_context(drafts, marked, published), marked))


def _in_full(drafts: list[Drafted], marked: list[Marked]) -> list[Drafted]:
    """Speakers by the full name that the report gives them: "the Observatory" after a longer name that holds it."""
    full: dict[str, str] = {}
    for one in marked:
        for speaker in one.speakers[:20]:
            words = speaker.name.split()
            if len(words) >= 3:
                for word in words:
                    if word[:1].isupper() and word.lower() in _BODIES_IN_SHORT:
                        full.setdefault(word, speaker.name)
    out = []
    for draft in drafts:
        first, _, rest = (draft.claim.attribution or "").partition(" ")
        name = full.get(first)
        if (
            name is not None
            and not name.startswith(first + " ")
            and (not rest or rest.split()[0].lower() in _OFFICES)
        ):
            draft = replace(draft, claim=replace(draft.claim, attribution=f"{name} {rest}".strip()))
        out.append(draft)
    return out


# Institutions that reports name in full once and by this word thereafter; officers named after them.
_BODIES_IN_SHORT = {
    "observatory", "commission", "ministry", "committee", "mission", "agency", "council", "monitor", "network",
    "centre", "center",
}  # fmt: skip
_OFFICES = {
    "head",
    "chief",
    "director",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "chairman",
    "founder",
    "president",
}


def _contexts(marked: list[Marked], published: date | None) -> dict[int, _Context]:
    """By sentence, the days and the place that it leaves to those after it."""
    told: dict[int, _Context] = {}
    for one in marked:
        if one.span.role != "body":
            continue
        dated = next((d for d in one.dates if d.date_start is not None and d.kind != "background"), None)
        place = next((p.name for p in one.places if p.relation in ("at", "near", "of")), None)
        if dated is None and place is None:
            continue
        old = (
            dated is not None and dated.date_end is not None and published is not None
            and (published - dated.date_end).days > LONG_AGO
        )  # fmt: skip
        told[one.span.sentence_no] = _Context(
            sentence_no=one.span.sentence_no,
            date_start=dated.date_start if dated else None,
            date_end=dated.date_end if dated else None,
            precision=dated.precision if dated else None,
            text=dated.text if dated else None,
            place=place,
            began=dated is not None and _BEGAN.search(one.text) is not None,
            background=old,
        )
    return told


def _with_context(drafts: list[Drafted], marked: list[Marked], published: date | None) -> list[Drafted]:
    told = _contexts(marked, published)
    out: list[Drafted] = []
    context: _Context | None = None
    keys = sorted(told)
    used = 0
    for draft in drafts:
        number = draft.claim.sentence_no
        while used < len(keys) and keys[used] < number:
            newer = told[keys[used]]
            context = _merge(context, newer)
            used += 1
        claim = draft.claim
        if draft.marked.span.role == "body" and context is not None:
            claim = _carry(draft, context, published)
        out.append(replace(draft, claim=claim))
    return out


def _merge(old: _Context | None, new: _Context) -> _Context:
    if old is None:
        return new
    if new.date_start is None:
        return replace(new, date_start=old.date_start, date_end=old.date_end, precision=old.precision, text=old.text,
                       sentence_no=old.sentence_no if new.place is None else new.sentence_no,
                       place=new.place or old.place,
                       began=old.began or new.began, background=old.background)  # fmt: skip
    return replace(new, place=new.place or old.place)


def _carry(draft: Drafted, context: _Context, published: date | None) -> Claim:
    claim, text = draft.claim, draft.marked.text
    near = claim.sentence_no - context.sentence_no <= CARRY
    points_back = _POINTS_BACK.match(text) is not None
    if claim.measure is not None and claim.date_start is None and near and claim.stance != "hedged" \
            and context.date_start is not None and (points_back or not context.background):  # fmt: skip
        end, precision = context.date_end, context.precision
        perfect = draft.statement is not None and draft.statement.verb.perfect
        if perfect and context.began and published is not None and context.date_start <= published:
            end, precision = published, 5 if (published - context.date_start).days > 31 else 4
        reasons = {k: v for k, v in (claim.null_reasons or {}).items() if k != "date_start"}
        claim = replace(
            claim, date_start=context.date_start, date_end=end, date_precision=precision, date_text=context.text,
            null_reasons=reasons or None,
            scope="background" if context.background
            else "period" if end and (end - context.date_start).days > MONTH else claim.scope,
        )  # fmt: skip
    if claim.measure is not None and claim.place is None and near and (points_back or not context.background):
        claim = replace(claim, place=context.place)
    return claim


def relate(drafts: list[Drafted]) -> list[Claim]:
    """Say which claims repeat, replace, add to or rival one before; a headline's figures repeat the body's."""
    told: dict[str, Claim] = {}  # by id, in order
    latest: dict[str, Claim] = {}  # by measure, the last that was no repeat
    for draft in drafts:
        claim, statement = draft.claim, draft.statement
        measure = claim.measure
        if draft.marked.span.role == "body":
            if measure is not None and statement is not None and claim.part_of is None:
                if statement.earlier:
                    claim = replace(claim, relation="superseded", relation_to=_newer(told, claim))
                elif statement.cumulative and claim.scope == "incident":
                    told.update(_superseded(told, claim))
                else:
                    claim = _related(draft, statement, told, latest.get(measure))
                if claim.relation not in ("repeat", "superseded") and claim.stance != "denied":
                    latest[measure] = claim
            told[claim.claim_id] = claim
    claims: list[Claim] = []
    for draft in drafts:
        claim = told.get(draft.claim.claim_id, draft.claim)
        if draft.marked.span.role == "headline":
            match = _told_again(claim, list(told.values())[:RECENT])
            claim = replace(claim, relation="repeat", relation_to=match.claim_id) if match else claim
        claims.append(claim)
    return claims


def _related(draft: Drafted, statement: Statement, told: dict[str, Claim], last: Claim | None) -> Claim:
    """A claim with how it stands to those of its measure before it."""
    claim, dated = draft.claim, draft.dated
    if last is None:
        return claim
    if statement.number.increment:
        return replace(claim, relation="increment", relation_to=last.claim_id)
    if (claim.count_low or 0) > 1:
        for before in list(told.values())[-RECENT:]:
            if _key(before) == _key(claim) and before.part_of is None and before.stance != "denied" \
                    and _same_people(before, claim):  # fmt: skip
                return replace(claim, relation="repeat", relation_to=before.claim_id)
    rivals = [c for c in list(told.values())[-RECENT:] if _rivals(c, claim, dated)]
    if rivals:
        first = next((c for c in rivals if c.victim_class == claim.victim_class), rivals[-1])
        return replace(
            claim,
            relation="rival",
            relation_to=first.relation_to if first.relation == "rival" else first.claim_id,
        )
    return claim


def _newer(told: dict[str, Claim], earlier: Claim) -> str | None:
    """The toll of the same sentence that an earlier one gave way to."""
    same = [c for c in told.values() if c.sentence_no == earlier.sentence_no and c.measure == earlier.measure]
    return same[-1].claim_id if same else None


def _superseded(told: dict[str, Claim], toll: Claim) -> dict[str, Claim]:
    """The claims that a toll up to now replaces: those of its measure about the same incident."""
    return {
        key: replace(older, relation="superseded", relation_to=toll.claim_id)
        for key, older in list(told.items())[-RECENT:]
        if older.measure == toll.measure and older.part_of is None and older.scope == "incident"
        and older.relation in (None, "increment")
        and older.sentence_no != toll.sentence_no and _same_people(older, toll)
    }  # fmt: skip


def _key(claim: Claim) -> tuple[str | None, int | None, int | None]:
    return claim.measure, claim.count_low, claim.count_high


def _same_people(one: Claim, other: Claim) -> bool:
    """Whether two claims may count the same people: one class, and no two groups told apart by their nouns."""
    if one.victim_class != other.victim_class and "unknown" not in (one.victim_class, other.victim_class):
        return False
    nouns = [set(re.findall(r"\w+", (c.victim or "").lower())) - {"of", "the", "and"} for c in (one, other)]
    return not all(nouns) or bool(nouns[0] & nouns[1]) or any(n & _ANYBODY for n in nouns)


_ANYBODY = {"people", "persons", "dead", "victims", "others", "men"}


def _rivals(first: Claim, claim: Claim, dated: bool) -> bool:
    """Two speakers, two figures, one incident: people who may be the same, no place or date of its own apart."""
    return (
        first.measure == claim.measure
        and first.part_of is None
        and first.stance != "denied"
        and first.relation not in ("repeat", "superseded")
        and first.attribution is not None
        and claim.attribution is not None
        and first.attribution != claim.attribution
        and first.scope == claim.scope
        and _same_people(first, claim)
        and (first.place is None or claim.place is None or first.place == claim.place)
        and (not dated or first.date_start is None or first.date_start == claim.date_start)
    )


def _told_again(headline: Claim, body: list[Claim]) -> Claim | None:
    """The body's claim that a headline's figure repeats: the same number, or else the first of its measure."""
    same = [c for c in body if c.measure is not None and c.measure == headline.measure and c.part_of is None]
    exact = [c for c in same if _number(c) == _number(headline)]
    return next(iter(exact or same), None)


def _number(claim: Claim) -> int | None:
    return claim.count_low if claim.count_low is not None else claim.count_high
