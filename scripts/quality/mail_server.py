#!/usr/bin/env python3
"""Sends a rendered issue to Debian's postfix, in a private folder and on this machine alone, and compares all that arrives with what was rendered.

usage: scripts/quality/mail_server.py --project FOLDER --issue FOLDER [--ports 2525,2465] [--keep]

The project has a 'mail:' that is pointed at smtp://localhost:2525 (STARTTLS is demanded) and then at smtps://localhost:2465; the issue's
folder is one that was rendered, two messages at least. `debrief mail send` sends them. The server has a certificate of an authority
of its own, keeps all mail in one Maildir, and passes nothing on. Every message must arrive once, for its one recipient, encrypted, with
the text, HTML and picture bytes that were rendered and the same content ids. Then a foreign authority must stop everything, and two
recipients are refused, 550 and 450, which must stop nobody else. The comparison is tried on a changed message first: it must be caught.
Needs root, postfix and openssl; nothing outside the private folder is touched.
"""
import argparse
import email
import email.policy
import json
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import time

from mail_project import DEBRIEF, Project

MASTER = """127.0.0.1:{plain} inet n - n - - smtpd
127.0.0.1:{wrapped} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


class Broken(Exception):
    """What arrived is not what was sent."""


def run(*command, expect=0, **options):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", **options)
    if expect is not None and result.returncode != expect:
        raise Broken(f"{command[0]} gave exit {result.returncode}, not {expect}: {result.stdout[-300:]}{result.stderr[-300:]}")
    return result


class Server:
    """A postfix with all its files below one folder."""

    def __init__(self, folder, ports, domains):
        self.folder, self.ports = folder, ports
        self.mail, self.log, self.config = folder / "mail", folder / "log/mail.log", folder / "config"
        for part in (self.mail, self.log.parent, self.config, folder / "queue", folder / "data"):
            part.mkdir(parents=True)
        owner = pwd.getpwnam("postfix")
        for part in (self.mail, folder / "data"):
            os.chown(part, owner.pw_uid, owner.pw_gid)
        folder.chmod(0o755)
        self.authority = certificates(folder / "tls")
        self.settings = {
            "compatibility_level": "3.6", "queue_directory": folder / "queue", "data_directory": folder / "data", "mail_owner": "postfix",
            "setgid_group": "postdrop", "inet_interfaces": "127.0.0.1", "inet_protocols": "ipv4", "myhostname": "localhost.test",
            "mydestination": "", "mynetworks": "", "local_transport": "error:nobody lives here", "default_transport": "error:nothing is passed on",
            "relay_transport": "error:nothing is passed on", "virtual_transport": "virtual", "virtual_mailbox_domains": ", ".join(sorted(domains)),
            "virtual_mailbox_base": self.mail, "virtual_mailbox_maps": "static:all/", "virtual_uid_maps": f"static:{owner.pw_uid}",
            "virtual_gid_maps": f"static:{owner.pw_gid}", "virtual_minimum_uid": "1", "alias_maps": "", "alias_database": "",
            "maillog_file": self.log, "maillog_file_prefixes": folder, "smtpd_tls_security_level": "encrypt", "smtpd_tls_loglevel": "1", "smtpd_tls_received_header": "yes",
            "smtpd_tls_cert_file": folder / "tls/server.pem", "smtpd_tls_key_file": folder / "tls/server.key",
            "smtpd_recipient_restrictions": "reject_unauth_destination", "message_size_limit": "20000000", "smtpd_client_connection_rate_limit": "0",
        }
        (self.config / "master.cf").write_text(MASTER.format(plain=ports[0], wrapped=ports[1]))
        (self.config / "dynamicmaps.cf").write_text("")
        self.write()

    def write(self):
        (self.config / "main.cf").write_text("".join(f"{name} = {value}\n" for name, value in self.settings.items()))

    def refuse(self, rules):
        """Some recipients are refused from now on: address and code."""
        entries = " ".join("{ %s = %s }" % (address, words) for address, words in rules.items())
        self.settings["smtpd_recipient_restrictions"] = f"check_recipient_access inline:{{ {entries} }}, reject_unauth_destination"
        self.write()
        run("postfix", "-c", self.config, "reload")

    def __enter__(self):
        run("postfix", "-c", self.config, "start")
        return self

    def __exit__(self, *_):
        run("postfix", "-c", self.config, "stop", expect=None)

    def arrived(self, count):
        """All messages that lie in the Maildir, once there are so many or none has come for a while."""
        box = self.mail / "all/new"
        end = time.monotonic() + 15
        while time.monotonic() < end and (not box.is_dir() or len(list(box.iterdir())) < count):
            time.sleep(0.1)
        time.sleep(0.5)
        return [path.read_bytes() for path in sorted(box.iterdir())] if box.is_dir() else []

    def clear(self):
        shutil.rmtree(self.mail / "all", ignore_errors=True)
        self.read = len(self.log.read_text(errors="replace")) if self.log.exists() else 0

    def said(self):
        return self.log.read_text(errors="replace")[self.read:]


def certificates(folder):
    """An authority, a certificate of it for this machine, and a second authority that vouches for nobody."""
    folder.mkdir()
    for name in ("authority", "stranger"):
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN=debrief test {name}",
            "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem")
    run("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", folder / "server.key", "-out", folder / "server.csr")
    (folder / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    run("openssl", "x509", "-req", "-in", folder / "server.csr", "-CA", folder / "authority.pem", "-CAkey", folder / "authority.key",
        "-CAcreateserial", "-days", "30", "-extfile", folder / "names", "-out", folder / "server.pem")
    return folder / "authority.pem"


def parts(message):
    """Every leaf of a message: type, content id and decoded bytes."""
    return [(part.get_content_type(), part["Content-ID"], part.get_filename(), part.get_payload(decode=True))
            for part in message.walk() if not part.is_multipart()]


def parsed(content):
    """A message under the strict policy, with line breaks as it had them on its way: a Maildir has this machine's."""
    policy = email.policy.SMTP.clone(raise_on_defect=True)
    return email.message_from_bytes(content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), policy=policy)


