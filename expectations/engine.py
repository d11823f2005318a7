"""Great Expectations over one in-memory DuckDB connection: no network, no files, no noise.

Great Expectations has no engine for DuckDB. Through `duckdb-engine` its SQLAlchemy engine works as long as
all metrics share one connection: temporary views, attached lakes and loaded extensions live in it.
"""

import logging
import os
import warnings
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from warehouse import signatures

os.environ["GX_ANALYTICS_ENABLED"] = "false"  # read when great_expectations is imported
logging.getLogger("great_expectations").setLevel(logging.ERROR)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import great_expectations as gx
    import sqlalchemy as sa
    from great_expectations.compatibility.pydantic import PrivateAttr
    from great_expectations.data_context.types.base import ProgressBarsConfig
    from great_expectations.datasource.fluent.sql_datasource import SQLDatasource
    from great_expectations.execution_engine.sqlalchemy_execution_engine import SqlAlchemyExecutionEngine
    from great_expectations.expectations.core.unexpected_rows_expectation import UnexpectedRowsExpectation
    from sqlalchemy.pool import StaticPool

# This one sets its own level at import, to tell of a temporary directory that nobody asked for.
logging.getLogger("great_expectations.data_context.types.base").setLevel(logging.ERROR)

if TYPE_CHECKING:
    import duckdb
    from great_expectations.datasource.fluent.interfaces import Batch

Prepare = Callable[["duckdb.DuckDBPyConnection"], None]


class DuckDBExecutionEngine(SqlAlchemyExecutionEngine):
    """SQLAlchemy's execution engine, kept to one connection."""

    @contextmanager
    def get_connection(self) -> Generator[sa.Connection, None, None]:
        """The one connection: with one a metric, as in the parent, queries fail (list index out of range)."""
        if not self._connection:
            self._connection = self.engine.connect()
        yield self._connection


class DuckDBDatasource(SQLDatasource):
    """A datasource whose tables are those of an engine that exists already."""

    type: Literal["duckdb"] = "duckdb"  # type: ignore[assignment]
    _duckdb_engine: Any = PrivateAttr(None)

    def get_engine(self) -> sa.Engine:
        """The SQLAlchemy engine over the one connection."""
        engine: sa.Engine = self.get_execution_engine().engine
        return engine

    def get_execution_engine(self) -> DuckDBExecutionEngine:
        """The execution engine given to `connect`."""
        engine: DuckDBExecutionEngine = self._duckdb_engine
        return engine


class FailingRowsExpectation(UnexpectedRowsExpectation):
    """The parent, asking only how many rows there are: the parent runs its query again to see them."""

    metric_dependencies: ClassVar[tuple[str, ...]] = ("unexpected_rows_query.row_count",)

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: Any = None,
    ) -> dict[str, Any]:
        failed = metrics["unexpected_rows_query.row_count"]
        return {"success": failed == 0, "result": {"observed_value": failed}}


class Tables:
    """A DuckDB connection, prepared by SQL, whose tables and views Great Expectations can check."""

    def __init__(
        self, setup_sql: Sequence[str], tables: Sequence[str], prepare: Prepare | None = None
    ) -> None:
        """Open an in-memory DuckDB; run `setup_sql` and then `prepare` when SQLAlchemy connects.

        `tables` are those that batches will be asked for: Great Expectations probes each in a transaction
        of its own, which one connection allows only before the first check has begun another.
        """
        self.seconds: dict[str, float] = {}
        config = {"config": signatures.settings_for(setup_sql)}
        self._engine = sa.create_engine("duckdb:///:memory:", poolclass=StaticPool, connect_args=config)

        @sa.event.listens_for(self._engine, "connect")
        def _set_up(connection: Any, _record: Any) -> None:
            signatures.run(connection, setup_sql)
            if prepare:
                prepare(connection)

        self._time_queries()
        self._context = gx.get_context(mode="ephemeral")
        self._context.variables.progress_bars = ProgressBarsConfig(globally=False)
        self._datasource = DuckDBDatasource(name="duckdb", connection_string="duckdb:///:memory:")
        self._datasource.create_temp_table = False  # else each table is copied into memory, twice
        self._datasource._data_context = self._context
        self._datasource._duckdb_engine = DuckDBExecutionEngine(engine=self._engine, create_temp_table=False)
        self._assets = {name: self._datasource.add_table_asset(name, table_name=name) for name in tables}
        self._connection = self._engine.connect()

    def batch(self, table: str) -> "Batch":
        """All rows of a table or view."""
        return self._assets[table].add_batch_definition_whole_table("rows").get_batch()

    def arrow(self, query: str) -> Any:
        """The result of a query as a `pyarrow.Table`."""
        connection: Any = self._connection.connection.driver_connection
        return connection.execute(query).to_arrow_table()

    def close(self) -> None:
        """Close the connection and let go of the files it reads."""
        self._connection.close()
        self._engine.dispose()

    def _time_queries(self) -> None:
        """Add up in `seconds` the time of statements that name their check, as in `/* check: name */`."""

        @sa.event.listens_for(self._engine, "before_cursor_execute")
        def _start(_c: Any, _cursor: Any, _statement: str, _p: Any, context: Any, _many: bool) -> None:
            context.sitrep_started = perf_counter()

        @sa.event.listens_for(self._engine, "after_cursor_execute")
        def _stop(_c: Any, _cursor: Any, statement: str, _p: Any, context: Any, _many: bool) -> None:
            _, found, rest = statement.partition("/* check: ")
            if found:
                name = rest.partition(" */")[0]
                spent = perf_counter() - context.sitrep_started
                self.seconds[name] = self.seconds.get(name, 0.0) + spent
