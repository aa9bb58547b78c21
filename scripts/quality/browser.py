"""Chromium: opens pages as a reader would, or with every protection taken away so that a leak would fire."""
import contextlib
import re

from common import Broken

HOOK = ("window.__ran=[];for(const f of ['alert','confirm','prompt','print','open'])window[f]=(...a)=>{__ran.push(f)};")
# Opens pages as frames of one host page, pokes at every element, and says what ran and which marks stand in them.
FRAMES = """async pages => {
  document.body.replaceChildren();
  const frames = await Promise.all(pages.map(page => new Promise(done => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.onload = () => done(frame);
    setTimeout(done, 5000, frame);
    frame.srcdoc = page;
    document.body.append(frame);
  })));
  const events = ['mouseover', 'pointerenter', 'focus', 'click', 'animationstart', 'toggle', 'error', 'load'];
  const listens = e => [...e.attributes].some(a => a.name.startsWith('on'));
  for (const frame of frames) for (const e of frame.contentDocument?.querySelectorAll('*') ?? []) if (listens(e))
    for (const name of events) e.dispatchEvent(new MouseEvent(name, {bubbles: true, cancelable: true}));
  await new Promise(done => setTimeout(done, 60));
  return frames.map(frame => {
    const inside = frame.contentDocument;
    if (!inside || frame.contentWindow.location.href !== 'about:srcdoc') return {ran: ['left the page'], marks: []};
    const marks = new Set();
    for (const e of inside.querySelectorAll('*')) {
      marks.add(e.tagName.toLowerCase());
      for (const a of e.attributes) {
        marks.add(e.tagName.toLowerCase() + ' ' + a.name);
        if (/href|src|action/.test(a.name) && /^[^/?#]*:/.test(a.value)) marks.add('scheme ' + a.value.split(':')[0].trim().toLowerCase());
      }
    }
    return {ran: frame.contentWindow.__ran ?? [], marks: [...marks]};
  });
}"""
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')
# What every page asks of its own site; anything else that is asked for has escaped.
LINKED = re.compile(r'<link rel="(?:stylesheet|icon)"[^>]*>\n?|<script src="[./]*assets/debrief\.js" defer></script>\n?')


@contextlib.contextmanager
def chromium():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        from common import Skipped
        raise Skipped("no Playwright here: make setup-qa") from error
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


class Bare:
    """A browser without the pages' policy: whatever escaping lets through runs, asks for its file, or stands in the tree."""

    def __init__(self, browser):
        self.context = browser.new_context()
        self.context.add_init_script(HOOK)
        self.requests = []
        self.dialogs = []
        self.page = self.context.new_page()
        self.page.on("dialog", self.dismiss)
        self.context.route("**/*", self.answer)
        self.page.goto("http://site.invalid/")

    def dismiss(self, dialog):
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def answer(self, route):
        if route.request.url == "http://site.invalid/":
            route.fulfill(content_type="text/html", body="<!DOCTYPE html><title>host</title><body>")
        else:
            self.requests.append(route.request.url)
            route.abort()

    def look(self, texts, together=8, size=32):
        """What ran, and the marks; several pages share a frame, for a frame costs more than a page."""
        bare = [LINKED.sub("", POLICY.sub("", text)) for text in texts]
        frames = ["\n".join(bare[start:start + together]) for start in range(0, len(bare), together)]
        seen = []
        for start in range(0, len(frames), size // together):
            seen += self.page.evaluate(FRAMES, frames[start:start + size // together])
        return seen


def open_as_reader(browser, path, width=1280, scheme="light", media="screen"):
    """Opens a page from the disk; gives the page, what the console said, and what was asked for."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.emulate_media(media=media)
    lines, requests = [], []
    page.on("console", lambda message: lines.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: lines.append(f"pageerror: {error}"))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.resolve().as_uri(), wait_until="load")
    page.wait_for_timeout(60)
    return page, lines, requests


def violations(page, axe):
    """What axe-core finds, one line a rule."""
    page.evaluate(axe + "\n;undefined")
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations'], preload: false})")
    return [f"{rule['id']}: {rule['nodes'][0]['html'][:100]}" for rule in found["violations"]]


def refuse(words, where):
    if words:
        raise Broken(f"{where}: {words[0][:200]} ({len(words)} in all)")
