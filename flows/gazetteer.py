"""The gazetteers that lie in a warehouse: dumps of GeoNames imported, each in a folder of its own."""

import json
import shutil
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import mkdtemp

from transforms.enriching.gazetteer import Gazetteer
from transforms.enriching.gazetteer.dump import FIRST_DIVISIONS, SECOND_DIVISIONS, Imported

ABOUT = "about.json"


class NoDump(ValueError):
    """A file that is no dump of GeoNames; the message says what to give instead."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An imported gazetteer: its name (the dump's, without ending), its folder, and what came of the import."""

    name: str
    folder: Path
    imported: Imported


def gazetteer_of(warehouse: Path) -> Gazetteer:
    """The bundled gazetteer with what was imported into the warehouse, the latest import first."""
    return Gazetteer(tuple(kept.folder for kept in kept_in(warehouse)))


def kept_in(warehouse: Path) -> list[Kept]:
    """The imported gazetteers of a warehouse, the latest first."""
    found = sorted(_root(warehouse).glob(f"*/{ABOUT}"), key=lambda p: (-p.stat().st_mtime_ns, str(p)))
    return [
        Kept(about.parent.name, about.parent, Imported(**json.loads(about.read_text(encoding="utf-8"))))
        for about in found
    ]


def import_dump(dump: Path, warehouse: Path) -> Kept:
    """Import a dump (`XX.zip`, `allCountries.zip` or the .txt within) in the place of an earlier one of its name.

    Raises NoDump where the file is none. An import that breaks off leaves what was there.
    """
    from transforms.enriching.gazetteer.dump import write_dump

    root = _root(warehouse)
    root.mkdir(parents=True, exist_ok=True)
    scratch, made = Path(mkdtemp(prefix=".scratch-", dir=root)), Path(mkdtemp(prefix=".made-", dir=root))
    try:
        imported = write_dump(_unpacked(dump, scratch), made, scratch)
        if not imported.places:
            raise NoDump(
                f"{dump} holds no row of GeoNames' form ({imported.rows} rows, {_told(imported.rejected)}): "
                "give a country's XX.zip or allCountries.zip of https://download.geonames.org/export/dump/."
            )
        (made / ABOUT).write_text(json.dumps(asdict(imported)), encoding="utf-8")
        final = root / dump.name.split(".")[0]
        if final.exists():
            final.replace(scratch / "before")
        made.replace(final)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.rmtree(made, ignore_errors=True)
    return Kept(final.name, final, imported)


def _unpacked(dump: Path, scratch: Path) -> Path:
    """The dump's text, with the tables of divisions that lie beside it."""
    if not dump.is_file():
        raise NoDump(f"There is no file {dump}.")
    if dump.suffix.lower() != ".zip":
        return dump
    try:
        with zipfile.ZipFile(dump) as packed:
            wanted = f"{dump.stem}.txt"
            texts = [n for n in packed.namelist() if n.endswith(".txt") and n.lower() != "readme.txt"]
            inner = wanted if wanted in texts else texts[0] if len(texts) == 1 else None
            if inner is None:
                raise NoDump(
                    f"{dump} holds no {wanted}, but {', '.join(packed.namelist()[:5]) or 'nothing'}."
                )
            text = scratch / "dump.txt"
            with packed.open(inner) as source, text.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
    except zipfile.BadZipFile as error:
        raise NoDump(f"{dump} is no zip archive: {error}.") from error
    for name in (FIRST_DIVISIONS, SECOND_DIVISIONS):
        if (dump.parent / name).is_file():
            shutil.copy(dump.parent / name, scratch / name)
    return text


def _told(rejected: dict[str, int]) -> str:
    return "; ".join(f"{count} with {reason}" for reason, count in rejected.items()) or "none rejected"


def _root(warehouse: Path) -> Path:
    return warehouse / "gazetteer"
