package network

import (
	"math"
	"strconv"
	"strings"
)

// Table says what some addresses give. The zero Table says nothing.
type Table struct{ entries []entry }

// entry is what a line says, with the content below it.
type entry struct {
	address     string // without the *
	prefix      bool   // it ended with *
	from, to    int64  // latency in ns; from is −1 if it is not given
	status      int    // 0 if it is not given
	media       string
	size        int // −1 if it is not given
	location    string
	fail        Failure
	times       int // 0: always
	content     string
	contentLine int // of its first line, 0 for none
}

// Problem is an error in a table's text, at its place: Line is 1-based, Col and
// EndCol are 0-based and count code points.
type Problem struct {
	Line, Col, EndCol int
	Message           string
}

// MaxSize is the largest size of a content, in bytes, and maxLatency the longest
// latency, in seconds.
const (
	MaxSize    = 1_000_000
	maxLatency = 3600
)

// Parse reads a table. What is wrong in it comes back in the order of the lines;
// then the table holds the other lines.
func Parse(text string) (*Table, []Problem) {
	p := &parser{}
	for i, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		p.line(i+1, line)
	}
	for i := range p.table.entries {
		e := &p.table.entries[i]
		e.content = dedent(e.content)
	}
	return &p.table, p.problems
}

type parser struct {
	table    Table
	problems []Problem
	skip     bool // the address above is wrong: its content is not looked at
}

func (p *parser) line(number int, line string) {
	indented := line != "" && (line[0] == ' ' || line[0] == '\t')
	last := len(p.table.entries) - 1
	switch {
	case strings.TrimSpace(line) == "" || indented && last >= 0 || indented && p.skip:
		if last >= 0 && !p.skip && (indented || p.table.entries[last].contentLine > 0) {
			e := &p.table.entries[last]
			if e.contentLine == 0 {
				e.contentLine = number
			}
			e.content += line + "\n"
		}
	case indented:
		p.problem(number, line, 0, strings.TrimSpace(line), "this content belongs to no address: put a line with the address above it")
	case line[0] != '#':
		p.entry(number, line)
	}
}

// problem reports what is wrong with a part of a line that begins at byte at.
func (p *parser) problem(number int, line string, at int, part, message string) {
	if at == 0 {
		at = max(strings.Index(line, part), 0)
	}
	col := len([]rune(line[:at]))
	p.problems = append(p.problems, Problem{number, col, col + len([]rune(part)), message})
}

// entry reads a line with an address.
func (p *parser) entry(number int, line string) {
	words, places := fields(line)
	e := entry{from: -1, size: -1}
	e.address, e.prefix = strings.CutSuffix(words[0], "*")
	p.skip = true
	if host, ok := cutScheme(e.address); !e.prefix && (!ok || host == "") || e.prefix && e.address != "" && !ok {
		p.problem(number, line, places[0], words[0], "an address begins with http:// or https://, or is * for all")
		return
	}
	if !e.prefix {
		e.address = Normal(e.address)
	}
	for i := range p.table.entries {
		if o := &p.table.entries[i]; o.address == e.address && o.prefix == e.prefix {
			p.problem(number, line, places[0], words[0], "this address is there twice")
			return
		}
	}
	seen := ""
	for i, word := range words[1:] {
		key, value, ok := strings.Cut(word, "=")
		message := "a property is written NAME=VALUE: latency, status, type, size, location, fail or times"
		switch {
		case ok && strings.Contains(seen, " "+key+" "):
			message = key + " is there twice"
		case ok:
			message = e.property(key, value)
		}
		if seen += " " + key + " "; message != "" {
			p.problem(number, line, places[i+1], word, message)
			return
		}
	}
	if e.location != "" && e.status == 0 {
		e.status = 302
	}
	p.table.entries = append(p.table.entries, e)
	p.skip = false
}

// fields splits a line into words, with the byte at which each begins.
func fields(line string) (words []string, places []int) {
	at := 0
	for _, w := range strings.Fields(line) {
		at += strings.Index(line[at:], w)
		words, places = append(words, w), append(places, at)
		at += len(w)
	}
	return words, places
}

