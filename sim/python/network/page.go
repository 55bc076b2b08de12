package network

import (
	"strconv"
	"strings"
)

// This file makes contents up.

// madeUp answers for an address that is not in the table.
func madeUp(r *Request) Answer {
	rest, ok := cutScheme(r.Address)
	host, path := rest, "/"
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		host, path = rest[:i], rest[i:]
	}
	name, _, _ := strings.Cut(host, ":")
	a := Answer{Latency: usual(r), Status: 200}
	switch {
	case name == "localhost" || strings.HasPrefix(name, "127."):
		return Answer{Latency: 1e6, Fail: Refused}
	case !ok || unknownHost(name):
		a.Fail = Unknown
		return a
	case name == "httpbin.org" || strings.HasSuffix(name, ".httpbin.org"):
		echo(&a, r, path)
	case strings.HasPrefix(name, "api.") || strings.Contains(path, "/api/") || strings.HasPrefix(name, "jsonplaceholder."):
		a.Media, a.Body = "application/json", resource(path)
		if r.Method == "POST" {
			a.Status = 201
		}
	default:
		a.Media = mediaOf(r.Address)
		a.Body = content(a.Media, r.Address, -1)
	}
	if r.Method == "HEAD" {
		a.Body = ""
	}
	return a
}

func unknownHost(name string) bool {
	if !strings.Contains(name, ".") || strings.HasSuffix(name, ".invalid") {
		return true
	}
	for _, part := range []string{"nonexist", "non-exist", "notexist", "not-exist", "made-up", "invalid"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

var medias = map[string]string{"json": "application/json", "txt": "text/plain", "csv": "text/csv", "css": "text/css",
	"js": "text/javascript", "xml": "application/xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
	"gif": "image/gif", "webp": "image/webp", "ico": "image/x-icon", "pdf": "application/pdf", "zip": "application/zip",
	"gz": "application/gzip", "mp3": "audio/mpeg", "mp4": "video/mp4", "bin": "application/octet-stream"}

// mediaOf guesses a media type from the end of an address.
func mediaOf(address string) string {
	rest, _ := cutScheme(address)
	_, path, _ := strings.Cut(rest, "/")
	path, _, _ = strings.Cut(path, "?")
	if m := medias[strings.ToLower(path[strings.LastIndexByte(path, '.')+1:])]; m != "" {
		return m
	}
	return "text/html"
}

// mediaLike guesses a media type from the first character of a text.
func mediaLike(text string) string {
	switch text = strings.TrimSpace(text); {
	case strings.HasPrefix(text, "<"):
		return "text/html"
	case strings.HasPrefix(text, "{") || strings.HasPrefix(text, "["):
		return "application/json"
	}
	return "text/plain"
}

// content makes a content up, of so many bytes if size is not −1.
func content(media, address string, size int) string {
	g := generator(hash(address))
	rest, _ := cutScheme(address)
	_, path, _ := strings.Cut(rest, "/")
	var begin, end string
	switch {
	case media == "text/html":
		begin = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title(rest) +
			"</title>\n</head>\n<body>\n<h1>" + title(rest) + "</h1>\n"
		end = links(&g) + "</body>\n</html>\n"
	case media == "application/json":
		if begin = resource("/" + path); size < 0 {
			return begin
		}
	case strings.HasPrefix(media, "text/"):
	case media == "application/xml":
		begin, end = "<?xml version=\"1.0\"?>\n<page>\n", "</page>\n"
	default:
		return binary(&g, media, size)
	}
	if size < 0 {
		size = 1000 + g.below(20000)
	}
	var b strings.Builder
	b.WriteString(begin)
	for b.Len()+len(end) < size {
		p := sentence(&g)
		if media == "text/html" {
			p = "<p>" + p + "</p>"
		}
		if b.Len()+len(p)+1+len(end) > size {
			b.WriteString(strings.Repeat(" ", size-len(end)-b.Len()))
			break
		}
		b.WriteString(p + "\n")
	}
	b.WriteString(end)
	return b.String()[:min(size, b.Len())]
}

func title(rest string) string {
	rest, _, _ = strings.Cut(rest, "?")
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(strings.TrimSuffix(rest, "/"))
}

var words = strings.Fields("apple bread cloud door east fire garden hill island jar kitchen lamp mountain night ocean paper quiet river stone tree under valley water yellow")

func word(g *generator) string { return words[g.below(len(words))] }

func sentence(g *generator) string {
	n := 5 + g.below(8)
	parts := make([]string, n)
	for i := range parts {
		parts[i] = word(g)
	}
	s := strings.Join(parts, " ") + "."
	return strings.ToUpper(s[:1]) + s[1:]
}

func links(g *generator) string {
	var b strings.Builder
	b.WriteString("<ul>\n")
	for range 3 + g.below(4) {
		w := word(g)
		b.WriteString("<li><a href=\"/" + w + "\">" + w + "</a></li>\n")
	}
	return b.String() + "</ul>\n"
}

func errorPage(status int) string {
	s := strconv.Itoa(status) + " " + Reason(status)
	return "<!doctype html>\n<title>" + s + "</title>\n<h1>" + s + "</h1>\n"
}

var magic = map[string]string{"image/png": "\x89PNG\r\n\x1a\n", "image/jpeg": "\xff\xd8\xff\xe0", "image/gif": "GIF89a",
	"application/pdf": "%PDF-1.4\n", "application/zip": "PK\x03\x04", "application/gzip": "\x1f\x8b", "image/webp": "RIFF"}

func binary(g *generator, media string, size int) string {
	if size < 0 {
		size = 5000 + g.below(45000)
	}
	b := make([]byte, size)
	for i := range b {
		b[i] = byte(g.next() >> 32)
	}
	copy(b, magic[media])
	return string(b)
}
