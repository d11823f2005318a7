"""The form in which names are compared: the same SQL for the gazetteer's names and for the names asked for."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from transforms.enriching.names import fold_sql, folded, folded_sql, plain, plain_sql, words_sql

if TYPE_CHECKING:
    import duckdb

# Words of kind that stand before a name in French, Spanish, Portuguese and transliterated or written Arabic.
_BEFORE = (
    "(?:province|region|departement|departamento|provincia|estado|wilaya|wilayat|cercle|commune) "
    "(?:de |du |des |do |da |d )?|"
    "muhafazat |muhafazah |mintaqat |madinat |qaryat |mukhayyam |hayy |nahr |"
    "محافظه |مخيم |مدينه |قريه |بلده |حي |نهر "
)


# The names of the places of a table: their key, their plain form, and whether it is the main name.
_NAMES = """
    SELECT key_of_fold(fold) AS key, plain, place_id, country, main
    FROM (
      SELECT place_id, country, plain, main, fold_bare(bare_name(plain)) AS fold
      FROM (
        SELECT place_id, country, plain_words(words) AS plain, nth = 1 AS main
        FROM (
          SELECT place_id, country, name_words(unnest(names)) AS words, generate_subscripts(names, 1) AS nth
          FROM (
            SELECT place_id, country,
              list_prepend(name, list_filter(list_distinct(alternatives), lambda other: other != name)) AS names
            FROM query_table(places)
          )
        )
      )
    )
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """A word that tells what a place is, as in "Idlib province", and the features that it fits."""

    word: str
    fits: tuple[str, ...]


@cache
def kinds() -> dict[str, Kind]:
    """The words of kind of `kinds.csv`."""
    with files(__package__).joinpath("kinds.csv").open(encoding="utf-8") as lines:
        rows = [Kind(row["word"], tuple(row["fits"].split("|"))) for row in csv.DictReader(lines)]
    return {kind.word: kind for kind in rows}


@cache
def _after() -> str:
    words = sorted((plain(word) for word in kinds()), key=lambda w: (-len(w), w))
    return f" (?:{'|'.join(words)})$"


def name_key(name: str) -> str:
    """The key of a name: plain, without its word of kind, folded, without spaces.

    >>> name_key("Deir ez-Zor province") == name_key("Dayr az-Zawr")
    True
    """
    words = plain(name)
    bare = re.sub(_after(), "", re.sub(f"^(?:{_BEFORE})", "", words)) or words
    return folded(bare).replace(" ", "")


def define_keys(db: "duckdb.DuckDBPyConnection") -> None:
    """Define the macros `plain_name(text)`, `bare_name(plain)`, `name_key(bare)` and `names_of(table)`; see `name_key`.

    An SQL macro is put in where it is called, so they are to be called stage by stage, each on a column of the one
    before: called within each other they grow beyond measure.
    """
    after, before = _after(), f"^(?:{_BEFORE})"
    bare = f"regexp_replace(regexp_replace(x, '{before}', ''), '{after}', '')"
    db.execute(f"CREATE OR REPLACE MACRO name_words(x) AS {words_sql('x')}")
    db.execute(f"CREATE OR REPLACE MACRO plain_words(x) AS {plain_sql('x')}")
    db.execute("CREATE OR REPLACE MACRO plain_name(x) AS plain_words(name_words(x))")
    db.execute(f"CREATE OR REPLACE MACRO bare_name(x) AS coalesce(nullif({bare}, ''), x)")
    db.execute(f"CREATE OR REPLACE MACRO fold_bare(x) AS {fold_sql('x')}")
    db.execute(f"CREATE OR REPLACE MACRO key_of_fold(x) AS replace({folded_sql('x')}, ' ', '')")
    db.execute("CREATE OR REPLACE MACRO name_key(x) AS key_of_fold(fold_bare(x))")
    db.execute(f"CREATE OR REPLACE MACRO names_of(places) AS TABLE {_NAMES}")
