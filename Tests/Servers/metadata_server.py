"""What gives credentials, on one port of loopback: instance metadata (version 2), a container's agent, STS.

The first part of a path says how the instance metadata service behaves:
  /imds           as it should: a token by PUT, then the role, then its credentials
  /imds-expiring  the first token of all is refused by the time it is used
  /imds-forgetful every token is refused
  /imds-bare      the instance has no role
  /imds-old       version 1 only: no tokens, credentials without one
  /imds-failing   the role cannot be assumed
  /imds-strange   a role's name that would lead elsewhere
  /slow           never answers
/container/NAME gives the credentials ASIACONTAINERNAME; NAME `secret` wants the header `Authorization: agent token`,
`busy` answers 503 twice, `refusing` 403, `partial` leaves the token out, `page` is HTML.

A POST is for STS. The access key of a role's session tells its story: ASIA-<role>-<access key that signed>, or
ASIA-<role>-WEB-<token> (without the token if it begins with PRIVATE). Roles named denied, page, cut, busy, partial and elsewhere behave so; `external` wants the external id
`muster`; `brief` lives ten seconds, the others an hour.

After the port, each request is a line: METHOD PATH, and for STS the parameters but for the token.
"""

import http.server
import json
import re
import sys
import threading
import time
import urllib.parse

XMLNS = "https://sts.amazonaws.com/doc/2011-06-15/"
counts = {}
lock = threading.Lock()


def count(key):
    with lock:
        counts[key] = counts.get(key, 0) + 1
        return counts[key]


def moment(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + seconds))


def document(access_key, token="Token", seconds=3600):
    return {
        "Code": "Success",
        "AccessKeyId": access_key,
        "SecretAccessKey": "metadata-secret-key",
        token: "metadata-session-token",
        "Expiration": moment(seconds),
    }


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, content_type="application/json", headers=()):
        data = body if isinstance(body, bytes) else body.encode()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def told(self, text=""):
        print(f"{self.command} {self.path} {text}".rstrip(), flush=True)

    def do_PUT(self):
        self.told()
        behaviour = self.path.split("/")[1]
        if behaviour == "slow":
            time.sleep(20)
        if not self.path.endswith("/latest/api/token") or behaviour == "imds-old":
            return self.answer(404, "")
        if self.headers.get("x-aws-ec2-metadata-token-ttl-seconds") != "21600":
            return self.answer(400, "")
        self.answer(200, f"metadata-token-{count(behaviour)}", "text/plain")

    def do_GET(self):
        self.told()
        parts = self.path.split("/")
        if parts[1] == "container":
            return self.container(parts[2])
        if parts[1].startswith("imds"):
            return self.metadata(parts[1])
        self.answer(404, "")

    def metadata(self, behaviour):
        token = self.headers.get("x-aws-ec2-metadata-token")
        first_is_over = behaviour == "imds-expiring" and token == "metadata-token-1"
        if behaviour != "imds-old" and (not token or first_is_over or behaviour == "imds-forgetful"):
            return self.answer(401, "")
        folder = f"/{behaviour}/latest/meta-data/iam/security-credentials/"
        if self.path == folder:
            if behaviour == "imds-bare":
                return self.answer(404, "not here")
            name = "../../api" if behaviour == "imds-strange" else "fleet-role"
            return self.answer(200, name, "text/plain")
        if self.path != folder + "fleet-role":
            return self.answer(404, "")
        if behaviour == "imds-failing":
            return self.answer(200, json.dumps({"Code": "AssumeRoleUnauthorizedAccess", "Message": "EC2 cannot assume it"}))
        self.answer(200, json.dumps(document("ASIAINSTANCE")))

    def container(self, name):
        if name == "secret" and self.headers.get("Authorization") != "agent token":
            return self.answer(401, json.dumps({"message": "who are you"}))
        if name == "refusing":
            return self.answer(403, json.dumps({"code": "AccessDenied", "message": "not\u001b[31m for you"}))
        if name == "busy" and count("container") <= 2:
            return self.answer(503, "")
        if name == "page":
            return self.answer(200, "<html>metadata-secret-key</html>", "text/html")
        answer = document("ASIACONTAINER" + name.upper())
        if name == "partial":
            del answer["Token"]
        self.answer(200, json.dumps(answer))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        form = dict(urllib.parse.parse_qsl(body))
        operation = form.get("Action", "")
        shown = {key: value for key, value in sorted(form.items()) if key != "WebIdentityToken"}
        self.told(json.dumps(shown))
        role = form.get("RoleArn", "").rsplit("/", 1)[-1]
        signer = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/sts/", self.headers.get("Authorization", ""))
        if operation == "AssumeRoleWithWebIdentity":
            if self.headers.get("Authorization"):
                return self.refuse(400, "ValidationError", "this request is not to be signed")
            token = form.get("WebIdentityToken", "")
            if token == "EXPIRED":
                return self.refuse(400, "ExpiredTokenException", "Token expired: current date/time must be before")
            story = "WEB" if token.startswith("PRIVATE") else f"WEB-{token}"
        elif operation == "AssumeRole" and signer:
            story = signer.group(1)
        else:
            return self.refuse(403, "MissingAuthenticationToken", "Request is missing Authentication Token")
        if role == "denied":
            return self.refuse(403, "AccessDenied", f"User is not authorized to perform: sts:{operation} on resource: {role}")
        if role == "external" and form.get("ExternalId") != "muster":
            return self.refuse(403, "AccessDenied", "the external id is missing")
        if role == "busy" and count("sts") <= 2:
            return self.refuse(400, "Throttling", "Rate exceeded")
        if role == "elsewhere":
            return self.answer(307, "", headers=[("Location", f"http://{self.headers['Host']}/stolen")])
        if role == "page":
            return self.answer(200, "<html><body>sign in first</body></html>", "text/html")
        text = self.session(operation, f"ASIA-{role}-{story}", 10 if role == "brief" else 3600)
        if role == "partial":
            text = re.sub("<SessionToken>.*</SessionToken>", "", text)
        if role == "cut":
            text = text[: text.index("</SecretAccessKey>")]
        self.answer(200, text, "text/xml")

    def session(self, operation, access_key, seconds):
        return (
            f'<{operation}Response xmlns="{XMLNS}"><{operation}Result><AssumedRoleUser>'
            f"<Arn>arn:aws:sts::123456789012:assumed-role/x/y</Arn><AssumedRoleId>AROA:y</AssumedRoleId></AssumedRoleUser>"
            f"<Credentials><AccessKeyId>{access_key}</AccessKeyId><SecretAccessKey>sts-secret-key</SecretAccessKey>"
            f"<SessionToken>sts-session-token</SessionToken><Expiration>{moment(seconds)}</Expiration></Credentials>"
            f"</{operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{operation}Response>"
        )

    def refuse(self, status, code, message):
        self.answer(
            status,
            f'<ErrorResponse xmlns="{XMLNS}"><Error><Type>Sender</Type><Code>{code}</Code>'
            f"<Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>",
            "text/xml",
        )


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_address[1], flush=True)
sys.exit(server.serve_forever())
