"""R2, R3, R4: readers, full disks and second builds while a site is put in place."""
import contextlib
import os
import pathlib
import random
import shutil
import subprocess
import threading
import time

from common import DEBRIEF, Skipped, build, fingerprint, must_fail, promise, require, run, starter


def two_projects(work):
    """Two states of one project whose sites differ in every page."""
    old, new = starter(work / "old"), starter(work / "new")
    settings = new / "content/debrief.yml"
    settings.write_text(settings.read_text().replace("Lantern Energy", "Lantern Power"))
    return old, new


class Reader(threading.Thread):
    """Reads pages of a site again and again; each must be whole and of one of the known states."""

    def __init__(self, site, known):
        super().__init__()
        self.site, self.known = site, known
        self.reads = self.missing = self.strange = 0
        self.ends = threading.Event()

    def run(self):
        names = list(self.known)
        while not self.ends.is_set():
            name = names[self.reads % len(names)]
            self.reads += 1
            try:
                if (self.site / name).read_bytes() not in self.known[name]:
                    self.strange += 1
            except OSError:
                self.missing += 1


def read_while(site, known, publish, seconds):
    reader = Reader(site, known)
    reader.start()
    count, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        publish(count)
        count += 1
    reader.ends.set()
    reader.join()
    require(not reader.missing and not reader.strange,
            f"{reader.missing} missing and {reader.strange} half pages in {reader.reads} reads")
    return reader.reads, count


@promise("R2", "a reader in a loop while sites trade places, half of the builds killed")
def readers(work, seconds=20):
    projects = two_projects(work)
    site = work / "site"
    states = []
    for project in projects:
        build(project, site)
        states.append({str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*.html")})
    known = {name: {state[name] for state in states} for name in list(states[0])[:12]}
    killed = 0

    def publish(count):
        nonlocal killed
        process = subprocess.Popen([DEBRIEF, "build", projects[count % 2], "-o", site],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if random.random() < 0.5:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(random.uniform(0.01, 0.15))
        if process.poll() is None and count % 2:
            process.kill()
            killed += 1
        process.wait()

    reads, builds = read_while(site, known, publish, seconds)
    copies = [shutil.copytree(site, work / "copy0"), site]
    must_fail("R2 a publisher that copies", lambda: read_while(
        work / "copied", known, lambda _: run("sh", "-c", f"rm -rf {work}/copied; cp -r {copies[0]} {work}/copied"), 3))
    return f"{reads:,} reads over {builds} builds, {killed} of them killed: 0 missing, 0 half"


@contextlib.contextmanager
def small_disk(work, options):
    disk = work / "disk"
    disk.mkdir(exist_ok=True)
    if run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk).returncode:
        raise Skipped("no right to mount a small disk here")
    try:
        yield disk
    finally:
        run("umount", "-l", disk)


@promise("R3", "a tmpfs that fills up while publishing, by bytes and by inodes")
def full_disk(work):
    old, new = two_projects(work)
    for what, size in {"bytes": "size=8m,nr_inodes=4000", "inodes": "size=64m,nr_inodes=600"}.items():
        with small_disk(work, size) as disk:
            fill_and_publish(disk, old, new, what)
        with small_disk(work, size) as disk:
            build(old, disk / "site")
            before = fingerprint(disk / "site")
            fill(disk, what)
            must_fail(f"R3 a publisher that copies, {what}", lambda: copy_and_compare(disk, work, new, before))
    return "bytes and inodes: exit 3, the file named, the old site unchanged; with room again the next build publishes"


def fill_and_publish(disk, old, new, what):
    build(old, disk / "site")
    before = fingerprint(disk / "site")
    fill(disk, what)
    result = build(new, disk / "site", expect=3)
    require(str(disk / "site") in result.stderr, f"{what}: no file named: {result.stderr[-200:]}")
    require(fingerprint(disk / "site") == before, f"{what}: the old site has changed")
    shutil.rmtree(disk / "fill")
    build(new, disk / "site")
    require(fingerprint(disk / "site") != before, f"{what}: nothing was published with room")
    beside = sorted(path.name for path in disk.iterdir() if path.is_dir())
    require(beside == ["site"], f"{what}: left over {beside}")


def fill(disk, what):
    (disk / "fill").mkdir()
    with contextlib.suppress(OSError):
        if what == "bytes":
            (disk / "fill/x").write_bytes(b"x" * (64 << 20))
        else:
            for number in range(100_000):
                (disk / f"fill/{number}").touch()
    # Room for a few pages, so that it is not the first one that fails.
    if what == "bytes":
        os.truncate(disk / "fill/x", max(0, (disk / "fill/x").stat().st_size - 200_000))
    else:
        for path in list((disk / "fill").iterdir())[:20]:
            path.unlink()


def copy_and_compare(disk, work, new, before):
    build(new, work / "elsewhere")
    run("cp", "-r", f"{work}/elsewhere/.", disk / "site")
    require(fingerprint(disk / "site") == before, "the old site has changed")


@promise("R4", "a second build while the first is held by a slow call; then the first killed")
def two_builds(work):
    project, site = starter(work / "p"), work / "out/site"
    build(project, site)
    (project / "content/notes/2026-10-30-november-surveys.md").unlink()
    # Every new file of the first build takes 50 ms, so it is at work for seconds.
    slow = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=openat", "-e", "inject=openat:delay_enter=50000",
                             DEBRIEF, "build", project, "-o", site], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    spent = second_build(project, site, slow)
    run("pkill", "-KILL", "-P", str(slow.pid))
    slow.kill()
    slow.wait()
    deadline = time.monotonic() + 5
    while build(project, site, expect=None).returncode == 75 and time.monotonic() < deadline:
        time.sleep(0.05)
    build(project, site)
    must_fail("R4 a build that is alone", lambda: require(build(project, site, expect=None).returncode == 75, "not refused"))
    return f"exit 75 after {spent:.2f} s; the lock of a killed build holds nobody up"


def second_build(project, site, first):
    """Waits until the first is at work, beside the site; gives the time that the refusal of a second took."""
    while first.poll() is None and not any(path.is_dir() and path != site for path in site.parent.iterdir() if path.name[0] == "."):
        time.sleep(0.01)
    start = time.monotonic()
    result = build(project, site, expect=None)
    spent = time.monotonic() - start
    require(result.returncode == 75, f"the second build gave exit {result.returncode}")
    require(spent < 1, f"refused only after {spent:.1f} s")
    require(result.stderr.strip(), "refused without a word")
    return spent
