"""The gazetteer: places of the whole world by name, as two Parquet files that are joined and never held as objects.

`places.parquet` has a row a place (the columns of `places`, and GeoNames' feature class and code), `names.parquet` a
row a name: its key, which falls together for spellings that differ by transliteration alone (`keys`), and its place.
The bundled one is made once of libraries and the supplement (`bundled`, `cache`); a full dump of GeoNames may be laid
beside it (`dump`). `lookup.Gazetteer` finds the candidates for many names at once.
"""

from transforms.enriching.gazetteer.cache import bundled_folder
from transforms.enriching.gazetteer.divisions import all_divisions, usual_division
from transforms.enriching.gazetteer.lookup import POINTS, Candidate, Gazetteer, Wanted
from transforms.enriching.gazetteer.supplement import supplement

__all__ = [
    "POINTS",
    "Candidate",
    "Gazetteer",
    "Wanted",
    "all_divisions",
    "bundled_folder",
    "supplement",
    "usual_division",
]
