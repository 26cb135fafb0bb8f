"""The row about fetching: pages by wget into an archive, from a server on this machine."""
import http.server
import json
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

from promises import ROOT, Skipped


def wget_archive(program):
    """Pages fetched by the recipe into an archive give the facts of the same pages as files."""
    if not shutil.which("wget"):
        raise Skipped("there is no wget")
    pages = sorted(ROOT.glob("fixtures/inbox/*/*.html"))
    with tempfile.TemporaryDirectory() as folder, site(pages) as address:
        Path(folder, "urls.txt").write_text(f"{address}/\n", encoding="utf-8")
        fetched = subprocess.run(
            ["sh", ROOT / "examples/fetch.sh", folder], capture_output=True, text=True, check=False,
            env={**os.environ, "WAIT": "0"})
        archives = list(Path(folder).glob("inbox/crawl/*.warc.gz"))
        left = list(Path(folder, ".fetching").iterdir())
        if fetched.returncode or len(archives) != 1 or left:
            return False, f"wget: {fetched.stderr}, {len(archives)} archives, left: {left} … goal one"
        from_files = facts(program, files(pages, folder, address))
        from_archive = facts(program, archives)
    return from_files == from_archive and len(from_files) > 100, (
        f"wget: {len(from_archive)} facts of an archive, {len(from_files)} of {len(pages)} files, "
        f"{len(set(from_files) ^ set(from_archive))} differ … goal 0")


class site:
    """A server on this machine with a section page that links to every page."""

    def __init__(self, pages):
        self.pages = {f"/{number}.html": page.read_bytes() for number, page in enumerate(pages)}

    def __enter__(self):
        pages = self.pages
        links = "".join(f'<li><a href="{name}">{name}</a></li>' for name in pages)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = pages.get(self.path)
                if self.path == "/":
                    body = f"<html><body><ul>{links}</ul></body></html>".encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_):
                """Says nothing."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def files(pages, folder, address):
    """The same pages as files, which know their address from their sidecars."""
    directory = Path(folder, "files")
    directory.mkdir()
    for number, page in enumerate(pages):
        shutil.copy(page, directory / f"{number}.html")
        (directory / f"{number}.meta.json").write_text(
            json.dumps({"url": f"{address}/{number}.html"}), encoding="utf-8")
    return [directory]


def facts(program, inputs):
    """Facts without what names the input they came from."""
    said = subprocess.run([program, "facts", *inputs], capture_output=True, text=True, check=False).stdout
    records = [json.loads(line) for line in said.splitlines()]
    return sorted(
        json.dumps({key: value for key, value in record.items() if key not in ("id", "source", "from")},
                   sort_keys=True) for record in records)
