"""Looks for texts on which the parser and CPython 3.12 differ.

    python3.12 mutate.py FOLDER [COUNT [SEED]]
    go test ./sim/python/syntax -run TestMutants -args -mutants FOLDER

Takes pieces of the corpus, changes them a little, and writes what CPython says of
each into FOLDER, in the form of tree/*.txt and errors.txt; the test then compares.
What it finds goes into errors.txt or a file of tree once it is mended.
"""

import ast
import pathlib
import random
import re
import sys
import warnings

import regen

CORPUS = pathlib.Path(__file__).parents[2] / "testdata" / "corpus"
TOKEN = re.compile(r"""\s+|\w+|"[^"\n]*"|'[^'\n]*'|\*\*=?|//=?|->|:=|[<>=!]=|.""", re.S)
EXTRA = ("( ) [ ] { } , : ; . = == := -> * ** + - ~ @ ! ? $ \\ ' \" ''' f' rb' if else elif for in is not and or lambda def class return "
         "yield from await async with as try except except* finally raise import global nonlocal del pass break continue while match case type "
         "None True False x 1 0x 1_0 1.5e 'a' b'x' f'{x}' f'{x!r:>{w}}' ... \n \n\n \t     # \f print exec _ __debug__").split(" ")


def pieces():
    """The statements of the corpus, of up to twelve lines."""
    out = []
    for path in sorted(CORPUS.glob("*.py")):
        source = path.read_text(encoding="utf-8-sig")
        lines = source.splitlines(keepends=True)
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.stmt) and node.end_lineno - node.lineno < 12:
                piece = lines[node.lineno - 1:node.end_lineno]
                indent = len(piece[0]) - len(piece[0].lstrip())
                if all(not line[:indent].strip() for line in piece) and max(map(len, piece)) < 120:
                    out.append("".join(line[indent:] if line.strip() else line for line in piece))
    return sorted(set(out))


def mutate(rng, source):
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        tokens = TOKEN.findall(source)
        i = rng.randrange(len(tokens))
        j = rng.randrange(len(tokens))
        how = rng.randrange(8)
        if how == 0:
            del tokens[i]
        elif how == 1:
            tokens.insert(i, rng.choice(EXTRA))
        elif how == 2:
            tokens[i] = rng.choice(EXTRA)
        elif how == 3:
            tokens[i], tokens[j] = tokens[j], tokens[i]
        elif how == 4:
            tokens.insert(i, tokens[j])
        elif how == 5:
            tokens = tokens[:i] + tokens[max(i, j):]
        elif how == 6:
            tokens[i] = tokens[j]
        else:
            tokens.insert(i, " " + rng.choice(EXTRA) + " ")
        source = "".join(tokens) or "x"
    return source if source.endswith("\n") else source + "\n"


def main():
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    folder.mkdir(exist_ok=True)
    sources = pieces()
    trees, errors = [], []
    for n in range(count):
        source = mutate(rng, rng.choice(sources))
        if any(mark in source for mark in ("---\n", "### ", "\n-- ", "\0")):
            continue
        verdict = regen.error_text(source)
        if verdict == "accepted":
            dumper = regen.Dumper(source)
            try:
                dumper.node(ast.parse(source), "", 0)
            except Exception:
                continue  # lone surrogates have no form there
            trees.append(f"-- m{n}.py --\n{source}-- m{n}.tree --\n" + "\n".join(dumper.out) + "\n")
        else:
            errors.append(f"{source}### {verdict}\n")
    (folder / "tree.txt").write_text("".join(trees))
    (folder / "errors.txt").write_text("---\n".join(errors))
    print(len(trees), "accepted,", len(errors), "rejected")


main()
