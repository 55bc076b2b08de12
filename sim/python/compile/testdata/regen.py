"""Writes what CPython 3.12 says about the programs in errors.txt.

    python3.12 regen.py

rewrites errors.txt in place. It holds programs that parse but do not compile,
and some that do, separated by lines of "---". Each is followed by a line
"### line:col-end kind: message", or "### accepted". Columns count code points
from 1; the end is there where CPython has one on the same line. The tests read
the file and need no CPython.
"""

import pathlib
import sys
import warnings

HERE = pathlib.Path(__file__).parent


def verdict(source):
    try:
        compile(source, "test.py", "exec", dont_inherit=True)
    except SyntaxError as e:
        # SyntaxError counts in characters already, unlike the ast module.
        place = f"{e.lineno}:{e.offset}"
        if e.end_lineno == e.lineno and e.end_offset:
            place += f"-{e.end_offset}"
        return f"{place} {type(e).__name__}: {e.msg}"
    return "accepted"


def main():
    if sys.version_info[:2] != (3, 12):
        sys.exit("this needs CPython 3.12")
    warnings.simplefilter("ignore")
    path = HERE / "errors.txt"
    sources = [chunk.partition("### ")[0] for chunk in path.read_text().split("---\n")]
    path.write_text("---\n".join(f"{s}### {verdict(s)}\n" for s in sources))


main()
