#!/usr/bin/env python3
"""Reads the PNG files that go into mail with programs that are not ours, and times what others would have made.

usage: scripts/quality/mail_pictures.py SVG...         BENCHMARKS=FILE is the program that draws (.build/release/benchmarks)

Each drawing becomes a picture, which must be read by Pillow (and ImageMagick, where it is installed) as an opaque palette of
at most 256 colours, twice the size that the drawing states, and differ from rsvg-convert's with the same type by at most 13 of
255 in any channel of any pixel. Needs Pillow; rsvg-convert is Debian's librsvg2-bin.
"""
import ctypes
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from PIL import Image, ImageChops

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCHMARKS = os.environ.get("BENCHMARKS", str(ROOT / ".build/release/benchmarks"))
FARTHEST = 13
LARGEST = 70_000
FONTS = """<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/liberation</dir>
<dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>{0}</cachedir><match><edit name="family" mode="assign"
binding="strong"><string>Liberation Sans</string><string>DejaVu Sans</string></edit></match></fontconfig>"""


def main():
    drawings = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    if not drawings:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        print(draw(drawings, work).rstrip())
        faults = [fault for path in drawings for fault in complaints(path, picture(work, path), work)]
        missed = controls(drawings[0], picture(work, drawings[0]), work)
        times(drawings, work)
    for fault in faults + missed:
        print(fault)
    print(f"{len(drawings)} pictures, {len(faults)} faults; {'all controls failed as they must' if not missed else 'CONTROLS PASSED'}")
    sys.exit(1 if faults or missed else 0)


def draw(drawings, work):
    return subprocess.run([BENCHMARKS, "pictures", "--keep", work, *drawings], check=True, capture_output=True, text=True).stdout


def picture(work, drawing):
    return work / (drawing.name.split(".")[0] + ".png")


def complaints(drawing, path, work):
    """What is wrong with a picture, one line each."""
    def wrong(words):
        return f"{path.name}: {words}"

    image = Image.open(path)
    if image.mode != "P" or "transparency" in image.info:
        yield wrong(f"{image.mode} is no opaque palette")
    if [round(number) for number in image.info.get("dpi", ())] != [144, 144]:
        yield wrong(f"{image.info.get('dpi')} dots to the inch are not 144")
    if path.stat().st_size > LARGEST:
        yield wrong(f"{path.stat().st_size} bytes are too many")
    if shutil.which("identify"):
        said = subprocess.run(["identify", "-format", "%A %w %h", path], capture_output=True, text=True).stdout
        if said.split() != ["False" if said.startswith("F") else "Undefined", str(image.width), str(image.height)]:
            yield wrong(f"ImageMagick reads {said}")
    stated = [int(number) * 2 for number in size(drawing)]
    if list(image.size) != stated:
        yield wrong(f"{image.size} is not twice the drawing's size, {stated}")
    elif (distance := farthest(image, theirs(drawing, work))) > FARTHEST:
        yield wrong(f"a pixel is {distance} of 255 away from rsvg-convert's")


def size(drawing):
    return re.search(r' width="(\d+)" height="(\d+)"', drawing.read_text()).groups()


def farthest(one, other):
    return max(high for _, high in ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getextrema())


def theirs(drawing, work):
    """The drawing as rsvg-convert makes it, with the same type."""
    target = work / "theirs.png"
    convert(drawing, target, work)
    return Image.open(target)


def convert(drawing, target, work):
    rules = work / "fonts.conf"
    rules.write_text(FONTS.format(work / "cache"))
    subprocess.run(["rsvg-convert", "--zoom", "2", "--background-color", "white", "-o", target, drawing], check=True,
                   env={**os.environ, "FONTCONFIG_FILE": str(rules)})


def controls(drawing, path, work):
    """Spoilt pictures that must be complained of; answers those that were not."""
    whole = Image.open(path)
    spoilt = whole.convert("RGB")
    spoilt.putpixel((9, 9), (200, 0, 0))
    plants = {
        "alpha": whole.convert("RGBA"), "a half": whole.resize((whole.width // 2, whole.height // 2)),
        "one pixel": spoilt.quantize(256),
    }
    missed = []
    for name, image in plants.items():
        plant = work / "plant.png"
        image.save(plant, dpi=(144, 144))
        if not list(complaints(drawing, plant, work)):
            missed.append(f"not complained of: {name}")
    return missed


def times(drawings, work):
    """What a picture costs by the peers' ways, in CPU milliseconds and bytes, medians over the drawings."""
    costs, sizes = [], []
    for drawing in drawings:
        before = children()
        convert(drawing, work / "theirs.png", work)
        costs.append((children() - before) * 1000)
        sizes.append((work / "theirs.png").stat().st_size)
    print(f"  rsvg-convert, a process each: {statistics.median(costs):.1f} cpu-ms, {statistics.median(sizes) / 1000:.1f} kB")
    encoded = [cairo_encoder(drawing, work) for drawing in drawings]
    print(f"  cairo's encoder alone, in this process: {statistics.median(encoded):.1f} cpu-ms, at most {max(encoded):.1f}")


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def cairo_encoder(drawing, work):
    """Reads rsvg-convert's file into a surface and has cairo write it again: the writing alone is timed."""
    cairo = ctypes.CDLL("libcairo.so.2")
    cairo.cairo_image_surface_create_from_png.restype = ctypes.c_void_p
    convert(drawing, work / "theirs.png", work)
    surface = ctypes.c_void_p(cairo.cairo_image_surface_create_from_png(bytes(work / "theirs.png")))
    start = time.process_time()
    cairo.cairo_surface_write_to_png(surface, bytes(work / "again.png"))
    cost = (time.process_time() - start) * 1000
    cairo.cairo_surface_destroy(surface)
    return cost


if __name__ == "__main__":
    main()
