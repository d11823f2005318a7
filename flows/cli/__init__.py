"""The command line. A command's module is imported when the command is called, so that `--help` is instant."""

from importlib import import_module

import click

# name -> (module, what it does); in the order in which a newcomer meets them
COMMANDS = {
    "run": ("flows.cli.run", "Read reports into the warehouse: all four stages."),
    "read": ("flows.cli.read", "One report's claims and totals at once, on the terminal."),
    "sql": ("flows.cli.sql", "Ask the warehouse, in SQL."),
    "explain": ("flows.cli.explain", "An event or claim back to its sentences and speakers."),
    "withdraw": ("flows.cli.withdraw", "A report out of the warehouse with its claims, and back."),
    "import": ("flows.cli.import_events", "Event files of UCDP and ACLED, to compare with."),
    "reconcile": ("flows.cli.reconcile", "Our events beside those of UCDP or ACLED."),
    "actors": ("flows.cli.actors", "The parties to conflicts: list, find, add your own."),
    "quality": ("flows.cli.quality", "The last run's checks, and the pages."),
    "history": ("flows.cli.history", "The warehouse's snapshots."),
    "diff": ("flows.cli.diff", "What changed between two snapshots."),
    "serve": ("flows.cli.serve", "Run on a schedule, with the Prefect UI."),
    "server": ("flows.cli.server", "Start a Prefect server and keep it."),
    "evaluate": ("flows.cli.evaluate", "Measure the reading against hand-made gold."),
    "gazetteer": ("flows.cli.gazetteer", "The places that names are resolved against; imports GeoNames."),
    "codebook": ("flows.cli.codebook", "The tables, column by column."),
    "doctor": ("flows.cli.doctor", "Settings, versions and what is amiss."),
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = COMMANDS[cmd_name][0]  # its last part is the function's name: `import` can be none
        command = getattr(import_module(module), module.rpartition(".")[2])
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One line a command, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sitrep", prog_name="sitrep")
def main() -> None:
    """News-wire reports of armed conflict in, a conflict-event warehouse out.

    Every figure leads back to the words that stated it and to who said them.

    \b
    Example:
      sitrep run                     read the bundled sample reports
      sitrep sql "FROM events"       ask the warehouse
    """
