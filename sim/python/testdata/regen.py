"""Makes the golden files of the corpus: what CPython 3.12 prints for each program.

Run it with the interpreter that is the reference:

    python3.12 testdata/regen.py [NAME.py ...]

For every corpus/NAME.py it writes NAME.out (standard output) and NAME.err
(standard error, tracebacks included; no file if there is none). A program is run
in its own folder under its bare name, so that tracebacks name it as Racewalk does.
"""

import pathlib
import subprocess
import sys

CORPUS = pathlib.Path(__file__).parent / "corpus"


def regenerate(program):
    run = subprocess.run(
        [sys.executable, "-X", "utf8", program.name], cwd=program.parent, input=b"",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=False,
        env={"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    folder = str(program.parent.resolve()).encode() + b"/"
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
