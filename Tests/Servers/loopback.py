"""What the small servers share: a free port of loopback, a thread for each connection, and a report of what they saw."""

import socketserver
import threading

REPORT = threading.Lock()


def report(line):
    """Prints a line whole, whichever thread it comes from."""
    with REPORT:
        print(line, flush=True)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128


def serve(connection):
    """Prints the port, then answers by `connection`, a request handler, until the process ends."""
    with Server(("127.0.0.1", 0), connection) as server:
        report(server.server_address[1])
        server.serve_forever()
