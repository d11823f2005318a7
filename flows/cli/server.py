"""`sitrep server`: start a Prefect server and keep it, so that runs need not start one of their own."""

from pathlib import Path

import click

from flows.settings import settings, warehouse_option


@click.command()
@click.option("--stop", is_flag=True, help="Stop the server that this command started.")
@warehouse_option
def server(stop: bool, warehouse: Path) -> None:
    """Start a Prefect server and keep it; runs that come after use it.

    \b
    Example:
      sitrep server            start it, or say where it runs
      sitrep server --stop     stop it
    """
    import os
    import signal

    from flows.server import ServerFailed, prepare, running, start

    prepare(warehouse)
    url = settings().server
    pid_file = warehouse / "prefect" / "server.pid"
    if stop:
        if not pid_file.exists():
            raise click.ClickException(f"No server that this command started is known for {warehouse}.")
        try:
            os.kill(int(pid_file.read_text()), signal.SIGTERM)
        except ProcessLookupError:
            click.echo("It had stopped already.")
        else:
            click.echo("Stopped.")
        pid_file.unlink()
        return
    if running(url):
        click.echo(f"A Prefect server answers at {url}; runs will use it.")
        return
    click.echo(f"Starting a Prefect server at {url} ...")
    try:
        process = start(url, warehouse / "prefect" / "server.log")
    except ServerFailed as error:
        raise click.ClickException(str(error)) from error
    pid_file.write_text(str(process.pid))
    click.echo(f"It runs at {url} and stays until `sitrep server --stop`.")
