"""A project in which every slot that text can reach carries a payload, and a harmless twin to compare it with."""
import csv
import io

SLOTS = ("site", "agent", "lead", "team", "role", "kind", "metric", "summary", "short", "counted", "group", "phase", "why",
         "benefit", "title", "customer", "event", "caption", "promise", "heading", "body", "metricbody", "column")
DAYS = ["2026-10-05", "2026-10-06", "2026-10-13", "2026-10-20"]


def quoted(text):
    """Text as YAML's double quotes take it, whatever is in it."""
    return '"' + "".join(c if 32 <= ord(c) < 127 and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


def write(folder, texts, say=lambda slot, text: text):
    """Writes a project with one agent, lead, team, metric and table a text."""
    content = folder / "content"
    for name in ("data", "metrics", "notes"):
        (content / name).mkdir(parents=True, exist_ok=True)
    first = texts[0]
    put(content / "debrief.yml", f"name: {quoted(say('site', ' '.join(texts)))}\nperiods: {{show: {{month: 1}}}}\n"
        "lines: {grain: week, count: 4}\nthresholds: {bad rows: 100%}\n")
    table(content / "teams.csv", ["id", "name", "parent", "kind", "lead"],
          [[f"t{i}", say("team", t), "" if i == 0 else "t0", say("kind", t), f"l{i}"] for i, t in enumerate(texts)])
    people = [[f"a{i}", say("agent", t), f"t{i}", say("role", t)] for i, t in enumerate(texts)]
    people += [[f"l{i}", say("lead", t), f"t{i}", "lead"] for i, t in enumerate(texts)]
    table(content / "people.csv", ["id", "name", "team", "role"], people)
    put(content / "sources.yml", "calls:\n  files: data/*.csv\n  row: contact\n  agent: who\n  at: day\n  delimiter: \",\"\n"
        "  measures:\n    handled: count where talk > 0\n    seconds: sum(talk)\n")
    for i, text in enumerate(texts):
        write_parts(content, i, text, first, say)


def write_parts(content, i, text, first, say):
    rows = [[f"a{i}", day, 60 + 7 * i + n, ""] for n, day in enumerate(DAYS)]
    bad = [[text, DAYS[0], 1, text], [f"a{i}", text, 1, text], [f"a{i}", DAYS[0], text, text]]
    table(content / "data" / file_name(i, text), ["who", "day", "talk", say("column", text)], rows + bad)
    one = lambda slot: quoted(" ".join(say(slot, text).split()))
    put(content / f"metrics/m{i}.md", f"---\nmetric: m{i}\nname: {one('metric')}\nsummary: {one('summary')}\n"
        f"short: {one('short')}\ncounted: {one('counted')}\ngroup: {one('group')}\nformula: seconds / handled\nunit: duration\n"
        f"minimum: 1\ndirection: lower\nheadline: yes\nstandards:\n  - {{from: 2026-01-01, pass: \"<= 1:10\", phase: {one('phase')}, "
        f"why: {one('why')}, benefit: {one('benefit')}}}\n---\n{say('metricbody', text)}\n")
    head = f"by: l{i}\ndate: 2026-10-14\n"
    put(content / f"notes/c{i}.md", f"---\nkind: coaching\nabout: a{i}\n{head}audience: agent\ntitle: {one('title')}\n---\n"
        f"{body(i, text, say)}")
    put(content / f"notes/e{i}.md", f"---\nkind: event\nabout: team:t{i}\n{head}audience: team\ntitle: {one('event')}\n---\n")
    put(content / f"notes/r{i}.md", f"---\nkind: recognition\nabout: a{i}\n{head}audience: everyone\ncustomer: {one('customer')}\n"
        f"behaviour: {one('customer')}\n---\n{say('body', text)}\n")
    put(content / f"notes/n{i}.md", f"---\nkind: announcement\n{head}audience: everyone\ntitle: {one('title')}\n---\n"
        f"{say('body', text)}\n")


def body(i, text, say):
    caption = quoted(say("caption", text))
    return (f"## {' '.join(say('heading', text).split())}\n\n- [ ] (agent, 2026-10-26) {' '.join(say('promise', text).split())}\n\n"
            f"```metric\nmetric: m{i}\ncaption: {caption}\n```\n\n```chart\nmetric: m{i}\nweeks: 4\n```\n\n{say('body', text)}\n")


def file_name(i, text):
    """The payload as a file name, as far as a disk takes it."""
    name = text.replace("/", "\u2215").replace("\0", "").replace("\n", " ").encode()[:200].decode(errors="ignore")
    return f"d{i} {name}.csv"


def put(path, text):
    path.write_bytes(text.encode("utf-8", "replace"))


def table(path, header, rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([header] + rows)
    put(path, out.getvalue())


def broken_headers(random):
    """Headers of notes that do not say in a valid way who may read them."""
    good = ["kind: coaching", "about: a202", "by: l02", "date: 2026-10-14"]
    letters = "abcdefghijklmnopqrstuvwxyz AGENT:,[]{}#'\"!&*?|>%@`~-_.0\t\u00e9\u202e"
    while True:
        word = random.choice(["agent", "lead", "manager"])
        at = random.randrange(len(word) + 1)
        misspelt = word[:at] + random.choice(letters) + word[at + random.randrange(2):]
        line = random.choice([
            "", "audience:", "audience: ~", "audience: ''", f"audience: [{word}]", f"audience: {{is: {word}}}", f"Audience: {word}",
            f"audiance: {word}", f"audience:{word}", f"audience = {word}", f"# audience: {word}", f"audience: {word.upper()}",
            f"audience: everyone", "audience: team", f"audience: {word}\naudience: lead", f"audience: {word}, lead",
            f"audience: {misspelt}", f"audience: \"{misspelt}", f"\taudience: {word}", f"audience: nobody", f" audience : {misspelt}x",
            f"audience: !!binary {word}=", f"audience: |\n  {word}s", f"other: {{audience: {word}}}"])
        if line.split(":")[-1].strip(" \"'\t") in ("agent", "lead", "manager") and line.startswith("audience: ") and "\n" not in line \
                and "," not in line and "[" not in line:
            continue
        lines = good + [line] if random.random() < 0.5 else [line] + good
        random.shuffle(lines)
        yield "\n".join(lines)


def plain(index):
    """Harmless words, as long as a payload may be."""
    return f"plain words {index} " + "and some more of them " * (index % 5)
