#!/usr/bin/env python3
"""Reads every .eml below a folder as strict mail programs do, and says what is wrong with it.

usage: mail_messages.py DIR            one line a finding; exit 1 if there is any, 2 if there is no message
       mail_messages.py --control DIR  plants faults in a message of DIR and must find every one
Needs cc, pkg-config and Debian's libgmime-3.0-dev for the second reader.
"""
import email
import email.errors
import email.policy
import pathlib
import sys
import tempfile

from mail_faults import PLANTED
from mail_parts import body
from mail_reader import agreement, read_again, second_reader
from mail_rules import Finding, encoded_words, headers, lines, structure

STRICT = email.policy.SMTP.clone(raise_on_defect=True)


def main():
    arguments = [word for word in sys.argv[1:] if word != "--control"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    messages = {path: path.read_bytes() for path in sorted(pathlib.Path(arguments[0]).rglob("*.eml"))}
    if not messages:
        print(f"mail: no .eml below {arguments[0]}")
        sys.exit(2)
    with tempfile.TemporaryDirectory(prefix="debrief-mail-") as work:
        reader = second_reader(pathlib.Path(work))
        if "--control" in sys.argv:
            sys.exit(control(list(messages.values()), reader, pathlib.Path(work)))
        sys.exit(report(messages, reader))


def report(messages, reader):
    found = 0
    for path, finding in examine(messages, reader):
        found += isinstance(finding, Finding)
        print(f"{path}: {finding.rule}: {finding.words}" if isinstance(finding, Finding) else f"{path}: warning: {finding}")
    print(f"{len(messages)} messages, {found} findings")
    return 1 if found else 0


def examine(messages, reader):
    """Findings and warnings of all messages, with their paths; no two may have one id."""
    ids, seen = {}, read_again(reader, messages)
    for path, raw in messages.items():
        findings, warnings, message_id = judge(raw, seen[str(path)])
        if message_id in ids:
            findings.append(Finding("message-id", f"also in {ids[message_id].name}"))
        ids[message_id] = path
        yield from ((path, finding) for finding in findings + warnings)


def judge(raw, seen):
    """All findings of one message, warnings, and its id; a reader that gives up is a finding too."""
    findings, warnings = list(lines(raw)), []
    try:
        message = email.message_from_bytes(raw, policy=STRICT)
        findings += headers(message)
        findings += encoded_words(raw)
        findings += structure(message, raw)
        findings += list(body(message, warnings))
        findings += agreement(message, seen)
        message_id = str(message["Message-ID"])
    except (email.errors.MessageDefect, ValueError, LookupError, AttributeError, IndexError) as fault:
        return findings + [Finding("strict", f"{type(fault).__name__}: {fault}")], warnings, object()
    wide = [line for line in raw.split(b"\r\n\r\n", 1)[1].split(b"\r\n") if len(line) > 78 and b": " not in line]
    if wide:
        warnings.append(f"{len(wide)} lines over 78 letters")
    return findings, warnings, message_id


def control(raws, reader, work):
    """Every net is itself tested: each planted fault must be found under the rule that is there for it."""
    base = next((raw for raw in raws if b"multipart/related" in raw and b"List-Unsubscribe:" in raw), None)
    if base is None:
        print("mail: the control needs a message with images and List-Unsubscribe")
        return 2
    missed = [name for name in PLANTED if not caught(name, base, reader, work)]
    twice = {work / name: base for name in ("one.eml", "two.eml")}
    for path, raw in twice.items():
        path.write_bytes(raw)
    if [finding.rule for _, finding in examine(twice, reader)] != ["message-id"]:
        missed.append("one id twice")
    for name in missed:
        print(f"not found: {name}")
    count = len(PLANTED) + 1
    print(f"{count - len(missed)} of {count} planted faults found")
    return 1 if missed else 0


def caught(name, base, reader, work):
    rule, plant = PLANTED[name]
    raw = plant(base)
    if raw == base:
        print(f"not planted: {name}")
        return False
    path = work / "planted.eml"
    path.write_bytes(raw)
    findings, _, _ = judge(raw, read_again(reader, [path])[str(path)])
    return any(finding.rule in rule.split("|") for finding in findings)


if __name__ == "__main__":
    main()
