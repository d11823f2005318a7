"""The answers that the README shows: `python tests/flows/remake_readme.py WAREHOUSE` asks a samples warehouse again.

Make one by `sitrep run --warehouse DIR`, and look at the difference before it is committed.
"""

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
ASKED = re.compile(r'^\$ sitrep sql "(.*?)"\n(.*?)^```', re.MULTILINE | re.DOTALL)
EXPLAINED = re.compile(
    r"(`sitrep explain (\w+)`, the first lines\):\n\n```\n)(.*?)^```", re.MULTILINE | re.DOTALL
)
LINES = 14  # of an explanation, as many as the README shows


def with_answers(readme: str, warehouse: str) -> str:
    """The README with what each question is answered today."""

    def ask(*words: str) -> list[str]:
        command = [str(Path(sys.executable).with_name("sitrep")), *words, "--warehouse", warehouse]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return [line.rstrip() for line in told.splitlines()]

    def answered(found: re.Match[str]) -> str:
        answer = "\n".join(ask("sql", found[1]))
        return f'$ sitrep sql "{found[1]}"\n{answer}\n```'

    def explained(found: re.Match[str]) -> str:
        # where a report lies differs by machine
        lines = [line for line in ask("explain", found[2]) if ", report " not in line][:LINES]
        return found[1] + "\n".join(lines) + "\n```"

    return EXPLAINED.sub(explained, ASKED.sub(answered, readme))


if __name__ == "__main__":
    README.write_text(with_answers(README.read_text(encoding="utf-8"), sys.argv[1]), encoding="utf-8")
