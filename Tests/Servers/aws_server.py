#!/usr/bin/env python3
"""A small AWS on loopback: an account made from a seed, as IAM, STS, EC2, Account Management, Access Analyzer and
Organizations show it, with faults on order.

It prints its port. It looks for a signature but does not check it. `GET /_calls` tells the calls so far as JSON
({"total", "counts", "order"}), `DELETE /_calls` forgets them, `POST /_fault` takes a list of rules:

    {"match": "Action=ListUsers", "times": 2, "kind": "throttle"}

`match` is looked for in the request's body, which for services that speak JSON has `Action=NAME&region=NAME&` before
it; `times` is how often the rule holds (-1, the default: always). Kinds:
throttle, unavailable, denied, status (with `status`, `code`, `message`), quote (an error that repeats the request's
secrets), html, wrong-root, short (half of the XML), truncate (half of the bytes, then the end), stall (half of the
bytes, then nothing), reset, redirect (to `to`), slow (`delay` seconds before the answer), repeat-marker.
"""
import argparse
import collections
import datetime
import http.server
import json
import pathlib
import socket
import ssl
import struct
import subprocess
import threading
import time
import urllib.parse

from aws_account import Account, Refused, xml

NAMESPACES = {
    "iam": "https://iam.amazonaws.com/doc/2010-05-08/", "sts": "https://sts.amazonaws.com/doc/2011-06-15/"}
VERSIONS = {"2010-05-08": "iam", "2011-06-15": "sts", "2016-11-15": "ec2"}
#: Operations by method and path.
ROUTES = {
    ("POST", "/getContactInformation"): "GetContactInformation",
    ("POST", "/getAlternateContact"): "GetAlternateContact",
    ("GET", "/analyzer"): "ListAnalyzers", ("POST", "/finding"): "ListFindings"}


class Report:
    """The credential report, which at the start is in the state that is asked for.

    ready, none, expired, old: what GetCredentialReport meets first. slow: making it takes a while. busy: somebody else
    asks for it at the same time; limit: for ever. stuck: it is never ready. denied: there is none and none may be made.
    """

    def __init__(self, state, account):
        self.state = state
        self.account = account
        self.generated = {"ready": account.now, "old": account.now - datetime.timedelta(hours=30)}.get(state)
        #: How many more questions it takes until the report is there.
        self.waits = 0
        self.lock = threading.Lock()

    def generate(self):
        with self.lock:
            if self.state == "denied":
                raise Refused(403, "AccessDenied", denial("GenerateCredentialReport"))
            if self.state == "stuck":
                return {"State": "STARTED"}
            if self.state == "limit" or self.state == "busy" and not self.waits:
                self.waits = 1
                raise Refused(409, "LimitExceeded", "Cannot exceed quota for CredentialReports: 1")
            if self.state == "slow" and not self.waits:
                self.waits = 2
                return {"State": "STARTED"}
            is_there = self.generated == self.account.now
            self.generated = self.account.now
            return {"State": "COMPLETE" if is_there else "STARTED"}

    def get(self):
        with self.lock:
            if self.state == "stuck":
                raise Refused(404, "ReportInProgress", "A report is being generated.")
            if self.state == "limit":
                raise Refused(410, "ReportNotPresent", "There is no report. Generate one.")
            if self.waits:
                self.waits -= 1
                if not self.waits:
                    self.generated = self.account.now
                if self.state == "slow" and self.waits:
                    raise Refused(404, "ReportInProgress", "A report is being generated.")
            if self.generated is None:
                if self.state == "expired":
                    raise Refused(410, "ReportExpired", "The report has expired. Generate a new one.")
                raise Refused(410, "ReportNotPresent", "There is no report. Generate one.")
            return {
                "Content": self.account.report(), "ReportFormat": "text/csv",
                "GeneratedTime": self.generated.strftime("%Y-%m-%dT%H:%M:%SZ")}


