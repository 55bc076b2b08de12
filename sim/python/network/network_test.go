package network

import (
	"fmt"
	"strings"
	"testing"
)

const sample = `# prices change
https://Shop.example:443          latency=0.4 size=500
https://shop.example/prices       latency=0.1..0.6 type=application/json
    {
        "apples": 3
    }

https://shop.example/buggy        status=503 times=2
https://shop.example/old          location=https://shop.example/
https://shop.example/data*        latency=0
    rows
https://gone.example/*            fail=unknown
https://busy.example/             fail=refused times=1
https://slow.example/             fail=timeout
`

// told tells an answer in one line.
func told(a Answer) string {
	return fmt.Sprintf("%v ms, %s, %s", a.Latency/1e6, a.Summary(), a.Media)
}

func TestTable(t *testing.T) {
	table, problems := Parse(sample)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	tests := []struct {
		address string
		before  int
		want    string
	}{
		{"https://shop.example/", 0, "400 ms, 200 OK, 500 bytes, text/html"},
		{"https://shop.example/buggy", 0, "503 Service Unavailable, 88 bytes, text/html"},
		{"https://shop.example/buggy", 1, "503 Service Unavailable, 88 bytes, text/html"},
		{"https://shop.example/buggy", 2, "200 OK, "},
		{"https://shop.example/old", 0, "302 Found, to https://shop.example/"},
		{"https://shop.example/data/7", 0, "0 ms, 200 OK, 5 bytes, text/plain"},
		{"https://gone.example/x", 0, "unknown host"},
		{"https://busy.example/", 0, "connection refused"},
		{"https://busy.example/", 1, "200 OK"},
		{"https://slow.example/", 0, "130000 ms, timed out"},
	}
	for _, test := range tests {
		got := told(table.Ask(&Request{Method: "GET", Address: test.address, Before: test.before}))
		if !strings.Contains(got, test.want) {
			t.Errorf("%s, request %d: %s, want %s", test.address, test.before+1, got, test.want)
		}
	}
	if got := table.Ask(&Request{Method: "GET", Address: "https://shop.example/prices"}).Body; got != "{\n    \"apples\": 3\n}\n" {
		t.Errorf("content %q", got)
	}
	if got := table.Ask(&Request{Method: "HEAD", Address: "https://shop.example/prices"}).Body; got != "" {
		t.Errorf("content of a HEAD request: %q", got)
	}
}

// TestLatency: a range is used in full, depends on address, seed and count, and on
// nothing else.
func TestLatency(t *testing.T) {
	table, _ := Parse(sample)
	seen := map[int64]bool{}
	for seed := range uint64(50) {
		for before := range 3 {
			r := Request{Method: "GET", Address: "https://shop.example/prices", Seed: seed, Before: before}
			a := table.Ask(&r)
			if a.Latency < 100e6 || a.Latency > 600e6 {
				t.Fatalf("latency %d", a.Latency)
			}
			if b := table.Ask(&r); b != a {
				t.Fatal("two answers to the same request")
			}
			seen[a.Latency] = true
		}
	}
	if len(seen) < 75 {
		t.Errorf("%d latencies in 150 requests", len(seen))
	}
}

func TestMadeUp(t *testing.T) {
	var table Table
	tests := []struct{ address, want string }{
		{"https://www.python.org/", "200 OK"},
		{"http://some-made-up-domain.com/", "unknown host"},
		{"http://intranet/", "unknown host"},
		{"http://localhost:8000/", "1 ms, connection refused"},
		{"https://httpbin.org/status/418", "418 I'm a Teapot"},
		{"https://httpbin.org/bytes/64", "200 OK, 64 bytes, application/octet-stream"},
		{"https://api.github.com/users/octocat", "application/json"},
		{"https://jsonplaceholder.typicode.com/todos/1", "application/json"},
		{"https://example.com/data.json?x=1", "application/json"},
		{"https://example.com/cat.JPG", "image/jpeg"},
		{"https://example.com/robots.txt", "text/plain"},
	}
	for _, test := range tests {
		a := table.Ask(&Request{Method: "GET", Address: test.address})
		if got := told(a); !strings.Contains(got, test.want) {
			t.Errorf("%s: %s, want %s", test.address, got, test.want)
		}
	}
	page := table.Ask(&Request{Method: "GET", Address: "https://example.com/about?x=<b>"}).Body
	for _, part := range []string{"<title>example.com/about</title>", "<li><a href=\"/", "</html>\n"} {
		if !strings.Contains(page, part) {
			t.Errorf("the page has no %s:\n%.300s", part, page)
		}
	}
	slow := table.Ask(&Request{Method: "GET", Address: "https://httpbin.org/delay/3"})
	if slow.Latency < 3e9 || slow.Latency > 4e9 {
		t.Errorf("httpbin.org/delay/3 takes %d ms", slow.Latency/1e6)
	}
	echo := table.Ask(&Request{Method: "POST", Address: "https://httpbin.org/post?a=1&b=x%20y", Data: `{"n": "\u00e9"}`, Media: "application/json"}).Body
	for _, part := range []string{`"args": {"a": "1", "b": "x y"}`, `"json": {"n": "\u00e9"}`, `"data": "{\"n\": \"\\u00e9\"}"`} {
		if !strings.Contains(echo, part) {
			t.Errorf("the echo has no %s:\n%s", part, echo)
		}
	}
}

