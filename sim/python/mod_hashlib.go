package python

import "racewalk/sim/python/mersenne"

// Module _hashlib: the digests.

func init() {
	m := newModule("_hashlib")
	digest := func(name string, f func(string) string) {
		m.function(name, "data", opNever, func(c *call) Value {
			s, ok := c.raw(c.args[0])
			if !ok {
				return c.raise(typeError, "object supporting the buffer API required")
			}
			return c.bytes(f(s))
		})
	}
	digest("md5", mersenne.MD5)
	digest("sha1", mersenne.SHA1)
	digest("sha224", mersenne.SHA224)
	digest("sha256", mersenne.SHA256)
	digest("sha384", mersenne.SHA384)
	digest("sha512", mersenne.SHA512)
}
