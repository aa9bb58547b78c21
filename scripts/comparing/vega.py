"""The same figures drawn by Vega-Lite, with what its gallery does for such a chart and no more."""
import csv
import datetime
import math

import vl_convert

from operation import FIRST, LAST, REASONS

SPAN = ("--from", str(FIRST), "--to", str(LAST))
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def theirs(project, figures):
    """A drawing of each kind; `figures` asks the program, so that both draw the same numbers."""
    weeks = weekly(figures("--metric", "aht", "--by", "operation,week", *SPAN))
    teams = weekly(figures("--metric", "aht", "--by", "team,week", *SPAN))
    month = figures("--metric", "fcr,aht", "--by", "agent", "--period", "2026-10")
    rows = list(csv.DictReader((project / "content/data/calls.csv").open()))
    october = [row for row in rows if row["date"].startswith("2026-10")]
    specs = {
        "process": process(weeks), "funnel": funnel(month, october), "heat": heat(project / "content/data/queue.csv"),
        "pareto": pareto(october), "strip": strip(month), "panels": panels([row for row in teams if row["team"] != "phone"])}
    return {kind: vl_convert.vegalite_to_svg({"$schema": "https://vega.github.io/schema/vega-lite/v5.json", **spec})
            for kind, spec in specs.items()}


def weekly(rows):
    return [{**row, "week": str(datetime.date.fromisocalendar(int(row["week"][:4]), int(row["week"][6:]), 1)), "aht": float(row["aht"])}
            for row in rows]


def process(rows):
    # Vega-Lite has no control limits; these are worked out as ours are.
    values = [row["aht"] for row in rows[:20]]
    mean = sum(values) / 20
    moving = sum(abs(a - b) for a, b in zip(values, values[1:])) / 19
    limits = [{"y": mean}, {"y": mean - 2.66 * moving}, {"y": mean + 2.66 * moving}]
    week = {"field": "week", "type": "temporal", "title": None}
    y = {"field": "aht", "type": "quantitative", "scale": {"zero": False}, "title": "Average handle time (s)"}
    return {"width": 600, "height": 260, "title": "Average handle time by week", "layer": [
        {"data": {"values": [{"low": 360, "high": 420}]}, "mark": {"type": "rect", "opacity": 0.2, "color": "green"},
         "encoding": {"y": {"field": "low", "type": "quantitative"}, "y2": {"field": "high"}}},
        {"data": {"values": limits}, "mark": {"type": "rule", "strokeDash": [4, 4]}, "encoding": {"y": {"field": "y", "type": "quantitative"}}},
        {"data": {"values": rows}, "mark": {"type": "line", "point": True}, "encoding": {"x": week, "y": y}}]}


def funnel(month, october):
    rows = [{"n": sum(int(day["handled"]) for day in october if day["agent"] == row["agent"]), "rate": float(row["fcr"])} for row in month]
    rate = sum(row["n"] * row["rate"] for row in rows) / sum(row["n"] for row in rows)
    steps = [min(row["n"] for row in rows) + step * (max(row["n"] for row in rows) - min(row["n"] for row in rows)) / 60 for step in range(61)]
    curves = [{"n": n, "y": rate + z * math.sqrt(rate * (1 - rate) / n), "curve": str(z)} for z in (-3.09, -1.96, 1.96, 3.09) for n in steps]
    x = {"field": "n", "type": "quantitative", "title": "Calls", "scale": {"zero": False}}
    share = {"type": "quantitative", "title": "First contact resolution", "axis": {"format": "%"}, "scale": {"zero": False}}
    return {"width": 600, "height": 260, "title": "First contact resolution, October 2026", "layer": [
        {"data": {"values": curves}, "mark": {"type": "line", "strokeDash": [4, 4]},
         "encoding": {"x": x, "y": {"field": "y", **share}, "detail": {"field": "curve"}}},
        {"data": {"values": [{"y": rate}]}, "mark": "rule", "encoding": {"y": {"field": "y", "type": "quantitative"}}},
        {"data": {"values": rows}, "mark": "point", "encoding": {"x": x, "y": {"field": "rate", **share}}}]}


def heat(path):
    totals = {}
    for row in csv.DictReader(path.open()):
        key = (DAYS[datetime.date.fromisoformat(row["date"]).weekday()], row["time"])
        old = totals.get(key, (0, 0))
        totals[key] = (old[0] + int(row["in_time"]), old[1] + int(row["offered"]))
    rows = [{"day": day, "hour": hour, "level": part / whole} for (day, hour), (part, whole) in totals.items()]
    return {"width": 600, "height": 160, "title": "Service level by weekday and hour", "data": {"values": rows}, "mark": "rect", "encoding": {
        "x": {"field": "hour", "type": "ordinal", "title": "Hour"}, "y": {"field": "day", "type": "ordinal", "sort": DAYS, "title": None},
        "color": {"field": "level", "type": "quantitative", "title": "Service level", "legend": {"format": "%"}}}}


def pareto(october):
    counts = sorted(((name, sum(int(row[name.lower()]) for row in october)) for name in REASONS), key=lambda pair: -pair[1])
    total, sums, running = sum(count for _, count in counts), [], 0
    for name, count in counts:
        running += count
        sums.append({"reason": name, "count": count, "together": running / total})
    x = {"field": "reason", "type": "nominal", "sort": [name for name, _ in counts], "title": None}
    return {"width": 600, "height": 200, "title": "Calls by reason, October 2026", "data": {"values": sums}, "layer": [
        {"mark": "bar", "encoding": {"x": x, "y": {"field": "count", "type": "quantitative", "title": "Calls"}}},
        {"mark": {"type": "line", "point": True, "color": "black"}, "encoding": {
            "x": x, "y": {"field": "together", "type": "quantitative", "axis": {"format": "%"}, "title": "Together"}}}],
        "resolve": {"scale": {"y": "independent"}}}


def strip(month):
    rows = [{"aht": float(row["aht"]), "who": "you" if row["agent"] == "a07" else "colleague"}
            for row in month if int(row["agent"][1:]) % 4 == 3]
    return {"width": 600, "height": 60, "title": "Average handle time, October 2026", "data": {"values": rows}, "mark": "point", "encoding": {
        "x": {"field": "aht", "type": "quantitative", "scale": {"zero": False}, "title": "Average handle time (s)"}, "color": {"field": "who"}}}


def panels(rows):
    return {"data": {"values": rows}, "mark": "line", "width": 150, "height": 60, "title": "Average handle time by team", "encoding": {
        "x": {"field": "week", "type": "temporal", "title": None},
        "y": {"field": "aht", "type": "quantitative", "scale": {"zero": False}, "title": "s"},
        "facet": {"field": "team", "columns": 2}}}
