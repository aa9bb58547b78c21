"""R13, P1–P6: packets of the sample operation, closed and written by the program, judged by tools and readers that are not ours."""
import csv
import email
import email.policy
import html
import os
import random
import re
import shutil
import subprocess
import time
import zipfile

from common import DEBRIEF, Skipped, fingerprint, must_fail, promise, require, run
from mail import tool
from mail_project import Project
from packet_pages import linked

MONTH = "2026-10"
ID = "northway-2026-10-v1"
REMOVED = ("a107", "Seán O'Brien", "sobrien", "sean.obrien@northway.example")


def debrief(*arguments, expect=0, **options):
    result = run(DEBRIEF, *arguments, **options)
    require(result.returncode == expect, f"{' '.join(map(str, arguments))}: exit {result.returncode}, not {expect}: {result.stderr[-300:]}")
    return result.stdout


def closed(work):
    """The sample operation with a key and mail that was sent, its month closed; no packet yet."""
    project = Project.sample(work / "sample")
    project.point("maildir:post")
    debrief("packet", "key", work / "key")
    lines = project.settings.read_text(encoding="utf-8") + f"\npackets:\n  keep: 24 months\n  key: {work / 'key.sec'}\n"
    lines = lines.replace("    operation-month:", "    agent-month: {about: agent, every: month, to: [agent]}\n    operation-month:")
    project.settings.write_text(lines, encoding="utf-8")
    for issue in ("agent-month", "operation-month"):
        debrief("mail", "render", issue, project.folder, "--period", MONTH)
        debrief("mail", "send", f"{issue}-{MONTH}", project.folder)
    debrief("close", MONTH, project.folder)
    return project.folder


def written(work, *flags):
    folder = closed(work)
    debrief("packet", "create", MONTH, folder, *flags)
    return folder, folder / "records/packets" / ID


@promise("R13", "bagit-python, coreutils, signify, minisign, OpenSSL, unzip; then every kind of change to every kind of file")
def unchanged(work):
    _, bag = written(work)
    figure = tool("packet_bags", bag, "--key", work / "key.pub", "--verify", f"{DEBRIEF} packet verify --key {work / 'key.pub'}")
    return figure.removeprefix("ok").strip() + "; " + tool("packet_bags", bag, "--key", work / "key.pub", "--control").removeprefix("ok").strip()


@promise("P1", "every printed figure of every scorecard, by the packet's own formulas from its own facts, in Python")
def figures(work):
    _, bag = written(work)
    return (tool("packet_figures", bag) + "; " + tool("packet_figures", bag, "--control")).replace("ok      ", "")


@promise("P2", "the unpacked zip in Chromium that finds no host; links walked, Nu, axe on one page of each kind, wide, narrow, light, dark")
def pages_alone(work):
    _, bag = written(work)
    with zipfile.ZipFile(bag.with_name(bag.name + ".zip")) as archive:
        archive.extractall(work / "empty")
    place = work / "empty" / ID
    return (tool("packet_pages", place) + "; " + tool("packet_pages", place, "--control")).replace("ok      ", "")


SURROUNDINGS = [("UTC", "C", 1), ("Pacific/Kiritimati", "tr_TR.UTF-8", 2), ("America/St_Johns", "nowhere", 4)]


@promise("P3", "folders, zones, languages, masks and threads; a second create of the same closing")
def same_bytes(work):
    original, seen = closed(work), {}
    for number, (zone, language, jobs) in enumerate(SURROUNDINGS):
        folder = shutil.copytree(original, work / ("deep/" * number) / f"copy{number}")
        surroundings = {"PATH": os.environ["PATH"], "TZ": zone, "LANG": language, "LC_ALL": language}
        debrief("packet", "create", MONTH, folder, "--jobs", str(jobs), env=surroundings, umask=0o077 if number else 0o022)
        packets = folder / "records/packets"
        seen[number] = (fingerprint(packets / ID), (packets / f"{ID}.zip").read_bytes())
        debrief("packet", "create", MONTH, folder, expect=2)
        require(fingerprint(packets / ID) == seen[number][0], "a second create changed the packet")
    require_alike(seen)
    must_fail("P3 another byte", lambda: require_alike({**seen, 0: (seen[0][0], seen[0][1] + b"x")}))
    return f"{len(seen)} of {len(seen)} surroundings alike, folder and zip; a second create ends with 2"


def require_alike(seen):
    require(len(set(seen.values())) == 1, "packets of the same input differ")


KILLS = 30


