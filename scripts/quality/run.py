"""Runs the checks by name, or all of them, and prints one line a promise; exit 1 when one is broken or a control did not fail."""
import importlib
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

from common import CONTROLS, DEBRIEF, PROMISES, Broken, Skipped

FAMILIES = ("texts", "looks", "surroundings", "publishing", "faults", "toolchain", "mail", "packets")


def main():
    for family in FAMILIES:
        importlib.import_module(family)
    names = sys.argv[1:] or sorted(PROMISES, key=lambda name: ("SRMP".index(name[0]), int(name[1:])))
    unknown = [name for name in names if name not in PROMISES]
    if unknown:
        sys.exit(f"qa: no check called {', '.join(unknown)}; there are {' '.join(sorted(PROMISES))}")
    if not DEBRIEF.exists():
        sys.exit(f"qa: no program at {DEBRIEF}; run: make release")
    verdicts = [verdict(PROMISES[name]) for name in names]
    failed = verdicts.count("FAILED")
    print(f"R15  {'ok' if not failed else '–':7} {len(CONTROLS)} controls failed as they must", flush=True)
    print(f"{len(verdicts) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def verdict(promise):
    work = pathlib.Path(tempfile.mkdtemp(prefix=f"debrief-qa-{promise.name}-"))
    start = time.monotonic()
    try:
        word, figure = "ok", promise.check(work)
    except Skipped as reason:
        word, figure = "skipped", str(reason)
    except Broken as fault:
        word, figure = "FAILED", str(fault)
    except Exception:  # A check that breaks has proved nothing.
        word, figure = "FAILED", "the check itself broke: " + traceback.format_exc(limit=3)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{promise.name:4} {word:7} {figure}  [{promise.method}; {time.monotonic() - start:.0f} s]", flush=True)
    return word


main()
