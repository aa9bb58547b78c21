"""How mails look where it counts: on a phone, in a dark room, with pictures blocked, and to a list of what mail programs can do."""
import contextlib
import email
import email.policy
import io
import re
import subprocess
import sys

from common import SHARED, Broken

# Mail programs put the body into a page of their own; its ground stands on the outermost table too.
KNOWN = {"html-body"}
MOST_HTML = 90_000
LEAST_CONTRAST = 4.5
TEXTS = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    if (!node.data.trim() || node.parentElement.closest('[style*="display:none"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    if (box && box.width > 3 && box.height > 3) found.push([box.x, box.y + scrollY, box.width, box.height, node.data.trim().slice(0, 40)]);
  }
  return found;
}"""


@contextlib.contextmanager
def chromium(*flags):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", *flags])
        yield browser
        browser.close()


def html_of(path):
    """The HTML of a message, and its text part."""
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
    return tuple(message.get_body((kind,)).get_content().replace("\r\n", "\n") for kind in ("html", "plain"))


def opened(browser, html, width):
    page = browser.new_context(viewport={"width": width, "height": 900}).new_page()
    page.set_content(html)
    return page


def narrow(browser, name, html):
    """No sideways scroll on a phone."""
    page = opened(browser, html, 360)
    wide = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    if wide > 360:
        raise Broken(f"{name} is {wide} px wide on a phone of 360")


def readable(browser, name, html):
    """Every text stands out from what is behind it, measured in the picture of the page. Gives the least contrast."""
    from PIL import Image
    page = opened(browser, html, 700)
    image = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    boxes = page.evaluate(TEXTS)
    page.context.close()
    least = 21.0
    for x, y, width, height, words in boxes:
        box = image.crop((max(0, int(x)), max(0, int(y)), int(x + width) + 1, int(y + height) + 1))
        lights = [light(colour) for _, colour in box.getcolors(1 << 20)]
        contrast = (max(lights) + 0.05) / (min(lights) + 0.05)
        if contrast < LEAST_CONTRAST:
            raise Broken(f"{name}: {words!r} has a contrast of {contrast:.1f} in the dark")
        least = min(least, contrast)
    return least


def light(colour):
    channels = [value / 255 for value in colour]
    channels = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def without_pictures(browser, name, html, text):
    """Every figure of the text part stands in the HTML too when no picture is shown. Gives how many."""
    page = opened(browser, re.sub(r"<img[^>]*>", "", html), 700)
    seen = squeezed(page.evaluate("document.body.innerText"))
    page.context.close()
    figures = {word.strip("().,;:") for word in text.split() if re.search(r"\d", word) and "://" not in word}
    missing = sorted(figure for figure in figures if squeezed(figure) not in seen)
    if missing:
        raise Broken(f"{name} shows {missing[:3]} in pictures alone")
    return len(figures)


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2066-\u2069]+", "", text)


def plain(name, html):
    """No style sheet, and short enough that nothing is cut off."""
    if re.search(r"<style|<link|<script", html):
        raise Broken(f"{name} has a sheet or a script")
    size = len(html.encode())
    if size > MOST_HTML:
        raise Broken(f"{name} has {size} bytes of HTML, more than {MOST_HTML}")
    return size


def linted(name, html, work):
    """What caniemail's data says of the tags and properties; `None` where the data is not there."""
    tool = SHARED / "tools/lint_email.py"
    if not tool.exists():
        return None
    page = work / "linted.html"
    page.write_text(html, encoding="utf-8")
    said = subprocess.run([sys.executable, tool, page], capture_output=True, text=True, check=True).stdout.splitlines()
    bad = [line for line in said if line.startswith(("FAIL", "RULE")) and line.split()[1] not in KNOWN]
    if bad:
        raise Broken(f"{name}: {bad[0][:160]}")
    return sum(line.startswith("warn") for line in said)
