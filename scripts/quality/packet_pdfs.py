"""The PDFs of a packet, judged by tools that did not make them: qpdf, poppler, pikepdf, and PDFBox's preflight where it is there.

usage: packet_pdfs.py DIR [--name NAME]… [--control]
NAME must be found as text in at least one PDF; --control plants faults into a copy and expects each to be caught.
"""
import argparse
import os
import pathlib
import re
import shutil
import sys
import tempfile

from common import CONTROLS, Broken, Skipped, must_fail, require, run

try:
    import pikepdf
except ImportError:
    pikepdf = None

JAVA = pathlib.Path("/usr/share/java")
JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api")
PREFLIGHT = "apt-get install default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java"

# Preflight knows PDF/A-1 alone. What PDF/A-3 allows beyond it: transparency, cross-reference streams, packed metadata,
# fonts without a CIDSet, files within.
ALLOWED = re.compile(r"2\.2\.1|4\.1(\.\d+)?|1\.2\.7|1\.2\.9|1\.4|1\.4\.7|3\.1\.11")


def syntax(path):
    result = run("qpdf", "--check", path)
    require(result.returncode == 0, f"{path.name}: qpdf: {(result.stdout + result.stderr)[-200:]}")


def fonts(path):
    lines = run("pdffonts", path).stdout.splitlines()[2:]
    require(lines, f"{path.name}: no font, so no text")
    for line in lines:
        embedded, subset, unicode = line.split()[-5:-2]
        require(embedded == subset == unicode == "yes", f"{path.name}: not embedded, cut down and readable: {line}")
        family = line.split()[0].partition("+")[2]
        require(family.startswith(("Liberation", "DejaVu")), f"{path.name}: a font of this machine: {family}")


def furniture(path):
    """Every page says which it is and of how many, and none is without matter."""
    texts = run("pdftotext", "-layout", path, "-").stdout.split("\f")[:-1]
    count = len(texts)
    for number, text in enumerate(texts, 1):
        foot = text.strip().splitlines()[-1] if text.strip() else ""
        require(re.search(rf"\b{number}\D+{count}\s*$", foot), f"{path.name}: page {number} of {count} does not say so: {foot!r}")
        require(len(text.split()) > 20, f"{path.name}: page {number} is all but empty")
    return count


