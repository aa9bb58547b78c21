#!/usr/bin/env python3
"""Kills whoever sends mail at every system call, and breaks the server in every way: nobody may get two copies, nobody may be forgotten.

usage: scripts/quality/mail_crash.py --project FOLDER --issue FOLDER [--resend ' --resend-in-doubt'] [--limit N] [--slow SECONDS] [--faults KILL,ENOSPC,EIO]

The project has a 'mail:' that is pointed at the server; the issue's folder, output/mail/agent-week-2026-w44, is one that was rendered:
a few messages are enough. `debrief mail send` sends them, without encryption. A server in this process takes the messages
and counts. After every crash the command runs again, and each recipient has one copy, or is named by the ledger as in doubt; then it
runs with --resend, and everybody has a copy. The net is tried too: a sender that notes what it sent afterwards must be caught.
Needs strace and Python's aiosmtpd (make setup-qa).
"""
import argparse
import collections
import email
import email.policy
import json
import pathlib
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from aiosmtpd.controller import Controller

from mail_project import DEBRIEF, Project

CALLS = {
    "KILL": "openat,read,pread64,write,fsync,flock,close,ftruncate,fstat,newfstatat,socket,connect,poll,ppoll,sendto,send,recvfrom,recv,getsockopt,exit_group",
    "ENOSPC": "write,fsync,openat",
    "EIO": "openat,write,fsync,pread64,close",
}
UNSENT = ("in-doubt", "sending")


class Broken(Exception):
    """Somebody got two copies, or none and nobody says so."""


class Sink:
    """Takes messages, counts copies by recipient, and does what a scenario wants."""

    def __init__(self):
        self.act = lambda stage, recipient, count: None
        self.copies = collections.Counter()
        self.tries = collections.Counter()

    def reply(self, stage, recipient):
        self.tries[stage, recipient] += 1
        return self.act(stage, recipient, self.tries[stage, recipient])

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        return self.reply("MAIL", address) or "250 2.1.0 ok"

    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        return self.reply("RCPT", address) or "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if len(envelope.rcpt_tos) != 1:
            return "554 one recipient a message"
        recipient = envelope.rcpt_tos[0]
        answer = self.reply("DOT", recipient)
        if answer is None or answer == "drop":
            self.copies[recipient.lower()] += 1
        if answer == "drop":
            server.transport.abort()
            return "250 nobody hears this"
        if isinstance(answer, float):
            import asyncio
            await asyncio.sleep(answer)
            self.copies[recipient.lower()] += 1
            return "250 2.0.0 queued at last"
        return answer or "250 2.0.0 queued"

    def clear(self, act=None):
        self.act = act or (lambda stage, recipient, count: None)
        self.copies.clear()
        self.tries.clear()


class Bench:
    """An issue, a command that sends it, and the judge of what came of it."""

    def __init__(self, options, sink, port, work):
        self.sink, self.work, self.resend = sink, work, options.resend
        self.project, self.issue, self.port = Project(options.project), pathlib.Path(options.issue), port
        self.ledger = self.project.ledger(self.issue)
        self.template = f"{DEBRIEF} mail send {self.issue.name} {self.project.folder} --plain-on-loopback"
        self.recipients = sorted(recipients(self.issue))

    def command(self, port=None):
        server = f"smtp://127.0.0.1:{port or self.port}"
        self.project.point(server)
        return shlex.split(self.template.format(issue=self.issue, ledger=self.ledger, server=server))

    def clear(self, act=None):
        for path in self.ledger.parent.glob("*"):
            path.unlink()
        self.sink.clear(act)

    def run(self, prefix=(), extra="", timeout=120):
        return subprocess.run([*prefix, *self.command(), *shlex.split(extra)], capture_output=True, text=True, errors="replace", timeout=timeout)

    def states(self):
        """The last state of each recipient, as another reader of the ledger sees it; every line must be whole."""
        found = {}
        for number, line in enumerate(self.ledger.read_bytes().decode("ascii").splitlines(), 1):
            try:
                entry = json.loads(line)
            except ValueError:
                raise Broken(f"line {number} of the ledger is broken: {line[:60]}")
            found.setdefault(entry["to"], []).append(entry["state"])
        return found

    def judge(self, what, most=1):
        """Each recipient has at most so many copies; one with none is named as in doubt, rejected, deferred or not sent."""
        states = self.states()
        for recipient in self.recipients:
            copies, last = self.sink.copies[recipient], states.get(recipient, ["nothing"])[-1]
            if copies > most:
                raise Broken(f"{what}: {recipient} has {copies} copies")
            if copies == 0 and last in ("accepted", "nothing"):
                raise Broken(f"{what}: {recipient} has no copy, and the ledger says {last}")
        strangers = set(self.sink.copies) - set(self.recipients)
        if strangers:
            raise Broken(f"{what}: {strangers} got what is not theirs")


