"""S9, S14, R5, R14: what lies on the disk is the site and nothing else, whatever the surroundings and whatever the data lacks."""
import os
import shutil

from common import (DEBRIEF, MANIFEST, build, files, fingerprint, must_fail, pages, promise, require, run, starter)


@promise("S9", "files on disk = manifest, after a person, a team and a note have gone")
def nothing_old(work):
    project, site = starter(work / "p"), work / "site"
    build(project, site)
    require_exact(site)
    for what, remove in {"note": remove_note, "person": remove_person, "team": remove_team}.items():
        gone = remove(project / "content")
        build(project, site)
        require_exact(site)
        left = [path for path in files(site) if any(part.startswith(gone) for part in path.split("/"))]
        require(not left, f"{what} {gone} is still at {left[:2]}")
    (site / "old.html.bak").write_text("stray")
    must_fail("S9 a stray file", lambda: require_exact(site))
    build(project, site)
    require_exact(site)
    return "files = manifest after each of 3 removals; a stray file is gone after the next build"


def require_exact(site):
    listed = [line.split(" ", 2)[2] for line in (site / MANIFEST).read_text().splitlines()[1:]]
    found = [path for path in files(site) if path != MANIFEST]
    require(sorted(listed) == sorted(found), f"not as listed: {sorted(set(listed) ^ set(found))[:3]}")
    strays = [path for path in found if path.endswith(("~", ".bak", ".map")) or "/." in "/" + path]
    require(not strays, f"strays: {strays[:3]}")
    beside = [path.name for path in site.parent.iterdir() if path.name.startswith(".") and path.is_dir()]
    require(not beside, f"left beside the site: {beside}")


def remove_note(content):
    (content / "notes/coaching/2026-10-14-a202.md").unlink()
    return "coaching-2026-10-14-a202"


def remove_person(content):
    for path in list(content.rglob("*.csv")):
        cut(path, "a202", "4202")
    return "a202"


def remove_team(content):
    for path in list(content.rglob("*.csv")):
        cut(path, "a201", "a202", "a102", "l02", "4201", "4202", "4102", "moves")
    for path in list((content / "notes").rglob("*.md")):
        if any(word in path.read_text() for word in ("a201", "a202", "a102", "l02", "moves")):
            path.unlink()
    return "moves"


def cut(path, *words):
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not any(word in line.strip().split(",") for word in words)))


@promise("S14", "modes of all files under five umasks")
def modes(work):
    project = starter(work / "p")
    for mask in (0o000, 0o002, 0o022, 0o027, 0o077):
        for flags, wanted in (((), (0o640, 0o750)), (("--world-readable",), (0o644, 0o755))):
            site = work / f"site-{mask:o}-{len(flags)}"
            build_under(mask, project, site, *flags)
            require_modes(site, *wanted)
    page = pages(site)[0]
    page.chmod(0o666)
    must_fail("S14 a page that everyone may write", lambda: require_modes(site, 0o644, 0o755))
    return "0640 and 0750 (0644 and 0755 when asked for) under umask 000, 002, 022, 027, 077; the manifest 0600"


def build_under(mask, *arguments):
    before = os.umask(mask)
    try:
        build(*arguments)
    finally:
        os.umask(before)


def require_modes(site, of_files, of_folders):
    for path in [site, *site.rglob("*")]:
        wanted = of_folders if path.is_dir() else 0o600 if path.name == MANIFEST else of_files
        mode = path.stat().st_mode & 0o7777
        require(mode == wanted, f"{path} is {mode:o}, not {wanted:o}")


