// Made by scripts/embed-pdf-runner from Tools/pdf/render.py; edit that file and run `make embed`.
// swift-format-ignore-file

/// The script that WeasyPrint's Python runs.
enum EmbeddedRunner {
  static let text = ####"""
"""Makes PDFs of a packet's pages with WeasyPrint, many in one process.

Debrief starts it and speaks with it by lines. It first says `ready` and WeasyPrint's version, or `missing` and why there is
none. Then it takes one job a line, JSON: `html`, `pdf`, `root`, `base`, `title`, `date`. It answers each by one line whose
parts are parted by tabs: `done`, or `failed`, a kind and its details. It ends when nobody speaks to it any more.
"""
import datetime
import functools
import json
import logging
import mimetypes
import os
import pathlib
import queue
import sys
import threading
import urllib.parse

# Nothing but answers goes to whoever asked: what libraries print goes where their complaints go.
ANSWERS = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
os.dup2(2, 1)

try:
    import cssselect2
    import tinycss2
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse
    MISSING = None
except (ImportError, OSError) as reason:
    MISSING, URLFetcher = reason, object

NOWHERE = "https://packet.invalid/"
SVG = "{http://www.w3.org/2000/svg}"

# What WeasyPrint warns of and goes on, though the reader would miss something; its errors are faults too.
FAULTS = {".notdef glyph": "glyph", "Too many glyphs missing": "glyph", "Font-face ": "font", "Unable to ": "font"}
HARMLESS = ("No anchor #",)


def main():
    if MISSING:
        return say("missing", MISSING)
    jobs = queue.SimpleQueue()
    threading.Thread(target=listen, args=(jobs,), daemon=True).start()
    press = Press()
    say("ready", weasyprint.__version__)
    while True:
        say(*press.answer(json.loads(jobs.get())))


def listen(jobs):
    """Hands jobs on; once nobody can send another, whoever asked is gone, and so are we, in the midst of a page too."""
    for line in sys.stdin.buffer:
        jobs.put(line)
    os._exit(0)


def say(*parts):
    ANSWERS.write("\t".join(" ".join(str(part).split()) for part in parts) + "\n")
    ANSWERS.flush()


class Fault(Exception):
    """Why there is no PDF of a page: a kind that Debrief knows, and what it is about."""

    def __init__(self, kind, *details):
        super().__init__(kind)
        self.parts = ("failed", kind, *dict.fromkeys(details))


class Log(logging.Handler):
    """What WeasyPrint says while it is at one page."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.found = []

    def emit(self, record):
        words = record.getMessage()
        kind = next((kind for start, kind in FAULTS.items() if words.startswith(start)), None)
        if kind is None and record.levelno >= logging.ERROR and not words.startswith(HARMLESS):
            kind = "engine"
        if kind == "glyph":
            words = words.rpartition(": ")[2]
        if kind:
            self.found.append((kind, words[:300]))

    def judge(self):
        if self.found:
            kind = self.found[0][0]
            raise Fault(kind, *(words for found, words in self.found if found == kind))


class Press:
    """What pages have in common is read once: the library, the fonts, the sheets."""

    def __init__(self):
        self.fonts = FontConfiguration()
        self.sheet = functools.lru_cache(8)(self.read_sheet)
        self.rules = functools.lru_cache(8)(Sheet)
        weasyprint.LOGGER.setLevel(logging.WARNING)

    def answer(self, job):
        log = Log()
        weasyprint.LOGGER.handlers = [log]
        try:
            document = self.lay_out(job, log)
            log.judge()
            part = job["pdf"] + ".part"
            document.write_pdf(part, pdf_variant="pdf/a-3b")
            try:
                log.judge()
                os.replace(part, job["pdf"])
            except Fault:
                os.unlink(part)
                raise
        except Fault as fault:
            return fault.parts
        except OSError as reason:
            return "failed", "disk", f"{reason.filename or job['pdf']}: {reason.strerror or reason}"
        except Exception as reason:  # A page that the engine stumbles over must not take the others with it.
            return "failed", "engine", f"{type(reason).__name__}: {reason}"
        return ("done",)

    def lay_out(self, job, log):
        root, page = os.path.realpath(job["root"]), os.path.realpath(job["html"])
        if not page.startswith(root + os.sep):
            raise Fault("fetch", job["html"])
        base = job.get("base") or NOWHERE
        url = urllib.parse.urljoin(base, urllib.parse.quote(os.path.relpath(page, root)))
        html = weasyprint.HTML(
            string=pathlib.Path(page).read_text(encoding="utf-8"), base_url=url, url_fetcher=Fetcher(root, base, log))
        if base == NOWHERE:
            unlink(html.etree_element)
        texts = tuple(taken_sheets(html.etree_element))
        self.rules(texts).dress(html.etree_element)
        document = html.render(self.fonts, stylesheets=[self.sheet(text) for text in texts])
        date = datetime.datetime.fromtimestamp(job["date"], datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S+00:00")
        document.metadata.created = document.metadata.modified = date
        document.metadata.title = job.get("title") or document.metadata.title
        return document

    def read_sheet(self, text):
        """A sheet with a fault is not remembered, so that each page that has it is told."""
        log = Log()
        sheet = weasyprint.CSS(string=text, url_fetcher=Fetcher("", NOWHERE, log), font_config=self.fonts)
        log.judge()
        return sheet


class Fetcher(URLFetcher):
    """Hands out what the page carries in itself and what lies beside it in the packet; the network is not for packets."""

    def __init__(self, root, base, log):
        super().__init__(allowed_protocols=("data",))
        self.root, self.base, self.log = root, base, log

    def fetch(self, url, headers=None):
        if url.lower().startswith("data:"):
            return super().fetch(url, headers)
        if self.root and url.startswith(self.base):
            path = os.path.realpath(os.path.join(self.root, urllib.parse.unquote(url[len(self.base):].split("?")[0])))
            if path.startswith(self.root + os.sep) and os.path.isfile(path):
                kind, _ = mimetypes.MimeTypes().guess_type(path)
                return URLFetcherResponse(url, open(path, "rb"), {"Content-Type": kind or "text/plain"})
        self.log.found.append(("fetch", url))
        raise ValueError("not in the packet")


def unlink(page):
    """Without an address to stand for the packet, a link to another page of it leads nowhere and is text."""
    for link in page.iter("a"):
        target = link.get("href", "#")
        if not target.startswith("#") and not urllib.parse.urlsplit(target).scheme:
            del link.attrib["href"]


def taken_sheets(page):
    """The page's own sheets, in order, which go out of the page for they are read once for all pages."""
    for style in page.iter("style"):
        yield style.text or ""
        style.text = ""


class Sheet:
    """What the page's rules ask of it before WeasyPrint sees it: drawings in colour, and nothing that paper hides.

    Browsers style drawings by the page's rules, WeasyPrint by attributes alone, so the rules are made attributes. What is
    hidden is emptied, for WeasyPrint styles all that it will not show: half of a page is tables and drawings for screens.
    """

