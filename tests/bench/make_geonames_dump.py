"""A made-up dump in the form of GeoNames' allCountries.txt: `python make_geonames_dump.py FILE.txt [ROWS]`.

Its classes, lengths of names and numbers of alternative names are about those of the real one (12 million rows);
one row in 100,000 is broken on purpose.
"""

import sys
from pathlib import Path

import duckdb

SYLLABLES = (
    "al ba bar be da dar deh do el fa ga gar ha ham in ja ka kar khan ko la lu ma mar mi na nu or pa qa ra sa shar so "
    "ta tal tu um va wa ya yar za zor"
)
ARABIC = "با دا را سا عين كفر تل بيت دير حلب نور شام ملا وادي قصر"
# class, code, out of 1000 rows
KINDS = (
    ("P", "PPL", 400), ("P", "PPLX", 12), ("P", "PPLA3", 4), ("A", "ADM4", 18), ("A", "ADM3", 10), ("A", "ADM2", 4),
    ("A", "ADM1", 1), ("H", "STM", 100), ("H", "LK", 30), ("H", "STMI", 25), ("H", "SPNG", 30), ("H", "WLL", 15),
    ("L", "LCTY", 20), ("L", "PRK", 12), ("L", "MILB", 1), ("S", "FRM", 60), ("S", "CH", 40), ("S", "SCH", 40),
    ("S", "HTL", 30), ("S", "AIRP", 4), ("S", "CMP", 2), ("T", "MT", 50), ("T", "HLL", 35), ("T", "VAL", 15),
    ("T", "ISL", 15), ("R", "RD", 6), ("V", "FRST", 4), ("S", "BLDG", 17),
)  # fmt: skip
COUNTRIES = "US CN IN ID RU MX FR DE BR NO PK IR TR MM AF NG UA CO SY IQ YE SD CD ML PH"


def write(path: Path, rows: int) -> None:
    """Write a dump of so many rows."""
    db = duckdb.connect(config={"memory_limit": "1GB", "threads": 2})
    codes = [code for kind, code, share in KINDS for code in [f"{kind}|{code}"] * share]
    db.execute("SET VARIABLE codes = $c", {"c": codes})
    db.execute("SET VARIABLE lands = $c", {"c": COUNTRIES.split()})
    db.execute("SET VARIABLE syllables = $c", {"c": SYLLABLES.split()})
    db.execute("SET VARIABLE arabic = $c", {"c": ARABIC.split()})
    db.execute("CREATE MACRO pick(words, h, n) AS words[1 + ((h >> (6 * n)) % len(words))::INT]")
    db.execute(
        """
        CREATE MACRO latin(h) AS
          upper(pick(getvariable('syllables'), h, 0)[1]) || pick(getvariable('syllables'), h, 0)[2:]
          || pick(getvariable('syllables'), h, 1) || pick(getvariable('syllables'), h, 2)
          || CASE WHEN h % 3 = 0
             THEN ' ' || pick(getvariable('syllables'), h, 3) || pick(getvariable('syllables'), h, 4) ELSE '' END
        """
    )
    db.execute(
        f"""
        COPY (
          SELECT i AS id, latin(h) AS name, latin(h) AS ascii,
            CASE WHEN h % 5 < 3 THEN '' ELSE concat_ws(',', latin(h >> 3), latin(h >> 5),
              pick(getvariable('arabic'), h, 1) || ' ' || pick(getvariable('arabic'), h, 2),
              CASE WHEN h % 5 = 4 THEN latin(h >> 7) || ',' || latin(h >> 9) END) END AS others,
            CASE WHEN i % 100000 = 7 THEN 'north' ELSE round((h % 160000) / 1000.0 - 80, 5)::VARCHAR END AS lat,
            round((h % 359000) / 1000.0 - 179, 5)::VARCHAR AS lon, split_part(kind, '|', 1) AS c,
            split_part(kind, '|', 2) AS f, land, '', lpad((h % 30)::VARCHAR, 2, '0') AS a1,
            (h % 900)::VARCHAR AS a2, '', '',
            CASE WHEN c = 'P' AND h % 4 = 0 THEN (h % 90000)::VARCHAR ELSE '0' END AS people, '',
            (h % 3000)::VARCHAR AS dem, 'Etc/UTC', '2026-01-01'
          FROM (
            SELECT i, h, getvariable('codes')[1 + (h % 1000)::INT] AS kind,
              getvariable('lands')[1 + (i * {len(COUNTRIES.split())} // {rows})::INT] AS land
            FROM (SELECT i, hash(i) >> 2 AS h FROM range({rows}) AS r(i))
          )
        ) TO '{path}' (FORMAT csv, DELIMITER '\t', HEADER false, QUOTE '', ESCAPE '')
        """
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 12_000_000)
