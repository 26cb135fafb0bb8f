"""Pages as records of a WARC file, a member of gzip each, as crawlers write them."""
import gzip
import hashlib
from uuid import UUID


def record(url, day, clock, html):
    """A response record; its identifier follows from the address, so that the same page gives the same bytes."""
    body = html.encode()
    response = (
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n\r\n").encode() + body
    identifier = UUID(bytes=hashlib.sha256(url.encode()).digest()[:16], version=4)
    header = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:{identifier}>\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: {day.isoformat()}T{clock}:00Z\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(response)}\r\n\r\n").encode()
    return gzip.compress(header + response + b"\r\n\r\n", 6, mtime=0)
