"""A packet judged by tools that did not make it (bagit-python, coreutils, signify, minisign, OpenSSL, unzip), and our checker
judged by packets that somebody has changed.

usage: packet_bags.py PACKET [--key PUB] [--verify 'COMMAND'] [--control]
PACKET is the folder of a bag, its zip beside it. COMMAND, as 'debrief packet verify', is run with the path of a changed copy: it must
exit with 1 and name the file. --control expects each judge to object to a planted fault, and a checker that knows BagIt alone to fail.
"""
import argparse
import collections
import hashlib
import logging
import pathlib
import re
import shlex
import shutil
import sys
import tempfile
import zipfile

from common import CONTROLS, Broken, Skipped, files, must_fail, require, run

try:
    import bagit
    # What it objects to is in what it throws; its log would be said twice.
    logging.getLogger("bagit").setLevel(logging.CRITICAL)
except ImportError:
    bagit = None

LISTS = ("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")
SIGNED = "signed-files.sha256"
MOST_FILES = 60


def library(bag):
    if bagit is None:
        raise Skipped("pip install bagit")
    try:
        bagit.Bag(str(bag)).validate()
    except bagit.BagError as error:
        raise Broken(f"bagit-python: {error}") from error


def sums(bag):
    for name in LISTS + ((SIGNED,) if (bag / SIGNED).exists() else ()):
        program = "sha512sum" if "512" in name else "sha256sum"
        result = run(program, "--check", "--strict", "--quiet", name, cwd=bag)
        require(result.returncode == 0, f"{program}: {name}: {result.stdout[-200:]}{result.stderr[-200:]}")


def signature(bag, key):
    """Three programs that share no code with each other."""
    if not (bag / SIGNED).exists():
        raise Skipped("the packet is not signed")
    for command in (("signify-openbsd", "-V", "-p", key, "-m", SIGNED), ("minisign", "-V", "-p", key, "-x", SIGNED + ".sig", "-m", SIGNED)):
        if shutil.which(command[0]) is None:
            raise Skipped(f"apt-get install {command[0]}")
        result = run(*command, cwd=bag)
        require(result.returncode == 0, f"{command[0]}: {(result.stdout + result.stderr)[-200:]}")


def read_me(bag):
    """The commands of the packet's own text, typed in as they stand; OpenSSL's are among them."""
    blocks = re.split(r"\n\s*\n", (bag / "README.txt").read_text())
    commands = [block for block in blocks if all(line.startswith("     ") for line in block.splitlines()) and block.strip()]
    absent = [name for name in ("signify-openbsd", "minisign") if shutil.which(name) is None]
    require(len(commands) >= 2, "README.txt tells no commands")
    for block in commands:
        lines = [line for line in block.splitlines() if line.split()[0] not in absent]
        result = run("sh", "-ec", "\n".join(lines), cwd=bag)
        require(result.returncode == 0, f"README.txt: {block.strip()[:80]}: {(result.stdout + result.stderr)[-200:]}")


def zipped(bag):
    path = bag.with_name(bag.name + ".zip")
    result = run("unzip", "-tq", path)
    require(result.returncode == 0, f"unzip: {(result.stdout + result.stderr)[-200:]}")
    with zipfile.ZipFile(path) as archive:
        require(archive.testzip() is None, "zipfile finds a damaged file")
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        require(names == sorted(f"{bag.name}/{name}" for name in files(bag)), "the zip has not the bag's files in their order")
        require(len({entry.date_time for entry in entries}) == 1, "the zip has more than one time")
        require({entry.external_attr >> 16 for entry in entries} == {0o100644}, "the zip has other modes than 0644")
        for entry in entries:
            require(archive.read(entry) == (bag.parent / entry.filename).read_bytes(), f"the zip has another {entry.filename}")


JUDGES = {"bagit-python": library, "sums": sums, "README.txt": read_me, "unzip and zipfile": zipped}


def judge(bag, key):
    done, skipped = [], []
    for name, check in {**JUDGES, "signify and minisign": lambda bag: signature(bag, key)}.items():
        try:
            check(bag)
            done.append(name)
        except Skipped as reason:
            skipped.append(f"{name} ({reason})")
    return ", ".join(done) + (f"; skipped: {', '.join(skipped)}" if skipped else "")


# ---- What somebody may do to a packet: each function changes a copy and says which name must be told.

