"""Makes the golden files of the corpus: what CPython 3.12 prints for each program.

Run it with the interpreter that is the reference:

    python3.12 testdata/regen.py [NAME.py ...]

For every corpus/NAME.py it writes NAME.out (standard output) and NAME.err
(standard error, tracebacks included; no file if there is none). A program is run
in a folder of its own, with the files of NAME.d beside it if there are any, under
its bare name, so that tracebacks name it as Racewalk does.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

CORPUS = pathlib.Path(__file__).parent / "corpus"


def regenerate(program):
    with tempfile.TemporaryDirectory() as name:
        beside = program.with_suffix(".d")
        if beside.exists():
            shutil.copytree(beside, name, dirs_exist_ok=True)
        shutil.copy(program, name)
        run = subprocess.run(
            [sys.executable, "-X", "utf8", program.name], cwd=name, input=b"",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=False,
            env={"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
        )
        folder = str(pathlib.Path(name).resolve()).encode() + b"/"
    errors = run.stderr.replace(folder, b"")
    program.with_suffix(".out").write_bytes(run.stdout.replace(folder, b""))
    err = program.with_suffix(".err")
    if errors:
        err.write_bytes(errors)
    else:
        err.unlink(missing_ok=True)


def main():
    if sys.version_info[:2] != (3, 12):
        sys.exit("the golden files come from CPython 3.12, this is " + sys.version.split()[0])
    names = sys.argv[1:]
    for program in sorted(CORPUS.glob("*.py")):
        if not names or program.name in names:
            regenerate(program)


main()
