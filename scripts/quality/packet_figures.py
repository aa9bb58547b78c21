"""The figures on a packet's pages, worked out anew from its own facts by the formulas in its own definitions.

usage: packet_figures.py PACKET [--control]
Reads data/figures/measures.csv and data/definitions/ alone; every number of every scorecard of the operation, the teams and
the people must be what comes out, as far as it is printed. --control changes a fact, and expects figures to differ.
"""
import argparse
import csv
import html
import pathlib
import re
import shutil
import sys
import tempfile

from common import CONTROLS, Broken, must_fail, require

ROW = re.compile(r'<tr class="row">.*?</tr>', re.S)
NAME = re.compile(r'<span class="name">(?:<a[^>]*>)?(.*?)(?:</a>)?</span>')
OWN = re.compile(r'<td class="c-own"[^>]*><span class="value">(.*?)</span>')
FEWEST = 10


class Packet:
    def __init__(self, bag):
        self.data = bag / "data"
        self.facts = list(csv.DictReader(open(self.data / "figures/measures.csv", encoding="utf-8")))
        teams = csv.DictReader(open(self.data / "definitions/teams.csv", encoding="utf-8"))
        self.parents = {team["id"]: team["parent"] for team in teams}
        self.metrics = {}
        for path in (self.data / "definitions").glob("metrics-*.md"):
            head = path.read_text(encoding="utf-8").split("---")[1]
            fields = dict(re.findall(r"^(\w+): *(.*)$", head, re.M))
            self.metrics[fields["name"]] = fields

    def rows(self, page):
        """The facts that a page is about: all, a team's with its teams', or a person's."""
        kind, owner, *_ = page.relative_to(self.data).parts
        if kind == "operation":
            return self.facts
        if kind == "agents":
            return [row for row in self.facts if row["agent"] == owner]
        return [row for row in self.facts if owner in self.lineage(row["team"])]

    def lineage(self, team):
        while team:
            yield team
            team = self.parents.get(team)


def total(rows, measure):
    return sum(float(row[measure] or 0) for row in rows)


def quantile(rows, measure, part):
    """The smallest value at or below which so large a part lies; a cell holds `300x2 420x1`."""
    counts = {}
    for row in rows:
        for value, times in re.findall(r"(\S+)x(\d+)", row[measure] or ""):
            counts[float(value)] = counts.get(float(value), 0) + int(times)
    wanted, seen = part * sum(counts.values()), 0
    for value in sorted(counts):
        seen += counts[value]
        if seen >= wanted:
            return value
    raise ZeroDivisionError


def worked_out(formula, rows):
    """A formula's value; `None` where there is nothing to divide by."""
    def names(text):
        text = text.replace("×", "*").replace("÷", "/").replace("−", "-")
        return re.sub(r"[a-z_][a-z_0-9]*", lambda name: repr(total(rows, name[0])), text)
    try:
        if match := re.fullmatch(r"p(\d+)\((\w+)\)", formula):
            return quantile(rows, match[2], int(match[1]) / 100)
        if match := re.fullmatch(r"(share|per hour)\((.*?), (.*)\)", formula):
            scale = 100 if match[1] == "share" else 3600
            return scale * eval(names(match[2])) / eval(names(match[3]))
        return eval(names(formula))
    except ZeroDivisionError:
        return None


def printed(text):
    """A number as a page has it, and half of its last digit; `None` for words."""
    text = re.sub(r"<[^>]*>", "", html.unescape(text)).replace("−", "-").replace(",", "").strip()
    if match := re.fullmatch(r"(-?)(?:(\d+):)?(\d+):(\d\d)", text):
        hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
        return (-1 if match[1] else 1) * (hours * 3600 + minutes * 60 + seconds), 0.5
    if match := re.fullmatch(r"([+-]?\d+(?:\.(\d+))?)(%| days?)?", text):
        return float(match[1]), 0.5 * 10 ** -len(match[2] or "")
    return None


def check(bag):
    packet, equal, metrics, kinds = Packet(bag), 0, set(), set()
    for page in sorted(packet.data.glob("operation/index.html")) + sorted(packet.data.glob("*s/*/index.html")):
        kind = page.relative_to(packet.data).parts[0]
        if kind == "leads":
            continue
        for row in ROW.findall(page.read_text(encoding="utf-8")):
            name, own = NAME.search(row)[1], OWN.search(row)
            fields, value = packet.metrics[html.unescape(name)], own and printed(own[1])
            if not value:
                continue
            shown = own[1]
            ours = worked_out(fields["formula"], packet.rows(page))
            require(ours is not None and abs(ours - value[0]) <= value[1] + 1e-9,
                    f"{page.relative_to(bag)}: {name} is printed as {shown}, and its facts give {ours}")
            equal += 1
            metrics.add(name)
            kinds.add(kind)
    require(len(metrics) >= FEWEST, f"only {len(metrics)} metrics were found on pages")
    require(kinds == {"operation", "teams", "agents"}, f"figures only of {', '.join(sorted(kinds))}")
    return f"{equal} printed figures of {len(metrics)} metrics are what the packet's own facts give"


def control(bag):
    with tempfile.TemporaryDirectory(prefix="debrief-packet-") as work:
        copy = pathlib.Path(shutil.copytree(bag, pathlib.Path(work) / bag.name))
        path = copy / "data/figures/measures.csv"
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(lines[: len(lines) // 2]) + "\n", encoding="utf-8")
        must_fail("half of the facts", lambda: check(copy))


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
