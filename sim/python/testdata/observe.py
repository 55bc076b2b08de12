"""Watches threaded programs on CPython, and notes every outcome that is seen.

    python3 observe.py PYTHON3.9 PYTHON3.12 [NAME ...]

threaded/NAME.txt is a txtar file: "-- NAME.py --" is followed by the program, then
comes one section for each outcome: "-- 3.9 exit 0 --" with the standard output, and
"-- 3.9 errors --" behind it if there is a standard error. Every program is run 200
times on each interpreter with a tiny switch interval; outcomes of earlier runs of
this script are kept. The test reads the files and needs no CPython.

What differs between interpreters in a standard error is left out: carets, library
frames, addresses.
"""

import gc
import importlib
import json
import os
import pathlib
import re
import select
import signal
import subprocess
import sys
import time
import types

HERE = pathlib.Path(__file__).parent / "threaded"
RUNS = 200
SECONDS = 20  # for one run


def normalize(errors):
    """Drops what is not the program's own: see above."""
    lines = []
    skipping = False
    for line in errors.splitlines(keepends=True):
        entry = re.match(r'  File "(.*)", line', line)
        if entry:
            skipping = not entry[1].startswith("main.py")
        elif not line.startswith("    "):
            skipping = False
        if not skipping and not re.fullmatch(r"\s*[~^]+\s*", line):
            lines.append(re.sub(r"0x[0-9a-f]+", "0x", line))
    return "".join(lines)


def spin():
    """Asks for the interpreter lock all the time, so that it changes hands often."""
    while True:
        pass


def child(code):
    """Runs the program in this process, as an interpreter would, and exits."""
    import _thread
    import threading

    sys.setswitchinterval(1e-6)
    _thread.start_new_thread(spin, ())
    main = types.ModuleType("__main__")
    main.__file__ = "main.py"
    sys.modules["__main__"] = main
    status = 0
    try:
        exec(code, main.__dict__)
    except SystemExit as e:
        status = e.code if isinstance(e.code, int) else 0 if e.code is None else 1
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__.tb_next)
        status = 1
    threading._shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def run(code):
    """Returns exit status, standard output and standard error of one run."""
    out, err = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(out[1], 1)
        os.dup2(err[1], 2)
        child(code)
    os.close(out[1])
    os.close(err[1])
    texts = {out[0]: b"", err[0]: b""}
    open_ends = set(texts)
    until = time.monotonic() + SECONDS
    while open_ends and time.monotonic() < until:
        for end in select.select(list(open_ends), [], [], 1)[0]:
            data = os.read(end, 65536)
            texts[end] += data
            if not data:
                open_ends.discard(end)
    if open_ends:
        os.kill(pid, signal.SIGKILL)
        sys.exit("a run does not end")
    status = os.WEXITSTATUS(os.waitpid(pid, 0)[1])
    for end in texts:
        os.close(end)
    return status, texts[out[0]].decode(), normalize(texts[err[0]].decode())


def drive(path):
    """Prints the outcomes of many runs, as JSON."""
    program = pathlib.Path(path).read_text()
    code = compile(program, "main.py", "exec")
    os.chdir(pathlib.Path(path).parent)
    # What the program imports is there already: so a run is a fork and no more.
    for module in re.findall(r"^(?:import|from) (\S+)", program, flags=re.M):
        importlib.import_module(module)
    gc.freeze()
    outcomes = []
    for _ in range(RUNS):
        outcome = run(code)
        if outcome not in outcomes:
            outcomes.append(outcome)
    print(json.dumps(outcomes))


def sections(text):
    """Splits a txtar file into (header, body) pairs."""
    found = re.split(r"^-- (.*) --\n", text, flags=re.M)
    return list(zip(found[1::2], found[2::2]))


def read(path):
    """Returns the program and the outcomes by version."""
    (_, program), *rest = sections(path.read_text())
    outcomes = {}
    for header, body in rest:
        version, what = header.split(" ", 1)
        if what == "errors":
            status, out, _ = outcomes[version].pop()
            outcomes[version].append((status, out, body))
        else:
            outcomes.setdefault(version, []).append((int(what.split()[1]), body, ""))
    return program, outcomes


def write(path, program, outcomes):
    parts = [f"-- {path.stem}.py --\n{program}"]
    for version in sorted(outcomes, key=lambda v: int(v.split(".")[1])):
        for status, out, errors in sorted(outcomes[version]):
            parts.append(f"-- {version} exit {status} --\n{out}")
            if errors:
                parts.append(f"-- {version} errors --\n{errors}")
    path.write_text("".join(parts))


def observe(path, interpreters):
    program, outcomes = read(path)
    source = path.parent / "main.py"
    source.write_text(program)
    try:
        for version, interpreter in interpreters.items():
            seen = subprocess.run([interpreter, __file__, "--drive", str(source)], check=True, stdout=subprocess.PIPE, env={}).stdout
            known = outcomes.setdefault(version, [])
            known += [o for o in map(tuple, json.loads(seen)) if o not in known]
    finally:
        source.unlink()
    write(path, program, outcomes)
    print(path.stem, {v: len(o) for v, o in outcomes.items()}, flush=True)


def main():
    interpreters = {}
    for interpreter in sys.argv[1:3]:
        version = subprocess.run([interpreter, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
                                 check=True, stdout=subprocess.PIPE).stdout.decode().strip()
        interpreters[version] = interpreter
    for path in sorted(HERE.glob("*.txt")):
        if not sys.argv[3:] or path.stem in sys.argv[3:]:
            observe(path, interpreters)


if sys.argv[1] == "--drive":
    drive(sys.argv[2])
else:
    main()
