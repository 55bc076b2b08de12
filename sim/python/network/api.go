package network

import (
	"strconv"
	"strings"
)

// This file answers in JSON.

// listLength is how many objects a list has, by its name; 10 without.
var listLength = map[string]int{"posts": 100, "comments": 100, "albums": 100, "todos": 200, "photos": 100}

// resource is what an API gives for a path: a list for ".../posts", one object for
// ".../posts/3" and for whatever else does not end in the name of several things.
func resource(path string) string {
	path, _, _ = strings.Cut(path, "?")
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
	last, kind := "", ""
	if n := len(parts); n > 0 {
		last = strings.TrimSuffix(parts[n-1], ".json")
		if n > 1 {
			kind = parts[n-2]
		}
	}
	if id, err := strconv.Atoi(last); err == nil {
		return object(kind, id, "") + "\n"
	}
	if !strings.HasSuffix(last, "s") {
		return object(kind, 1+int(hash(path)%1000), last) + "\n"
	}
	n := listLength[last]
	if n == 0 {
		n = 10
	}
	items := make([]string, n)
	for i := range items {
		items[i] = object(last, i+1, "")
	}
	return "[\n" + strings.Join(items, ",\n") + "\n]\n"
}

// object is number id of a kind of things.
func object(kind string, id int, name string) string {
	g := generator(hash(kind) + uint64(id))
	if name == "" {
		name = word(&g) + " " + word(&g)
	}
	return "{\"userId\": " + strconv.Itoa((id+9)/10) + ", \"id\": " + strconv.Itoa(id) + ", \"name\": " + quote(name) +
		", \"email\": " + quote(word(&g)+"@"+word(&g)+".example") + ", \"title\": " + quote(sentence(&g)) +
		", \"body\": " + quote(sentence(&g)+" "+sentence(&g)) + ", \"completed\": " + strconv.FormatBool(g.below(2) == 0) + "}"
}

// quote writes a JSON string.
func quote(s string) string {
	const digits = "0123456789abcdef"
	b := []byte{'"'}
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, '\\', 'n')
		case r < ' ':
			b = append(b, '\\', 'u', '0', '0', digits[r>>4], digits[r&15])
		default:
			b = append(b, string(r)...)
		}
	}
	return string(append(b, '"'))
}

// echo answers as httpbin.org does.
func echo(a *Answer, r *Request, path string) {
	path, query, _ := strings.Cut(path, "?")
	verb, rest, _ := strings.Cut(path[1:], "/")
	rest, _, _ = strings.Cut(rest, "/")
	n, err := strconv.Atoi(rest)
	a.Media = "application/json"
	switch {
	case verb == "status" && err == nil && n >= 100 && n < 600:
		a.Status, a.Media = n, "text/html"
		return
	case verb == "bytes" && err == nil:
		g := generator(hash(r.Address))
		a.Media = "application/octet-stream"
		a.Body = binary(&g, a.Media, min(max(n, 0), 100_000))
		return
	case verb == "image":
		if rest == "" {
			rest = "png"
		}
		a.Media = "image/" + rest
		a.Body = content(a.Media, r.Address, -1)
		return
	case verb == "" || verb == "html":
		a.Media = "text/html"
		a.Body = content(a.Media, r.Address, -1)
		return
	case verb == "ip":
		a.Body = "{\n  \"origin\": \"203.0.113.7\"\n}\n"
		return
	case verb == "uuid":
		g := generator(hash(r.Address) + r.Seed + uint64(r.Before)<<32)
		h := hex(g.next(), 16) + hex(g.next(), 16)
		a.Body = "{\n  \"uuid\": \"" + h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-8" + h[17:20] + "-" + h[20:] + "\"\n}\n"
		return
	case verb == "delay":
		if f, err := strconv.ParseFloat(rest, 64); err == nil && f >= 0 {
			a.Latency += int64(min(f, 10) * 1e9)
		}
	}
	a.Body = echoed(r, query)
}

func hex(n uint64, width int) string {
	s := strconv.FormatUint(n, 16)
	return strings.Repeat("0", width-len(s)) + s
}

// echoed is what httpbin.org tells about a request.
func echoed(r *Request, query string) string {
	data, form, sent := r.Data, "{}", "null"
	switch {
	case strings.HasPrefix(r.Media, "application/json"):
		sent = data
	case r.Media == "application/x-www-form-urlencoded":
		data, form = "", pairs(data)
	}
	return "{\n  \"args\": " + pairs(query) + ",\n  \"data\": " + quote(data) + ",\n  \"form\": " + form +
		",\n  \"headers\": {\n    \"Host\": \"httpbin.org\"\n  },\n  \"json\": " + sent +
		",\n  \"origin\": \"203.0.113.7\",\n  \"url\": " + quote(r.Address) + "\n}\n"
}

// pairs turns a query into a JSON object.
func pairs(query string) string {
	var parts []string
	for _, p := range strings.Split(query, "&") {
		if key, value, _ := strings.Cut(p, "="); key != "" {
			parts = append(parts, quote(unquote(key))+": "+quote(unquote(value)))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// unquote undoes the escapes of a query.
func unquote(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		if c == '+' {
			c = ' '
		}
		b.WriteByte(c)
	}
	return b.String()
}