def flipped(name):
    def change(bag):
        data = bytearray((bag / name).read_bytes())
        data[len(data) // 2] ^= 1
        (bag / name).write_bytes(data)
        return name
    return change


def removed(name):
    def change(bag):
        (bag / name).unlink()
        return name
    return change


def renamed(name, new):
    def change(bag):
        (bag / name).rename(bag / new)
        return new
    return change


def added(name):
    def change(bag):
        (bag / name).parent.mkdir(parents=True, exist_ok=True)
        (bag / name).write_text("x")
        return name
    return change


def linked(name):
    def change(bag):
        (bag / name).rename(bag.parent / "moved")
        (bag / name).symlink_to(bag.parent / "moved")
        return name
    return change


def relisted(bag):
    """A forger: other bytes, and all lists written anew; the signature he cannot make."""
    name = next(name for name in files(bag) if name.startswith("data/"))
    (bag / name).write_bytes((bag / name).read_bytes() + b" ")
    info = bag / "bag-info.txt"
    payload = [path for path in files(bag) if path.startswith("data/")]
    oxum = f"{sum((bag / path).stat().st_size for path in payload)}.{len(payload)}"
    info.write_text(re.sub(r"Payload-Oxum: .*", f"Payload-Oxum: {oxum}", info.read_text()))
    for manifest in LISTS:
        kind = "sha512" if "512" in manifest else "sha256"
        listed = [line.split("  ", 1)[1] for line in (bag / manifest).read_text().splitlines()]
        (bag / manifest).write_text("".join(
            f"{hashlib.new(kind, (bag / path).read_bytes()).hexdigest()}  {path}\n" for path in listed))
    return name if (bag / SIGNED).exists() else ""


def without_tag_lists(bag):
    for name in LISTS[2:]:
        (bag / name).unlink()
    info = bag / "bag-info.txt"
    info.write_text(info.read_text() + "Bag-Count: 1 of 1\n")
    return LISTS[2]


def zip_flipped(bag):
    path = bag.with_name(bag.name + ".zip")
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 4
    path.write_bytes(data)
    return path.name


def changes(bag):
    names = files(bag)
    payload = [name for name in names if name.startswith("data/")]
    chosen = [name for name in names if name not in payload] + payload[::max(1, len(payload) // MOST_FILES)]
    for name in chosen:
        yield f"flip {name}", flipped(name)
        yield f"remove {name}", removed(name)
        yield f"rename {name}", renamed(name, name + "x")
    page = next(name for name in payload if name.endswith("index.html"))
    yield "case", renamed(page, page.replace("index", "Index"))
    for name in ("note.txt", "data/extra.txt", "data/a/.hidden", "fetch.txt", "manifest-md5.txt", "data/n\u0303.txt"):
        yield f"add {name}", added(name)
    yield "link", linked(page)
    yield "forge all lists", relisted
    yield "strip the lists of tag files", without_tag_lists
    yield "zip: a byte", zip_flipped


def tamper(original, command, work):
    """Every change is found by exit 1, and its file is named; the packet as it was passes."""
    result = run(*command, original)
    require(result.returncode == 0, f"the packet itself: exit {result.returncode}: {result.stdout[-300:]}{result.stderr[-300:]}")
    counts = collections.Counter()
    for what, change in changes(original):
        place = work / "changed"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        bag = pathlib.Path(shutil.copytree(original, place / original.name))
        for beside in (original.name + ".zip", "index.json"):
            if (original.parent / beside).exists():
                shutil.copy(original.parent / beside, place / beside)
        name = change(bag)
        result = run(*command, bag)
        require(result.returncode == 1, f"{what}: exit {result.returncode}, not 1")
        require(name in result.stdout, f"{what}: {name} is not named: {result.stdout[-300:]}")
        counts[what.split()[0]] += 1
    return f"{sum(counts.values())} changes found and named ({', '.join(f'{count} {what}' for what, count in counts.items())})"


def control(bag, key, work):
    for name, check in {**JUDGES, "signify and minisign": lambda bag: signature(bag, key)}.items():
        copy = work / "control" / name.replace(" ", "-") / bag.name
        shutil.copytree(bag, copy)
        shutil.copy(bag.with_name(bag.name + ".zip"), copy.with_name(bag.name + ".zip"))
        flipped(SIGNED if "signify" in name else "data/index.html")(copy)
        try:
            must_fail(f"{name} on a changed packet", lambda: check(copy))
        except Skipped:
            pass
    if bagit:
        script = work / "only-bagit.py"
        script.write_text("import sys, bagit\ntry:\n    bagit.Bag(sys.argv[1]).validate()\nexcept bagit.BagError as e:\n    print(e); sys.exit(1)\n")
        must_fail("a checker that knows BagIt alone", lambda: tamper(bag, [sys.executable, script], work))
    must_fail("a checker that accepts all", lambda: tamper(bag, ["true"], work))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("packet", type=pathlib.Path)
    parser.add_argument("--key", type=pathlib.Path)
    parser.add_argument("--verify", type=shlex.split)
    parser.add_argument("--control", action="store_true")
    asked = parser.parse_args()
    original, bag = asked.packet.resolve(), None
    with tempfile.TemporaryDirectory(prefix="debrief-packet-") as folder:
        work = pathlib.Path(folder)
        # The judges work on a copy, for the commands of README.txt leave files beside it.
        bag = pathlib.Path(shutil.copytree(original, work / "copy" / original.name))
        shutil.copy(original.with_name(original.name + ".zip"), bag.with_name(original.name + ".zip"))
        key = (asked.key or bag / "public-key.pub").resolve()
        try:
            print("ok      " + judge(bag, key))
            if asked.verify:
                print("ok      " + tamper(original, asked.verify, work))
            if asked.control:
                control(bag, key, work)
                print(f"ok      {len(CONTROLS)} controls failed as they must")
        except Broken as fault:
            sys.exit(f"FAILED  {fault}")


if __name__ == "__main__":
    main()
