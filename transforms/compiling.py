"""Make the reader's machine code with mypyc: python -m transforms.compiling [trained], which takes one minute or three.

The modules are compiled as they stand, but for what makes their data fast: dataclasses get an `__init__` that is
written out, and names that are set once are `Final`, so that no table of names is searched for them.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from transforms.compiled import READER, ROOT, build_directory

# Left in Python, beside the tables of words: what runs once a report or less.
PLAIN = {
    "claims/why.py", "claims/totals.py", "text/needed.py",
}  # fmt: skip
COMPILED_LEXICON = {"lexicon/classes.py", "lexicon/number_words.py", "lexicon/patterns.py"}
_LEXICON = "transforms.reading.lexicon"
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")
_TRAINED = "trained"  # a file that says so
# Reads the reports of a directory, in Python where the first argument says so, and prints what was read.
READ_ALL = """
import sys
from pathlib import Path
import transforms
if sys.argv[1] == "plain":
    transforms.__path__[:] = transforms.__path__[-1:]
from transforms.documents import read_documents
from transforms.reading import read_report
from transforms.reading.text import words
assert words.__file__.endswith(".py") == (sys.argv[1] == "plain")
for path in sorted(Path(sys.argv[2]).iterdir()):
    for report in read_documents(path.name, path.read_bytes(), None).reports:
        print(read_report(report))
