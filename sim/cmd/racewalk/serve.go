//go:build !js

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// defaultPort is the port that serve tries first, so that the address is the
// same from one day to the next and the browser finds the learner's program
// again.
const defaultPort = 8080

// serve runs `racewalk serve`: it serves a built site to this machine's
// browsers until it is interrupted. It returns the exit status.
func serve(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return serveUntil(ctx, args, stdout, stderr)
}

// serveUntil is serve with an end that tests can choose.
func serveUntil(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("racewalk serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("dir", "build/site", "the `folder` that make build has filled")
	port := flags.Int("port", 0, "listen on this `port` and no other (default: 8080, or a free one where that is taken)")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0:
		fmt.Fprintf(stderr, "racewalk serve: unexpected argument %q\n", flags.Arg(0))
		return 2
	}
	// A root keeps links inside the folder from leading out of it.
	root, err := os.OpenRoot(*dir)
	if err == nil {
		defer root.Close()
		_, err = root.Stat("index.html")
	}
	if err != nil {
		fmt.Fprintf(stderr, "racewalk serve: no site in %s (run make build first): %v\n", *dir, err)
		return 2
	}
	listener, err := listen(*port)
	if err != nil {
		fmt.Fprintf(stderr, "racewalk serve: %v\n", err)
		return 2
	}
	fmt.Fprintf(stdout, "Racewalk is at http://localhost:%d/ (Ctrl-C stops it)\n", listener.Addr().(*net.TCPAddr).Port)
	server := &http.Server{Handler: siteHandler(root.FS()), ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		server.Close()
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		fmt.Fprintf(stderr, "racewalk serve: %v\n", err)
		return 2
	}
	return 0
}

// listen opens the port on the loopback interface only. Port 0 means the
// default port, or whichever is free if another program has that one.
func listen(port int) (net.Listener, error) {
	if port != 0 {
		return net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	}
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(defaultPort)))
	if err == nil {
		return listener, nil
	}
	return net.Listen("tcp", "127.0.0.1:0")
}

// contentTypes are the types of all that a site holds. They are fixed here
// because mime.TypeByExtension depends on the system, and a browser compiles
// WebAssembly while it arrives only with the right type.
var contentTypes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".ico":   "image/x-icon",
	".js":    "text/javascript; charset=utf-8",
	".json":  "application/json",
	".map":   "application/json",
	".mjs":   "text/javascript; charset=utf-8",
	".png":   "image/png",
	".svg":   "image/svg+xml",
	".txt":   "text/plain; charset=utf-8",
	".wasm":  "application/wasm",
	".webp":  "image/webp",
	".woff2": "font/woff2",
}

// encodings are the compressed forms that may lie beside a file, best first.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// siteHandler serves the files of site. A folder is its index.html and is never
// listed. Browsers must ask whether a file has changed each time that they use
// it: a page of one build with an engine of another would not understand it.
func siteHandler(site fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		if info, err := fs.Stat(site, path.Join(".", name)); err == nil && info.IsDir() {
			if !strings.HasSuffix(r.URL.Path, "/") {
				// Relative links in the index need the slash.
				w.Header().Set("Location", path.Base(name)+"/")
				w.WriteHeader(http.StatusMovedPermanently)
				return
			}
			name = path.Join(name, "index.html")
		}
		file, info, encoding, err := openBest(site, name, r.Header.Get("Accept-Encoding"))
		if err != nil {
			http.Error(w, "Racewalk has no "+r.URL.Path, http.StatusNotFound)
			return
		}
		defer file.Close()
		content, ok := file.(io.ReadSeeker)
		if !ok {
			http.Error(w, "cannot read "+r.URL.Path, http.StatusInternalServerError)
			return
		}
		header := w.Header()
		header.Set("Cache-Control", "no-cache")
		header.Set("Vary", "Accept-Encoding")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Content-Type", contentType(name))
		if encoding != "" {
			header.Set("Content-Encoding", encoding)
		}
		http.ServeContent(w, r, name, info.ModTime(), content)
	})
}

func contentType(name string) string {
	ext := path.Ext(name)
	if t, ok := contentTypes[ext]; ok {
		return t
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}

// openBest opens the file called name, or a compressed form of it that the
// browser accepts and that is not older than the file itself.
func openBest(site fs.FS, name, accept string) (file fs.File, info fs.FileInfo, encoding string, err error) {
	if info, err = fs.Stat(site, name); err != nil {
		return nil, nil, "", err
	}
	if !info.Mode().IsRegular() {
		return nil, nil, "", fs.ErrNotExist
	}
	for _, e := range encodings {
		packed, err := fs.Stat(site, name+e.suffix)
		if err != nil || packed.ModTime().Before(info.ModTime()) || !accepts(accept, e.name) {
			continue
		}
		if file, err := site.Open(name + e.suffix); err == nil {
			return file, packed, e.name, nil
		}
	}
	file, err = site.Open(name)
	return file, info, "", err
}

// accepts reports whether an Accept-Encoding header lists the encoding without
// refusing it (q=0).
func accepts(header, encoding string) bool {
	for item := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(item, ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		q, found := strings.CutPrefix(strings.TrimSpace(params), "q=")
		if !found {
			return true
		}
		weight, err := strconv.ParseFloat(q, 64)
		return err == nil && weight > 0
	}
	return false
}