def denial(action, service="iam"):
    return (
        "User: arn:aws:sts::123412341234:assumed-role/auditor/nightly is not authorized to perform: "
        f"{service}:{action} on resource: * because no identity-based policy allows the {service}:{action} action")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, account, report, latency, context):
        super().__init__(("127.0.0.1", 0), Handler)
        self.account, self.report, self.latency = account, report, latency
        self.rules = []
        self.calls = []
        self.lock = threading.Lock()
        self.made = {}
        self.context = context

    def finish_request(self, request, address):
        # The handshake belongs to the connection's own thread: a client that refuses the certificate blocks nobody.
        if self.context:
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except OSError:
                return
        super().finish_request(request, address)

    def handle_error(self, request, address):
        """A client that goes away is nothing to report."""

    def rule(self, body):
        with self.lock:
            for rule in self.rules:
                if rule["match"] in body and rule.get("times", -1) != 0:
                    rule["times"] = rule.get("times", -1) - 1
                    return rule
        return None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, *arguments):
        pass

    def send(self, status, body, kind="text/xml", more=(), declared=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if declared is None else declared))
        for name, value in more:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def send_json(self, value):
        self.send(200, json.dumps(value).encode(), "application/json")

    def send_error_document(self, status, code, message):
        kind = "Receiver" if status >= 500 else "Sender"
        self.send(status, (
            f'<ErrorResponse xmlns="{NAMESPACES["iam"]}"><Error><Type>{kind}</Type><Code>{xml(code)}</Code>'
            f"<Message>{xml(message)}</Message></Error><RequestId>00000000-0000-4000-8000-000000000000</RequestId>"
            "</ErrorResponse>").encode())

    def scope(self, position):
        """A part of what the request is signed for: 2 is the region, 3 the service."""
        parts = (self.headers.get("Authorization") or "").partition("Credential=")[2].partition(",")[0].split("/")
        return parts[position] if len(parts) > position else ""

    def do_JSON(self, action, body):
        """An operation of a service that speaks JSON."""
        region, service = self.scope(2), self.scope(3)
        parameters = json.loads(body or "{}") | {"region": region}
        attributes = "".join(attribute["AttributeValue"] for attribute in parameters.get("LookupAttributes", []))
        details = [attributes] + [parameters.get(name) for name in ("AlternateContactType", "ParentId", "nextToken")]
        if service in ("access-analyzer", "sso"):
            details.insert(0, region)
        with self.server.lock:
            self.server.calls.append(" ".join([action, *filter(None, details)]))
        if self.server.latency:
            time.sleep(self.server.latency)
        rule = self.server.rule(f"Action={action}&region={region}&{body}")
        try:
            if rule and rule["kind"] == "denied":
                raise Refused(403, "AccessDeniedException", denial(action, service))
            if rule and rule["kind"] == "status":
                raise Refused(rule["status"], rule["code"], rule.get("message", ""))
            if not service:
                raise Refused(403, "MissingAuthenticationToken", "Request is missing its token")
            answer = self.server.account.answer(action, parameters)
        except Refused as refused:
            return self.send(
                refused.status, json.dumps({"message": str(refused)}).encode(), "application/json",
                more=[("x-amzn-ErrorType", f"{refused.code}:http://internal.amazon.com/example/")])
        data = json.dumps(answer).encode()
        return self.send(200, data[:len(data) // 2] if rule and rule["kind"] == "short" else data, "application/json")

    def do_GET(self):
        server = self.server
        path, _, query = self.path.partition("?")
        if ("GET", path) in ROUTES:
            return self.do_JSON(ROUTES["GET", path], json.dumps(dict(urllib.parse.parse_qsl(query))))
        if self.path != "/_calls":
            return self.send(404, b"", "text/plain")
        with server.lock:
            order = list(server.calls)
        self.send_json({"total": len(order), "counts": collections.Counter(order), "order": order})

    def do_DELETE(self):
        with self.server.lock:
            self.server.calls.clear()
        self.send_json({})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("latin-1")
        server = self.server
        if self.path == "/_fault":
            with server.lock:
                server.rules = json.loads(body or "[]")
            return self.send_json({})
        if self.headers.get("X-Amz-Target"):
            return self.do_JSON(self.headers["X-Amz-Target"].rpartition(".")[2], body)
        if ("POST", self.path) in ROUTES:
            return self.do_JSON(ROUTES["POST", self.path], body)
        parameters = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
        action = parameters.pop("Action", "")
        service = VERSIONS.get(parameters.pop("Version", ""), "iam")
        with server.lock:
            server.calls.append(action)
        if server.latency:
            time.sleep(server.latency)
        rule = server.rule(body)
        if rule and self.fault_instead(rule, action):
            return None
        signed = (self.headers.get("Authorization") or "").startswith("AWS4-HMAC-SHA256 Credential=")
        if not signed and action != "AssumeRoleWithWebIdentity":
            return self.send_error_document(403, "MissingAuthenticationToken", "Request is missing its token")
        try:
            answer = self.answer(service, action, parameters, repeats=rule and rule["kind"] == "repeat-marker")
        except Refused as refused:
            return self.send_error_document(refused.status, refused.code, refused.message)
        self.send_answer(answer, rule)
        return None

    def answer(self, service, action, parameters, repeats):
        server = self.server
        if action == "GenerateCredentialReport":
            result = server.report.generate()
        elif action == "GetCredentialReport":
            result = server.report.get()
        elif not repeats and service == "iam" and action != "GetServiceLastAccessedDetails":
            # The account does not change: what was answered once is answered again at no cost to the measurement.
            key = (action, tuple(sorted(parameters.items())))
            if key not in server.made:
                server.made[key] = self.document(service, action, server.account.answer(action, parameters))
            return server.made[key]
        else:
            result = server.account.answer(action, parameters)
        if repeats:
            result |= {"IsTruncated": True, "Marker": "again"}
        return self.document(service, action, result)

    @staticmethod
    def document(service, action, result):
        if service == "ec2":
            items = xml(result).replace("<member>", "<item>").replace("</member>", "</item>")
            return (
                f'<{action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">'
                f"<requestId>00000000-0000-4000-8000-000000000000</requestId>{items}</{action}Response>").encode()
        return (
            f'<{action}Response xmlns="{NAMESPACES[service]}"><{action}Result>{xml(result)}</{action}Result>'
            "<ResponseMetadata><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ResponseMetadata>"
            f"</{action}Response>").encode()

    # Faults

    def fault_instead(self, rule, action):
        """Answers with what the rule says; False if the true answer is to follow."""
        kind = rule["kind"]
        if kind == "throttle":
            self.send_error_document(400, "Throttling", "Rate exceeded")
        elif kind == "unavailable":
            self.send_error_document(503, "ServiceUnavailable", "Unable to process request")
        elif kind == "denied" and action == "DescribeRegions":
            # As EC2 refuses.
            message = "You are not authorized to perform this operation. " + denial(action, "ec2")
            self.send(403, (
                f"<?xml version='1.0'?><Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>{message}"
                "</Message></Error></Errors><RequestID>00000000</RequestID></Response>").encode())
        elif kind == "denied":
            self.send_error_document(403, "AccessDenied", denial(action))
        elif kind == "status":
            self.send_error_document(rule["status"], rule["code"], rule.get("message", ""))
        elif kind == "quote":
            request = "\n".join(f"{name.lower()}:{value}" for name, value in self.headers.items())
            self.send_error_document(
                403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you "
                f"provided.\n\nThe Canonical String for this request should have been\n'POST\n/\n\n{request}\n'")
        elif kind == "html":
            self.send(200, b"<html><body>Sign in to the network</body></html>", "text/html")
        elif kind == "redirect":
            self.send(302, b"", more=[("Location", rule["to"])])
        elif kind == "reset":
            # With no time to linger a close is a reset; whatever was unread is lost.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
        else:
            time.sleep(rule.get("delay", 0))
            return False
        return True

    def send_answer(self, answer, rule):
        kind = rule["kind"] if rule else None
        half = answer[:len(answer) // 2]
        if kind == "wrong-root":
            self.send(200, self.document("iam", "ListAccountAliases", {"AccountAliases": [], "IsTruncated": False}))
        elif kind == "short":
            self.send(200, half)
        elif kind == "truncate":
            self.send(200, half, declared=len(answer))
            self.close_connection = True
        elif kind == "stall":
            self.send(200, half, declared=len(answer))
            self.connection.settimeout(60)
            self.close_connection = True
            try:
                self.connection.recv(1)  # Until the client goes away.
            except OSError:
                pass
        else:
            self.send(200, answer)


def certificate(folder):
    """A context with a certificate for 127.0.0.1 by a test authority; FOLDER/ca.pem is the authority's."""
    def openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
    ca, ca_key, key, request, pem = (folder / name for name in ("ca.pem", "ca.key", "key", "request", "server.pem"))
    extensions = folder / "extensions"
    extensions.write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl("req", "-x509", *curve, "-keyout", ca_key, "-out", ca, "-subj", "/CN=test authority", "-days", 2)
    openssl("req", *curve, "-keyout", key, "-out", request, "-subj", "/CN=localhost")
    openssl(
        "x509", "-req", "-in", request, "-CA", ca, "-CAkey", ca_key, "-CAcreateserial", "-out", pem, "-days", 2,
        "-extfile", extensions)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)
    return context


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--page", type=int, default=1000, help="the most items of a page, whatever is asked for")
    parser.add_argument("--regions", type=int, default=17, help="how many regions are enabled")
    parser.add_argument("--identity-center", help="no SAML provider, and the region of Identity Center's instance")
    parser.add_argument("--management", help="the account that manages the organization; its own: this one")
    parser.add_argument("--latency", type=float, default=0, help="milliseconds before each answer")
    parser.add_argument("--report", default="ready", choices=[
        "ready", "none", "old", "expired", "slow", "busy", "limit", "stuck", "denied"])
    parser.add_argument("--tls", type=pathlib.Path, help="serve HTTPS; the folder gets the authority's ca.pem")
    options = parser.parse_args()
    account = Account(options.users, options.seed, largest_page=options.page, regions=options.regions, management=options.management,
        identity_center=options.identity_center)
    context = certificate(options.tls) if options.tls else None
    server = Server(account, Report(options.report, account), options.latency / 1000, context)
    print(server.server_address[1], flush=True)
    server.serve_forever(poll_interval=0.05)


if __name__ == "__main__":
    main()
