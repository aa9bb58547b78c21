"""The rules that a message is held to: its lines, its headers, its tree of parts."""
import base64
import collections
import email.utils
import re

ONCE = ("Date", "From", "To", "Reply-To", "Subject", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress",
        "MIME-Version", "Content-Type")
AT_MOST_ONCE = ("References", "List-ID", "List-Unsubscribe", "List-Unsubscribe-Post")
ENCODED_WORD = re.compile(rb"=\?utf-8\?([qb])\?([^?\s]*)\?=")
TREE = re.compile(r"alternative\(plain,(html|related\(html(,png)+\))\)")

Finding = collections.namedtuple("Finding", "rule words")


def lines(raw):
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw) or not raw.endswith(b"\r\n"):
        yield Finding("line-ends", "a line does not end with CR LF")
    for line in raw.split(b"\r\n"):
        if len(line) > 998:
            yield Finding("long-line", f"{len(line)} bytes")
        if any(byte > 126 or byte < 32 and byte != 9 for byte in line.replace(b"\r", b"").replace(b"\n", b"")):
            yield Finding("ascii", repr(line[:60]))
        if line.startswith((b".", b"From ")):
            yield Finding("line-start", repr(line[:20]))


def headers(message):
    for name in ONCE + AT_MOST_ONCE:
        count = len(message.get_all(name, []))
        if count > 1 or count == 0 and name in ONCE:
            yield Finding("headers", f"{count} times {name}")
    known = {name.lower() for name in ONCE + AT_MOST_ONCE}
    for name in message:
        if name.lower() not in known:
            yield Finding("headers", f"{name} is not one of ours")
    for part in message.walk():
        for name, value in part.items():
            for defect in getattr(value, "defects", ()):
                yield Finding("defect", f"{name}: {type(defect).__name__}: {defect}")
        for defect in part.defects:
            yield Finding("defect", f"{part.get_content_type()}: {type(defect).__name__}")
    for name in ("From", "To", "Reply-To"):
        addresses = [address for value in message.get_all(name, []) for address in value.addresses]
        if len(addresses) != 1 or not re.fullmatch(r"[!-~]+@[A-Za-z0-9.-]+", addresses[0].addr_spec):
            yield Finding("one-address", f"{name} has {[str(address) for address in addresses]}")
    yield from values(message)


def values(message):
    if message["Auto-Submitted"] != "auto-generated":
        yield Finding("headers", "Auto-Submitted is not auto-generated")
    if not str(message["Subject"]).strip():
        yield Finding("headers", "the subject is empty")
    if email.utils.parsedate_to_datetime(str(message["Date"])).tzinfo is None or not message["Date"].endswith("+0000"):
        yield Finding("headers", f"Date: {message['Date']}")
    for name in ("Message-ID", "References"):
        if name in message and not re.fullmatch(r"<[!-;=?-~]+@[A-Za-z0-9.-]+>( <[!-;=?-~]+@[A-Za-z0-9.-]+>)*", str(message[name])):
            yield Finding("message-id", f"{name}: {message[name]}")
    ways = str(message.get("List-Unsubscribe", ""))
    if ways and not re.fullmatch(r"<(mailto:|https://)[^<> ,]+>(, <(mailto:|https://)[^<> ,]+>)*", ways):
        yield Finding("unsubscribe", ways)
    if ("List-Unsubscribe-Post" in message) != ("<https://" in ways):
        yield Finding("unsubscribe", "List-Unsubscribe-Post belongs to an https page, and to nothing else")
    if "List-ID" in message and not re.search(r"<[A-Za-z0-9.-]+>$", str(message["List-ID"])):
        yield Finding("headers", f"List-ID: {message['List-ID']}")


def encoded_words(raw):
    """Each is short, stands outside quotes on a short line, and holds whole letters."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    for line in head.split(b"\r\n"):
        words = list(ENCODED_WORD.finditer(line))
        if words and len(line) > 76 or any(len(word.group()) > 75 for word in words):
            yield Finding("encoded-word", f"too long: {line.decode('latin-1')}")
        if words and re.search(rb'"[^"]*=\?', line):
            yield Finding("encoded-word", f"in quotes: {line.decode('latin-1')}")
        for word in words:
            code, letters = word.groups()
            try:
                decoded = base64.b64decode(letters, validate=True) if code == b"b" else quoted(letters)
                decoded.decode("utf-8")
            except ValueError as fault:
                yield Finding("encoded-word", f"{word.group().decode()}: {fault}")


def quoted(letters):
    return re.sub(rb"=([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), letters.replace(b"_", b" "))


def structure(message, raw):
    tree = shape(message)
    inner = re.fullmatch(r"mixed\((alternative\(.*\))((,file)+)\)", tree)
    if not TREE.fullmatch(inner[1] if inner else tree):
        yield Finding("tree", tree)
    for part in message.walk():
        boundary = part.get_boundary()
        if boundary is None:
            continue
        count = raw.count(b"--" + boundary.encode())
        if count != len(part.get_payload()) + 1:
            yield Finding("boundary", f"{boundary} stands {count} times")
        if part.get_content_subtype() == "related" and part.get_param("type") != "text/html":
            yield Finding("tree", "related without type=\"text/html\"")
        if (part.preamble or "").strip() or (part.epilogue or "").strip():
            yield Finding("tree", f"text outside the parts of {part.get_content_subtype()}")


def shape(part):
    if part.is_multipart():
        return f"{part.get_content_subtype()}({','.join(shape(child) for child in part.iter_parts())})"
    return "file" if part.get_content_disposition() == "attachment" else part.get_content_subtype()
