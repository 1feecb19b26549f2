"""Fetching files, against a real server that plays Twilio and those who are not Twilio.

What reached the server is recorded: the credentials may only ever stand on Twilio's own address.
"""

import base64
import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from wasaprecruit.adapters.twilio_media import TwilioMedia
from wasaprecruit.adapters.twilio_media.peers import PublicPeers, is_public, public_address
from wasaprecruit.ports.media import MediaRefused, MediaUnavailable

ACCOUNT = "AC" + "0" * 32
TOKEN = "a-token"
MEDIA = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/MM{'1' * 32}/Media/ME{'2' * 32}"
CREDENTIALS = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
Answer = Callable[["Handler"], None]


@dataclass
class Twilio:
    """`answers` says what each path answers; `seen` is what was asked for, with credentials."""

    port: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)
    seen: list[tuple[str, str | None]] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def fetch(self, read_seconds: float = 30, whole_seconds: float = 60) -> bytes:
        """With bounds for broken code: a server answers in time, also on a busy machine."""
        media = TwilioMedia(
            ACCOUNT, TOKEN, self.base, read_seconds=read_seconds, whole_seconds=whole_seconds
        )
        return media.fetch(f"{self.base}{MEDIA}")

    def hurried(self) -> bytes:
        """For a server that does not come to an end."""
        return self.fetch(read_seconds=0.4, whole_seconds=1.0)

    def refusal(self) -> str:
        with pytest.raises(MediaRefused) as refused:
            self.fetch()
        return refused.value.fault


class Handler(BaseHTTPRequestHandler):
    twilio: Twilio

    def do_GET(self) -> None:
        self.twilio.seen.append((self.path, self.headers.get("Authorization")))
        self.twilio.answers[self.path](self)

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """We hang up on those who take too long."""


@contextmanager
def _serving(twilio: Twilio, tls: ssl.SSLContext | None = None) -> Iterator[Twilio]:
    handler = type("_Handler", (Handler,), {"twilio": twilio})
    server = _Server(("127.0.0.1", 0), handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    twilio.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield twilio
    finally:
        twilio.ended.set()
        server.shutdown()
        server.server_close()


@pytest.fixture
def twilio() -> Iterator[Twilio]:
    with _serving(Twilio()) as running:
        yield running


def _gives(body: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def _leads_to(location: str, status: int = 307) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_response(status)
        handler.send_header("Location", location)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def _says(status: int) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_error(status)

    return answer


def _cut_off(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"half")


def _cut_off_chunk(handler: Handler) -> None:
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"64\r\nhalf")


def _stalls(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"half")
    handler.twilio.ended.wait(30)


def _drips(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    while not handler.twilio.ended.wait(0.05):
        handler.wfile.write(b"x")


def _never_ends(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(17):
        handler.wfile.write(bytes(1024 * 1024))


def _is_huge(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(16 * 1024 * 1024 + 1))
    handler.end_headers()


def test_a_file_comes_by_twilios_redirect_and_the_credentials_stay_behind(twilio: Twilio) -> None:
    twilio.answers = {MEDIA: _leads_to("/cdn/file"), "/cdn/file": _gives(b"a photo")}
    assert twilio.fetch() == b"a photo"
    assert twilio.seen == [(MEDIA, CREDENTIALS), ("/cdn/file", None)]


def test_not_even_twilios_own_address_gets_them_by_a_redirect(twilio: Twilio) -> None:
    twilio.answers = {MEDIA: _leads_to(MEDIA)}
    with pytest.raises(MediaUnavailable):
        twilio.fetch()
    assert twilio.seen == [(MEDIA, CREDENTIALS)] + [(MEDIA, None)] * 3


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/computeMetadata/v1/",
        "http://127.0.0.1.evil.example{MEDIA}",
        "{BASE}.evil.example{MEDIA}",
        "{BASE}@evil.example{MEDIA}",
        "http://user:pass@127.0.0.1:{PORT}{MEDIA}",
        "http://127.0.0.1:{PORT}\\@evil.example{MEDIA}",
        "https://127.0.0.1:{PORT}{MEDIA}",
        "http://localhost:{PORT}{MEDIA}",
        "{BASE}{MEDIA}/",
        "{BASE}{MEDIA}?x=1",
        "{BASE}{MEDIA}#x",
        "{BASE}{MEDIA}\n",
        " {BASE}{MEDIA}",
        "{BASE}/{MEDIA}",
        "{BASE}/x/..{MEDIA}",
        "{BASE}{OTHER}",
        "{BASE}/2010-04-01/Accounts/../Accounts.json",
        "file:///etc/passwd",
        "",
    ],
)
def test_only_an_address_of_our_own_files_is_asked_at_all(twilio: Twilio, url: str) -> None:
    filled = (
        url.replace("{BASE}", twilio.base)
        .replace("{PORT}", str(twilio.port))
        .replace("{MEDIA}", MEDIA)
        .replace("{OTHER}", MEDIA.replace(ACCOUNT, "AC" + "f" * 32))
    )
    media = TwilioMedia(ACCOUNT, TOKEN, twilio.base)
    with pytest.raises(MediaRefused, match="address_refused"):
        media.fetch(filled)
    assert twilio.seen == []


@pytest.mark.parametrize(
    "url",
    [
        f"https://api.twilio.com.evil{MEDIA}",
        f"https://api.twilio.com@evil.example{MEDIA}",
        f"https://api_twilio.com{MEDIA}",
        f"http://api.twilio.com{MEDIA}",
        f"https://api.twilio.com:8443{MEDIA}",
    ],
)
def test_nobody_else_is_taken_for_twilio(url: str) -> None:
    with pytest.raises(MediaRefused, match="address_refused"):
        TwilioMedia(ACCOUNT, TOKEN, "https://api.twilio.com").fetch(url)


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token",
        "https://169.254.169.254/",
        "https://metadata.google.internal@169.254.169.254/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://10.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0/",
        "https://user:pass@example.com/",
        "https://93.184.215.14:8443/",
        "http://93.184.215.14/",
        "ftp://93.184.215.14/",
        "file:///etc/passwd",
        "//169.254.169.254/",
        "https://[::1",
        "https://example.com:port/",
    ],
)
def test_a_redirect_leads_only_to_public_https(twilio: Twilio, location: str) -> None:
    twilio.answers = {MEDIA: _leads_to(location)}
    assert twilio.refusal() == "address_refused"
    assert twilio.seen == [(MEDIA, CREDENTIALS)]


