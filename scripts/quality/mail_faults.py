"""Faults to plant in a message: by name, the rules that may find one (any of a|b), and how it is made."""
import base64
import re
import struct
import zlib


def swap(old, new, count=1):
    return lambda raw: raw.replace(old, new, count)


def match(pattern, new):
    return lambda raw: re.sub(pattern, lambda _: new, raw, count=1, flags=re.S)


def header(line):
    return swap(b"MIME-Version:", line + b"\r\nMIME-Version:")


def in_html(code):
    return lambda raw: re.sub(rb"(Content-Type: text/html.*?\r\n\r\n)", lambda match: match[1] + code + b"\r\n", raw, count=1, flags=re.S)


def transparent():
    """The first image with another colour type, its sum mended, so that only its kind is wrong."""
    def plant(raw):
        found = re.search(rb"image/png.*?\r\n\r\n(.*?)\r\n--", raw, re.S)
        data = bytearray(base64.b64decode(found[1]))
        data[25] = 6
        data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
        return raw.replace(found[1], base64.encodebytes(bytes(data)).strip().replace(b"\n", b"\r\n"), 1)
    return plant


PLANTED = {
    "a line with LF alone": ("line-ends", swap(b"\r\n", b"\n")),
    "a CR alone": ("line-ends", swap(b"Subject: ", b"Subject: \r")),
    "no break at the end": ("line-ends", lambda raw: raw[:-2]),
    "a line of 3,000 bytes": ("long-line", header(b"References: <" + b"x" * 3000 + b"@example.com>")),
    "raw UTF-8 in a header": ("ascii", match(rb"Subject: [^\r]*(\r\n [^\r]*)*", "Subject: Grüße".encode())),
    "raw UTF-8 in a text": ("ascii", in_html("<p>ü</p>".encode())),
    "NUL in a text": ("ascii", in_html(b"\0")),
    "a dot that begins a line": ("line-start", in_html(b".")),
    "From that begins a line": ("line-start", in_html(b"From here")),
    "a second recipient": ("one-address", match(rb"\r\nTo: [^\r]*(\r\n [^\r]*)*", b"\r\nTo: a@example.com, b@example.com")),
    "a second To": ("headers|strict", header(b"To: b@example.com")),
    "a Bcc": ("headers", header(b"Bcc: b@example.com")),
    "an address with no domain": ("one-address|defect", match(rb"\r\nTo: [^\r]*(\r\n [^\r]*)*", b"\r\nTo: ann")),
    "no Auto-Submitted": ("headers", swap(b"Auto-Submitted: auto-generated\r\n", b"")),
    "no X-Auto-Response-Suppress": ("headers", swap(b"X-Auto-Response-Suppress: All\r\n", b"")),
    "no Reply-To": ("headers|strict", match(rb"\r\nReply-To: [^\r]*(\r\n [^\r]*)*", b"")),
    "no Date": ("headers|strict", match(rb"Date: [^\r]*\r\n", b"")),
    "a local time zone": ("headers", swap(b" +0000\r\n", b" +0100\r\n")),
    "no date at all in Date": ("headers|strict|defect", match(rb"Date: [^\r]*\r\n", b"Date: yesterday\r\n")),
    "a broken Message-ID": ("message-id|strict|defect", match(rb"Message-ID: [^\r]*", b"Message-ID: abc")),
    "one click without a page": ("unsubscribe|headers", lambda raw: match(rb"List-Unsubscribe: [^\r]*(\r\n [^\r]*)*", b"List-Unsubscribe: <mailto:a@b.example>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click")(raw)),
    "a page without one click": ("unsubscribe|headers", lambda raw: match(rb"List-Unsubscribe: [^\r]*(\r\n [^\r]*)*", b"List-Unsubscribe: <https://example.com/off>")(match(rb"List-Unsubscribe-Post: [^\r]*\r\n", b"")(raw))),
    "an encoded word of 90 letters": ("encoded-word", match(rb"Subject: [^\r]*(\r\n [^\r]*)*", b"Subject: =?utf-8?q?" + b"x" * 78 + b"?=")),
    "half a letter in an encoded word": ("encoded-word", match(rb"Subject: [^\r]*(\r\n [^\r]*)*", b"Subject: =?utf-8?q?Zo=C3?= =?utf-8?q?=AB?=")),
    "an encoded word in quotes": ("encoded-word|defect", match(rb"\r\nTo: [^\r]*(\r\n [^\r]*)*", b"\r\nTo: \"=?utf-8?q?Zo=C3=AB?=\" <a@example.com>")),
    "related without its type": ("tree", swap(b" type=\"text/html\";", b"")),
    "images in a mixed": ("tree", swap(b"multipart/related", b"multipart/mixed")),
    "HTML before text": ("tree|text", lambda raw: raw.replace(b"text/plain", b"text/swap").replace(b"text/html", b"text/plain").replace(b"text/swap", b"text/html")),
    "text after the last part": ("tree|boundary", lambda raw: raw + b"more\r\n"),
    "no closing boundary": ("boundary|defect|strict", lambda raw: raw[:raw.rstrip().rfind(b"\r\n--")] + b"\r\n"),
    "a boundary in a text": ("boundary", lambda raw: in_html(b"x --" + re.search(rb'boundary="([^"]+)"', raw)[1])(raw)),
    "a text in another encoding": ("text|strict", swap(b"text/plain; charset=utf-8", b"text/plain; charset=iso-8859-1")),
    "a text that is no UTF-8": ("text|strict", in_html(b"=C3=28")),
    "a blank text": ("text", match(rb"(?<=quoted-printable\r\n\r\n).*?(?=\r\n--=_)", b"=20")),
    "HTML of 100,000 bytes": ("html-size", in_html(b"<p>" + b"x" * 70 + b"</p>" + (b"\r\n" + b"x" * 76) * 1300)),
    "an image of the web": ("html", in_html(b"<img src=3D\"https://example.com/a.png\" alt=3D\"a\" width=3D\"1\" height=3D\"1\">")),
    "a data image": ("html", in_html(b"<img src=3D\"data:image/png;base64,AA\" alt=3D\"a\" width=3D\"1\" height=3D\"1\">")),
    "a background of the web": ("html", in_html(b"<td style=3D\"background:url(http://example.com/a.png)\">")),
    "an SVG": ("html", in_html(b"<svg></svg>")),
    "a script": ("html", in_html(b"<script>1</script>")),
    "a handler": ("html", in_html(b"<p onclick=3D\"a()\">")),
    "an image without alt": ("html", lambda raw: re.sub(rb" alt=3D\"[^\"]*\"", b"", raw)),
    "an image that is not there": ("cid", in_html(b"<img src=3D\"cid:none@example.com\" alt=3D\"a\" width=3D\"1\" height=3D\"1\">")),
    "an image that is not shown": ("cid", match(rb"Content-ID: <[^>]+>", b"Content-ID: <other@example.com>")),
    "an image as a file": ("tree|image", swap(b"Content-Disposition: inline", b"Content-Disposition: attachment")),
    "a damaged PNG": ("image", match(rb"(?<=base64\r\n\r\niVBORw0KGgoAAAANSUhEUgAA).", b"B")),
    "a transparent PNG": ("image", transparent()),
    "no PNG at all": ("image", match(rb"(?<=base64\r\n\r\n)iVBO", b"AAAA")),
    "base64 with a letter too few": ("strict|defect|image", match(rb"(?<=base64\r\n\r\n)i", b"")),
    "an unknown digit in quoted-printable": ("quoted-printable", in_html(b"<p>=ZZ</p>")),
    "a blank at the end of a line": ("quoted-printable", in_html(b"<p> </p> ")),
    "a line of text over 76 letters": ("quoted-printable", in_html(b"<p>" + b"x" * 80 + b"</p>")),
    "a parameter twice": ("gmime|defect|strict", swap(b"charset=utf-8", b"charset=utf-8; charset=us-ascii")),
    "a header without a name": ("gmime|defect|strict|headers", swap(b"MIME-Version:", b"no header\r\nMIME-Version:")),
}
