"""The page that shows our events beside those of UCDP or ACLED: one file, with the quality pages' stylesheet in it."""

from collections.abc import Mapping, Sequence
from datetime import date
from importlib.resources import files
from typing import Any

NAMES = {"ucdp": "UCDP GED", "acled": "ACLED"}


def reconcile_page(
    outcome: Mapping[str, Any], tables: Mapping[str, Sequence[Mapping[str, Any]]], differing: int
) -> str:
    """HTML that fetches nothing and runs no script.

    outcome: the totals, with `source`. tables: rows to show of `differing`, `matched`, `only_theirs` and `only_ours`.
    differing: how many tolls differ in all.
    """
    from jinja2 import Environment
    from markupsafe import Markup

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"days": _days, "toll": _toll}
    return environment.from_string(_template("reconcile.html")).render(
        name=NAMES[outcome["source"]], o=outcome, tables=tables, differing=differing,
        style=Markup(_template("style.css")),
    )  # fmt: skip


def _days(start: date | None, end: date | None) -> str:
    """A span of days: 2021-03-02, or 2021-03-02 to 05 where month and year are the same."""
    if start is None:
        return ""
    if end is None or end == start:
        return start.isoformat()
    same_month = (start.year, start.month) == (end.year, end.month)
    return f"{start.isoformat()} to {end.strftime('%d') if same_month else end.isoformat()}"


def _toll(best: int | None, low: int | None, high: int | None) -> str:
    """A best estimate with its range behind it, where there is one; open upwards is told by a dash."""
    if best is None:
        return "not known"
    if (low is None and high is None) or (low == best == high):
        return f"{best:,}"
    return f"{best:,} ({low if low is not None else '?'}\u2013{high if high is not None else ''})"


def _template(name: str) -> str:
    return files(__package__ or "expectations").joinpath("templates", name).read_text(encoding="utf-8")
