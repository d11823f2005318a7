"""The headers of UCDP's and ACLED's event files: which columns are needed, which may be there, how they were renamed.

Sources: UCDP GED Codebook and the headers of GED 19.1 and 23.1 (17.1 to 19.1 have 42 columns, without `relid`,
`code_status`, `where_description` and the `_dset_id`s; later ones 49); ACLED Codebook, table 1, and ACLED's exports
(until 2023 with `data_id` and `event_id_no_cnty`, without `disorder_type`, `civilian_targeting` and `tags`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.tables import TABLES, Table

OURS = ("iso3", "run_id")


class WrongHeader(ValueError):
    """The file's first line is not the header that is needed; the message says what is, and what to do."""


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of event file: its table, which columns it must have, their former names, and what is left unread."""

    table: str
    what: str
    versions: str
    advice: str
    needed: tuple[str, ...]
    former: dict[str, str]
    unread: tuple[str, ...]

    @property
    def declared(self) -> Table:
        """The table that its rows go to."""
        return TABLES[self.table]

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns of the table that can stand in the file."""
        return tuple(name for name in self.declared.names if name not in OURS)


FORMS = {
    "ucdp": Form(
        table="ucdp_events",
        what="an event file of UCDP's Georeferenced Event Dataset (GED)",
        versions="17.1 to 26.1, and the Candidate files",
        advice="Take the CSV of GED Global or of a Candidate release from https://ucdp.uu.se/downloads, unpacked, and "
        "leave its first line as it is.",
        needed=(
            "id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country_id",
            "date_prec", "date_start", "date_end", "best", "high", "low",
        ),
        former={
            "best_est": "best", "high_est": "high", "low_est": "low", "conflict_id": "conflict_new_id",
            "dyad_id": "dyad_new_id", "side_a_id": "side_a_new_id", "side_b_id": "side_b_new_id",
        },
        unread=("conflict_dset_id", "dyad_dset_id", "side_a_dset_id", "side_b_dset_id", "geom_wkt"),
    ),
    "acled": Form(
        table="acled_events",
        what="an export of ACLED",
        versions="exports since 2019, when sub-event types came",
        advice="Export the events anew with all columns from https://acleddata.com, as one row an event, and leave the "
        "first line as it is.",
        needed=(
            "event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "country", "latitude",
            "longitude", "fatalities",
        ),
        former={"ally_actor_1": "assoc_actor_1", "ally_actor_2": "assoc_actor_2"},
        unread=("data_id", "event_id_no_cnty", "iso3", "population_best", "gwno"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Header:
    """What a file's first line says: for each column of the table its place in the file, and what is not known."""

    places: dict[str, int]
    width: int
    unknown: tuple[str, ...]


def read_header(source: str, names: Sequence[str]) -> Header:
    """Find the columns by name, in any order and case. Raises WrongHeader where a needed one is missing or twice there.

    source: `ucdp` or `acled`. names: the fields of the first line.
    """
    form = FORMS[source]
    places: dict[str, int] = {}
    unknown = []
    for place, name in enumerate(names):
        plain = name.strip().strip("\ufeff").lower().replace(" ", "_").replace(".", "_")
        column = form.former.get(plain, plain)
        if column in places:
            raise WrongHeader(f"Two columns are `{column}` ({names[places[column]]}, {name}). {form.advice}")
        if column in form.columns:
            places[column] = place
        elif plain and plain not in form.unread and not plain.startswith("population_"):
            unknown.append(name)
    missing = [column for column in form.needed if column not in places]
    if missing:
        raise WrongHeader(_told(form, names, missing))
    return Header(places, len(names), tuple(unknown))


def _told(form: Form, names: Sequence[str], missing: Sequence[str]) -> str:
    plain = {name.strip().lower() for name in names}
    other = next((source for source, of in FORMS.items() if of is not form and plain >= set(of.needed)), None)
    if other:
        return f"This is the header of {FORMS[other].what}: `sitrep import {other}` takes it."
    found = ", ".join(name[:30] for name in names[:12]) + (", ..." if len(names) > 12 else "")
    if len(missing) == len(form.needed):
        said = f"The first line is not the header of {form.what}"
        if any(name.strip().isdigit() for name in names):
            said += ": it looks like a row of data, and a few releases came without a header"
    else:
        said = f"{', '.join(missing)} missing from the header of {form.what}"
    return f"{said}. Known: {form.versions}. Found: {found}. {form.advice}"