"""


def compile_reader(trained: bool = False) -> Path:
    """Compile the reader into the directory that its sources' hash names; older ones are removed.

    `trained`: with what it counted of itself while it read the bundled reports: a twentieth faster, and made in three
    times the time. Clang has other words for it.
    """
    directory = build_directory()
    if directory.is_dir() and ((directory / _TRAINED).exists() or not trained):
        return directory
    shutil.rmtree(directory.parent, ignore_errors=True)
    made = directory.with_suffix(".part")
    shutil.copytree(READER, made / "transforms" / "reading", ignore=shutil.ignore_patterns("__pycache__"))
    (made / "transforms" / "__init__.py").touch()
    modules = [path for path in sorted(made.rglob("*.py")) if is_compiled(path, made)]
    for path in modules:
        path.write_text(native_form(path.read_text("utf-8")), "utf-8")
    _build(made, modules, _TRAINED if trained else "plain")
    if trained:
        (made / _TRAINED).touch()
    made.rename(directory)
    try:
        if read_samples("compiled") != read_samples("plain"):
            raise OSError("machine code and Python read the samples differently")
    except (subprocess.CalledProcessError, OSError):
        shutil.rmtree(directory)  # mypyc has faults of its own: what does not read alike is not used
        raise
    return directory


def read_samples(how: str) -> str:
    """What the bundled reports are read as, in machine code ("compiled") or not ("plain")."""
    command = [sys.executable, "-c", READ_ALL, how, str(ROOT / "flows" / "samples")]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def is_compiled(path: Path, root: Path) -> bool:
    """Whether a module of the reader is made into machine code."""
    parts = path.relative_to(root / "transforms")
    name = "/".join(parts.parts[1:])
    return parts.parts[0] == "reading" and name not in PLAIN and (
        parts.parts[1] != "lexicon" or name in COMPILED_LEXICON
    )  # fmt: skip


def native_form(source: str) -> str:
    """A module's source with constants marked `Final` and the `__init__` of its dataclasses written out.

    >>> print(native_form("LEAST = 3"))
    from typing import Final
    LEAST: Final = 3
    """
    return _final_constants(_bound_once(_written_out(source)))


def _written_out(source: str) -> str:
    lines = source.split("\n")
    for made in reversed(ast.parse(source).body):
        mark = next(
            (d for d in getattr(made, "decorator_list", ()) if ast.unparse(d).startswith("dataclass")), None
        )
        if mark is None or not isinstance(made, ast.ClassDef):
            continue
        fields = [n for n in made.body if isinstance(n, ast.AnnAssign)]
        parameters, settings = zip(*map(_setting, fields), strict=True)
        lines.insert(
            fields[-1].end_lineno or 0,
            f"    def __init__(self, {', '.join(parameters)}) -> None: {'; '.join(settings)}",
        )
        lines[mark.lineno - 1] = "@dataclass(init=False)"
    return "\n".join(lines)


def _setting(field: ast.AnnAssign) -> tuple[str, str]:
    """A field as a parameter, and the statement that sets it."""
    name, kind = ast.unparse(field.target), ast.unparse(field.annotation)
    if field.value is None:
        return f"{name}: {kind}", f"self.{name} = {name}"
    if (
        isinstance(field.value, ast.Call)
        and field.value.keywords
        and field.value.keywords[0].arg == "default_factory"
    ):
        made = ast.unparse(field.value.keywords[0].value)
        return f"{name}: {kind} | None = None", f"self.{name} = {made}() if {name} is None else {name}"
    return f"{name}: {kind} = {ast.unparse(field.value)}", f"self.{name} = {name}"


def _bound_once(source: str) -> str:
    """Tables of words that a module imports as constants of its own."""
    lines = source.split("\n")
    for node in ast.parse(source).body:
        name = (node.module or "").removeprefix(f"{_LEXICON}.") if isinstance(node, ast.ImportFrom) else ""
        if not isinstance(node, ast.ImportFrom) or (node.module or "").rpartition(".")[0] != _LEXICON:
            continue
        if f"lexicon/{name}.py" in COMPILED_LEXICON:
            continue
        tables = [a.name for a in node.names if _CONSTANT.fullmatch(a.name) and a.asname is None]
        others = [f"{a.name} as {a.asname or a.name}" for a in node.names if a.name not in tables]
        told = [f"from {node.module} import {', '.join(others)}"] if others else []
        if tables:
            told.append(f"from {_LEXICON} import {name} as lexicon_{name}")
            told += [f"{table}: Final = lexicon_{name}.{table}" for table in tables]
        lines[node.lineno - 1 : node.end_lineno] = ["; ".join(told)] + [""] * (
            (node.end_lineno or node.lineno) - node.lineno
        )
    return "\n".join(lines)


def _final_constants(source: str) -> str:
    tree, lines = ast.parse(source), source.split("\n")
    times_set = Counter(
        n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    )
    opening = lines[:]
    for node in tree.body:
        if not isinstance(node, ast.Assign | ast.AnnAssign):
            continue
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
        names = [n.id for n in ast.walk(target) if isinstance(n, ast.Name)]
        if all(_CONSTANT.fullmatch(name) and times_set[name] == 1 for name in names):
            row, end = node.lineno - 1, node.end_lineno or node.lineno
            lines[row:end] = _final(node, names, lines[row:end])
    if lines == opening and ": Final = " not in source:
        return source
    documented = bool(tree.body) and isinstance(tree.body[0], ast.Expr)
    lines.insert((tree.body[0].end_lineno or 0) if documented else 0, "from typing import Final")
    return "\n".join(lines)


def _final(node: ast.Assign | ast.AnnAssign, names: list[str], lines: list[str]) -> list[str]:
    """The lines of an assignment as those of constants, as many as there were."""
    name = names[0]
    if isinstance(node, ast.AnnAssign):
        kind = ast.unparse(node.annotation)
        told = (
            lines[0] if kind == "Final" else lines[0].replace(f"{name}: {kind}", f"{name}: Final[{kind}]", 1)
        )
        return [told, *lines[1:]]
    if isinstance(node.targets[0], ast.Name) and len(node.targets) == 1:
        return [f"{name}: Final{lines[0][len(name) :]}", *lines[1:]]
    if isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
        values = [ast.unparse(value) for value in node.value.elts]
        told = "; ".join(f"{n}: Final = {v}" for n, v in zip(names, values, strict=True))
        return [told] + [""] * (len(lines) - 1)
    return lines


def _build(root: Path, modules: list[Path], how: str) -> None:
    """Run mypyc and the C compiler over modules under a directory, beside which their libraries come to lie."""
    script = ROOT / "transforms" / "machine_code.py"
    names = [str(path.relative_to(root)) for path in modules]
    subprocess.run([sys.executable, "-W", "ignore", script, how, *names], cwd=root, check=True)
    shutil.rmtree(root / "build")


if __name__ == "__main__":
    try:
        print(f"The reader's machine code lies in {compile_reader('trained' in sys.argv)}")
    except (subprocess.CalledProcessError, OSError) as error:
        cause = (
            "" if isinstance(error, subprocess.CalledProcessError) else f" ({error})"
        )  # it told why by itself
        sys.exit(f"The reader could not be compiled{cause} and stays plain Python, with the same results")