// TestSize: a size is kept to the byte, for every media type.
func TestSize(t *testing.T) {
	for _, media := range []string{"text/html", "text/plain", "application/json", "application/xml", "image/png"} {
		for _, size := range []int{0, 1, 10, 300, 777, 5000} {
			if n := len(content(media, "https://example.com/", size)); n != size {
				t.Errorf("%s of %d bytes has %d", media, size, n)
			}
		}
	}
}

func TestNormal(t *testing.T) {
	for address, want := range map[string]string{
		"HTTP://Example.COM":           "http://example.com/",
		"https://a.b:443/x#y":          "https://a.b/x",
		"http://a.b:443?q=A":           "http://a.b:443/?q=A",
		"https://a.b/Path/%7e?Q=1#f#g": "https://a.b/Path/%7e?Q=1",
		"ftp://a.b/":                   "ftp://a.b/",
	} {
		if got := Normal(address); got != want || Normal(got) != got {
			t.Errorf("Normal(%q) = %q, want %q", address, got, want)
		}
	}
}

func TestProblems(t *testing.T) {
	tests := []struct{ text, want string }{
		{"  content", "1:2: this content belongs to no address: put a line with the address above it"},
		{"# é\nshop.example latency=1", "2:0: an address begins with http:// or https://, or is * for all"},
		{"https:// latency=1", "1:0: an address begins with http:// or https://, or is * for all"},
		{"http://a.b/\nHTTP://A.B", "2:0: this address is there twice"},
		{"http://a.b/ slow", "1:12: a property is written NAME=VALUE: latency, status, type, size, location, fail or times"},
		{"http://é.b/ latency=-1", "1:12: latency is a number of seconds from 0 to 3600, or two as in 0.1..0.5"},
		{"http://a.b/ latency=2..1", "1:12: latency is a number of seconds from 0 to 3600, or two as in 0.1..0.5"},
		{"http://a.b/ latency=NaN", "1:12: latency is a number of seconds from 0 to 3600, or two as in 0.1..0.5"},
		{"http://a.b/ status=600", "1:12: status is a whole number from 100 to 599"},
		{"http://a.b/ size=1.5", "1:12: size is a whole number from 0 to 1000000"},
		{"http://a.b/ fail=often", "1:12: fail is unknown, refused, reset or timeout"},
		{"http://a.b/ fail=", "1:12: fail is unknown, refused, reset or timeout"},
		{"http://a.b/ type=html", "1:12: type is a media type such as text/plain or application/json"},
		{"http://a.b/ location=", "1:12: location is the address that the redirection leads to"},
		{"http://a.b/ size=1 size=2", "1:19: size is there twice"},
		{"http://a.b/  delay=2\n  its content", `1:13: unknown property "delay": use latency, status, type, size, location, fail or times`},
	}
	for _, test := range tests {
		_, problems := Parse(test.text)
		if len(problems) != 1 {
			t.Errorf("%q: %v, want one problem", test.text, problems)
			continue
		}
		p := problems[0]
		if got := fmt.Sprintf("%d:%d: %s", p.Line, p.Col, p.Message); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
		if line := []rune(strings.Split(test.text, "\n")[p.Line-1]); p.EndCol > len(line) || p.EndCol <= p.Col {
			t.Errorf("%q: columns %d to %d", test.text, p.Col, p.EndCol)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sample, "https://shop.example/prices")
	f.Add("*\tsize=3", "x")
	f.Fuzz(func(t *testing.T, text, address string) {
		table, problems := Parse(text)
		for _, p := range problems {
			if p.Line < 1 || p.Col < 0 || p.EndCol < p.Col || p.Message == "" {
				t.Errorf("problem %+v", p)
			}
		}
		table.Ask(&Request{Method: "GET", Address: Normal(address)})
	})
}