@promise("R5", "the same project under other clocks, zones, locales, masks, listings, homes, folders, cores and threads")
def same_bytes(work):
    project = starter(work / "p")
    build(project, work / "usual")
    usual = fingerprint(work / "usual")
    tried, lacking = [], []
    for name, (command, environment, mask, source) in surroundings(work, project).items():
        if command is None:
            lacking.append(name)
            continue
        before = os.umask(mask)
        result = run(*command, DEBRIEF, "build", source, "-o", work / name, env=environment, cwd=work / "elsewhere")
        os.umask(before)
        require(result.returncode == 0, f"{name}: {result.stderr[-200:]}")
        require_same(work / name, usual, name)
        tried.append(name)
    for jobs in range(1, 8):
        build(project, work / f"jobs{jobs}", "--jobs", jobs)
        require_same(work / f"jobs{jobs}", usual, f"--jobs {jobs}")
    run("fusermount", "-u", work / "shuffled")
    (project / "content/notes/recognition/2026-10-20-a201.md").unlink()
    build(project, work / "changed")
    must_fail("R5 another input", lambda: require_same(work / "changed", usual, "changed"))
    return f"{len(tried)} of {len(tried)} surroundings and --jobs 1…7 alike ({', '.join(tried)})" + (
        f"; lacking here: {', '.join(lacking)}" if lacking else "")


def require_same(site, wanted, name):
    require(fingerprint(site) == wanted, f"other bytes: {name}")


def surroundings(work, project):
    """What is varied: a command before ours, the environment, the mask, the input."""
    (work / "elsewhere").mkdir()
    (work / "shuffled").mkdir()
    copy = shutil.copytree(project, work / "another/deep/folder/p")
    base = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/root"}
    shuffled = shutil.which("disorderfs") and run("disorderfs", "--shuffle-dirents=yes", project, work / "shuffled").returncode == 0
    return {
        "clock": (["faketime", "-f", "+5y"] if shutil.which("faketime") else None, base, 0o022, project),
        "zone": ([], {**base, "TZ": "Asia/Kolkata"}, 0o022, project),
        "locale": ([], {**base, "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, 0o022, project),
        "umask": ([], base, 0o077, project), "listing": ([] if shuffled else None, base, 0o022, work / "shuffled"),
        "home": ([], {**base, "HOME": "/nonexistent", "USER": "someone", "HOSTNAME": "other"}, 0o022, project),
        "bare environment": ([], {}, 0o022, project), "folder": ([], base, 0o022, copy),
        "one core": (["taskset", "-c", "0"] if shutil.which("taskset") else None, base, 0o022, project),
        "again": ([], base, 0o022, project), "and again": ([], base, 0o022, project),
    }


@promise("R14", "tables cut off, without rows, or far too short: refused, or said on the page and on the terminal")
def poor_data(work):
    told = []
    for name, spoil in SPOILT.items():
        project, site = starter(work / name.replace(" ", "-")), work / (name.replace(" ", "-") + "-site")
        build(project, site)
        before = fingerprint(site)
        table = project / "content/data/calls.csv"
        spoil(table)
        result = build(project, site, expect=None)
        told.append(f"{name}: {require_told(result, site, before, name)}")
    project, site = starter(work / "same"), work / "same-site"
    build(project, site)
    must_fail("R14 data as it should be", lambda: require_told(build(project, site), site, None, "good data"))
    return "; ".join(told)


def require_told(result, site, before, name):
    if result.returncode == 1 and "calls" in result.stderr:
        require(fingerprint(site) == before, f"{name}: refused, but the site changed")
        return "refused"
    require(result.returncode == 0 and "calls.csv" in result.stderr, f"{name}: exit {result.returncode}, and nobody is told")
    return "told"


def lines_of(path):
    return path.read_text().splitlines(keepends=True)


SPOILT = {
    "cut in a quote": lambda path: path.write_text("".join(lines_of(path)[:40]) + '2026-10-30,"a101,1'),
    "cut in a row": lambda path: path.write_text("".join(lines_of(path)[:-40]) + "2026-10-"),
    "header only": lambda path: path.write_text(lines_of(path)[0]),
    "empty": lambda path: path.write_text(""),
    "gone": lambda path: path.unlink(),
    "a tenth of the rows": lambda path: path.write_text("".join(lines_of(path)[:1] + lines_of(path)[1::10])),
}
