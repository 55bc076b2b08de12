import hashlib
import uuid

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for data in (b"", b"abc", b"hello world" * 30, bytes(range(256)), b"x" * 111, b"y" * 55, b"z" * 56):
        print(name, hashlib.new(name, data).hexdigest())
h = hashlib.sha256()
h.update(b"he")
g = h.copy()
h.update(b"llo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), g.hexdigest() == hashlib.sha256(b"he").hexdigest(), h.digest()[:4], h.name, h.digest_size, h.block_size, hashlib.md5("é".encode()).hexdigest())
for f in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: h.update(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split("(")[0].strip())


def mine(block, zeros):
    nonce = 0
    while True:
        digest = hashlib.sha256(f"{block}{nonce}".encode()).hexdigest()
        if digest.startswith("0" * zeros):
            return nonce, digest
        nonce += 1


print(mine("block", 2))
u = uuid.UUID("12345678123456781234567812345678")
print(u, repr(u), u.hex, u.int, u.bytes[:4], u.version, u.urn, u == uuid.UUID(int=u.int), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"))
r = uuid.uuid4()
print(r.version, len(str(r)), r != uuid.uuid4(), len({uuid.uuid4() for _ in range(20)}), uuid.uuid1().version)
try:
    uuid.UUID("xyz")
except ValueError as e:
    print(e)
