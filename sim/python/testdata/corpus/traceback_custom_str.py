class HttpError(Exception):
    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

    def __str__(self):
        return f"{self.code}: {self.reason}"


def fetch(url):
    if url.startswith("bad"):
        raise HttpError(404, "Not Found")
    return url


for u in ["ok", "bad url"]:
    print(fetch(u))
