"""What all checks share: how a promise is declared, how a site is built and listed, what a broken promise is."""
import dataclasses
import hashlib
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEBRIEF = pathlib.Path(os.environ.get("DEBRIEF", ROOT / ".build/release/debrief")).resolve()
SHARED = pathlib.Path(os.environ.get("DEBRIEF_SHARED", ROOT.parent / "shared"))
STARTER = ROOT / "Examples/starter"
MANIFEST = ".debrief-manifest"


class Broken(Exception):
    """A promise that does not hold, or a control that did not fail."""


class Skipped(Exception):
    """A check that this machine cannot make, with the reason."""


@dataclasses.dataclass
class Promise:
    name: str
    method: str
    check: object


PROMISES = {}
CONTROLS = []


def promise(name, method):
    """Declares a check: a function of a work folder that returns its figure or raises Broken."""
    def declare(check):
        PROMISES[name] = Promise(name, method, check)
        return check
    return declare


def must_fail(what, attempt):
    """Every net is itself tested: the attempt has a planted fault and must be caught."""
    try:
        attempt()
    except Broken:
        CONTROLS.append(what)
        return
    raise Broken(f"the control did not fail: {what}")


def require(holds, words):
    if not holds:
        raise Broken(words)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", **options)


def build(project, output, *flags, expect=0):
    """Builds a site; any other exit than the expected one is a broken promise."""
    result = run(DEBRIEF, "build", project, "-o", output, *flags)
    if expect is not None and result.returncode != expect:
        raise Broken(f"build gave exit {result.returncode}: {result.stderr[-300:]}")
    return result


def starter(folder):
    """A copy of the small project that travels with the program, to be changed at will."""
    shutil.copytree(STARTER, folder)
    return folder


def pages(site):
    """All pages, found by looking: where they lie is the program's affair."""
    return sorted(pathlib.Path(site).rglob("*.html"))


def files(site):
    """All paths below a folder, folders not among them."""
    site = pathlib.Path(site)
    return sorted(str(path.relative_to(site)) for path in site.rglob("*") if not path.is_dir() or path.is_symlink())


def fingerprint(site):
    """One word for all names and bytes of a site, `None` where there is none."""
    site = pathlib.Path(site)
    if not site.is_dir():
        return None
    sums = hashlib.sha256()
    for path in files(site):
        sums.update(path.encode() + b"\0" + hashlib.sha256((site / path).read_bytes()).digest())
    return sums.hexdigest()


def kind_of(page, site):
    """What kind of page it is: ids, days and periods do not matter."""
    parts = page.relative_to(site).parts[:-1]
    owned = parts[:1] and parts[0] in ("agents", "teams", "leads")
    rest = parts[2:] if owned else parts[1:]
    if rest and rest[0][:2].isdigit():
        rest = ("period",)
    if len(rest) > 1:
        rest = (rest[0], "*")
    return "/".join(parts[:1] + rest)


def one_of_each(site):
    """One page of every kind, the largest, for it holds the most."""
    found = {}
    for page in pages(site):
        kind = kind_of(page, pathlib.Path(site))
        if kind not in found or page.stat().st_size > found[kind].stat().st_size:
            found[kind] = page
    return [found[kind] for kind in sorted(found)]


def hostile_texts():
    """Payloads of the shared lists, or a small list of our own kinds of attack where they are absent."""
    folder = SHARED / "data/hostile"
    if not folder.is_dir():
        return OWN_TEXTS
    import json
    found = dict.fromkeys(OWN_TEXTS)
    for path in sorted(folder.glob("patt_*.txt")):
        if "traversal" not in path.name:
            found.update(dict.fromkeys(path.read_text(encoding="utf-8", errors="replace").split("\n")))
    found.update(dict.fromkeys(json.loads((folder / "blns.json").read_text(encoding="utf-8"))))
    return [text for text in found if text.strip()]


OWN_TEXTS = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><svg onload=alert(1)>", "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='", "</title><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "--><img src=x onerror=alert(1)>", "]]><script>alert(1)</script>", "<img src=\"http://leak.invalid/a.png\">",
    "<a href=\"javascript:alert(1)\">a</a>", "[a](javascript:alert(1))", "![a](http://leak.invalid/a.png)",
    "<iframe srcdoc=\"<script>alert(1)</script>\">", "<base href=\"http://leak.invalid/\">", "{{title}}", "{{{title}}}",
    "<meta http-equiv=refresh content=\"0;url=http://leak.invalid/\">", "<style>*{background:url(http://leak.invalid/)}</style>",
    "<math><mi xlink:href=\"javascript:alert(1)\">", "<form action=http://leak.invalid/><input autofocus onfocus=alert(1)>",
    "[a]: javascript:alert(1)\n\n[a]", "[a](//leak.invalid/ \"t\" onclick=alert(1))", "```html\" onload=\"alert(1)\n```", "\u202e<b>", "`\"><b>`",
]
