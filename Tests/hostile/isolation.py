#!/usr/bin/env python3
"""Proves that reading a page opens no other file and calls nobody.

usage: isolation.py [--program NIENBIEU]

Pages and archives that name a canary file and an address of this machine in every way that markup has
are read under strace, while somebody listens at that address. The program may not open the canary,
make a socket of the internet, or link the parts of libxml2 that fetch, query and validate. Where strace
is missing, that part is skipped and said so. Exit code 1: something was opened, called or linked.
"""
import argparse
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FORBIDDEN = r"xmlXPath|xmlXInclude|xmlSchema|xmlRelaxNG|xmlSchematron|xmlCatalog|xmlNanoHTTP|xmlNanoFTP"
ARTICLE = """<h1>Tỉnh thử nghiệm cải cách hành chính</h1>
<p>Sáng 12/7/2024, tỉnh sơ kết công tác cải cách hành chính sáu tháng đầu năm với các sở, ngành.</p>
<p>Toàn tỉnh tiếp nhận 12.400 hồ sơ, trong đó 98,2% được giải quyết trước hạn và đúng hạn.</p>
"""
CANARY = "canary.secret"
SECRET = "bi-mat-khong-ai-duoc-doc"

TRACE = ["strace", "-f", "-qq", "-e", "trace=openat,open,connect,socket", "-o"]

# {file} and {net} become the canary and an address where somebody listens.
PAGES = {
    "entity": '<!DOCTYPE html [<!ENTITY x SYSTEM "file://{file}">]><p>&x;</p>',
    "entity-net": '<!DOCTYPE html [<!ENTITY x SYSTEM "{net}/x">]><p>&x;</p>',
    "entity-public": '<!DOCTYPE html [<!ENTITY x PUBLIC "-//x//" "{net}/x">]><p>&x;</p>',
    "parameter-entity": '<!DOCTYPE html [<!ENTITY % x SYSTEM "file://{file}"> %x;]>',
    "parameter-entity-net": '<!DOCTYPE html [<!ENTITY % x SYSTEM "{net}/x.dtd"> %x;]>',
    "dtd": '<!DOCTYPE html SYSTEM "file://{file}">',
    "dtd-net": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "{net}/strict.dtd">',
    "xml": '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{file}">]><html>&x;</html>',
    "stylesheet": '<?xml-stylesheet type="text/xsl" href="{net}/x.xsl"?>',
    "xinclude": '<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file://{file}" '
                'parse="text"/><xi:include href="{net}/x"/></html>',
    "base": '<base href="{net}/"><img src="a.jpg"><a href="b">b</a>',
    "img": '<img src="{net}/a.jpg" srcset="{net}/b.jpg 2x"><img src="file://{file}">',
    "iframe": '<iframe src="{net}/f"></iframe><iframe src="file://{file}"></iframe><frame src="{net}">',
    "object": '<object data="{net}/o"></object><embed src="file://{file}"><applet code="{net}/a">',
    "link": '<link rel=stylesheet href="{net}/s.css"><link rel=canonical href="{net}/c">'
            '<link rel=import href="file://{file}"><style>@import url({net}/t.css)</style>',
    "script": '<script src="{net}/s.js"></script><script>fetch("{net}/j")</script>',
    "media": '<video src="{net}/v" poster="file://{file}"></video><audio src="{net}/a"></audio>',
    "svg": '<svg><image href="{net}/i"/><use xlink:href="file://{file}#a"/></svg>',
    "refresh": '<meta http-equiv=refresh content="0; url={net}/r"><meta property=og:image content="{net}/i">',
    "linked-data": '<script type="application/ld+json">{{"@context":"{net}/c","@id":"file://{file}"}}</script>',
    "form": '<form action="{net}/f"><input type=image src="{net}/i"></form><a ping="{net}/p" href=x>x</a>',
    "relative": '<img src="canary.secret"><a href="canary.secret">x</a><iframe src="./canary.secret"></iframe>',
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    program = parser.parse_args().program.resolve()
    failures = linked(program)
    if sees_calls():
        failures += traced(program)
    else:
        print("isolation: what the program opens is not checked: strace is missing or may not trace")
    print("\n".join(f"FAILED: {failure}" for failure in failures) or "isolation: nothing leaks")
    return int(bool(failures))


def linked(program):
    """Symbols that the program takes from libraries and should not."""
    table = subprocess.run(["nm", "-D", program], capture_output=True, text=True, check=True).stdout
    names = [line.split()[-1] for line in table.splitlines() if " U " in line]
    parser = [name for name in names if name.startswith(("html", "xml"))]
    print(f"isolation: {len(parser)} symbols of libxml2: {', '.join(sorted(parser))}")
    return [f"{name} is linked" for name in names if re.match(FORBIDDEN, name)]


def sees_calls():
    """Whether strace is here, may trace, and shows what this check looks for."""
    if not shutil.which("strace"):
        return False
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, CANARY).write_text(SECRET)
        log = Path(folder, "strace.log")
        subprocess.run(
            [*TRACE, log, "cat", CANARY], cwd=folder, capture_output=True, check=False)
        return log.exists() and bool(broken_calls(log.read_text()))


def traced(program):
    with tempfile.TemporaryDirectory() as folder, socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.setblocking(False)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        count = write(Path(folder), address)
        log = Path(folder, "strace.log")
        run = subprocess.run(
            [*TRACE, log, program, "extract", "inbox"], cwd=folder, capture_output=True, text=True)
        failures = [] if run.returncode == 0 else [f"exit code {run.returncode}: {run.stderr[-300:]}"]
        articles = len(run.stdout.splitlines())
        failures += [] if articles == count else [f"{articles} of {count} pages were read"]
        failures += [f"{SECRET} is in an article"] * (SECRET in run.stdout)
        failures += broken_calls(log.read_text())
        failures += called(listener)
        print(f"isolation: {count} pages read under strace")
        return failures


def write(folder, address):
    """The pages, each as a file and once more in an archive; how many articles they are."""
    canary = folder / "inbox" / CANARY
    canary.parent.mkdir()
    canary.write_text(SECRET)
    records = []
    for name, page in PAGES.items():
        text = page.format(file=canary, net=address)
        text = text + ARTICLE if text.startswith("<!") or text.startswith("<?") else ARTICLE + text
        (folder / f"inbox/{name}.html").write_text(text, encoding="utf-8")
        records.append(record(f"{address}/{name}.html", text.encode()))
    (folder / "inbox/all.warc").write_bytes(b"".join(records))
    return 2 * len(PAGES)


def record(address, page):
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2024-07-12T01:15:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n")
    return head.encode() + answer + b"\r\n\r\n"


def broken_calls(log):
    opened = [line for line in log.splitlines() if CANARY in line]
    sockets = [line for line in log.splitlines() if re.search(r"AF_INET|connect\(", line)]
    return [f"it opened {line}" for line in opened] + [f"it called {line}" for line in sockets]


def called(listener):
    try:
        listener.accept()
    except BlockingIOError:
        return []
    return ["somebody called the listener"]


if __name__ == "__main__":
    sys.exit(main())
