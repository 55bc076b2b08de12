DEFAULT_POOLSIZE = 10


class HTTPAdapter:
    # Sessions accept it; the modelled network has no connections to keep, and no retries.
    def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=0, pool_block=False):
        if max_retries:
            raise NotImplementedError("HTTPAdapter(max_retries=…) is not supported by Racewalk: write the loop yourself")
        self.max_retries = max_retries
