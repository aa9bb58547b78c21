"""R1: a publish that is killed, refused or cut off at any point leaves a whole site, the old one or the new."""
import collections
import contextlib
import filecmp
import re
import shutil
import signal
import subprocess
import tempfile
import time

from common import DEBRIEF, Skipped, build, fingerprint, must_fail, pages, promise, require, run

CALLS = {
    "KILL": "openat,write,pwrite64,fsync,fdatasync,syncfs,close,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,"
            "ftruncate,fchmod,fchmodat,flock,fstatat64,newfstatat,getdents64",
    "ENOSPC": "openat,write,pwrite64,fsync,fdatasync,syncfs,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,ftruncate",
    "EIO": "openat,write,pwrite64,fsync,fdatasync,syncfs,close,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,read,pread64,getdents64",
}


def tiny(folder, name):
    """A project whose site has some twenty pages."""
    content = folder / "content"
    (content / "metrics").mkdir(parents=True)
    (content / "debrief.yml").write_text(f"name: {name}\nperiods: {{show: {{month: 1}}}}\nlines: {{grain: week, count: 4}}\n")
    (content / "teams.csv").write_text("id,name,lead\nt1,One,l1\n")
    (content / "people.csv").write_text("id,name,team,role\na1,Ana,t1,agent\na2,Ben,t1,agent\nl1,Lea,t1,lead\n")
    (content / "sources.yml").write_text("calls:\n  files: calls.csv\n  row: day\n  agent: who\n  at: day\n  measures: {handled: sum(n)}\n")
    (content / "calls.csv").write_text("who,day,n\na1,2026-10-01,5\na2,2026-10-02,6\n")
    (content / "metrics/m.md").write_text("---\nmetric: m\nname: Handled\nformula: handled\n---\nCalls.\n")
    return folder


class Stage:
    """A site in its old state, a command that publishes the new one, and the judge of what it leaves."""

    def __init__(self, work, publish):
        self.site = work / "out/site"
        self.saved = work / "saved"
        self.publish = publish
        shutil.rmtree(self.site.parent, ignore_errors=True)
        build(tiny(work / "old", "Old"), self.site)
        self.old = fingerprint(self.site)
        shutil.copytree(self.site.parent, self.saved)
        build(tiny(work / "new", "New"), self.site)
        self.new = fingerprint(self.site)
        self.count = len(pages(self.site))

    def reset(self):
        shutil.rmtree(self.site.parent, ignore_errors=True)
        run("cp", "-a", self.saved, self.site.parent)

    def judge(self, code, what):
        state = fingerprint(self.site)
        require(state in (self.old, self.new), f"{what}: neither the old site nor the new one (exit {code})")
        require(code != 0 or state == self.new, f"{what}: exit 0, and the old site stands")
        again = run(*self.publish)
        require(again.returncode == 0 and fingerprint(self.site) == self.new, f"{what}: the next build failed: {again.stderr[-200:]}")
        left = [path.name for path in self.site.parent.iterdir() if path.is_dir() and path != self.site]
        require(not left, f"{what}: {left} is left over")


def points(stage, calls):
    """For each call the numbers of those that a build makes once it has touched the output's folder; per thread, as strace counts."""
    stage.reset()
    with tempfile.NamedTemporaryFile("r") as log:
        run("strace", "-f", "-qq", "-e", "signal=none", "-e", f"trace={calls}", "-o", log.name, *stage.publish)
        seen, first, last, started = collections.Counter(), {}, {}, False
        for line in log:
            match = re.match(r"(\d+)\s+(\w+)\(", line)
            if not match:
                continue
            seen[match.groups()] += 1
            started = started or str(stage.site.parent) in line
            if started:
                first.setdefault(match[2], seen[match.groups()])
                last[match[2]] = max(last.get(match[2], 0), seen[match.groups()])
    require(last, "strace saw no call at the output")
    return {name: range(first[name], last[name] + 1) for name in last}