    DRAWN = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"}

    def __init__(self, texts):
        self.matcher, self.colours = cssselect2.Matcher(), {}
        for text in texts:
            self.read(tinycss2.parse_stylesheet(text, True, True))

    def read(self, rules):
        for rule in rules:
            if rule.type == "at-rule" and rule.lower_at_keyword == "media":
                media = [part.strip() for part in tinycss2.serialize(rule.prelude).split(",")]
                if "print" in media or "all" in media:
                    self.read(tinycss2.parse_rule_list(rule.content, True, True))
            elif rule.type == "qualified-rule":
                self.keep(rule)

    def keep(self, rule):
        selector = tinycss2.serialize(rule.prelude).strip()
        declared = {
            found.name: tinycss2.serialize(found.value).strip()
            for found in tinycss2.parse_declaration_list(rule.content, True, True) if found.type == "declaration"}
        if selector == ":root":
            self.colours.update({f"var({name})": value for name, value in declared.items()})
        kept = {name: value for name, value in declared.items() if name == "display" or name in self.DRAWN}
        try:
            selectors = cssselect2.compile_selector_list(rule.prelude) if kept else []
        except cssselect2.SelectorError:
            return  # WeasyPrint does without that rule too.
        for compiled in selectors:
            if compiled.pseudo_element is None:
                self.matcher.add_selector(compiled, kept)

    def dress(self, page):
        hidden = []
        for element in cssselect2.ElementWrapper.from_html_root(page).iter_subtree():
            asked = {}
            for *_, declared in sorted(self.matcher.match(element), key=lambda found: found[:2]):
                asked.update(declared)
            if asked and element.etree_element.tag.startswith(SVG):
                self.paint(element.etree_element, asked)
            if asked.get("display") == "none":
                hidden.append(element.etree_element)
        for element in hidden:
            attributes, tail = dict(element.attrib), element.tail
            element.clear()
            element.attrib.update(attributes)
            element.tail = tail

    def paint(self, shape, asked):
        """A drawing itself is shown or hidden by the page, and a line around letters would lie above them, not below."""
        not_asked = {SVG + "svg": ("display",), SVG + "text": ("stroke", "stroke-width")}.get(shape.tag, ())
        for name in asked.keys() - not_asked:
            shape.set(name, self.colours.get(asked[name], asked[name]))


if __name__ == "__main__":
    main()

"""####
}
