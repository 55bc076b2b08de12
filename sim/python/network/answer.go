package network

import (
	"strconv"
)

// Failure says why there is no answer.
type Failure uint8

// The failures.
const (
	None    Failure = iota
	Unknown         // the host's name is not known
	Refused         // it does not accept connections
	Reset           // it closes the connection
	Timeout         // it never answers
)

var failNames = [...]string{"", "unknown", "refused", "reset", "timeout"}

var failWords = [...]string{"", "unknown host", "connection refused", "connection reset", "timed out"}

func (f Failure) String() string { return failNames[f] }

// Request is what is asked of an address.
type Request struct {
	Method  string // "GET"
	Address string // Normal
	Data    string // what is sent along
	Media   string // the media type of Data
	Seed    uint64 // the run's
	Before  int    // how often the address was asked before
}

// Answer is what comes back.
type Answer struct {
	Latency  int64 // ns until it is there
	Fail     Failure
	Status   int
	Media    string
	Location string
	Body     string // bytes
}

// endless is how long a connection waits that has no timeout of its own: as long
// as Linux does.
const endless = 130e9

// Ask returns what a request gives.
func (t *Table) Ask(r *Request) Answer {
	e := t.find(r.Address)
	if e == nil {
		return madeUp(r)
	}
	a := Answer{Status: 200, Media: e.media, Location: e.location, Latency: between(r, e.from, e.to)}
	if e.from < 0 {
		a.Latency = usual(r)
	}
	if e.times == 0 || r.Before < e.times {
		a.Fail = e.fail
		if e.status != 0 {
			a.Status = e.status
		}
	} else {
		a.Location = ""
	}
	if a.Fail == Timeout {
		a.Latency = endless
	}
	if a.Fail != None {
		return a
	}
	if a.Media == "" {
		a.Media = mediaOf(r.Address)
		if e.contentLine > 0 && a.Media == "text/html" {
			a.Media = mediaLike(e.content)
		}
	}
	switch {
	case r.Method == "HEAD" || a.Status == 204 || a.Status == 304:
	case e.contentLine > 0:
		a.Body = e.content
	case a.Status >= 300:
		a.Media, a.Body = "text/html", errorPage(a.Status)
	default:
		a.Body = content(a.Media, r.Address, e.size)
	}
	return a
}

// Summary tells an answer in a few words: "200 OK, 512 bytes".
func (a *Answer) Summary() string {
	if a.Fail != None {
		return failWords[a.Fail]
	}
	s := strconv.Itoa(a.Status) + " " + Reason(a.Status)
	switch n := len(a.Body); {
	case a.Location != "":
		return s + ", to " + a.Location
	case n == 1:
		return s + ", 1 byte"
	case n > 0:
		return s + ", " + strconv.Itoa(n) + " bytes"
	}
	return s
}

var reasons = map[int]string{100: "Continue", 200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
	301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect",
	400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
	406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict", 410: "Gone", 413: "Request Entity Too Large",
	418: "I'm a Teapot", 422: "Unprocessable Entity", 425: "Too Early", 429: "Too Many Requests", 500: "Internal Server Error",
	501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}

// Reason returns the words that belong to a status.
func Reason(status int) string {
	if s := reasons[status]; s != "" {
		return s
	}
	return "Status " + strconv.Itoa(status)
}

// usual is the latency of an address that has none of its own.
func usual(r *Request) int64 { return between(r, 100e6, 900e6) }

// between returns a latency between two, rounded to milliseconds.
func between(r *Request, from, to int64) int64 {
	if from == to {
		return from
	}
	g := generator(hash(r.Address) + r.Seed*0x9e3779b97f4a7c15 + uint64(r.Before)*0xd1342543de82ef95)
	ns := from + int64(g.next()%uint64(to-from+1))
	return max(ns/1e6*1e6, from)
}

// hash is FNV-1a.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// generator is SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number
// generators", 2014).
type generator uint64

func (g *generator) next() uint64 {
	*g += 0x9e3779b97f4a7c15
	z := uint64(*g)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (g *generator) below(n int) int { return int(g.next() % uint64(n)) }
