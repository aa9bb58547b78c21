"""The second reader: GMime, by way of gmime_walk.c, and whether it sees what Python sees."""
import hashlib
import pathlib
import subprocess
import sys

from mail_rules import Finding


def second_reader(work):
    source, program = pathlib.Path(__file__).with_name("gmime_walk.c"), work / "gmime_walk"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "gmime-3.0"], capture_output=True, text=True)
    if flags.returncode:
        sys.exit("mail: there is no GMime; install libgmime-3.0-dev")
    subprocess.run(["cc", "-Wall", "-Werror", "-O1", "-o", program, source, *flags.stdout.split()], check=True)
    return program


def read_again(reader, paths):
    """What GMime says of each file, by path."""
    seen = {str(path): [] for path in paths}
    names = list(seen)
    for start in range(0, len(names), 500):
        answer = subprocess.run([reader, *names[start:start + 500]], capture_output=True, check=True)
        for line in answer.stdout.decode("utf-8", "replace").split("\n"):
            path, _, fact = line.partition("\t")
            if fact:
                seen[path].append(fact)
    return seen


def agreement(message, seen):
    """Two readers that share no code must see one message."""
    for fact in seen:
        if fact.startswith("warning "):
            yield Finding("gmime", fact)
    squeezed = lambda words: "".join(words.split())
    facts = [fact for fact in seen if not fact.startswith(("warning ", "name "))]
    ours = ["to 1", f"subject {message['Subject']}"]
    for part in message.walk():
        single = not part.is_multipart()
        digest = hashlib.sha256(part.get_payload(decode=True)).hexdigest() if single else "-"
        content_id = str(part["Content-ID"]).strip("<>") if "Content-ID" in part else "-"
        ours.append(f"part {part.get_content_type()} {content_id} {digest}")
    for one, other in zip(ours, facts):
        if one != other:
            yield Finding("agreement", f"{one!r} here, {other!r} to GMime")
    if len(ours) != len(facts):
        yield Finding("agreement", f"{len(ours)} facts here, {len(facts)} to GMime")
    # Python 3.11 leaves blanks between encoded words of a name, so blanks do not count.
    name = next((fact[5:] for fact in seen if fact.startswith("name ")), "")
    if squeezed(name) != squeezed(message["To"].addresses[0].display_name):
        yield Finding("agreement", f"To is {message['To']} here, {name} to GMime")