@promise("P4", "kill -9 at moments chosen at random, most of them while files are written; then another command")
def killed(work):
    folder, states = closed(work), {}
    packets, dice = folder / "records/packets", random.Random(6)
    start = time.monotonic()
    debrief("packet", "create", MONTH, folder)
    whole = time.monotonic() - start
    for number in range(KILLS):
        shutil.rmtree(packets)
        process = subprocess.Popen([DEBRIEF, "packet", "create", MONTH, folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(whole * (dice.random() if number % 3 == 0 else dice.uniform(0.5, 1.05)))
        process.kill()
        process.wait()
        state = after_kill(packets, work)
        states[state] = states.get(state, 0) + 1
        run(DEBRIEF, "packet", "create", MONTH, folder)
        require_tidy(packets)
        for path in (packets / ID, packets / f"{ID}.zip"):
            debrief("packet", "verify", path, "--key", work / "key.pub")
    (packets / f".{ID}.writing").mkdir()
    must_fail("P4 a draft that is left", lambda: require_tidy(packets))
    return f"{KILLS} killed: {', '.join(f'{count} {state}' for state, count in sorted(states.items()))}; each whole after the next create"


def after_kill(packets, work):
    """None, or a whole one: never half of one where readers look."""
    if not (packets / ID).exists():
        require(not (packets / f"{ID}.zip").exists(), "a zip without its packet")
        return "without a packet"
    if not (packets / f"{ID}.zip").exists():
        # Its own lists stand, zip or no zip.
        for name in ("manifest-sha256.txt", "signed-files.sha256"):
            require(run("sha256sum", "--check", "--quiet", name, cwd=packets / ID).returncode == 0, f"half a packet: {name}")
        return "with a packet whose zip was missing"
    debrief("packet", "verify", packets / ID, "--key", work / "key.pub")
    return "with a whole one"


def require_tidy(packets):
    left = [path.name for path in packets.iterdir() if "writing" in path.name]
    require(not left, f"left behind: {left}")


@promise("P5", "qpdf, poppler, pikepdf, PDFBox preflight; two folders alike")
def documents(work):
    engine = os.environ.get("WEASYPRINT") or shutil.which("weasyprint")
    if not engine:
        raise Skipped("no WeasyPrint 70 here: pip install weasyprint==70.0")
    folder = closed(work)
    other = shutil.copytree(folder, work / "other/sample")
    for place, jobs in ((folder, 2), (other, 4)):
        debrief("packet", "create", MONTH, place, "--pdf", "--pdf-engine", engine, "--jobs", str(jobs))
    bags = [place / "records/packets" / ID for place in (folder, other)]
    require(fingerprint(bags[0]) == fingerprint(bags[1]), "packets with PDFs differ")
    names = ("--name", "Łukasz Wójcik", "--name", "Δημήτρης Παπαδόπουλος")
    return (tool("packet_pdfs", bags[0], *names) + "; " + tool("packet_pdfs", bags[0], "--control")).replace("ok      ", "") + "; two folders alike"


@promise("P6", "one person taken out and all sums compared; every person's part handed over and searched for everybody else")
def people(work):
    folder, bag = written(work)
    count = handed_over(folder, work)
    before = sums(bag)
    must_fail("P6 a packet with the person", lambda: require_gone(bag))
    debrief("packet", "purge", REMOVED[0], folder, "--on", "2026-11-22")
    new = bag.with_name(ID[:-1] + "2")
    require(not bag.exists() and not bag.with_name(ID + ".zip").exists(), "the old packet is still there")
    require_gone(new)
    require(sums(new) == before, "totals changed when a person was taken out")
    for path in (new, new.with_name(new.name + ".zip")):
        debrief("packet", "verify", path, "--key", work / "key.pub")
    return f"0 hits of the removed, {len(before)} totals of teams and days as before; {count} people's own parts name nobody else"


def decoded(path):
    """A file's text, mail by its parts."""
    data = path.read_bytes()
    if path.suffix != ".eml":
        return data.decode("utf-8", "replace")
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([str(value) for value in message.values()] + parts)


def require_gone(bag):
    for path in sorted(bag.rglob("*")):
        if path.is_file():
            text = html.unescape(decoded(path)) + str(path.relative_to(bag))
            for word in REMOVED:
                require(not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text), f"{path.relative_to(bag)}: {word} stands in it")


def sums(bag):
    """All measures by team and day; cells of many values as one list."""
    found = {}
    with open(bag / "data/figures/measures.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            for name in list(row)[4:]:
                values = found.setdefault((row["team"], row["day"], name), [0, []])
                if "x" in row[name]:
                    values[1] = sorted(values[1] + row[name].split())
                else:
                    values[0] = round(values[0] + float(row[name] or 0), 6)
    return found


def handed_over(folder, work):
    """Every person's own part: written, searched with another program's eyes, its links followed."""
    with open(folder / "content/people.csv", encoding="utf-8") as table:
        everybody = {row["id"]: row for row in csv.DictReader(table)}
    agents = [row for row in everybody.values() if row["role"] == "agent"]
    present = [row for row in agents if (folder / "records/packets" / ID / "data/agents" / row["id"]).is_dir()]
    for row in present:
        others = [other for other in agents if other["id"] != row["id"]]
        part = work / "parts" / row["id"]
        debrief("packet", "export", row["id"], folder, "-o", f"{part}.zip", "--on", "2026-11-22")
        with zipfile.ZipFile(f"{part}.zip") as archive:
            archive.extractall(part)
        texts = {path: html.unescape(decoded(path)) for path in part.rglob("*") if path.is_file()}
        for path, text in texts.items():
            named = [other["id"] for other in others if other["name"] in text or re.search(rf"\b{other['id']}\b", text)]
            require(not named, f"{path.relative_to(part)}: {', '.join(named)} stands in it")
        require(linked(next(part.rglob("index.html")).parent) > 0, f"{row['id']}: no page with links")
    return len(present)
