// Package network is the internet that programs see: which address gives what
// answer, and after how long. It is a pure function of the address, the table that
// a lesson or a page sets, the run's seed, and how often the address was asked
// before.
//
// # The table
//
// A table is a text, in a program the file network.txt. Lines without indentation
// begin with an address, which properties follow:
//
//	# what stands behind a # at the beginning of a line is a comment
//	https://shop.example/          latency=0.4 size=5000
//	https://shop.example/prices    latency=0.1..0.6 type=application/json
//	    {"apples": 3}
//	https://shop.example/buggy     status=503 times=2
//	https://shop.example/old       location=https://shop.example/
//	https://gone.example/*         fail=unknown
//	*                              latency=0.2
//
// Indented lines below an address are the content, without the indentation that
// they have in common. An address that ends with * stands for all that begin so;
// of several that fit the longest counts. Properties:
//
//   - latency: seconds until the answer is there, or FROM..TO: somewhere between,
//     by the seed. Without it, 0.1..0.9.
//   - status: the HTTP status, 200 without it.
//   - type: the content's media type; without it, by the end of the address or the
//     beginning of the content.
//   - size: the length of a made-up content, in bytes.
//   - location: where a redirection leads; the status is 302 then.
//   - fail: there is no answer. unknown: the host's name is not known; refused: it
//     does not accept connections; reset: it closes the connection; timeout: it
//     never answers.
//   - times: status and fail count for so many requests only; then all is well.
//
// # Everything else
//
// An address that no line fits gives a made-up page, always the same one: HTML
// with a title and links, JSON where the address looks like that of an API,
// plausible bytes for an image. Services that exist to be asked by programs
// (httpbin.org) answer as they do. A few names are unknown hosts (made-up,
// nonexistent, .invalid), and this computer (localhost) refuses connections.
package network
