#!/usr/bin/env python3
"""Searches every mail of an issue for the names, ids, logins and addresses of people whom it may not show.

usage: mail_leaks.py PROJECT FOLDER            FOLDER has the .eml files; one line a finding; exit 1 if there is any, 2 without a message
       mail_leaks.py --control PROJECT FOLDER  plants a stranger in each part of a message and must find every one

The rule. A mail about an agent shows no other agent: no name, id, login or address. Leads and managers may stand there by name, for
they lead, invite to talks and sign notes; not by id, login or address. A mail about a team may show everybody who was ever in it or in
a team below it, and no other agent. A mail about the operation may show everybody. No header but To, From and Reply-To holds a name, nor
does the preview line. Every part is decoded; words in pictures are read by tesseract where it is installed.
"""
import collections
import csv
import email
import email.policy
import html
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

STAFF = ("lead", "manager", "vp")
Person = collections.namedtuple("Person", "id name role words teams")


def main():
    arguments = [word for word in sys.argv[1:] if not word.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    people, teams = read_people(pathlib.Path(arguments[0]) / "content"), read_teams(pathlib.Path(arguments[0]) / "content")
    messages = {path: path.read_bytes() for path in sorted(pathlib.Path(arguments[1]).rglob("*.eml"))}
    if not messages:
        sys.exit(2)
    if "--control" in sys.argv:
        sys.exit(control(messages, people, teams))
    found = 0
    for path, raw in messages.items():
        for finding in findings(path.stem, raw, people, teams):
            found += 1
            print(f"{path}: {finding}")
    print(f"{len(messages)} messages, {len(people)} people looked for in each{read_pictures()}, {found} findings")
    sys.exit(1 if found else 0)


def read_pictures():
    return ", words in pictures among them" if shutil.which("tesseract") else ""


def read_people(content):
    people = {}
    for row in csv.DictReader((content / "people.csv").open(encoding="utf-8")):
        known = people.get(row["id"])
        teams = (known.teams if known else set()) | {row["team"]}
        words = [row["id"], row.get("email") or "", *(row.get("aliases") or "").split()]
        people[row["id"]] = Person(row["id"], row["name"], row["role"], [word for word in words if word], teams)
    return people


def read_teams(content):
    return {row["id"]: row.get("parent") or None for row in csv.DictReader((content / "teams.csv").open(encoding="utf-8"))}


def below(team, teams):
    """A team and all below it."""
    found = {team}
    while True:
        more = {name for name, parent in teams.items() if parent in found} - found
        if not more:
            return found
        found |= more


def findings(stem, raw, people, teams):
    """What a message shows of others, by where it stands. `stem` says whose figures it tells: agents-a107, teams-billing--m01."""
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    about, _, _ = stem.partition("--")
    kind, _, name = about.partition("-")
    own = {name} if kind == "agents" else set()
    if kind == "teams":
        within = below(name, teams)
        own = {person.id for person in people.values() if person.teams & within}
    if kind == "operation":
        own = set(people)
    reader = str(message["To"].addresses[0].addr_spec).lower()
    for where, text in places(message):
        is_header = where.startswith("header") or where == "preview line"
        for person in people.values():
            if reader in [word.lower() for word in person.words] and not is_header:
                continue
            if is_header:
                hidden = [person.name]
            elif person.id in own:
                hidden = []
            elif person.role in STAFF:
                hidden = person.words if kind == "agents" else []
            else:
                hidden = [person.name, *person.words]
            for word in hidden:
                if holds(text, word):
                    yield f"{word} stands in {where}"


def places(message):
    for name, value in message.items():
        if name not in ("To", "From", "Reply-To"):
            yield f"header {name}", folded(str(value))
    for part in message.walk():
        if part.is_multipart():
            continue
        where = f"{part.get_content_type()} {part.get_filename() or ''}".strip()
        data = part.get_payload(decode=True)
        if part.get_content_maintype() == "text":
            text = data.decode("utf-8")
            yield where, folded(html.unescape(text))
            if part.get_content_subtype() == "html":
                yield where + " without tags", folded(html.unescape(re.sub(r"<[^>]*>", "", text)))
                preview = re.search(r'<div style="display:none[^>]*>(.*?)</div>', text, re.S)
                if preview:
                    yield "preview line", folded(html.unescape(preview[1]))
        else:
            yield where, folded(data.decode("latin-1"))
            if shutil.which("tesseract"):
                yield where + " as it is drawn", folded(drawn(data))


def drawn(data):
    """The words in a picture, as a program sees them that knows nothing of how it was made."""
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(data)
        file.flush()
        result = subprocess.run(["tesseract", file.name, "-", "--psm", "11"], capture_output=True, text=True, errors="replace",
                                env={**os.environ, "OMP_THREAD_LIMIT": "1"})
    return result.stdout


def folded(text):
    """In one spelling: composed, small letters, every blank one space, no marks that nobody sees."""
    text = unicodedata.normalize("NFC", text).casefold()
    return " ".join(re.sub("[\u00ad\u200b-\u200f\u2066-\u2069]", "", text).split())


def holds(text, word):
    word = folded(word)
    place = text.find(word)
    while place >= 0:
        around = text[max(0, place - 1):place] + text[place + len(word):place + len(word) + 1]
        if not any(letter.isalnum() for letter in around):
            return True
        place = text.find(word, place + 1)
    return False


def control(messages, people, teams):
    """A stranger planted in every part must be found, by every word."""
    path, raw = next((path, raw) for path, raw in messages.items() if path.stem.startswith(("agents-", "teams-")) and b"image/png" in raw)
    about = path.stem.partition("--")[0].partition("-")[2]
    stranger = next(person for person in people.values() if person.role not in STAFF and person.id != about
                    and not person.teams & below(about, teams) and person.name.isascii() and len(person.words) > 1)
    plants = {"a name in the subject": lambda raw: re.sub(rb"Subject: ", b"Subject: " + stranger.name.encode() + b" ", raw, count=1)}
    for kind in (b"text/plain", b"text/html"):
        for word in (stranger.name, *stranger.words):
            plants[f"{word} in {kind.decode()}"] = in_part(kind, word)
    plants["a name in tags"] = in_part(b"text/html", stranger.name.replace(" ", "</b> <b>"))
    plants["a name in entities"] = in_part(b"text/html", "".join(f"&#{ord(letter)};" for letter in stranger.name))
    plants["an id in a link"] = in_part(b"text/html", f'<a href=3D"https://x.example/agents/{stranger.id}/">x</a>')
    missed = [name for name, plant in plants.items() if not list(findings(path.stem, plant(raw), people, teams))]
    missed += [f"not clean before: {finding}" for finding in findings(path.stem, raw, people, teams)]
    for name in missed:
        print(f"not found: {name}")
    print(f"{len(plants) - len(missed)} of {len(plants)} planted strangers found")
    return 1 if missed else 0


def in_part(kind, text):
    encoded = text.encode() if "=3D" in text else text.replace("=", "=3D").encode()
    return lambda raw: re.sub(rb"(Content-Type: " + kind + rb".*?\r\n\r\n)", lambda found: found[1] + encoded + b"=20\r\n", raw, count=1, flags=re.S)


if __name__ == "__main__":
    main()
