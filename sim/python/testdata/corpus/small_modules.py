import base64
import binascii
import errno
import html
import locale
import platform
import sched
import time

print(base64.b64encode(b"Hello, World!"), base64.b64decode("SGVsbG8sIFdvcmxkIQ=="), base64.b64encode(b""), base64.b64encode(b"ab"), base64.b64encode(b"abc"))
print(base64.urlsafe_b64encode(bytes([251, 255, 254])), base64.b64encode(bytes([251, 255, 254])), base64.urlsafe_b64decode(b"-__-"), base64.b64decode("YW Jj\n"))
print(base64.b32encode(b"hello"), base64.b32decode("NBSWY3DP"), base64.b32encode(b"hi"), base64.b32decode(b"NBUQ===="), base64.b16encode(b"\x01\xff"), base64.b16decode("01FF"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHg=\n"))
for bad in (lambda: base64.b64encode("text"), lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b16decode("0g"), lambda: base64.b64decode("a$b=", validate=True)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(binascii.hexlify(b"\x00\xab"), binascii.unhexlify("00ab"), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")))
for bad in ("abc", "zz"):
    try:
        binascii.unhexlify(bad)
    except binascii.Error as e:
        print(e)
print(html.escape("<a href='x'>\"&\"</a>"), html.escape("'\"", quote=False), html.unescape("&lt;b&gt; &amp;amp; &#65;&#x42; &eacute;&nbsp;| &unknown; &copy 2"))
print(errno.ENOENT, errno.errorcode[errno.EACCES], errno.EAGAIN == errno.EWOULDBLOCK)
print(platform.system(), platform.machine(), platform.python_implementation(), platform.python_version() == ".".join(platform.python_version_tuple()), platform.uname().system, platform.architecture()[0])
print(locale.setlocale(locale.LC_ALL, "C"), locale.format_string("%.2f", 1234.5), locale.atof("1.5"), locale.localeconv()["decimal_point"])
try:
    locale.setlocale(locale.LC_ALL, "xx_YY")
except locale.Error as e:
    print(e)
s = sched.scheduler(time.monotonic, time.sleep)
start = time.monotonic()


def show(name, **kw):
    print(name, kw, round(time.monotonic() - start, 1))


s.enter(0.3, 1, show, ("late",))
s.enter(0.1, 2, show, argument=("second",))
first = s.enter(0.1, 1, show, ("first",), {"k": 1})
gone = s.enter(0.2, 1, show, ("gone",))
s.cancel(gone)
print(s.empty(), [e.argument[0] for e in s.queue][-1], first.priority)
s.run()
print(s.empty(), s.run())
try:
    s.cancel(gone)
except ValueError as e:
    print(e)
