import ssl

context = ssl.create_default_context()
print(context.check_hostname, context.verify_mode, repr(context.verify_mode), ssl.CERT_NONE)
try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as e:
    print(e)
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
print(context.check_hostname, context.verify_mode)
context.check_hostname = True
print(context.verify_mode)
try:
    context.verify_mode = 7
except ValueError as e:
    print(e)
careless = ssl._create_unverified_context()
print(careless.check_hostname, careless.verify_mode, isinstance(careless, ssl.SSLContext))
ssl._create_default_https_context = ssl._create_unverified_context
print(issubclass(ssl.SSLError, OSError), issubclass(ssl.CertificateError, ssl.SSLError))