def body(content):
    """The bytes behind the headers, whatever the line breaks."""
    return content.replace(b"\r\n", b"\n").split(b"\n\n", 1)[1]


def rendered(issue):
    """The messages of an issue by Message-ID, as they lie in the folder."""
    return {str(parsed(content)["Message-ID"]): content for content in (path.read_bytes() for path in sorted(pathlib.Path(issue).rglob("*.eml")))}


def compare(sent, arrived):
    """Each message arrived once, for its own reader, with every byte of every part."""
    seen = {}
    for content in arrived:
        message = parsed(content)
        seen.setdefault(str(message["Message-ID"]), []).append((content, message))
    if set(seen) != set(sent):
        raise Broken(f"{len(set(sent) - set(seen))} messages did not arrive, {len(set(seen) - set(sent))} are strange")
    for name, content in sent.items():
        if len(seen[name]) != 1:
            raise Broken(f"{name} arrived {len(seen[name])} times")
        got, message = seen[name][0]
        wanted = parsed(content)
        reader = wanted["To"].addresses[0].addr_spec
        if str(message["Delivered-To"]).lower() != reader.lower():
            raise Broken(f"{name} went to {message['Delivered-To']}, not to {reader}")
        if body(got) != body(content):
            raise Broken(f"{name} has another body")
        if parts(message) != parts(wanted):
            raise Broken(f"{name} has other parts")
        for header, value in wanted.items():
            if str(value) not in [str(one) for one in message.get_all(header, [])]:
                raise Broken(f"{name} has another {header}")
        if not re.search(r"\(using TLSv1\.[23] ", " ".join(message.get_all("Received"))):
            raise Broken(f"{name} was not encrypted on its way")
    return sum(len(parts(parsed(content))) for content in sent.values())


def one_recipient_each(said, count):
    numbers = re.findall(r"nrcpt=(\d+)", said)
    if numbers != ["1"] * count:
        raise Broken(f"the log has recipients a message: {numbers}")
    if said.count(" relay=virtual,") != count:
        raise Broken("the log has other deliveries than messages")


