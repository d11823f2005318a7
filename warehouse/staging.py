"""What passes between the stages of a run: Parquet files by stage, table and batch; and the raw bytes kept.

DIR/staging/RUN/STAGE/TABLE/BATCH.parquet holds rows, DIR/staging/RUN/STAGE/.done says that a stage is over.
DIR/raw/ab/abcdef... holds the bytes of every file read, by their SHA-256.
"""

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.tables import TABLES

if TYPE_CHECKING:
    import pyarrow as pa


class NotAsDeclared(ValueError):
    """Rows do not have the declared schema; the message names the columns."""


class Staging:
    """One run's staged rows."""

    def __init__(self, warehouse: Path, run_id: str) -> None:
        self.path = warehouse / "staging" / run_id

    def write(self, stage: str, table: str, batch: str, rows: "pa.Table") -> None:
        """Stage a batch of rows, whole or not at all. Raises NotAsDeclared where they are not as declared."""
        import pyarrow.parquet as pq

        _must_be_as_declared(rows.schema, table, f"{stage}/{table}/{batch}")
        at = self._file(stage, table, batch)
        at.parent.mkdir(parents=True, exist_ok=True)
        part = at.with_suffix(f".{os.getpid()}.part")
        pq.write_table(rows, part)
        part.replace(at)

    def read(self, stage: str, table: str, batch: str) -> "pa.Table":
        """A staged batch of rows; none where the batch has none.

        Raises NotAsDeclared where another version of Sitrep staged it with other columns.
        """
        import pyarrow.parquet as pq

        at = self._file(stage, table, batch)
        if not at.exists():
            return TABLES[table].arrow_schema.empty_table()
        rows = pq.read_table(at, partitioning=None)  # a folder named a=b is no column
        _must_be_as_declared(rows.schema, table, f"{stage}/{table}/{batch}")
        return rows

    def read_all(self, stage: str, table: str) -> "pa.Table":
        """All staged rows of a table, in order of batch."""
        import pyarrow as pa

        parts = [self.read(stage, table, batch) for batch in self.batches(stage, table)]
        return pa.concat_tables(parts) if parts else TABLES[table].arrow_schema.empty_table()

    def rows(self, stage: str, table: str, batch: str) -> int:
        """How many rows a staged batch has."""
        import pyarrow.parquet as pq

        return int(pq.read_metadata(self._file(stage, table, batch)).num_rows)

    def batches(self, stage: str, table: str) -> list[str]:
        """The names of a table's staged batches, in order."""
        return [file.stem for file in self.files(stage, table)]

    def files(self, stage: str, table: str) -> list[Path]:
        """The files of a table's staged batches, in order of name."""
        return sorted((self.path / stage / table).glob("*.parquet"))

    def finish(self, stage: str) -> None:
        """Mark a stage as over."""
        (self.path / stage).mkdir(parents=True, exist_ok=True)
        (self.path / stage / ".done").touch()

    def finished(self, stage: str) -> bool:
        """Whether a stage is over."""
        return (self.path / stage / ".done").exists()

    def remove(self) -> None:
        """Drop all that the run staged."""
        shutil.rmtree(self.path, ignore_errors=True)

    def _file(self, stage: str, table: str, batch: str) -> Path:
        return self.path / stage / table / f"{batch}.parquet"


def _must_be_as_declared(schema: "pa.Schema", table: str, where: str) -> None:
    declared = TABLES[table].arrow_schema
    if not schema.equals(declared):
        wrong = sorted(set(map(str, schema)) ^ set(map(str, declared))) or ["their order"]
        raise NotAsDeclared(f"{where}: not as declared in warehouse/tables: {', '.join(wrong)}")


def pending_runs(warehouse: Path) -> list[str]:
    """Runs that left something staged, oldest first."""
    return sorted(p.name for p in (warehouse / "staging").glob("*") if p.is_dir())


def keep_raw(warehouse: Path, raw: bytes) -> str:
    """Keep a file's bytes under their SHA-256, which is given back."""
    name = hashlib.sha256(raw).hexdigest()
    at = warehouse / "raw" / name[:2] / name
    if not at.exists():
        at.parent.mkdir(parents=True, exist_ok=True)
        part = at.with_suffix(f".{os.getpid()}.part")
        part.write_bytes(raw)
        part.replace(at)
    return name
