"""The rules for what a reader of a message sees: its texts and its pictures."""
import html.parser
import re
import struct
import zlib

from mail_rules import Finding

WARN_HTML, MOST_HTML = 90_000, 100_000


class Seen(html.parser.HTMLParser):
    """What an HTML part loads, and its pictures without a word for those who do not see them."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.faults = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        if tag in ("svg", "script", "iframe", "object", "embed", "form", "link", "base", "video", "audio"):
            self.faults.append(f"<{tag}>")
        if tag == "img":
            source = attributes.get("src", "")
            if source.startswith("cid:"):
                self.ids.append(source[4:])
            else:
                self.faults.append(f"an image from {source[:40]!r}")
            self.faults += [f"an image without {name}" for name in ("alt", "width", "height") if not attributes.get(name)]
        for name, value in attributes.items():
            loads = name in ("src", "srcset", "background", "poster") or "url(" in value.lower()
            if "data:" in value.lower() and name != "alt" or loads and re.search(r"https?:|\.svg", value, re.I):
                self.faults.append(f"{name}={value[:40]!r}")
            if name.startswith("on"):
                self.faults.append(f"{name}=")


def body(message, warnings):
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    for part in (text, page):
        if part is None or part.get_content_charset() != "utf-8" or part["Content-Transfer-Encoding"] != "quoted-printable":
            yield Finding("text", "a text part is missing, or is not UTF-8 as quoted-printable")
            return
        if not part.get_payload(decode=True).decode("utf-8").strip():
            yield Finding("text", f"{part.get_content_type()} is blank")
        for line in part.get_payload().split("\r\n"):
            if len(line) > 76 or re.search(r"=(?![0-9A-F]{2}|$)|[ \t]$", line):
                yield Finding("quoted-printable", repr(line[:90]))
    size = len(page.get_payload(decode=True))
    if size >= MOST_HTML:
        yield Finding("html-size", f"{size} bytes; Gmail cuts what is longer than some {MOST_HTML}")
    elif size > WARN_HTML:
        warnings.append(f"HTML of {size} bytes, near the {MOST_HTML} at which Gmail cuts")
    seen = Seen(page.get_payload(decode=True).decode("utf-8"))
    for fault in seen.faults:
        yield Finding("html", fault)
    images = [part for part in message.walk() if part.get_content_maintype() == "image"]
    ids = [str(part["Content-ID"]).strip("<>") for part in images]
    if len(set(ids)) != len(ids) or set(ids) != set(seen.ids):
        yield Finding("cid", f"images {sorted(ids)}, shown {sorted(set(seen.ids))}")
    for part in images:
        yield from image(part)


def image(part):
    if part.get_content_disposition() != "inline" or not part.get_filename() or part.get_param("name") is None:
        yield Finding("image", "not inline, or without a name")
    fault = png_fault(part.get_payload(decode=True))
    if fault:
        yield Finding("image", f"{part.get_filename()}: {fault}")


def png_fault(data):
    """What is wrong with the chunks of a PNG, which must be opaque, or `None`."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return "no PNG"
    kinds, place = [], 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        chunk = data[place + 4:place + 8 + length]
        if data[place + 8 + length:place + 12 + length] != struct.pack(">I", zlib.crc32(chunk)):
            return f"{kind} is damaged"
        if kind == b"IHDR" and chunk[13] in (4, 6) or kind == b"tRNS":
            return "not opaque"
        kinds.append(kind)
        place += 12 + length
    return None if kinds[:1] == [b"IHDR"] and kinds[-1] == b"IEND" else "chunks are missing"
