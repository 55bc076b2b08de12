class DBError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
def query(q):
    try:
        return {"ok": 1}[q]
    except KeyError as e:
        raise DBError(404) from e
def service(q):
    try:
        return query(q)
    except DBError as e:
        if e.code == 404:
            raise LookupError(f"nothing for {q}") from None
        raise
print(service("ok"))
service("bad")
