"""A proxy for HTTP: it tunnels for CONNECT and forwards everything else.

    proxy_server.py [refuse]

Prints its port, then a line for each request: `METHOD TARGET NAMES`, the names of its headers in small letters.
With `refuse` it answers 407 to all of them.
"""

import http.client
import select
import socket
import socketserver
import sys
import urllib.parse

from loopback import report, serve


class Connection(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode("latin-1").strip()
        if not line:
            return
        method, target, _ = line.split(" ")
        headers = {}
        while header := self.rfile.readline().decode("latin-1").strip():
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        body = self.rfile.read(int(headers.get("content-length", 0)))
        report(f"{method} {target} {','.join(sorted(headers))}")
        if "refuse" in sys.argv:
            self.wfile.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        elif method == "CONNECT":
            self.tunnel(target)
        else:
            self.forward(method, target, headers, body)

    def tunnel(self, target):
        host, _, port = target.rpartition(":")
        with socket.create_connection((host, int(port))) as server:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\nX-Proxy: yes\r\n\r\n")
            ends = {self.connection: server, server: self.connection}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    if not (part := end.recv(65_536)):
                        return
                    ends[end].sendall(part)

    def forward(self, method, target, headers, body):
        url = urllib.parse.urlsplit(target)
        server = http.client.HTTPConnection(url.netloc)
        own = {name: value for name, value in headers.items() if name != "proxy-connection"}
        server.request(method, url._replace(scheme="", netloc="").geturl(), body=body or None, headers=own)
        answer = server.getresponse()
        content = answer.read()
        self.wfile.write(f"HTTP/1.1 {answer.status} {answer.reason}\r\nX-Proxy: yes\r\n".encode())
        self.wfile.write(f"Content-Length: {len(content)}\r\nConnection: close\r\n\r\n".encode() + content)


if __name__ == "__main__":
    serve(Connection)
