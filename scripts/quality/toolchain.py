"""S16, R10–R12: fuzzing, tables of others, sanitizers, coverage. These build the project several times."""
import os
import re
import shutil

from common import ROOT, SHARED, Broken, Skipped, must_fail, promise, require, run

QUIET = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}


def script(name, *arguments, **more):
    """One of our scripts; anything but exit 0 is a broken promise."""
    result = run(ROOT / "scripts" / name, *arguments, env={**QUIET, **more}, cwd=ROOT)
    if result.returncode:
        raise Broken(f"scripts/{name} gave exit {result.returncode}: {(result.stdout + result.stderr)[-400:]}")
    return result.stdout


@promise("S16", "libFuzzer with AddressSanitizer on every door for bytes from outside, FUZZ_SECONDS each (60)")
def fuzz(work):
    seconds = os.environ.get("FUZZ_SECONDS", "60")
    must_fail("S16 a door with a hole", lambda: script("fuzz", "20", "control"))
    found = re.findall(r"fuzz (\w+): (\d+) runs", script("fuzz", seconds))
    runs = sum(int(count) for _, count in found)
    return f"{runs:,} runs through {len(found)} doors in {seconds} s each: 0 crashes, 0 broken promises"


@promise("R10", "csv-spectrum through our reader, and files made of random tables; then a changed expectation")
def tables(work):
    source = SHARED / "data/csv-spectrum"
    if not source.is_dir():
        raise Skipped("no ../shared/data/csv-spectrum here")
    count = csv_tests(SHARED)
    changed = work / "shared"
    shutil.copytree(source, changed / "data/csv-spectrum")
    victim = sorted((changed / "data/csv-spectrum/json").glob("*.json"))[0]
    victim.write_text('[{"a": "other"}]')
    must_fail("R10 a changed expectation", lambda: csv_tests(changed))
    return f"{len(list((source / 'csvs').glob('*.csv')))} of {len(list((source / 'csvs').glob('*.csv')))} files of csv-spectrum; {count} tests"


def csv_tests(shared):
    result = run("swift", "test", "--filter", "DataSourcesTests.CSV", env={**QUIET, "DEBRIEF_SHARED": str(shared)}, cwd=ROOT)
    found = re.search(r"Test run with (\d+) tests", result.stdout + result.stderr)
    require(result.returncode == 0 and found, f"tests failed: {(result.stdout + result.stderr)[-300:]}")
    return int(found[1])


@promise("R11", "all tests under AddressSanitizer and ThreadSanitizer; a planted race and overflow")
def sanitizers(work):
    for kind, source in PLANTED.items():
        must_fail(f"R11 planted for {kind}", lambda: planted(work, kind, source))
    return " · ".join(script("sanitize").strip().splitlines()[-2:])


def planted(work, kind, source):
    file, program = work / f"{kind}.swift", work / kind
    file.write_text(source)
    result = run("swiftc", "-Onone", f"-sanitize={kind}", "-parse-as-library", file, "-o", program)
    if result.returncode:
        raise RuntimeError(f"the control does not compile: {result.stderr[-300:]}")
    result = run(program, env=QUIET, timeout=60)
    require(result.returncode == 0, "reported")


PLANTED = {
    "thread": """
        import Glibc
        @main struct Race { static func main() {
          let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)
          count.initialize(to: 0)
          var threads = [pthread_t](repeating: 0, count: 2)
          for index in 0..<2 {
            pthread_create(&threads[index], nil, { cell in
              let count = cell!.assumingMemoryBound(to: Int.self)
              for _ in 0..<100_000 { count.pointee += 1 }
              return nil
            }, count)
          }
          for thread in threads { pthread_join(thread, nil) }
        } }
        """,
    "address": """
        import Glibc
        @main struct Overflow { static func main() {
          let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
          bytes.deallocate()
          exit(bytes[Int(getpid() & 7)] == 1 ? 0 : 0)
        } }
        """,
}


@promise("R12", "lines of each target that the tests run, by llvm-cov")
def coverage(work):
    words = script("coverage").strip().splitlines()[-1]
    must_fail("R12 a floor of 101 %", lambda: script("coverage", "--floor", "101", "--again"))
    return words
