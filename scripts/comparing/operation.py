"""A made-up operation of 40 people, 26 weeks and 24 hours a day, the same in every run, and a note that draws it."""
import csv
import datetime
import io
import math
import random

WEEKS, AGENTS, LAST = 26, 40, datetime.date(2026, 11, 1)
FIRST = LAST - datetime.timedelta(days=7 * WEEKS - 1)
REASONS = {"Bills": 34, "Moves": 27, "Tariffs": 16, "Offers": 11, "Meters": 7, "Other": 5}


def write_project(folder):
    chance = random.Random(7)
    content = folder / "content"
    (content / "metrics").mkdir(parents=True)
    (content / "data").mkdir()
    days = [FIRST + datetime.timedelta(days=number) for number in range(7 * WEEKS)]
    write(content / "debrief.yml", "name: Compared\ncalendar: {working days: [mon, tue, wed, thu, fri, sat, sun]}\n"
          "lines: {grain: week, count: 26}\n")
    teams = ["billing", "moves", "retention", "offers"]
    write(content / "teams.csv", "id,name,parent,kind,lead\nphone,Phone,,phone,m1\n" + "".join(
        f"{team},{team.title()},phone,phone,m1\n" for team in teams))
    write(content / "people.csv", "id,name,team,role\nm1,Omar Haddad,phone,manager\n" + "".join(
        f"a{number:02},Agent {number:02},{teams[number % 4]},agent\n" for number in range(AGENTS)))
    reasons = "".join(f"    {name.lower()}_handled: sum({name.lower()})\n" for name in REASONS)
    write(content / "sources.yml", "calls:\n  files: data/calls.csv\n  row: day\n  agent: agent\n  at: date\n  measures:\n"
          "    handled: sum(handled)\n    handle_seconds: sum(seconds)\n    resolved: sum(resolved)\n" + reasons
          + "queue:\n  files: data/queue.csv\n  row: interval\n  team: team\n  at: {date: date, time: time}\n  measures:\n"
          "    offered: sum(offered)\n    in_time: sum(in_time)\n")
    metric(content, "aht", "Average handle time", "handle_seconds / handled", "duration", "neutral", "calls", "between 6:00 and 7:00")
    metric(content, "fcr", "First contact resolution", "share(resolved, handled)", "share", "higher", "calls", ">= 72%")
    metric(content, "service-level", "Service level", "share(in_time, offered)", "share", "higher", "calls", ">= 80%")
    write(content / "data/calls.csv", table(calls(chance, days)))
    write(content / "data/queue.csv", table(queue(chance, days[-56:])))
    blocks = "\n".join(f"## {kind}\n\n```chart\n{block}```\n" for kind, block in BLOCKS.items())
    write(content / "notes/charts.md", "---\nkind: coaching\nabout: m1\nby: m1\ndate: 2026-11-01\ntitle: Charts\naudience: manager\n---\n" + blocks)


def metric(content, name, title, formula, unit, direction, counted, rule):
    write(content / f"metrics/{name}.md", f"---\nmetric: {name}\nname: {title}\nformula: {formula}\nunit: {unit}\ndirection: {direction}\n"
          f"counted: {counted}\nheadline: yes\nstandards:\n  - {{from: 2026-01-01, pass: \"{rule}\"}}\n---\nInvented.\n")


def calls(chance, days):
    yield ["date", "agent", "handled", "seconds", "resolved"] + [name.lower() for name in REASONS]
    talent = [chance.gauss(0, 0.03) for _ in range(AGENTS)]
    share = [0.25 + 0.75 * chance.random() for _ in range(AGENTS)]
    for day in days:
        for agent in range(AGENTS):
            if (day.toordinal() + agent) % 7 > 4:
                continue
            handled = max(2, round(chance.gauss(26, 4) * share[agent]))
            level = 395 * (1.09 if day > LAST - datetime.timedelta(days=7) else 1)
            seconds = round(handled * level * (1 + talent[agent]) * chance.gauss(1, 0.7 / math.sqrt(handled)))
            resolved = sum(chance.random() < (0.62 if agent == 7 else 0.75 + talent[agent]) for _ in range(handled))
            kinds = chance.choices(list(REASONS), list(REASONS.values()), k=handled)
            yield [day, f"a{agent:02}", handled, seconds, resolved] + [kinds.count(name) for name in REASONS]


def queue(chance, days):
    yield ["date", "time", "team", "offered", "in_time"]
    for day in days:
        for hour in range(24):
            offered = round(60 + 40 * math.sin((hour - 6) / 24 * 2 * math.pi)) + chance.randrange(12)
            level = 0.84 - (0.09 if day.weekday() == 0 and 9 <= hour <= 12 else 0) + 0.02 * math.cos(hour)
            yield [day, f"{hour:02}:00", "billing", offered, sum(chance.random() < level for _ in range(offered))]


BLOCKS = {
    "process": "metric: aht\nof: operation\nweeks: 26\n",
    "funnel": "kind: funnel\nmetric: fcr\nof: phone\nperiod: 2026-10\n",
    "heat": "kind: heat\nmetric: service-level\nof: operation\nweeks: 8\n",
    "pareto": "kind: pareto\nmeasures: {" + ", ".join(f"{name}: {name.lower()}_handled" for name in REASONS) + "}\nof: operation\nperiod: 2026-10\n",
    "strip": "kind: strip\nmetric: aht\nof: a07\nperiod: 2026-10\n",
    "panels": "kind: panels\nmetric: aht\nof: phone\nweeks: 26\n",
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def table(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
