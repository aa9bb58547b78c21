#!/usr/bin/env python3
"""Puts hostile texts wherever text comes into a mail: refused with its place and what to do, or one mail to one reader with nothing smuggled.

usage: mail_hostile.py              exit 1 if a text slipped through; DEBRIEF names the program
       mail_hostile.py --operation FOLDER   writes the sample operation with all texts that are let in as names, for mail_server.py
"""
import csv
import email
import email.policy
import json
import pathlib
import re
import shutil
import sys
import tempfile

from mail_messages import examine
from mail_project import Project
from mail_reader import second_reader
from mail_rules import Finding

TEXTS = {
    "CR": "Tom\rBcc: x@evil.example", "LF": "Tom\nBcc: x@evil.example", "CR LF": "Tom\r\nBcc: x@evil.example", "an end of headers": "Tom\r\n\r\n<b>x</b>",
    "NUL": "Tom\0Reilly", "DEL": "Tom\x7f", "a tab": "Tom\tReilly", "C1": "Tom\x85Bcc: x@evil.example", "a line separator": "Tom\u2028Bcc: x@evil.example",
    "an override": "Tom \u202ednE", "isolates": "\u2066Tom\u2069", "no letter": "Tom\uffff", "a lost letter": "Tom\ufffd",
    "a comma": "Reilly, Tom", "quotes": 'Tom "T" Reilly', "a parenthesis": "Tom (Reilly", "parentheses": "Tom (T) Reilly", "a backslash": "Tom\\ Reilly",
    "an address": "Tom <x@evil.example>", "two addresses": "x@evil.example, Tom", "a group": "all: x@evil.example;", "a closed quote": 'Tom" <x@evil.example>',
    "a route": "<@evil.example:x@evil.example>", "accents": "Zoë Łódź", "emoji": "Tom \U0001f389\U0001f469\u200d\U0001f469\u200d\U0001f467", "Arabic": "ليلى منصور",
    "300 letters": "x" * 300, "300 wide letters": "Weiß " * 60, "an encoded word": "=?utf-8?q?Bcc=3A_x=40evil.example?=", "a broken encoded word": "=?utf-8?b?//?=",
    "a boundary": "--=_alternative_", "a command": "RCPT TO:<x@evil.example>", "a dot": ".", "From": "From here", "a mark of SMTP": "Tom> SIZE=1",
    "tags": "<script>alert(1)</script>", "an image": '"><img src=https://evil.example/a.png>', "a template": "{{site}} {{{site}}}",
}
SLOTS = {
    # Where the text goes, and where a refusal must point.
    "a person's name": r"people\.csv:6:6: ", "an address": r"people\.csv:6:\d+: ", "a team's name": r"teams\.csv:3:7: ", "the site's name": r"debrief\.yml:3:7: ",
    "a metric's name": r"handle-time\.md:\d+:7: ", "reply to": r"debrief\.yml:\d+:13: ", "from": r"debrief\.yml:\d+:9: ", "unsubscribe": r"debrief\.yml:\d+:16: ",
}
ADVICE = re.compile(r"(Take it out|Write it as|Write name@|write it anew|Quote)")


