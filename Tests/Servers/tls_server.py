"""An HTTPS server with a certificate of a chosen kind, made when it starts.

    tls_server.py KIND FOLDER

KIND: valid, expired, self-signed, wrong-host; old (TLS 1.1 at most); cut (the answer ends without TLS saying so);
closing, silent, plain (what a client that begins TLS meets). FOLDER gets `ca.pem`, the authority to trust.
Prints its port, then for each connection `request PATH AUTHORIZATION` for each request,
or `refused`.
"""

import pathlib
import socket
import socketserver
import ssl
import subprocess
import sys

from loopback import report, serve

KIND, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def make_certificate(days, names, by_authority):
    """Makes FOLDER/server.pem with its key, and FOLDER/ca.pem."""
    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    extensions = FOLDER / "extensions"
    extensions.write_text(f"subjectAltName={names}\n")
    openssl("req", "-x509", *new_key, "-subj", "/CN=Muster's tests", "-days", 2,
            "-keyout", FOLDER / "ca.key", "-out", FOLDER / "ca.pem")
    if by_authority:
        openssl("req", *new_key, "-subj", "/CN=server", "-keyout", FOLDER / "server.key", "-out", FOLDER / "server.csr")
        openssl("x509", "-req", "-in", FOLDER / "server.csr", "-CA", FOLDER / "ca.pem", "-CAkey", FOLDER / "ca.key",
                "-CAcreateserial", "-days", days, "-extfile", extensions, "-out", FOLDER / "server.pem")
    else:
        openssl("req", "-x509", *new_key, "-subj", "/CN=server", "-days", days, "-addext", f"subjectAltName={names}",
                "-keyout", FOLDER / "server.key", "-out", FOLDER / "server.pem")


def make_context():
    make_certificate(
        days=-1 if KIND == "expired" else 2,
        names="DNS:iam.example.org" if KIND == "wrong-host" else "DNS:localhost,IP:127.0.0.1",
        by_authority=KIND != "self-signed")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FOLDER / "server.pem", FOLDER / "server.key")
    if KIND == "old":
        context.set_ciphers("DEFAULT@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


CONTEXT = make_context()


class Connection(socketserver.BaseRequestHandler):
    def handle(self):
        if KIND in ("closing", "silent", "plain"):
            self.request.recv(4096)
            if KIND == "silent":
                self.request.recv(4096)
            if KIND == "plain":
                self.request.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return
        try:
            self.answer(CONTEXT.wrap_socket(self.request, server_side=True))
        except (ssl.SSLError, OSError):
            report("refused")

    def answer(self, stream):
        with stream.makefile("rb") as lines:
            asked = False
            while line := lines.readline().decode("latin-1"):
                path = line.split(" ")[1]
                authorization = "-"
                while header := lines.readline().decode("latin-1").strip():
                    name, _, value = header.partition(":")
                    if name.lower() == "authorization":
                        authorization = value.strip()
                asked = True
                report(f"request {path} {authorization}")
                if KIND == "cut":
                    stream.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<Users><member>ana</member>")
                    socket.socket(fileno=stream.detach()).close()
                    return
                stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
            # A client of TLS 1.3 may look at the host's name only after the handshake.
            if not asked:
                report("refused")


if __name__ == "__main__":
    serve(Connection)
