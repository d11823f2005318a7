"""What the sentences before lend to a claim: its day, its place, its speaker's full name, who "he" and "they" are."""

import re
from dataclasses import dataclass, replace
from datetime import date

from transforms.reading.claims.drafts import LONG_AGO, MONTH, Draft
from transforms.reading.claims.nearest import MOVEMENTS, WIDE, in_an_aside
from transforms.reading.marks import Marked
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_phrases import as_worded

# How many sentences a date or place may be carried over.
_SITES = frozenset(["at", "near", "of", "origin"])
CARRY = 6
# Where and when the dead were buried or the hurt died is not where and when it happened.
_AFTERMATH = frozenset("succumbed buried burial funeral funerals mourners".split())  # noqa: SIM905
_POINTS_BACK = re.compile(r"^[\"“]?\s*(?:those|these|that|this|such)\s+\w+", re.IGNORECASE)
_NOW = frozenset(("are", "is", "remain", "remains", "currently"))
_BEGAN = frozenset("began begun started launched resumed erupted broke".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class _Context:
    """The incident spoken of last: its days, place and what happened, and the sentence that told them."""

    sentence_no: int
    date_start: date | None
    date_end: date | None
    precision: int | None
    text: str | None
    place: str | None
    name: str | None  # the place's name alone
    wide: bool
    began: bool
    background: bool
    opens: bool = False  # its sentence begins with "The raid", "The explosion"


def carry_over(drafts: list[Draft], marked: list[Marked], published: date | None) -> None:
    """Fill in each draft what its own sentence leaves out and those before it tell."""
    own: dict[int, DateMark] = {}
    for draft in drafts:
        if draft.date_mark is not None and draft.measure is not None and draft.date_mark.kind == "point":
            own.setdefault(draft.sentence_no, draft.date_mark)
    told = _contexts(marked, own, published)
    context: _Context | None = None
    current: _Context | None = None  # the last that is no background: the story comes back to it
    by_place: dict[str, _Context] = {}
    used = 0
    for draft in drafts:
        while used < len(told) and told[used].sentence_no < draft.sentence_no:
            if told[used].background:
                context = told[used]
            else:
                context = current = _merge(context if told[used].date_start is None else current, told[used])
                if current.name and told[used].name and current.date_start:
                    by_place.setdefault(current.name, current)
            used += 1
        if draft.marked.span.role == "body" and context is not None and draft.measure is not None:
            _carry(draft, _where_told(draft, by_place) or context, published)
    _from_after(drafts, told)
    for draft in drafts:
        if draft.place is None and draft.measure is not None and draft.marked.owners:
            draft.place = draft.marked.owners[0].name  # "the Darfur health ministry counted 40 dead"
            draft.carried["place"] = "the region whose authority speaks"
    _name_in_full(drafts, marked)


def _where_told(draft: Draft, by_place: dict[str, _Context]) -> _Context | None:
    """The context in which the place was told that a claim without a day comes back to."""
    if draft.place_mark is None or draft.date_start is not None:
        return None
    found = by_place.get(draft.place_mark.name.lower())
    return replace(found, sentence_no=draft.sentence_no - 1) if found else None


# A later sentence that says when what the report began with happened: "The raid on Sunday night was the worst."
_IT_HAPPENED = re.compile(
    r"^The (?:\w+ )?(?:attacks?|raid|assault|ambush|blasts?|explosions?|bombings?|shelling|strikes?|air ?strikes?"
    r"|bombardment|clash(?:es)?|fighting|shooting|massacre|killings?|incident|battle|abductions?|kidnapping)\b"
    r"(?! that| which| comes?\b)"
)


def _from_after(drafts: list[Draft], told: list[_Context]) -> None:
    """Date the figures that a report begins with by the sentence that first says when "the raid" happened."""
    dated = next((c for c in told if c.date_start is not None), None)
    if dated is None or dated.background or not dated.opens:
        return
    for draft in drafts:
        if draft.sentence_no >= dated.sentence_no:
            break
        if draft.measure is None or draft.date_mark is not None or draft.date_start is not None:
            continue
        if draft.scope == "incident" and draft.stance != "hedged":
            draft.reasons.pop("date_start", None)
            draft.date_start, draft.date_end = dated.date_start, dated.date_end
            draft.date_precision, draft.date_text = dated.precision, dated.text
            draft.carried["date_start"] = f"{dated.text!r}, told after of the same incident"


def _contexts(marked: list[Marked], own: dict[int, DateMark], published: date | None) -> list[_Context]:
    """The days and the places that sentences leave to those after them, in order."""
    told: list[_Context] = []
    for one in marked:
        if not (one.dates or one.places):
            continue
        if one.span.role != "body":  # a headline's place holds until the body names one
            if one.places and not told:
                told.append(
                    _Context(
                        one.span.sentence_no,
                        None,
                        None,
                        None,
                        None,
                        _narrowest(one),
                        None,
                        True,
                        False,
                        False,
                    )
                )
            continue
        dated = own.get(one.span.sentence_no) or _of_the_event(one)
        if not _AFTERMATH.isdisjoint(one.words.lows):
            dated = None
        narrow = None if "succumbed" in one.words.lows else site_of(one)
        place = as_worded(one.text, narrow) if narrow else None
        if dated is None and place is None:
            continue
        old = (
            dated is not None and dated.date_end is not None and published is not None
            and (published - dated.date_end).days > LONG_AGO
        )  # fmt: skip
        told.append(
            _Context(
                sentence_no=one.span.sentence_no,
                date_start=dated.date_start if dated else None,
                date_end=dated.date_end if dated else None,
                precision=dated.precision if dated else None,
                text=dated.text if dated else None,
                place=place,
                name=narrow.name.lower() if narrow else None,
                wide=narrow is not None and (narrow.kind in WIDE or narrow.kind == "camp"),
                began=dated is not None and not _BEGAN.isdisjoint(one.words.lows),
                background=old,
                opens=_IT_HAPPENED.match(one.text) is not None,
            )
        )
    return told


def site_of(one: Marked) -> PlaceMark | None:
    """The narrowest place that a sentence names as a site."""
    sites = [
        p for p in one.places if p.relation in _SITES and not (p.relation == "of" and p.kind == "country")
    ]
    return min(sites, key=lambda p: (p.relation == "of", WIDE.get(p.kind or "", 0)), default=None)


def _narrowest(one: Marked) -> str | None:
    site = site_of(one)
    return as_worded(one.text, site) if site else None


def _of_the_event(one: Marked) -> DateMark | None:
    """The date of what a sentence without figures tells: the one nearest to its action, else the first."""
    dates = [d for d in one.dates if d.date_start is not None and d.tells_when and not in_an_aside(one, d)]
    if len(dates) < 2 or not one.actions:
        return dates[0] if dates else None
    at = one.actions[0].start
    return min(dates, key=lambda d: abs(d.start - at))


def _merge(old: _Context | None, new: _Context) -> _Context:
    if old is None:
        return new
    if new.wide and old.place is not None and not old.wide and new.date_start is None:
        new = replace(
            new, place=old.place, name=old.name, wide=False
        )  # "Yemen's government" takes nobody away from the town
    if new.date_start is None:
        return replace(new, date_start=old.date_start, date_end=old.date_end, precision=old.precision, text=old.text,
                       sentence_no=old.sentence_no if new.place is None else new.sentence_no,
                       place=new.place or old.place, name=new.name or old.name,
                       wide=new.wide if new.place else old.wide,
                       began=old.began or new.began, background=old.background)  # fmt: skip
    return replace(new, place=new.place or old.place, name=new.name or old.name)


def _carry(draft: Draft, context: _Context, published: date | None) -> None:
    if draft.sentence_no - context.sentence_no > CARRY:
        return
    points_back = _POINTS_BACK.match(draft.marked.text) is not None
    if context.background and not points_back:
        return
    if (
        draft.place_mark is not None
        and draft.place_mark.relation == "destination"
        and draft.measure not in MOVEMENTS
    ):
        draft.place, draft.place_mark = None, None  # where the hurt were taken is not where they were hurt
    if draft.place_mark is not None and draft.place_mark.kind == "facility" and context.place is not None \
            and draft.measure not in MOVEMENTS and not any(p.kind is None for p in draft.marked.places):  # fmt: skip
        draft.place, draft.place_mark = None, None  # a hospital stands in the town told before
    if draft.place_mark is not None and draft.place_mark.relation == "of" and draft.place_mark.kind in WIDE \
            and context.place is not None and not context.wide:  # fmt: skip
        draft.place, draft.place_mark = None, None  # "Yemen's army" names a party, not a place
    elsewhere = draft.place_mark is not None and context.place is not None and _apart(draft, context.place)
    if (
        draft.date_start is None
        and not _stands_now(draft)
        and draft.stance != "hedged"
        and context.date_start is not None
        and not elsewhere
    ):
        end, precision = context.date_end, context.precision
        perfect = draft.statement is not None and draft.statement.verb.perfect
        if (
            perfect
            and (context.began or _since(draft))
            and published is not None
            and context.date_start <= published
        ):
            end, precision = published, 5 if (published - context.date_start).days > MONTH else 4
        draft.reasons.pop("date_start", None)
        draft.date_start, draft.date_end = context.date_start, end
        draft.date_precision, draft.date_text = precision, context.text
        draft.carried["date_start"] = f"{context.text!r}, told before"
        if context.background:
            draft.scope = "background"
        elif end and (end - context.date_start).days > MONTH:
            draft.scope = "period"
    if draft.place is None and context.place is not None and not (_long_tally(draft) and not context.wide):
        draft.place = context.place
        draft.carried["place"] = "the place told before"


def _stands_now(draft: Draft) -> bool:
    """Whether a figure tells how many there are now: "are displaced", "remain trapped"."""
    verb = draft.statement.verb if draft.statement and draft.measure in ("displaced", "trapped") else None
    if verb is None:
        return False
    if verb.perfect and draft.measure == "displaced" and not _since(draft):
        return True
    return not _NOW.isdisjoint(draft.marked.words.lows[max(0, verb.first - 2) : verb.last])


def _long_tally(draft: Draft) -> bool:
    """Whether a figure is counted over more than a month by its own words: one town has seldom seen it all."""
    mark = draft.date_mark
    if mark is None or mark.date_end is None:
        return False
    return mark.date_start is None or (mark.date_end - mark.date_start).days > MONTH


def _since(draft: Draft) -> bool:
    """Whether a figure counts from what was told before up to now: "have since fled"."""
    verb = draft.statement.verb if draft.statement else None
    return verb is not None and "since" in draft.marked.words.lows[verb.first : verb.last + 1]


def _apart(draft: Draft, place: str) -> bool:
    """Whether a draft's place is another one: not the same words, nor a camp or building that may lie in it."""
    if draft.place_mark is not None and draft.place_mark.kind in ("camp", "facility", "country", "region"):
        return False
    one, other = (draft.place or "").lower(), place.lower()
    return one not in other and other not in one


# Institutions that reports name in full once and by this word thereafter; officers named after them.
_BODIES_IN_SHORT = {
    "observatory", "commission", "ministry", "committee", "mission", "agency", "council", "monitor", "network",
    "centre", "center",
}  # fmt: skip
_OFFICES = {
    "head", "chief", "director", "spokesman", "spokeswoman", "spokesperson", "chairman", "founder", "president",
}  # fmt: skip


def _name_in_full(drafts: list[Draft], marked: list[Marked]) -> None:
    """Speakers by the full name that the report gives them: "the Observatory" after a longer name that holds it."""
    full: dict[str, str] = {}
    for one in marked:
        for speaker in one.speakers[:20]:
            words = speaker.name.split()
            if len(words) >= 3:
                for word in words:
                    if word[:1].isupper() and word.lower() in _BODIES_IN_SHORT:
                        full.setdefault(word, speaker.name)
    for draft in drafts if full else ():
        first, _, rest = (draft.attribution or "").partition(" ")
        name = full.get(first)
        if name is None or name.startswith(first + " "):
            continue
        if not rest or rest.split()[0].lower() in _OFFICES:
            draft.attribution = f"{name} {rest}".strip()
            draft.carried["attribution"] = "its full name, told before"