def main():
    if "--operation" in sys.argv:
        operation(pathlib.Path(sys.argv[-1]))
        return
    with tempfile.TemporaryDirectory(prefix="debrief-mail-hostile-") as folder:
        work = pathlib.Path(folder)
        reader, made, refused, wrong = second_reader(work), 0, 0, []
        for slot in SLOTS:
            for name, text in TEXTS.items():
                outcome, complaint = attempt(work, slot, name, text, reader)
                made, refused = made + (outcome == "made"), refused + (outcome == "refused")
                if complaint:
                    wrong.append(f"{name} as {slot}: {complaint}")
        for complaint in wrong + control(work, reader):
            print(complaint)
    print(f"{len(SLOTS)} places x {len(TEXTS)} texts: {refused} refused, {made} mailed to one reader each, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


def attempt(work, slot, name, text, reader):
    project = Project.starter(work / "project")
    try:
        plant(project.folder / "content", slot, text)
        return judge(project, slot, text, reader)
    finally:
        shutil.rmtree(project.folder)


def judge(project, slot, text, reader):
    """Whether it was made or refused, and what is wrong with that."""
    results = [project.render(issue) for issue in ("own", "team")]
    said = "".join(result.stderr for result in results)
    if any(result.returncode not in (0, 1) for result in results):
        return "broken", f"exit {[result.returncode for result in results]}: {said[-200:]}"
    messages = {path: path.read_bytes() for path in project.folder.rglob("*.eml")}
    known = {"niamh.byrne", "samir.haddad", "ewa.nowak", "tom.reilly", "grace.kelly", "oisin.walsh"}
    for path, finding in examine(messages, reader):
        if isinstance(finding, Finding):
            return "broken", f"{path.name}: {finding.rule}: {finding.words}"
    for path, raw in messages.items():
        message = email.message_from_bytes(raw, policy=email.policy.SMTP)
        to = message["To"].addresses[0].addr_spec
        if slot != "an address" and to.partition("@")[0] not in known or not to.endswith("@lantern.example"):
            return "broken", f"{path.name} goes to {to}"
    for ledger in project.folder.rglob("manifest.jsonl"):
        for line in ledger.read_text().splitlines():
            json.loads(line)
    if any(result.returncode for result in results):
        spoken = [line for line in said.splitlines() if "error:" in line or "not made" in line]
        bad = [line for line in spoken if not ADVICE.search(line) or ("error:" in line and not re.search(SLOTS[slot], line))]
        return "refused", f"said badly: {(bad or ['nothing'])[0][:200]}" if bad or not spoken else None
    return ("made", None) if len(messages) == 6 else ("broken", f"{len(messages)} messages, not 6")


def plant(content, slot, text):
    quoted = in_quotes(text)
    people, teams = rows(content / "people.csv"), rows(content / "teams.csv")
    if slot == "a person's name":
        people[5][1] = text
    elif slot == "an address":
        people[5][5] = text if "@" in text else text + "@lantern.example"
    elif slot == "a team's name":
        teams[2][1] = text
    elif slot == "a metric's name":
        swap(content / "metrics/handle-time.md", r"^name: .*", "name: " + quoted)
    elif slot == "the site's name":
        swap(content / "debrief.yml", r"^name: .*", "name: " + quoted)
    else:
        value = in_quotes(text + " <figures@lantern.example>") if slot == "from" else quoted
        swap(content / "debrief.yml", rf"^  {slot}: .*", f"  {slot}: {value}")
    for path, table in ((content / "people.csv", people), (content / "teams.csv", teams)):
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(table)


def in_quotes(text):
    """A text as YAML holds it: what cannot stand in a file by its code."""
    hidden = lambda letter: f"\\u{ord(letter):04x}"
    return '"' + re.sub("[\0-\x1f\"\\\\\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffd-\uffff]", lambda found: hidden(found[0]), text) + '"'


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def swap(path, pattern, line):
    path.write_text(re.sub(pattern, lambda _: line, path.read_text(encoding="utf-8"), count=1, flags=re.M), encoding="utf-8")


def control(work, reader):
    """A message into which a line was smuggled must be found."""
    project = Project.starter(work / "control")
    project.render("own")
    path = next(project.folder.rglob("*.eml"))
    path.write_bytes(path.read_bytes().replace(b"\r\nTo: ", b"\r\nBcc: x@evil.example\r\nTo: ", 1))
    found = [finding for _, finding in examine({path: path.read_bytes()}, reader) if isinstance(finding, Finding)]
    return [] if found else ["the control did not fail: a Bcc"]


def operation(folder):
    """The sample operation whose people bear, one each, all names that are let in."""
    project = Project.sample(folder)
    content = project.folder / "content"
    people = rows(content / "people.csv")
    names = [text for text in TEXTS.values() if not re.search("[\0-\x1f\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069\ufffd\uffff]", text)]
    changed = {}
    for row in people[1:]:
        if row[3] == "agent" and (row[0] in changed or len(changed) < len(names)):
            row[1] = changed.setdefault(row[0], names[min(len(changed), len(names) - 1)])
    with (content / "people.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(people)
    swap(content / "debrief.yml", r"^name: .*", 'name: "North, \\"way\\" <x@evil.example> ü"')
    swap(content / "debrief.yml", r"^  from: .*", '  from: "Zahlen, Büro (Nord) <figures@northway.example>"')
    print(f"{len(changed)} people have hostile names")


if __name__ == "__main__":
    main()
