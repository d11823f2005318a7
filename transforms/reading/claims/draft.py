"""A claim in the making, and how sure its reading is."""

from dataclasses import dataclass, field
from datetime import date

from transforms.reading.claims.told_beside import Aside
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.sought import Sought
from warehouse.tables.claims import Claim
from warehouse.tables.schema import maker

_CLAIM = maker(  # as `Draft.claim` hands them over
    Claim,
    "claim_id", "report_id", "sentence_no", "char_start", "char_end", "quote",
    "part_of", "relation", "relation_to", "event_type", "sub_event_type", "actor", "target",
    "measure", "unit", "count_low", "count_high", "quantifier", "victim", "victim_class",
    "date_start", "date_end", "date_precision", "date_text", "place", "destination",
    "attribution", "stance", "scope", "confidence", "null_reasons", "extractor", "extractor_version",
)  # fmt: skip
EXTRACTOR = "sitrep.rules"
EXTRACTOR_VERSION = "2"
NO_DATE = "no date in the words"
STATEMENT_DATE_ONLY = "only the day of the statement is told"
NO_FIGURE = "no figure in the words"
_TAIL = 60  # characters behind a figure's words
# What became of the hurt, or by what they died: it tells that they are counted after the deed.
_BECAME = Sought(
    r" (?:were|was|are|is|have been|had been|being) (?:also |still |later |being )?(?:flown|taken|moved|treated"
    r"|airlifted|admitted|brought|rushed|evacuated|transferred)\b"
    r"| (?:of|from|in|at) (?:(?:his|her|their|the|a|severe|bullet|shrapnel) )*"
    r"(?:wounds|injuries|burns|hospital|clinic)\b"
)


@dataclass(slots=True)
class Draft:
    """A claim in the making. Offsets count in the report's text; `statement` is None for an action without a figure.

    The marks are those of its own sentence that filled it; `until`: one that tells only a last day ("by Friday").
    `carried`: by column, the rule that filled it from others. `beside`: the clause by which it is of an earlier
    incident than its sentence's own; it takes neither day nor place from others.
    """

    marked: Marked
    sentence_no: int
    statement: Statement | None
    claim_id: str
    start: int
    end: int
    stance: str
    scope: str
    attribution: str | None = None
    event_type: str | None = None
    sub_event_type: str | None = None
    actor: str | None = None
    target: str | None = None
    measure: str | None = None
    unit: str | None = None
    low: int | None = None
    high: int | None = None
    quantifier: str | None = None
    victim: str | None = None
    victim_class: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    date_precision: int | None = None
    date_text: str | None = None
    place: str | None = None
    destination: str | None = None
    part_of: "Draft | None" = None
    relation: str | None = None
    relation_to: "Draft | None" = None
    reasons: dict[str, str] = field(default_factory=dict)
    date_mark: DateMark | None = None
    until: DateMark | None = None
    place_mark: PlaceMark | None = None
    speaker_mark: SpeakerMark | None = None
    action_mark: ActionMark | None = None
    carried: dict[str, str] = field(default_factory=dict)
    beside: Aside | None = None

    def words_counted(self) -> str:
        """The words of the phrase that its figure counts by."""
        phrase = self.statement.phrase if self.statement else None
        return self.marked.words.between(phrase.first, phrase.last) if phrase else ""

    def group_counted(self) -> str | None:
        """Its group as worded, with where they work if its own words name them."""
        statement = self.statement
        if statement is None or statement.at_work is None or self.victim != statement.victim:
            return self.victim
        return statement.at_work

    def lend_days(
        self, start: date | None, end: date | None, precision: int | None, text: str | None, why: str
    ) -> None:
        """Take days that others tell; `why`: by which rule."""
        self.reasons.pop("date_start", None)
        self.date_start, self.date_end = start, end
        self.date_precision, self.date_text = precision, text
        self.carried["date_start"] = why

    def date(self, mark: DateMark) -> None:
        """Take a date's days and words."""
        self.date_start, self.date_end = mark.date_start, mark.date_end
        self.date_precision, self.date_text = mark.precision, mark.text

    def claim(self, report_id: str) -> Claim:
        """The claim that it has become."""
        marked = self.marked
        at = marked.span.start
        end = at + _past_what_became(self, self.end - at)
        quote = marked.text[self.start - at : end - at]
        part_of = self.part_of.claim_id if self.part_of else None
        related = self.relation_to.claim_id if self.relation_to else None
        return _CLAIM(
            self.claim_id, report_id, marked.span.sentence_no, self.start, end, quote,
            part_of, self.relation, related, self.event_type, self.sub_event_type, self.actor, self.target,
            self.measure, self.unit, self.low, self.high, self.quantifier, self.group_counted(), self.victim_class,
            self.date_start, self.date_end, self.date_precision, self.date_text, self.place, self.destination,
            self.attribution, self.stance, self.scope, confidence(self), self.reasons or None, EXTRACTOR,
            EXTRACTOR_VERSION,
        )  # fmt: skip


def _past_what_became(draft: Draft, end: int) -> int:
    """Where the words behind a figure of dead or hurt end that belong to it: "13 people had died | of their wounds"."""
    if draft.measure not in ("killed", "wounded"):
        return end
    found = _BECAME.match(draft.marked.words, end, end + _TAIL)
    return found.end() if found else end


def confidence(draft: Draft) -> float:
    """How sure the reading is: a plain verb beside its figure 0.9; less for tolls, ellipsis, distance, no date."""
    statement = draft.statement
    if statement is None:
        return 0.5
    sure = 90  # of a hundred
    sure -= 10 if draft.victim is None else 0
    sure -= 10 if statement.cumulative or statement.earlier else 0
    sure -= 10 if draft.end - draft.start > 120 else 0
    sure -= 10 if statement.single in ("name", "pronoun") else 0
    sure -= 5 if draft.date_mark is None else 0
    sure -= 5 if draft.victim_class == "unknown" else 0
    return sure / 100