def recipients(issue):
    """The addresses in the To of every message of a folder."""
    for path in pathlib.Path(issue).rglob("*.eml"):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
        for address in message["To"].addresses:
            yield address.addr_spec.lower()


def points(bench, calls):
    """For each call the numbers of those made once the ledger is open; per thread, as strace counts."""
    bench.clear()
    with tempfile.NamedTemporaryFile("r") as log:
        result = bench.run(["strace", "-f", "-qq", "-e", "signal=none", "-e", f"trace={calls}", "-o", log.name])
        if result.returncode:
            raise Broken(f"an ordinary run gave exit {result.returncode}: {result.stdout[-300:]} {result.stderr[-300:]}")
        seen, first, last, started = collections.Counter(), {}, {}, False
        for line in log:
            match = re.match(r"(\d+)\s+(\w+)\(", line)
            if not match:
                continue
            seen[match.groups()] += 1
            started = started or str(bench.ledger) in line
            if started:
                first.setdefault(match[2], seen[match.groups()])
                last[match[2]] = max(last.get(match[2], 0), seen[match.groups()])
    bench.judge("an ordinary run")
    if not last:
        raise Broken("strace saw no call at the ledger")
    return {name: range(first[name], last[name] + 1) for name in last}


def crash_everywhere(bench, fault, limit):
    """Fails every call once, runs again, and judges; gives the tries, and how often somebody was in doubt."""
    tries = doubts = 0
    calls = ",".join("?" + name for name in CALLS[fault].split(","))
    how = "signal=KILL" if fault == "KILL" else f"error={fault}"
    for name, numbers in sorted(points(bench, calls).items()):
        numbers = list(numbers)
        step = max(1, len(numbers) // limit) if limit else 1
        for number in numbers[::step]:
            what = f"{fault} at {name} #{number}"
            bench.clear()
            bench.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", f"trace={name}",
                       "-e", f"inject={name}:{how}:when={number}"])
            again = bench.run()
            bench.judge(what)
            doubtful = [name for name, states in bench.states().items() if states[-1] in UNSENT]
            if again.returncode != (1 if doubtful else 0):
                raise Broken(f"{what}: the next run gave exit {again.returncode} with {doubtful} in doubt: {again.stdout[-300:]}{again.stderr[-200:]}")
            if doubtful:
                doubts += 1
                if bench.run(extra=bench.resend).returncode:
                    raise Broken(f"{what}: {bench.resend} did not end it")
                bench.judge(what, most=2)
            missing = [recipient for recipient in bench.recipients if not bench.sink.copies[recipient]]
            if missing:
                raise Broken(f"{what}: {missing} have no copy in the end")
            tries += 1
    return tries, doubts


def answer(code, stage, whose):
    """The server says a code to one recipient at one stage, always; to a MAIL, which names nobody, the first time."""
    def act(at, recipient, count):
        hit = at == stage and (recipient == whose or stage == "MAIL" and count == 1)
        return f"{code} 4.0.0 so it is" if hit else None
    return act


def refusals(bench):
    """One recipient is refused at each stage with each code; all others get their mail."""
    tries = 0
    whose = bench.recipients[0]
    for stage in ("MAIL", "RCPT", "DOT"):
        for code in (421, 450, 550, 552, 554):
            what = f"{code} at {stage}"
            bench.clear(answer(code, stage, whose))
            result = bench.run(extra="", timeout=300)
            bench.judge(what)
            served = [one for one in bench.recipients if bench.sink.copies[one] == 1]
            if len(served) < len(bench.recipients) - 1:
                raise Broken(f"{what}: only {served} got mail, exit {result.returncode}: {result.stdout[-300:]}")
            if len(served) < len(bench.recipients) and result.returncode == 0:
                raise Broken(f"{what}: exit 0 although somebody got nothing")
            tries += 1
    return tries


def dropped(bench):
    """The line breaks after the final dot: in doubt, not tried again unasked, and the others go on."""
    whose = bench.recipients[0]
    bench.clear(lambda stage, recipient, count: "drop" if (stage, recipient, count) == ("DOT", whose, 1) else None)
    codes = [bench.run().returncode, bench.run().returncode]
    if codes != [1, 1]:
        raise Broken(f"dropped after the dot: exits {codes}, not 1 and 1")
    bench.judge("dropped after the dot")
    if bench.states()[whose][-1] != "in-doubt":
        raise Broken("dropped after the dot: the ledger does not say in-doubt")
    if bench.run(extra=bench.resend).returncode or bench.sink.copies[whose] != 2:
        raise Broken("dropped after the dot: the copy that was asked for did not come")
    bench.judge("sent again as asked", most=2)


