"""A webhook that takes JSON: the statuses of its arguments one after the other, then 200 for good.

A status may be `redirect`, to a path of its own that takes everything, or `hang`. Prints its port, then for each request a
line of JSON with its path, headers, body and the status that it was answered.
"""

import http.server
import json
import sys
import time

from loopback import report, serve

STATUSES = sys.argv[1:]


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status = STATUSES.pop(0) if STATUSES else "200"
        report(json.dumps({"path": self.path, "status": status, "headers": dict(self.headers), "body": json.loads(body)}))
        if status == "hang":
            time.sleep(600)
        self.send_response(302 if status == "redirect" else int(status))
        if status == "redirect":
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, format, *args):
        pass


if __name__ == "__main__":
    serve(Hook)