def archive(path):
    """What PDF/A-3 asks for and forbids, as far as a few lines can tell."""
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        require("/ID" in pdf.trailer, f"{path.name}: no /ID")
        require("/Encrypt" not in pdf.trailer, f"{path.name}: encrypted")
        intents = [intent for intent in root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFA1"]
        require(intents and "/DestOutputProfile" in intents[0], f"{path.name}: no output intent with a profile")
        with pdf.open_metadata() as metadata:
            require(metadata.pdfa_status == "3B", f"{path.name}: says it is PDF/A {metadata.pdfa_status or 'nothing'}")
            require(metadata.get("dc:title"), f"{path.name}: no title")
        require(root.get("/Lang"), f"{path.name}: no language")
        actions = [key for key in ("/OpenAction", "/AA", "/AcroForm") if key in root]
        require(not actions and "/JavaScript" not in root.get("/Names", {}), f"{path.name}: acts by itself: {actions}")
        for thing in pdf.objects:
            if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
                require_still(path, thing)
        with pdf.open_outline() as outline:
            require(outline.root, f"{path.name}: no bookmarks")


def require_still(path, thing):
    require(not thing.get("/Interpolate", False), f"{path.name}: a picture is smoothed by whoever shows it")
    require("LZWDecode" not in str(thing.get("/Filter", "")), f"{path.name}: packed by LZW")
    if "/S" in thing and str(thing.get("/Type", "")) == "/Action":
        require(thing["/S"] in ("/URI", "/GoTo"), f"{path.name}: an action {thing['/S']}")


def secrecy(path, folder):
    """Nothing says where on which machine it was made."""
    with tempfile.NamedTemporaryFile() as open_file:
        run("qpdf", "--qdf", "--object-streams=disable", path, open_file.name)
        everything = pathlib.Path(open_file.name).read_bytes()
    require(everything, f"{path.name}: qpdf cannot open it up")
    for word in ("file:", "packet.invalid", "/usr/share/fonts", "debrief-pdf-", str(folder), os.getcwd() + "/", os.uname().nodename):
        require(len(word) < 5 or word.encode() not in everything, f"{path.name}: it holds {word}")


def preflight(path):
    jars = [JAVA / f"{jar}.jar" for jar in JARS]
    if not shutil.which("java") or not all(jar.exists() for jar in jars):
        raise Skipped(f"no preflight here: {PREFLIGHT}")
    result = run("java", "-cp", ":".join(map(str, jars)), "org.apache.pdfbox.preflight.Validator_A1b", path)
    found = re.findall(r"^(\d+(?:\.\d+)*) : (.*)", result.stdout + result.stderr, re.MULTILINE)
    require(found or "is a valid" in result.stdout, f"{path.name}: preflight says nothing: {result.stderr[-200:]}")
    for code, words in found:
        require(ALLOWED.fullmatch(code), f"{path.name}: preflight {code}: {words[:120]}")
    return len(found)


def names(paths, wanted):
    texts = "".join(run("pdftotext", path, "-").stdout for path in paths)
    for name in wanted:
        require(name in texts, f"no PDF has the name {name} as text")


def check(folder, wanted=(), slow=True):
    """All checks of all PDFs; preflight, which takes seconds, of the first few and of the largest."""
    paths = sorted(folder.rglob("*.pdf"))
    require(paths, f"no PDF below {folder}")
    for path in paths:
        syntax(path)
        fonts(path)
        secrecy(path, folder.resolve())
        if pikepdf:
            archive(path)
    count = sum(map(furniture, paths))
    names(paths, wanted)
    left = [path.name for path in folder.rglob("*.part")]
    require(not left, f"left behind: {left}")
    notes = [] if pikepdf else ["no pikepdf here, so no look at PDF/A"]
    try:
        for path in {*paths[:3], max(paths, key=lambda path: path.stat().st_size)} if slow else ():
            preflight(path)
    except Skipped as reason:
        notes.append(str(reason))
    return "; ".join([f"{len(paths)} PDFs, {count} pages", *notes])


def control(folder):
    """Plants one fault at a time; each must be caught."""
    good = sorted(folder.rglob("*.pdf"))[0]
    with tempfile.TemporaryDirectory(prefix="debrief-qa-pdf-") as work:
        work = pathlib.Path(work)
        must_fail("a name that is in none", lambda: check(folder, ["Nobody Atall"]))
        must_fail("no PDFs", lambda: check(work))
        (work / "untouched").mkdir()
        UNTOUCHED(good, work / "untouched/good.pdf")
        check(work / "untouched", slow=False)
        for what, spoil in SPOILERS.items():
            place = work / re.sub(r"\W+", "-", what)
            place.mkdir()
            spoil(good, place / "bad.pdf")
            must_fail(what, lambda: check(place, slow=False))
            if what == "no output intent":
                must_preflight(place / "bad.pdf")


def must_preflight(bad):
    try:
        must_fail("preflight of the same", lambda: preflight(bad))
    except Skipped:
        pass


def cut(source, target):
    target.write_bytes(source.read_bytes()[:-2000])


def edited(change):
    def spoil(source, target):
        with pikepdf.open(source) as pdf:
            change(pdf)
            pdf.save(target)
    return spoil


UNTOUCHED = shutil.copyfile
SPOILERS = {"half a file": cut}
if pikepdf:
    UNTOUCHED = edited(lambda pdf: None)
    SPOILERS |= {
        "no output intent": edited(lambda pdf: pdf.Root.__delitem__("/OutputIntents")),
        "no language": edited(lambda pdf: pdf.Root.__delitem__("/Lang")),
        "a page gone": edited(lambda pdf: pdf.pages.__delitem__(-1)),
        "a script": edited(lambda pdf: setattr(pdf.Root, "OpenAction", pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Action, S=pikepdf.Name.JavaScript, JS="app.alert(1)")))),
        "a path of this machine": edited(lambda pdf: pdf.docinfo.__setitem__("/Keywords", "file:///home/someone/a.html")),
        "a smoothed picture": edited(lambda pdf: pdf.Root.__setitem__("/Extra", pdf.make_indirect(
            pikepdf.Dictionary(Interpolate=True)))),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--name", action="append", default=[])
    parser.add_argument("--control", action="store_true")
    asked = parser.parse_args()
    try:
        print("ok      " + check(asked.folder, asked.name))
        if asked.control:
            control(asked.folder)
            print(f"ok      {len(CONTROLS)} controls failed as they must")
    except Broken as fault:
        sys.exit(f"FAILED  {fault}")


if __name__ == "__main__":
    main()
