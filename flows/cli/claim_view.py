"""Claims for a reader at a terminal: each in its sentence, its words marked by what they tell."""

import os
import re
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from transforms.reading import Reading
    from warehouse.tables.claims import Claim
    from warehouse.tables.reports import Report, Sentence

# What a word tells -> its colour on a terminal, its brackets elsewhere.
STYLES = {
    "figure": ("yellow", "[", "]"),
    "group": ("green", "{", "}"),
    "date": ("cyan", "<", ">"),
    "place": ("magenta", "(@", ")"),
    "speaker": ("blue", "“", "”"),
}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def colours_wanted() -> bool:
    """Colours go to terminals that were not told otherwise (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def show_reading(
    report: "Report", reading: "Reading", reasons: dict[str, dict[str, str]] | None = None, first: bool = True
) -> None:
    """Print a report's claims, sentence by sentence, and its totals; with reasons, the rule behind each column."""
    from transforms.reading import report_totals

    colour = colours_wanted()
    if not first:
        click.echo()
    title = report.title or next(
        (s.text for s in reading.sentences if s.role == "headline"), report.given_id or report.origin
    )
    click.echo(_bold(_clean(title), colour))
    published = report.published.isoformat() if report.published else "not told"
    click.echo(f"published {published}; {len(reading.claims)} claims in {len(reading.sentences)} sentences")
    by_sentence: dict[int, list[Claim]] = {}
    for claim in reading.claims:
        by_sentence.setdefault(claim.sentence_no, []).append(claim)
    for sentence in reading.sentences:
        claims = by_sentence.get(sentence.sentence_no)
        if claims:
            click.echo("\n" + marked_sentence(sentence, claims, colour))
            for claim in claims:
                click.echo("  - " + _bold(_figure(claim), colour) + _fields(claim))
                for column, rule in (reasons or {}).get(claim.claim_id, {}).items():
                    click.echo(f"      {column:<15}{_clean(rule)}")
    if not reading.claims:
        click.echo("\nno claims: nothing here tells of armed conflict, or nothing of it was understood")
    totals = report_totals(reading.claims)
    if totals:
        click.echo("\ntotals of the incidents told (shares, repeats and background left out)")
        for measure, bounds in totals.items():
            click.echo(f"  {measure:<12}{_bounds(bounds['low'], bounds['high'])}")


def marked_sentence(sentence: "Sentence", claims: "list[Claim]", colour: bool) -> str:
    """The sentence with the words of its claims marked: colours on a terminal, brackets elsewhere."""
    marks: list[tuple[int, int, str]] = []
    for claim in claims:
        if claim.measure:
            start, end = claim.char_start - sentence.char_start, claim.char_end - sentence.char_start
            number, group = _number_and_group(sentence.text[start:end], claim.victim)
            marks.append((start + number[0], start + number[1], "figure"))
            if group:
                marks.append((start + group[0], start + group[1], "group"))
        for words, kind in (
            (claim.date_text, "date"),
            (claim.place, "place"),
            (claim.attribution, "speaker"),
        ):
            at = sentence.text.find(words) if words else -1
            if at >= 0 and words:
                marks.append((at, at + len(words), kind))
    out, at = [], 0
    for start, end, kind in sorted(set(marks), key=lambda m: (m[0], -m[1])):
        if start < at:
            continue
        out += [_clean(sentence.text[at:start]), _marked(_clean(sentence.text[start:end]), kind, colour)]
        at = end
    return "".join([*out, _clean(sentence.text[at:])])


def _number_and_group(quote: str, victim: str | None) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """Where in a quote the figure with its verb stands, and where the group."""
    at = quote.find(victim) if victim else -1
    if at < 0 or victim is None:
        return (0, len(quote)), None
    if at == 0:
        return (len(victim), len(quote)), (0, len(victim))
    return (0, len(quote[:at].rstrip())), (at, at + len(victim))


def _figure(claim: "Claim") -> str:
    if claim.measure is None:
        return claim.sub_event_type or "action"
    return f"{claim.measure} {_bounds(claim.count_low, claim.count_high)}"


def _bounds(low: int | None, high: int | None) -> str:
    if low == high:
        return "?" if low is None else f"{low:,}"
    if high is None:
        return f"{low:,} or more"
    return f"at most {high:,}" if low is None else f"{low:,} to {high:,}"


def _fields(claim: "Claim") -> str:
    """The claim's other fields, in a line."""
    days = None
    if claim.date_start:
        days = claim.date_start.isoformat()
        if claim.date_end and claim.date_end != claim.date_start:
            days += f" to {claim.date_end.isoformat()}"
    pairs = (
        (
            "who",
            " ".join(
                x for x in (claim.victim, f"({claim.victim_class})" if claim.victim_class else None) if x
            ),
        ),
        ("when", days or "not told"),
        ("where", claim.place),
        ("to", claim.destination),
        ("by", claim.actor),
        ("says", claim.attribution),
        ("what", claim.sub_event_type if claim.measure else None),
        ("share", "of the total before" if claim.part_of else None),
        ("stance", claim.stance if claim.stance != "asserted" else None),
        ("scope", claim.scope if claim.scope != "incident" else None),
        ("relation", claim.relation),
    )
    return "".join(f"; {name} {_clean(value)}" for name, value in pairs if value)


def _marked(words: str, kind: str, colour: bool) -> str:
    name, opening, closing = STYLES[kind]
    return click.style(words, fg=name, bold=True) if colour else f"{opening}{words}{closing}"


def _bold(words: str, colour: bool) -> str:
    return click.style(words, bold=True) if colour else words


def _clean(text: str) -> str:
    """Text without control characters, which a terminal would obey instead of showing."""
    return _CONTROL.sub("\ufffd", text).replace("\n", " ")