def test_a_redirect_to_another_port_of_this_machine_is_not_followed(twilio: Twilio) -> None:
    with _serving(Twilio(answers={"/": _gives(b"secret")})) as other:
        twilio.answers = {MEDIA: _leads_to(f"{other.base}/")}
        assert twilio.refusal() == "address_refused"
        assert other.seen == []


@pytest.mark.parametrize("status", [401, 403, 404, 408, 410, 429, 500, 502, 503])
def test_what_may_pass_is_for_later(twilio: Twilio, status: int) -> None:
    twilio.answers = {MEDIA: _says(status)}
    with pytest.raises(MediaUnavailable):
        twilio.fetch()
    assert len(twilio.seen) == 1


@pytest.mark.parametrize("answer", [_cut_off, _cut_off_chunk, _gives(b"")])
def test_a_file_that_does_not_come_whole_is_for_later(twilio: Twilio, answer: Answer) -> None:
    twilio.answers = {MEDIA: answer}
    with pytest.raises(MediaUnavailable):
        twilio.fetch()


@pytest.mark.parametrize("answer", [_stalls, _drips])
def test_a_file_that_does_not_come_in_time_is_for_later(twilio: Twilio, answer: Answer) -> None:
    twilio.answers = {MEDIA: answer}
    with pytest.raises(MediaUnavailable):
        twilio.hurried()


@pytest.mark.parametrize("answer", [_is_huge, _never_ends])
def test_too_large_is_refused_without_reading_it_all(twilio: Twilio, answer: Answer) -> None:
    twilio.answers = {MEDIA: answer}
    assert twilio.refusal() == "too_large"


def test_a_server_that_is_down_is_for_later() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with pytest.raises(MediaUnavailable):
            TwilioMedia(ACCOUNT, TOKEN, base).fetch(f"{base}{MEDIA}")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("fe80::1", False),
        ("fd20:ce::254", False),
        ("::ffff:169.254.169.254", False),
        ("2002:a9fe:a9fe::1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("ff02::1", False),
    ],
)
def test_only_the_public_internet_is_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


def test_a_name_of_this_machine_is_refused() -> None:
    with pytest.raises(MediaRefused, match="address_refused"):
        public_address("localhost", 443)


# A delivery network with a certificate of its own, to whose checked address we connect.


@dataclass(frozen=True)
class Authority:
    folder: Path

    def context(self, name: str) -> ssl.SSLContext:
        """A server's, with a self-signed certificate for `name`."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        now = datetime.datetime.now(datetime.UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        self.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        secret = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        (self.folder / "key.pem").write_bytes(secret)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.folder / "key.pem")
        return context

    @property
    def certificate(self) -> Path:
        return self.folder / "certificate.pem"


def _asked(cdn: Twilio, authority: Authority, name: str) -> tuple[requests.Response, list[str]]:
    resolved: list[str] = []

    def resolve(host: str, _port: int) -> str:
        resolved.append(host)
        return "127.0.0.1"

    with requests.Session() as session:
        session.trust_env = False
        session.mount("https://", PublicPeers(resolve))
        url = f"https://{name}:{cdn.port}/file"
        return session.get(url, verify=str(authority.certificate), timeout=5), resolved


def test_the_connection_goes_to_the_checked_address_and_the_certificate_names_the_host(
    tmp_path: Path,
) -> None:
    authority = Authority(tmp_path)
    with _serving(
        Twilio(answers={"/file": _gives(b"a photo")}), authority.context("cdn.example")
    ) as cdn:
        response, resolved = _asked(cdn, authority, "cdn.example")
        assert response.content == b"a photo"
        # Once: a name that is resolved again may lead elsewhere.
        assert resolved == ["cdn.example"]


def test_another_hosts_certificate_is_not_accepted(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with (
        _serving(Twilio(answers={}), authority.context("cdn.example")) as cdn,
        pytest.raises(requests.exceptions.SSLError),
    ):
        _asked(cdn, authority, "other.example")
    assert cdn.seen == []
