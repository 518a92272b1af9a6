"""A small HTTP server whose paths misbehave in every way that a network can.

Prints its port, then a line for each request: `CONNECTION METHOD PATH`, connections counted from 1.
"""

import gzip
import itertools
import json
import socket
import socketserver
import struct
import time
import urllib.parse

from loopback import report, serve

CONNECTIONS = itertools.count(1)


class Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        self.number = next(CONNECTIONS)

    def handle(self):
        self.goes_on = True
        try:
            while self.goes_on and self.read_request():
                report(f"{self.number} {self.method} {self.target}")
                getattr(self, "do_" + self.path.strip("/").replace("-", "_"), self.do_missing)()
        except OSError:
            pass  # The client went away, as many of its tests want.

    def read_request(self):
        line = self.rfile.readline().decode("latin-1").strip()
        if not line:
            return False
        self.method, self.target, _ = line.split(" ")
        self.path, _, query = self.target.partition("?")
        self.query = dict(urllib.parse.parse_qsl(query))
        self.headers = []
        while line := self.rfile.readline().decode("latin-1").rstrip("\r\n"):
            name, _, value = line.partition(":")
            self.headers.append([name, value.strip()])
        length = next((int(v) for n, v in self.headers if n.lower() == "content-length"), 0)
        self.body = self.rfile.read(length)
        return True

    def send(self, text):
        self.wfile.write(text if isinstance(text, bytes) else text.encode("latin-1"))
        self.wfile.flush()

    def answer(self, body=b"", status="200 OK", headers=()):
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if self.method == "HEAD" else body))

    def wait_for_the_client(self):
        """Sends nothing more and returns when the client has hung up."""
        self.goes_on = False
        while self.connection.recv(4096):
            pass

    def do_missing(self):
        self.answer(b"no such path", "404 Not Found")

    def do_echo(self):
        seen = {"method": self.method, "target": self.target, "headers": self.headers,
                "body": self.body.decode("utf-8", "replace")}
        self.answer(json.dumps(seen).encode(), headers=["Content-Type: application/json", "X-Twice: a", "X-Twice:  b "])

    def do_length(self):
        expected = [f"X-Expected: {value}" for name, value in self.headers if name.lower() == "expect"]
        self.answer(str(len(self.body)).encode(), headers=expected)

    def do_delay(self):
        time.sleep(int(self.query.get("ms", "20")) / 1000)
        self.answer(self.query.get("say", "").encode())

    def do_status(self):
        self.answer(b"the body of an error", self.query["code"] + " Some reason")

    def do_redirect(self):
        self.answer(b"elsewhere", "302 Found", ["Location: " + self.query["to"]])

    def do_silent(self):
        self.wait_for_the_client()

    def do_stall(self):
        self.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        self.wait_for_the_client()

    def do_trickle(self):
        pieces = int(self.query["pieces"])
        self.send(f"HTTP/1.1 200 OK\r\nContent-Length: {pieces}\r\n\r\n")
        for _ in range(pieces):
            time.sleep(int(self.query["ms"]) / 1000)
            self.send("x")

    def do_truncated(self):
        self.goes_on = False
        self.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Users><member>ana</member>")

    def do_truncated_chunks(self):
        self.goes_on = False
        self.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<User\r\n40\r\ns>")

    def do_truncated_headers(self):
        self.goes_on = False
        self.send("HTTP/1.1 200 OK\r\nContent-Length: 1")

    def do_reset(self):
        self.goes_on = False
        self.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        # A linger of no time makes the close a reset.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def do_nothing(self):
        self.goes_on = False

    def do_garbage(self):
        self.goes_on = False
        self.send("SSH-2.0-OpenSSH_9.2\x1b[31m\r\nand nothing of HTTP\r\n")

    def do_huge(self):
        left = int(self.query["bytes"])
        self.send(f"HTTP/1.1 200 OK\r\nContent-Length: {left}\r\n\r\n")
        while left > 0:
            part = min(left, 65_536)
            self.send(b"x" * part)
            left -= part

    def do_headers(self):
        self.send("HTTP/1.1 200 OK\r\n")
        for number in range(int(self.query["count"])):
            self.send(f"X-Filler-{number}: {'x' * 1000}\r\n")
        self.send("Content-Length: 0\r\n\r\n")

    def do_gzip(self):
        body = gzip.compress(b"x" * int(self.query["bytes"]))
        self.answer(body, headers=["Content-Encoding: gzip"])

    def do_gzip_broken(self):
        body = b"this is not what the header says it is"
        self.answer(body, headers=["Content-Encoding: gzip"])

    def do_interim(self):
        self.send("HTTP/1.1 100 Continue\r\nX-Interim: yes\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-Interim: yes\r\n\r\n")
        self.answer(b"final", headers=["X-Final: yes"])


if __name__ == "__main__":
    serve(Connection)
