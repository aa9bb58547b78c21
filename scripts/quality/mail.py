"""S17, M1-M6: reports by mail, from the sample operation through the program to servers and readers that are not ours."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from common import Broken, Skipped, fingerprint, must_fail, promise, require
from mail_project import ISSUES, ROOT, Project

HERE = pathlib.Path(__file__).parent
SMALL = ("own", "team")


def tool(name, *arguments, expect=0):
    """Runs a script of this folder; gives its last line, which is its figure."""
    result = subprocess.run([sys.executable, HERE / f"{name}.py", *map(str, arguments)], capture_output=True, text=True, errors="replace")
    lines = (result.stdout + result.stderr).strip().splitlines() or ["nothing said"]
    if result.returncode != expect:
        failed = [line for line in lines if line.startswith(("FAILED", "not "))]
        raise Broken(f"{name}: " + " / ".join(failed or lines[-3:])[:500])
    return lines[-1]


def sample(work, issues=ISSUES):
    """The sample operation with its issues rendered."""
    project = Project.sample(work / "sample")
    for issue in issues:
        result = project.render(issue)
        require(result.returncode == 0, f"{issue}: exit {result.returncode}: {result.stderr[-200:]}")
    return project


def need(*programs):
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        raise Skipped(f"no {' and no '.join(missing)} here: make setup-qa")


@promise("S17", "names, ids, logins, addresses of all other people in every decoded part, words in pictures by OCR; two colleagues' data exchanged")
def nobody_else(work):
    project = sample(work)
    mail = project.folder / "output/mail"
    figure = tool("mail_leaks", project.folder, mail)
    figure += "; " + tool("mail_leaks", "--control", project.folder, mail)
    return figure + "; " + exchanged(project, project.rendered("agent-week")[0])


# Two who were in one team all the time, by their logins in all tables.
LOGINS = ("7102 trey", "7103 lwojcik")


def exchanged(project, before):
    """Whoever has whose figures: the others' mails do not change by a byte, so no figure of a colleague is in them."""
    old = {path.name: path.read_bytes() for path in before.glob("*.eml")}
    people = project.folder / "content/people.csv"
    text = people.read_text(encoding="utf-8")
    require(all(text.count(login) == 1 for login in LOGINS), "the two colleagues are not in people.csv")
    people.write_text(text.replace(LOGINS[0], "@").replace(LOGINS[1], LOGINS[0]).replace(",@", "," + LOGINS[1]), encoding="utf-8")
    require(project.render("agent-week").returncode == 0, "the exchanged operation did not render")
    new = {path.name: path.read_bytes() for path in before.glob("*.eml")}
    changed = sorted(name for name in old if old[name] != new.get(name))
    own = ["agents-a102.eml", "agents-a103.eml"]
    require(changed == own, f"changed with two colleagues' data exchanged: {changed}")
    return f"with two colleagues' data exchanged, {len(old) - 2} other mails have the same bytes, and those two have not"


@promise("M1", "Python's strict policy and GMime, every part, header, boundary and id")
def parses(work):
    project = sample(work)
    figure = tool("mail_messages", project.folder / "output/mail")
    return figure + "; " + tool("mail_messages", "--control", project.folder / "output/mail")


@promise("M2", "Debian's postfix with an authority of its own, STARTTLS and smtps; also names from the hostile corpus")
def real_server(work):
    need("postfix", "openssl")
    if os.getuid() != 0:
        raise Skipped("postfix wants root")
    project = sample(work)
    figures = [tool("mail_server", "--project", project.folder, "--issue", project.rendered(issue)[0]) for issue in ("agent-week",)]
    hostile = work / "hostile"
    tool("mail_hostile", "--operation", hostile)
    project = Project(hostile)
    require(project.render("agent-week").returncode == 0, "hostile names did not render")
    figures.append("hostile names: " + tool("mail_server", "--project", hostile, "--issue", project.rendered("agent-week")[0]))
    return "; ".join(figures)


@promise("M3", "each system call of sending fails once; a server that refuses, drops, is slow; two runs; after Jepsen's and SQLite's ways")
def crashes(work):
    need("strace")
    project = Project.starter(work / "starter")
    require(project.render("own").returncode == 0, "the starter's mails did not render")
    return tool("mail_crash", "--project", project.folder, "--issue", project.rendered("own")[0], "--slow", 130)


@promise("M4", "38 hostile texts in 8 places: refused with place and advice, or one mail to one reader (OWASP on mail header injection)")
def injected(work):
    return tool("mail_hostile")


@promise("M5", "caniemail's data; Chromium: 360 px, forced dark, pictures blocked")
def looks(work):
    import mail_looks as looks
    project = sample(work)
    mails = {path.stem: looks.html_of(path) for issue in ISSUES for path in sorted(project.rendered(issue)[0].glob("*.eml"))}
    largest = max(looks.plain(name, html) for name, (html, _) in mails.items())
    warnings = [looks.linted(name, html, work) for name, (html, _) in mails.items()]
    with looks.chromium() as browser:
        for name, (html, _) in mails.items():
            looks.narrow(browser, name, html)
        figures = sum(looks.without_pictures(browser, name, html, text) for name, (html, text) in mails.items())
        html, text = mails["agents-a107"]
        must_fail("M5 a table of 600 px", lambda: looks.narrow(browser, "control", html.replace("max-width:600px", "width:600px")))
        must_fail("M5 a figure in a picture", lambda: looks.without_pictures(browser, "control", html, text + " 123456"))
        must_fail("M5 flexbox", lambda: looks.linted("control", html.replace("margin:0", "display:flex"), work) or require(None not in warnings, "no data"))
    with looks.chromium("--blink-settings=forceDarkModeEnabled=true") as browser:
        least = min(looks.readable(browser, name, html) for name, (html, _) in mails.items())
        faint = html.replace("<h1", '<p style="color:#777777;background-color:#7a7a7a">faint</p><h1')
        must_fail("M5 a faint text", lambda: looks.readable(browser, "control", faint))
    lint = "caniemail's data is not here" if None in warnings else "0 of caniemail's failures but html-body"
    return f"{len(mails)} mails: {lint}; none wider than 360 px; {figures} figures without pictures; least contrast in the dark {least:.1f}; HTML at most {largest:,} bytes"


@promise("M6", "threads, zone, locale, clock: the same bytes")
def same_bytes(work):
    project = sample(work, ["agent-week"])
    first = fingerprint(project.rendered("agent-week")[0])
    ways = {
        "2 jobs": (["--jobs", "2"], {}), "4 jobs": (["--jobs", "4"], {}), "Auckland": ([], {"TZ": "Pacific/Auckland"}),
        "Turkish": ([], {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}), "another home": ([], {"HOME": str(work), "FONTCONFIG_FILE": "/dev/null"}),
    }
    for name, (flags, surroundings) in ways.items():
        output = work / name.replace(" ", "-")
        result = project.render("agent-week", *flags, "-o", output, env={**os.environ, **surroundings})
        require(result.returncode == 0 and fingerprint(output) == first, f"{name}: other bytes")
        time.sleep(1)
    output = work / "dated"
    project.render("agent-week", "--dated", "2026-12-24", "-o", output)
    must_fail("M6 another date", lambda: require(fingerprint(output) == first, "other bytes"))
    return f"{len(ways)} of {len(ways)} surroundings"
