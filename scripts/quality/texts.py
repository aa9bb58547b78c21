"""S1, S2, S8, S11, S13: whatever people and data say is shown, and never obeyed."""
import html
import os
import pathlib
import random
import re
import resource
import shutil

import hostile
from browser import Bare, chromium
from common import (Broken, SHARED, Skipped, build, files, hostile_texts, must_fail, pages, promise, require, run, starter)
from faults import tiny

SHOWN_AS_TEXT = ("agent", "lead", "team", "metric", "summary", "why", "title", "event", "customer", "caption")
FROM_MARKDOWN = {"p", "em", "strong", "code", "pre", "ul", "ol", "ol start", "li", "blockquote", "hr", "br", "a", "a href", "a title",
                 "h1", "h2", "h3", "h4", "h5", "h6", "h3 id", "h4 id", "h5 id", "h6 id", "h2 id", "li class", "span", "span class"}
SCHEMES = {"scheme http", "scheme https", "scheme mailto"}


def sites(work, texts, size, say=lambda slot, text: text, write=hostile.write):
    """Builds hostile sites of so many payloads each; a payload that the program refuses is parted from the rest."""
    queue = [texts[start:start + size] for start in range(0, len(texts), size)]
    while queue:
        part = queue.pop(0)
        folder = pathlib.Path(work) / "hostile"
        shutil.rmtree(folder, ignore_errors=True)
        write(folder, part, say)
        if build(folder, folder / "site", "--as-of", "2026-10-31", expect=None).returncode == 0:
            yield part, folder / "site"
        elif len(part) > 1:
            queue[:0] = [part[:len(part) // 2], part[len(part) // 2:]]
        else:
            yield part, None


def allowed_marks(work, bare):
    """What the same project holds when its words are harmless, and what Markdown may add."""
    folder = pathlib.Path(work) / "plain"
    hostile.write(folder, [hostile.plain(i) for i in range(8)])
    build(folder, folder / "site", "--as-of", "2026-10-31")
    marks = {mark for seen in bare.look([p.read_text() for p in pages(folder / "site")]) for mark in seen["marks"]}
    return marks | FROM_MARKDOWN | SCHEMES


def judge(bare, texts, allowed, where):
    """Looks at pages without their policy and refuses whatever ran, left, or stands there unknown."""
    bare.requests.clear()
    for seen in bare.look(texts):
        require(not seen["ran"], f"{where}: script ran: {seen['ran'][:2]}")
        strange = [mark for mark in seen["marks"] if mark not in allowed and not mark.startswith("scheme data")]
        require(not strange, f"{where}: {strange[:3]} on a page")
    require(not bare.requests, f"{where}: asked for {bare.requests[:1]}")
    require(not bare.dialogs, f"{where}: dialog {bare.dialogs[:1]}")


def shown(text):
    """A payload as a page shows it: escaped, with U+FFFD for what HTML forbids."""
    clean = "".join("\ufffd" if ord(c) < 32 and c not in "\t\n\r" or 0x7F <= ord(c) < 0xA0 or ord(c) & 0xFFFE == 0xFFFE
                    or 0xFDD0 <= ord(c) < 0xFDF0 else c for c in text)
    return html.escape(clean, quote=True).replace("&#x27;", "&#39;")


def require_seen(site, part, texts):
    """A slot that never reaches a page would make the check blind."""
    everything = "\n".join(texts)
    for payload in part:
        for slot in SHOWN_AS_TEXT:
            line = " ".join(f"{slot}={payload}".split())
            words = shown(line if slot not in ("agent", "lead", "team", "caption") else f"{slot}={payload}".strip())
            if words not in everything and "\n" not in payload and "\r" not in payload:
                raise Broken(f"{site}: {slot} with {payload[:40]!r} is on no page as it was written")


@promise("S1", "every slot that text can reach × every payload, pages in Chromium without their policy")
def payloads_in_every_slot(work):
    texts = hostile_texts()
    count, refused = 0, []
    with chromium() as browser:
        bare = Bare(browser)
        allowed = allowed_marks(work, bare)
        for part, site in sites(work, texts, 10, lambda slot, text: text if slot in ("body", "metricbody") else f"{slot}={text}"):
            if site is None:
                refused += part
                continue
            found = [page.read_text() for page in pages(site)]
            judge(bare, found, allowed, part[0][:40])
            require_seen(site, part, found)
            count += len(found)
        control = [f"<!DOCTYPE html><title>x</title><p>{text}" for text in texts[::max(1, len(texts) // 60)]]
        must_fail("S1 payloads printed raw", lambda: judge(bare, control, allowed | {"html", "head", "body", "title"}, "control"))
    return f"0 of {len(texts) - len(refused)} payloads × {len(hostile.SLOTS)} slots on {count} pages; {len(refused)} refused by name"


@promise("S2", "every payload as the text of a note; tags, attributes and schemes of a list only")
def payloads_as_notes(work):
    texts = hostile_texts()
    count, refused = 0, 0
    with chromium() as browser:
        bare = Bare(browser)
        allowed = allowed_marks(work, bare) - {"img", "scheme data"}
        for part, site in sites(work, texts, 100, write=write_notes):
            refused += len(part) if site is None else 0
            found = [p.read_text() for p in pages(site)] if site else []
            judge(bare, found, allowed, part[0][:40])
            count += len(found)
        for name, attack in {"an image": "<img alt=x>", "another scheme": '<a href="ms-excel:x">a</a>', "raw HTML": "<b onclick=x>a</b>"}.items():
            must_fail(f"S2 {name}", lambda: judge(bare, [f"<!DOCTYPE html><title>x</title><p>{attack}"], allowed, name))
    return f"0 of {len(texts) - refused} payloads on {count} pages; {refused} refused by name"


def write_notes(folder, texts, _):
    tiny(folder, "Notes")
    (folder / "content/notes").mkdir()
    for i, text in enumerate(texts):
        hostile.put(folder / f"content/notes/n{i}.md", "---\nkind: announcement\nby: l1\ndate: 2026-10-01\naudience: everyone\n---\n" + text + "\n")


@promise("S8", "random headers that do not say in a valid way who may read the note")
def broken_headers(work, count=1000):
    project = starter(work / "p")
    site = work / "site"
    headers = hostile.broken_headers(random.Random(8))
    for _ in range(count):
        refuse_published(project, site, next(headers))
    must_fail("S8 a whole header", lambda: refuse_published(
        project, site, "kind: coaching\nabout: a202\nby: l02\ndate: 2026-10-14\naudience: agent"))
    return f"0 published of {count} broken headers"


def refuse_published(project, site, header):
    note = project / "content/notes/secret.md"
    note.write_text(f"---\n{header}\n---\nsecret-marker-4711\n")
    result = build(project, site, expect=None)
    found = run("grep", "-rl", "secret-marker-4711", site).stdout
    require(not found, f"published at {found.strip()[:80]}: {header!r}")
    require("secret.md" in result.stderr, f"exit {result.returncode}, and nobody names it: {header!r}")


@promise("S11", "traversal strings as ids, names and file names; links; all files that strace sees made")
def traversal(work):
    lines = traversal_lines()
    for name, change in {"ids": ids_of, "names": names_of, "notes": notes_of}.items():
        project, output = starter(work / name / "p"), work / name / "out/site"
        output.parent.mkdir()
        change(project / "content", lines)
        (project / "content/notes/link.md").symlink_to("/etc/passwd")
        (project / "content/linked").symlink_to("/etc")
        result, made = traced(project, output)
        outside = [path for path in made if not within(path, output.parent) and not path.startswith(("/dev/", "/proc/"))]
        require(not outside, f"{name}: {outside[:2]} made outside")
        if name == "ids":
            require(result.returncode == 1, "bad ids were taken")
            blamed = set(re.findall(r"people\.csv:(\d+)", result.stderr))
            require(len(blamed) >= len(lines), f"{len(blamed)} of {len(lines)} bad ids named")
        else:
            require(result.returncode == 0, f"{name}: {result.stderr[-200:]}")
            require(not any("root:x:0:0" in page.read_text() for page in pages(output)), "a linked file was published")
            folded = [path.casefold() for path in files(output)]
            require(len(folded) == len(set(folded)), "two paths that differ by case only")
    must_fail("S11 a file made outside", lambda: require(not [
        path for path in traced_command(work, ["touch", str(work / "stray")]) if not within(path, work / "out")], "outside"))
    return f"0 files made outside with {len(lines)} strings × 3 places; links not read; 0 paths alike"


def traversal_lines():
    listed = SHARED / "data/hostile/patt_deep_traversal.txt"
    own = ["..", "../x", "..\\x", "%2e%2e/x", "a/../../x", "/etc/x", "x\u0000y", "CON", "a\u0301", "\u00e1", "A", "a", ".x", "x.", "~", "-rf"]
    found = listed.read_text(errors="replace").split("\n") if listed.exists() else []
    return list(dict.fromkeys(own + [line for line in found if line.strip()]))


def ids_of(content, lines):
    hostile.table(content / "people.csv", ["id", "name", "team"], [[f"{line}/", line, "billing"] for line in lines])


def names_of(content, lines):
    with open(content / "people.csv", "a") as people, open(content / "teams.csv", "a") as teams:
        for i, line in enumerate(lines):
            cell = '"' + line.replace('"', '""').replace("\0", "") + '"'
            people.write(f"n{i},{cell},n{i}-team,agent,,,,,\n")
            teams.write(f"n{i}-team,{cell},,phone,\n")


def notes_of(content, lines):
    for i, line in enumerate(lines):
        name = line.replace("/", "%2f").replace("\0", "").encode()[:120].decode(errors="ignore")
        (content / f"notes/{i} {name}.md").write_text(
            "---\nkind: announcement\nby: l01\ndate: 2026-10-20\naudience: everyone\n---\nx\n")


def traced(project, output):
    log = project.parent / "log"
    from common import DEBRIEF
    result = run("strace", "-f", "-y", "-qq", "-e", "signal=none", "-e", CALLS, "-o", log, DEBRIEF, "build", project, "-o", output)
    return result, list(made_paths(log))


CALLS = "trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat"


def traced_command(work, command):
    run("strace", "-f", "-y", "-qq", "-e", "signal=none", "-e", CALLS, "-o", work / "log", *command)
    return list(made_paths(work / "log"))


def made_paths(log):
    """Every path that a call could have made: opened with O_CREAT, or the last one of a call that makes names."""
    for line in log.read_text(errors="replace").splitlines():
        if ") = -1 " in line or "(" not in line or ("open" in line.split("(")[0] and "O_CREAT" not in line):
            continue
        for folder, path in re.findall(r'(?:<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', line)[-1:]:
            yield os.path.normpath(os.path.join(folder or os.getcwd(), path))


def within(path, folder):
    return os.path.realpath(path).startswith(os.path.realpath(folder) + os.sep) or path == str(folder)


@promise("S13", "small notes that cost old parsers seconds; each ≤ 0.2 s more than none, or refused by name")
def note_bombs(work, size=32_000):
    project = starter(work / "p")
    usual = best(lambda: build(project, work / "site"))
    refused, worst = [], 0.0
    for name, bomb in BOMBS.items():
        note = project / f"content/notes/bomb.md"
        note.write_text("---\nkind: announcement\nby: l01\ndate: 2026-10-20\naudience: everyone\n---\n" + bomb(size)[:size])
        result = build(project, work / "site", expect=None)
        spent = best(lambda: build(project, work / "site", expect=None))
        if result.returncode:
            require("bomb.md" in result.stderr, f"{name}: exit {result.returncode} without a name")
            refused.append(name)
        worst = max(worst, spent - usual)
        require_quick(spent - usual, name)
    must_fail("S13 a slow command", lambda: require_quick(timed(lambda: run("python3", "-c", "for _ in range(20_000_000): pass"))[0], "sleep"))
    return f"{len(BOMBS)} bombs, the worst {worst:.2f} s more than none; refused: {', '.join(refused) or 'none'}"


def require_quick(seconds, name):
    require(seconds <= 0.2, f"{name}: {seconds:.2f} s")


def timed(action):
    """Processor seconds of the commands that an action runs: what else the machine does must not matter."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = action()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, result


def best(action, tries=3):
    return min(timed(action)[0] for _ in range(tries))


BOMBS = {
    "images": lambda n: "![[]()" * (n // 6), "deep list": lambda n: "- " * (n // 3) + "x" + "\n" * (n // 3),
    "quoted list": lambda n: "> " + "- " * (n // 3) + "x\n" + ">\n" * (n // 6), "brackets": lambda n: "[" * n,
    "emphasis": lambda n: "*a_ " * (n // 4), "quotes": lambda n: ">" * n, "comments": lambda n: "<!--" * (n // 4),
    "backticks": lambda n: "".join("e" + "`" * i for i in range(1, int((2 * n) ** .5))),
    "references": lambda n: "[a]: u\n" * (n // 14) + "[a] " * (n // 8), "long references": lambda n: f"[a]: u{'y' * (n // 2)}\n\n" + "[a] " * (n // 8),
    "20 deep, blanks": lambda n: "- " * 20 + "x" + "\n" * (n - 41), "30 deep, blanks": lambda n: "- " * 30 + "x" + "\n" * (n - 61),
    "empty items": lambda n: "-\n" * (n // 2), "headings": lambda n: "# a\n" * (n // 4), "entities": lambda n: "&amp;" * (n // 5),
    "fences": lambda n: "```metric\n" * (n // 10), "boxes": lambda n: "- [ ] (agent, 2026-10-26) a\n" * (n // 28),
}