class Check:
    def __init__(self, options, server, work):
        self.options, self.server, self.work = options, server, work
        self.sent = rendered(options.issue)

    def send(self, scheme, port, authority, expect=0):
        project = Project(self.options.project)
        ledger = project.ledger(self.options.issue)
        ledger.unlink(missing_ok=True)
        self.server.clear()
        project.point(f"{scheme}://localhost:{port}", authority)
        run(DEBRIEF, "mail", "send", pathlib.Path(self.options.issue).name, project.folder, expect=expect)
        return [json.loads(line) for line in ledger.read_text().splitlines()] if ledger.exists() else []

    def arrives(self, scheme, port):
        start = time.monotonic()
        lines = self.send(scheme, port, self.server.authority)
        took = time.monotonic() - start
        arrived = self.server.arrived(len(self.sent))
        count = compare(self.sent, arrived)
        one_recipient_each(self.server.said(), len(self.sent))
        queued = [line["reply"] for line in lines if line["state"] == "accepted"]
        if len(queued) != len(self.sent) or not all("queued as" in reply for reply in queued):
            raise Broken(f"the ledger does not name every queue id: {queued[:3]}")
        connections = len(re.findall(r"(?<!dis)connect from", self.server.said()))
        return f"{len(arrived)} messages, {count} parts alike, {connections} connection, {len(arrived) / took:.0f} a second"

    def net(self):
        """The comparison must see a changed byte, a lost message, a second copy and another reader."""
        self.send("smtps", self.options.ports[1], self.server.authority)
        arrived = self.server.arrived(len(self.sent))
        compare(self.sent, arrived)
        first = arrived[0]
        head, tail = first.split(b"\n\n", 1)
        spoilt = {
            "a changed byte": [head + b"\n\n" + tail.replace(b"e", b"a", 1), *arrived[1:]],
            "a lost message": arrived[1:],
            "a second copy": [first, *arrived],
            "another reader": [re.sub(rb"Delivered-To: ", b"Delivered-To: x", first), *arrived[1:]],
            "no encryption": [first.replace(b"(using TLS", b"(not TLS"), *arrived[1:]],
        }
        for what, messages in spoilt.items():
            try:
                compare(self.sent, messages)
            except Broken:
                continue
            raise Broken(f"the control did not fail: {what}")
        return f"{len(spoilt)} controls failed as they must"

    def stranger(self):
        lines = self.send("smtps", self.options.ports[1], self.work / "server/tls/stranger.pem", expect=3)
        lines += self.send("smtp", self.options.ports[0], self.work / "server/tls/stranger.pem", expect=3)
        if self.server.arrived(0) or any(line["state"] == "accepted" for line in lines):
            raise Broken("something arrived although nobody vouched for the server")
        return f"exit 3, nothing arrived: {[line['reply'] for line in lines if line['state'] == 'not-sent'][0]}"

    def refusals(self):
        readers = [parsed(content)["To"].addresses[0].addr_spec.lower() for content in self.sent.values()]
        gone, busy = readers[0], readers[1]
        self.server.refuse({gone: "550 5.1.1 nobody of that name", busy: "450 4.2.1 the box is busy"})
        lines = self.send("smtp", self.options.ports[0], self.server.authority, expect=1)
        last = {line["to"]: line for line in lines}
        others = {name: content for name, content in self.sent.items() if parsed(content)["To"].addresses[0].addr_spec.lower() not in (gone, busy)}
        compare(others, self.server.arrived(len(others)))
        if (last[gone]["state"], last[busy]["state"]) != ("rejected", "deferred"):
            raise Broken(f"the ledger says {last[gone]['state']} and {last[busy]['state']}")
        return f"{len(others)} others arrived; {last[gone]['reply'][:60]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--issue", required=True)
    parser.add_argument("--project", required=True)
    parser.add_argument("--ports", default="2525,2465", type=lambda text: [int(part) for part in text.split(",")])
    parser.add_argument("--keep", action="store_true", help="leave the folder there")
    options = parser.parse_args()
    for program in ("postfix", "openssl"):
        if not shutil.which(program):
            sys.exit(f"mail_server: no {program} here")
    if os.getuid() != 0:
        sys.exit("mail_server: postfix wants to be started by root")
    work = pathlib.Path(tempfile.mkdtemp(prefix="debrief-mail-server-"))
    work.chmod(0o755)
    domains = {parsed(content)["To"].addresses[0].domain.lower() for content in rendered(options.issue).values()}
    failed, done = 0, 0
    with Server(work / "server", options.ports, domains) as server:
        check = Check(options, server, work)
        for name, step in [("STARTTLS", lambda: check.arrives("smtp", options.ports[0])), ("smtps", lambda: check.arrives("smtps", options.ports[1])),
                           ("control", check.net), ("a foreign authority", check.stranger), ("550 and 450", check.refusals)]:
            try:
                figure, word = step(), "ok"
            except Broken as fault:
                figure, word, failed = str(fault), "FAILED", failed + 1
            done += 1
            print(f"{word:7} {name}: {figure}", flush=True)
    if options.keep:
        print(f"kept {work}")
    else:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{done - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
