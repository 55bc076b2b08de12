//go:build !js

package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestSiteHandler(t *testing.T) {
	old, recent := time.Unix(1e9, 0), time.Unix(2e9, 0)
	handler := siteHandler(fstest.MapFS{
		"index.html":      {Data: []byte("page"), ModTime: old},
		"engine.wasm":     {Data: []byte("engine"), ModTime: old},
		"engine.wasm.br":  {Data: []byte("br"), ModTime: recent},
		"engine.wasm.gz":  {Data: []byte("gz"), ModTime: recent},
		"stage.wasm":      {Data: []byte("stage"), ModTime: recent},
		"stage.wasm.br":   {Data: []byte("stale"), ModTime: old},
		"web/page.js":     {Data: []byte("js"), ModTime: old},
		"sub/index.html":  {Data: []byte("sub"), ModTime: old},
		"empty/x.unknown": {Data: []byte("?"), ModTime: old},
	})
	tests := []struct {
		method, target, accept string
		status                 int
		contentType, encoding  string
		body                   string
	}{
		{"GET", "/", "", 200, "text/html; charset=utf-8", "", "page"},
		{"GET", "/?embed", "", 200, "text/html; charset=utf-8", "", "page"},
		{"HEAD", "/", "", 200, "text/html; charset=utf-8", "", ""},
		{"GET", "/engine.wasm", "", 200, "application/wasm", "", "engine"},
		{"GET", "/engine.wasm", "gzip, deflate, br, zstd", 200, "application/wasm", "br", "br"},
		{"GET", "/engine.wasm", "gzip, br;q=0", 200, "application/wasm", "gzip", "gz"},
		{"GET", "/stage.wasm", "br", 200, "application/wasm", "", "stage"},
		{"GET", "/web/page.js", "br", 200, "text/javascript; charset=utf-8", "", "js"},
		{"GET", "/sub/", "", 200, "text/html; charset=utf-8", "", "sub"},
		{"GET", "/sub", "", 301, "", "", ""},
		{"GET", "/empty/", "", 404, "text/plain; charset=utf-8", "", "Racewalk has no /empty/\n"},
		{"GET", "/empty/x.unknown", "", 200, "application/octet-stream", "", "?"},
		{"GET", "/none.js", "", 404, "text/plain; charset=utf-8", "", "Racewalk has no /none.js\n"},
		{"GET", "/../serve.go", "", 404, "text/plain; charset=utf-8", "", "Racewalk has no /../serve.go\n"},
		{"POST", "/", "", 405, "text/plain; charset=utf-8", "", "only GET and HEAD\n"},
	}
	for _, test := range tests {
		t.Run(test.method+" "+test.target+" "+test.accept, func(t *testing.T) {
			request := httptest.NewRequest(test.method, test.target, nil)
			request.Header.Set("Accept-Encoding", test.accept)
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, request)
			got := fmt.Sprintf("%d %q %q %q", recorder.Code, recorder.Header().Get("Content-Type"),
				recorder.Header().Get("Content-Encoding"), recorder.Body)
			want := fmt.Sprintf("%d %q %q %q", test.status, test.contentType, test.encoding, test.body)
			if got != want {
				t.Errorf("got %s, want %s", got, want)
			}
			if cache := recorder.Header().Get("Cache-Control"); test.status == 200 && cache != "no-cache" {
				t.Errorf("Cache-Control %q, want no-cache", cache)
			}
		})
	}
}

func TestServe(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "index.html"), []byte("the page"), 0o666); err != nil {
		t.Fatal(err)
	}
	// Whether or not something else has the default port, a second listener on
	// it must end up elsewhere.
	if blocker, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", defaultPort)); err == nil {
		defer blocker.Close()
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	reader, writer := io.Pipe()
	var stderr bytes.Buffer
	exit := make(chan int)
	go func() { exit <- serveUntil(ctx, []string{"--dir", dir}, writer, &stderr) }()
	line, err := bufio.NewReader(reader).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	address, found := strings.CutPrefix(line, "Racewalk is at ")
	address, _, ok := strings.Cut(address, " ")
	if !found || !ok || strings.Contains(address, fmt.Sprintf(":%d/", defaultPort)) {
		t.Fatalf("printed %q, want an address with a port of its own", line)
	}
	response, err := http.Get(strings.Replace(address, "localhost", "127.0.0.1", 1))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if string(body) != "the page" || err != nil {
		t.Errorf("got %q, %v, want the page", body, err)
	}
	cancel()
	if status := <-exit; status != 0 || stderr.Len() > 0 {
		t.Errorf("exit status %d and %q after an interrupt, want 0 and nothing", status, &stderr)
	}
}

func TestServeRefuses(t *testing.T) {
	empty := t.TempDir()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	site := t.TempDir()
	if err := os.WriteFile(filepath.Join(site, "index.html"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"no site", []string{"--dir", empty}, "run make build first"},
		{"no folder", []string{"--dir", filepath.Join(empty, "none")}, "run make build first"},
		{"unknown flag", []string{"--bogus"}, "flag provided but not defined: -bogus"},
		{"argument", []string{"here"}, `unexpected argument "here"`},
		{"taken port", []string{"--dir", site, "--port", fmt.Sprint(taken.Addr().(*net.TCPAddr).Port)}, "address already in use"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := serveUntil(context.Background(), test.args, &stdout, &stderr)
			if status != 2 || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
				t.Errorf("exit status %d, stdout %q, stderr %q, want 2 and %q on stderr", status, &stdout, &stderr, test.want)
			}
		})
	}
}
