# What programs say about certificates, which the modelled network does not have:
# a context is accepted by urlopen and changes nothing.
from enum import IntEnum

OPENSSL_VERSION = "OpenSSL 3.0.13 30 Jan 2024"
PROTOCOL_TLS = 2
PROTOCOL_TLS_CLIENT = 16
PROTOCOL_TLS_SERVER = 17


class VerifyMode(IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = VerifyMode


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


class SSLContext:
    def __init__(self, protocol=PROTOCOL_TLS_CLIENT):
        self.protocol = protocol
        self._check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self._verify_mode = CERT_REQUIRED if self._check_hostname else CERT_NONE

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        if value == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        if value not in (0, 1, 2):
            raise ValueError("invalid value for verify_mode")
        self._verify_mode = VerifyMode(value)

    def load_default_certs(self, purpose=None):
        pass

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        pass

    def wrap_socket(self, *args, **kwargs):
        raise NotImplementedError("SSLContext.wrap_socket() is not supported by Racewalk: there is no network here to talk to")


def create_default_context(purpose=None, *, cafile=None, capath=None, cadata=None):
    return SSLContext(PROTOCOL_TLS_CLIENT)


def _create_unverified_context(protocol=None, **kwargs):
    return SSLContext(PROTOCOL_TLS)


_create_default_https_context = create_default_context
