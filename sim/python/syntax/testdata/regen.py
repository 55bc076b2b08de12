"""Writes what CPython 3.12 says about the programs in this folder.

    python3.12 regen.py

rewrites tree/*.txt and errors.txt in place. The tests read these files and
need no CPython.

tree/*.txt holds programs and their trees as txtar files: "-- name.py --" is
followed by the program, "-- name.tree --" by its tree. errors.txt holds texts
that are no Python, each followed by a line "### line:col kind: message",
separated by lines of "---". Columns count code points from 1 there, as people
do, and from 0 in trees; "col-end" gives the end where CPython has one on the
same line.
"""

import ast
import json
import pathlib
import struct
import sys
import warnings

HERE = pathlib.Path(__file__).parent
SKIPPED = {"kind", "type_comment", "type_ignores"}


def value_text(value):
    if value is None or value is True or value is False:
        return repr(value)
    if value is ...:
        return "Ellipsis"
    if isinstance(value, int):
        return f"int:{value}"
    if isinstance(value, float):
        return "float:%016x" % struct.unpack("<Q", struct.pack("<d", value))
    if isinstance(value, complex):
        return "complex:%016x" % struct.unpack("<Q", struct.pack("<d", value.imag))
    if isinstance(value, bytes):
        return "bytes:" + value.hex()
    return "str:" + json.dumps(value)


class Dumper:
    def __init__(self, source):
        self.lines = [line.encode() for line in source.split("\n")]
        self.out = []

    def place(self, line, offset):
        return f"{line}:{len(self.lines[line - 1][:offset].decode())}"

    def span(self, node):
        if not hasattr(node, "lineno"):
            return ""
        start = self.place(node.lineno, node.col_offset)
        end = self.place(node.end_lineno, node.end_col_offset)
        return f" {start}-{end}"

    def scalar(self, node, name, value):
        """The text of a field that holds no nodes, or None if it holds some."""
        label = name.replace("_", "")
        if name in SKIPPED or value is None and not (name == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton))):
            return ""
        if name == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton)):
            return f" value={value_text(value)}"
        if name == "conversion":
            return "" if value == -1 else f" conversion={chr(value)}"
        if isinstance(value, ast.Load):
            return ""
        if isinstance(value, (ast.expr_context, ast.operator, ast.unaryop, ast.boolop)):
            return f" {label}={type(value).__name__}"
        if isinstance(value, int):
            return f" {label}={value}" if value else ""
        if isinstance(value, str):
            return f" {label}={json.dumps(value)}"
        if isinstance(value, list):
            if not value:
                return ""
            if isinstance(value[0], str):
                return f" {label}={','.join(value)}"
            if isinstance(value[0], ast.cmpop):
                return f" {label}={','.join(type(v).__name__ for v in value)}"
        return None

    def node(self, node, label, depth):
        if node is None:
            self.out.append(" " * depth + label + "None")
            return
        text = " " * depth + label + "(" + type(node).__name__ + self.span(node)
        children = []
        for name, value in sorted(ast.iter_fields(node), key=lambda f: f[0].replace("_", "")):
            scalar = self.scalar(node, name, value)
            if scalar is not None:
                text += scalar
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant) and child.value == "":
                    continue  # 3.12.1 leaves some in format specifications
                children.append((name.replace("_", "") + ":", child))
        self.out.append(text)
        for name, child in children:
            self.node(child, name, depth + 1)
        self.out[-1] += ")"


def regen_tree(path):
    out, name, source = [], None, []

    def flush():
        if name is None:
            return
        text = "".join(source)
        dumper = Dumper(text)
        dumper.node(ast.parse(text), "", 0)
        out.append(f"-- {name}.py --\n{text}-- {name}.tree --\n" + "\n".join(dumper.out) + "\n")

    skip = False
    for line in path.read_text().splitlines(keepends=True):
        if line.startswith("-- ") and line.endswith(".py --\n"):
            flush()
            name, source, skip = line[3:-7], [], False
        elif line.startswith("-- ") and line.endswith(".tree --\n"):
            skip = True
        elif not skip:
            source.append(line)
    flush()
    path.write_text("".join(out))


def error_text(source):
    try:
        ast.parse(source)
    except SyntaxError as e:
        end = ""
        if e.end_lineno == e.lineno and e.end_offset is not None and e.end_offset > e.offset:
            end = f"-{e.end_offset}"
        return f"{e.lineno}:{e.offset}{end} {type(e).__name__}: {e.msg}"
    return "accepted"


def regen_errors(path):
    out = []
    for chunk in path.read_text().split("---\n"):
        source = "".join(l for l in chunk.splitlines(keepends=True) if not l.startswith("### "))
        out.append(f"{source}### {error_text(source)}\n")
    path.write_text("---\n".join(out))


def main():
    if sys.version_info[:2] != (3, 12):
        sys.exit("regen.py: needs CPython 3.12")
    warnings.simplefilter("ignore")
    for path in sorted((HERE / "tree").glob("*.txt")):
        regen_tree(path)
    regen_errors(HERE / "errors.txt")


if __name__ == "__main__":
    main()
