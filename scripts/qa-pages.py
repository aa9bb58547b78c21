#!/usr/bin/env python3
"""Opens pages of a built site in Debian's Chromium from file:// without JavaScript of their own, and reports console
messages, requests that leave the site, sideways scroll and axe violations, light, dark and at phone width.
usage: qa-pages.py SITE"""
import pathlib
import sys
import urllib.parse

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
VARIANTS = [(1280, "light"), (1280, "dark"), (360, "light")]


def kind_of(parts):
    """What kind of page stands at an address: ids and periods do not matter."""
    if not parts:
        return "home"
    owned = parts[0] in ("agents", "teams", "leads")
    rest = parts[2:] if owned else parts[1:]
    if not rest:
        return parts[0]
    if rest[0] in ("notes", "metrics") and len(rest) > 1:
        return f"{parts[0]}/{rest[0]}/*"
    return f"{parts[0]}/period" if rest[0][:2].isdigit() else f"{parts[0]}/{rest[0]}"


def one_of_each(site):
    """One page of every kind, the first by address."""
    found = {}
    for page in sorted(site.rglob("index.html")):
        found.setdefault(kind_of(page.relative_to(site).parts[:-1]), page)
    return found.values()


def faults(browser, page_path, width, scheme):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    seen = []
    page.on("console", lambda m: seen.append(f"{m.type}: {m.text}") if m.type in ("error", "warning") else None)
    page.on("request", lambda r: seen.append(f"request {r.url}")
            if urllib.parse.urlsplit(r.url).scheme not in ("file", "data") else None)
    page.goto(page_path.resolve().as_uri(), wait_until="load")
    if page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        seen.append("sideways scroll")
    page.evaluate(AXE + "\n;undefined")
    result = page.evaluate("() => axe.run(document, {resultTypes: ['violations'], preload: false})")
    seen += [f"axe {v['id']}: {v['nodes'][0]['html'][:120]}" for v in result["violations"]]
    context.close()
    return seen


def main():
    site = pathlib.Path(sys.argv[1])
    bad = 0
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        for page in one_of_each(site):
            for width, scheme in VARIANTS:
                count += 1
                for fault in faults(browser, page, width, scheme):
                    bad += 1
                    print(f"{page} {width} {scheme}: {fault}")
        browser.close()
    print(f"{count - bad if bad < count else 0} passed, {bad} failed")
    sys.exit(1 if bad else 0)


main()
