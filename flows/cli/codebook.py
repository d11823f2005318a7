"""`sitrep codebook`: the tables, column by column."""

from pathlib import Path

import click


@click.command()
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def codebook(output: Path | None) -> None:
    """Print the codebook: what a row of each table is, and what each column means.

    \b
    Example:
      sitrep codebook --output docs/codebook.md
    """
    from warehouse.codebook import codebook as make

    if output is None:
        click.echo(make(), nl=False)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(make(), encoding="utf-8")