// property reads one property; it returns what is wrong with it, or "".
func (e *entry) property(key, value string) string {
	number := func(least, most int, to *int) string {
		n, err := strconv.Atoi(value)
		if err != nil || n < least || n > most {
			return key + " is a whole number from " + strconv.Itoa(least) + " to " + strconv.Itoa(most)
		}
		*to = n
		return ""
	}
	switch key {
	case "latency":
		from, to, isRange := strings.Cut(value, "..")
		if !isRange {
			to = from
		}
		a, ok := seconds(from)
		b, ok2 := seconds(to)
		if !ok || !ok2 || a > b {
			return "latency is a number of seconds from 0 to " + strconv.Itoa(maxLatency) + ", or two as in 0.1..0.5"
		}
		e.from, e.to = a, b
	case "status":
		return number(100, 599, &e.status)
	case "size":
		return number(0, MaxSize, &e.size)
	case "times":
		return number(1, 1_000_000, &e.times)
	case "type":
		if i := strings.IndexByte(value, '/'); i < 1 || i == len(value)-1 {
			return "type is a media type such as text/plain or application/json"
		}
		e.media = value
	case "location":
		if value == "" {
			return "location is the address that the redirection leads to"
		}
		e.location = value
	case "fail":
		for f, name := range failNames {
			if name == value && value != "" {
				e.fail = Failure(f)
				return ""
			}
		}
		return "fail is unknown, refused, reset or timeout"
	default:
		return "unknown property " + strconv.Quote(key) + ": use latency, status, type, size, location, fail or times"
	}
	return ""
}

// seconds reads a latency, in ns.
func seconds(s string) (int64, bool) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || !(f >= 0 && f <= maxLatency) {
		return 0, false
	}
	return int64(math.Round(f * 1e9)), true
}

// dedent removes the indentation that all lines have, and empty lines at the end.
func dedent(s string) string {
	lines := strings.Split(strings.TrimRight(s, " \t\n"), "\n")
	common := -1
	for _, l := range lines {
		if trimmed := strings.TrimLeft(l, " \t"); trimmed != "" {
			if n := len(l) - len(trimmed); common < 0 || n < common {
				common = n
			}
		}
	}
	for i, l := range lines {
		lines[i] = l[min(max(common, 0), len(l)):]
	}
	if s = strings.Join(lines, "\n"); s == "" {
		return ""
	}
	return s + "\n"
}

// find returns the entry for an address, or nil.
func (t *Table) find(address string) *entry {
	var best *entry
	for i := range t.entries {
		e := &t.entries[i]
		switch {
		case !e.prefix && e.address == address:
			return e
		case e.prefix && strings.HasPrefix(address, e.address) && (best == nil || len(best.address) < len(e.address)):
			best = e
		}
	}
	return best
}

// cutScheme cuts http:// or https:// off.
func cutScheme(address string) (rest string, ok bool) {
	for _, scheme := range []string{"http://", "https://"} {
		if len(address) >= len(scheme) && strings.EqualFold(address[:len(scheme)], scheme) {
			return address[len(scheme):], true
		}
	}
	return address, false
}

// Normal returns an address in the form in which addresses are compared: scheme
// and host in lower case, without the scheme's own port and without a fragment,
// and with a path.
func Normal(address string) string {
	address, _, _ = strings.Cut(address, "#")
	rest, ok := cutScheme(address)
	if !ok {
		return address
	}
	scheme := strings.ToLower(address[:len(address)-len(rest)])
	host, path := rest, ""
	if i := strings.IndexAny(rest, "/?"); i >= 0 {
		host, path = rest[:i], rest[i:]
	}
	host = strings.ToLower(host)
	port := ":80"
	if scheme == "https://" {
		port = ":443"
	}
	host = strings.TrimSuffix(host, port)
	if path == "" || path[0] == '?' {
		path = "/" + path
	}
	return scheme + host + path
}
