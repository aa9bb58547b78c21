"""Projects that send mail: copies of the sample operation or of the starter, pointed at a server of a check."""
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEBRIEF = pathlib.Path(os.environ.get("DEBRIEF", ROOT / ".build/release/debrief")).resolve()
ISSUES = ("agent-week", "team-week", "operation-month")

STARTER_MAIL = """
mail:
  from: Lantern figures <figures@lantern.example>
  reply to: people@lantern.example
  domains: [lantern.example]
  site: https://debrief.lantern.example/
  unsubscribe: people@lantern.example
  server: maildir:post
  pace: 1000 per second
  tries: 2
  issues:
    own: {about: agent, every: month, to: [agent]}
    team: {about: team, every: month, to: [lead]}
"""


class Project:
    """A folder with content/debrief.yml that has a 'mail:'."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.settings = self.folder / "content/debrief.yml"

    @classmethod
    def sample(cls, folder):
        shutil.copytree(ROOT / "content", pathlib.Path(folder) / "content")
        return cls(folder)

    @classmethod
    def starter(cls, folder):
        shutil.copytree(ROOT / "Examples/starter", folder)
        project = cls(folder)
        project.settings.write_text(project.settings.read_text() + STARTER_MAIL)
        return project

    def point(self, server, authority=None):
        """Sends to this server from now on, as fast as it takes, without a password."""
        lines = self.settings.read_text().splitlines()
        lines = [line for line in lines if not re.match(r"  (server|authority|user|password|token|pace):", line)]
        lines.insert(lines.index("mail:") + 1, f"  server: {server}\n  pace: 1000 per second")
        if authority:
            lines.insert(lines.index("mail:") + 1, f"  authority: {authority}")
        text = "\n".join(lines) + "\n"
        # A program that is running may be reading it just now.
        if text != self.settings.read_text():
            whole = self.settings.with_suffix(".new")
            whole.write_text(text)
            whole.replace(self.settings)

    def render(self, issue, *flags, **options):
        """Makes an issue's messages; gives how the program ended."""
        return run("mail", "render", issue, self.folder, *flags, **options)

    def send(self, issue, *flags, **options):
        return run("mail", "send", issue, self.folder, *flags, **options)

    def rendered(self, issue):
        """The folders in which messages of a kind of issue lie."""
        return sorted((self.folder / "output/mail").glob(issue + "-[0-9]*"))

    def ledger(self, issue):
        """The ledger of the issue that lies in a folder."""
        return self.folder / "records/mail" / (re.sub(r"-r\d+$", "", pathlib.Path(issue).name) + ".jsonl")


def run(*arguments, **options):
    return subprocess.run([str(part) for part in (DEBRIEF, *arguments)], capture_output=True, text=True, errors="replace", **options)