def fail_everywhere(stage, fault, limit=None):
    """Fails every call once, and judges what is left; gives the number of tries."""
    tries = 0
    calls = ",".join("?" + name for name in CALLS[fault].split(","))
    how = "signal=KILL" if fault == "KILL" else f"error={fault}"
    for name, numbers in sorted(points(stage, calls).items()):
        for number in list(numbers)[:limit]:
            stage.reset()
            result = run("strace", "-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", f"trace={name}",
                         "-e", f"inject={name}:{how}:when={number}", *stage.publish, timeout=120)
            stage.judge(result.returncode, f"{fault} at {name} #{number}")
            tries += 1
    return tries


@promise("R1", "every system call of a 20-page publish fails once (KILL, ENOSPC, EIO), then 20 power cuts")
def all_or_nothing(work):
    if not shutil.which("strace"):
        raise Skipped("no strace here: make setup-qa")
    publish = [DEBRIEF, "build", work / "new", "-o", work / "out/site", "--jobs", "1"]
    stage = Stage(work, publish)
    tries = {fault: fail_everywhere(stage, fault) for fault in CALLS}
    copier = work / "copier"
    build(work / "new", work / "finished")
    copier.write_text(f"#!/bin/sh\ncp -r {work}/finished/. {work}/out/site\n")
    copier.chmod(0o755)
    stage.publish = [copier]
    must_fail("R1 a publisher that copies", lambda: fail_everywhere(stage, "KILL", limit=20))
    cuts = power_cuts(work, 20)
    tried = " + ".join(f"{count} {fault}" for fault, count in tries.items())
    return f"{tried} at {stage.count} pages: 0 bad; {cuts}"


def power_cuts(work, tries):
    """The image of a disk is copied while a site is published on it; the copy holds only what reached the disk."""
    with disk_image(work) as (image, disk):
        for number in range(tries):
            cut(work, image, disk, number, [])
        if not shutil.which("eatmydata"):
            return f"{tries} power cuts: 0 bad (no eatmydata, so no control)"

        def without_sync():
            for number in range(12):
                cut(work, image, disk, 2 * number, ["eatmydata"])
        must_fail("R1 a publisher that never waits for the disk", without_sync)
    return f"{tries} power cuts: 0 bad"


class disk_image:
    def __init__(self, work):
        self.image, self.disk = work / "image", work / "disk"

    def __enter__(self):
        self.disk.mkdir(exist_ok=True)
        return self.image, self.disk

    def __exit__(self, *_):
        run("umount", "-l", self.disk)


def cut(work, image, disk, number, prefix):
    """Odd tries cut while the build runs, even ones just after it has ended with 0: then the new site must be there."""
    run("umount", "-l", disk)
    run("dd", "if=/dev/zero", f"of={image}", "bs=1M", "count=16")
    run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0", image)
    if run("mount", "-o", "loop", image, disk).returncode:
        raise Skipped("no right to mount a disk image here; the system calls were tried")
    build(work / "old", disk / "site")
    run("sync", "-f", disk)
    old = fingerprint(disk / "site")
    process = subprocess.Popen([*prefix, DEBRIEF, "build", work / "new", "-o", disk / "site"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if number % 2:
        time.sleep((number * 3 % 40) / 1000)
    else:
        require(process.wait() == 0, "the build failed on the image")
    snapshot(image, work / "cut", process)
    process.wait()
    new = fingerprint(disk / "site")
    seen = fingerprint_of_copy(work)
    wanted = (old, new) if number % 2 else (new,)
    require(seen in wanted, f"power cut {number}: {'half a site' if seen else 'no site'}")


def snapshot(image, copy, process):
    """The image as it was at one instant: two copies in a row that are alike, while the build stands still."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGSTOP)
    while True:
        shutil.copyfile(image, copy)
        if filecmp.cmp(image, copy, shallow=False):
            break
    process.send_signal(signal.SIGCONT)


def fingerprint_of_copy(work):
    copy = work / "mounted"
    copy.mkdir(exist_ok=True)
    require(run("mount", "-o", "loop", work / "cut", copy).returncode == 0, "the copy does not mount")
    try:
        return fingerprint(copy / "site")
    finally:
        run("umount", copy)