def slow(bench, seconds):
    """A server that thinks for a while is waited for."""
    whose = bench.recipients[0]
    bench.clear(lambda stage, recipient, count: float(seconds) if (stage, recipient) == ("DOT", whose) else None)
    result = bench.run(timeout=seconds * 2 + 120)
    if result.returncode or any(bench.sink.copies[one] != 1 for one in bench.recipients):
        raise Broken(f"an answer after {seconds} s: exit {result.returncode}, copies {dict(bench.sink.copies)}")


def together(bench):
    """Of two runs at once one sends and the other one is told to wait."""
    bench.clear(lambda stage, recipient, count: 1.0 if stage == "DOT" else None)
    command = bench.command()
    runs = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(2)]
    codes = sorted(run.wait(timeout=120) for run in runs)
    if codes != [0, 75]:
        raise Broken(f"two runs at once: exits {codes}, not 0 and 75")
    bench.judge("two runs at once")


def interrupted(bench):
    """Ctrl-C lets the letter in hand end, and the next run does the rest."""
    bench.clear(lambda stage, recipient, count: 1.0 if stage == "DOT" else None)
    run = subprocess.Popen(bench.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not bench.sink.tries["DOT", bench.recipients[0]] and run.poll() is None:
        time.sleep(0.02)
    run.terminate()
    if run.wait(timeout=60) != 75:
        raise Broken(f"interrupted: exit {run.returncode}, not 75")
    if bench.run().returncode or any(bench.sink.copies[one] != 1 for one in bench.recipients):
        raise Broken(f"interrupted: copies {dict(bench.sink.copies)}")


def dead(bench):
    """Nobody listens: nothing is sent, exit 3, and the next run sends all."""
    bench.clear()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        result = subprocess.run(bench.command(closed.getsockname()[1]), capture_output=True)
    if result.returncode != 3 or bench.sink.copies:
        raise Broken(f"nobody listens: exit {result.returncode}, not 3")
    if bench.run().returncode:
        raise Broken("nobody listened: the next run did not end it")
    bench.judge("nobody listened")


NAIVE = """
import email, email.policy, json, pathlib, smtplib, sys
issue, ledger, port = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3].rsplit(":", 1)[1])
done = set(json.loads(line)["to"] for line in ledger.read_text().splitlines()) if ledger.exists() else set()
with open(ledger, "a") as notes:
    for path in sorted(issue.rglob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
        to = message["To"].addresses[0].addr_spec.lower()
        if to in done: continue
        with smtplib.SMTP("127.0.0.1", port) as server: server.send_message(message)
        notes.write(json.dumps({"to": to, "state": "accepted"}) + "\\n"); notes.flush()
"""


def control(bench, work):
    """A sender that takes its notes afterwards must be caught."""
    script = work / "naive.py"
    script.write_text(NAIVE)
    kept, bench.template = bench.template, f"{sys.executable} {script} {{issue}} {{ledger}} {{server}}"
    try:
        crash_everywhere(bench, "KILL", 12)
    except Broken as caught:
        return str(caught)
    finally:
        bench.template = kept
    raise Broken("the control did not fail: a sender that takes its notes afterwards")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--issue", required=True)
    parser.add_argument("--project", required=True)
    parser.add_argument("--resend", default="--resend-in-doubt")
    parser.add_argument("--faults", default="KILL,ENOSPC,EIO")
    parser.add_argument("--limit", type=int, default=0, help="at most about so many tries a system call")
    parser.add_argument("--slow", type=int, default=0, help="also a server that answers after so many seconds")
    options = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("mail_crash: no strace here: make setup-qa")
    work = pathlib.Path(tempfile.mkdtemp(prefix="debrief-mail-crash-"))
    sink = Sink()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(sink, hostname="127.0.0.1", port=port)
    server.start()
    bench = Bench(options, sink, port, work)
    checks = [(f"every system call fails once: {fault}", lambda fault=fault: "%d tries, somebody in doubt in %d" % crash_everywhere(bench, fault, options.limit))
              for fault in options.faults.split(",") if fault]
    checks += [("refused at each stage", lambda: f"{refusals(bench)} tries"), ("dropped after the final dot", lambda: dropped(bench)),
               ("two runs at once", lambda: together(bench)), ("interrupted", lambda: interrupted(bench)), ("nobody listens", lambda: dead(bench))]
    if options.slow:
        checks.append((f"an answer after {options.slow} s", lambda: slow(bench, options.slow)))
    checks.append(("control", lambda: control(bench, work)))
    failed = 0
    for name, check in checks:
        start = time.monotonic()
        try:
            figure, word = check() or "", "ok"
        except Broken as fault:
            figure, word, failed = str(fault), "FAILED", failed + 1
        print(f"{word:7} {name}: {figure}  [{len(bench.recipients)} recipients; {time.monotonic() - start:.0f} s]", flush=True)
    server.stop()
    shutil.rmtree(work, ignore_errors=True)
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
