package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf8"

	"racewalk/sim/python"
)

// maxSource is the size in bytes beyond which a file is no program.
const maxSource = 10 << 20

// load reads a program and the files beside it that it imports or names, and
// compiles them; data are further names of files that it may read. The error, if
// there is one, is for people: lines of file:line:col: message, or a sentence.
func load(name string, stdin io.Reader, data []string) (*python.Language, error) {
	text, err := readMain(name, stdin)
	if err != nil {
		return nil, err
	}
	shown := name
	if name == "-" {
		shown = "<stdin>"
	}
	main := python.File{Name: shown, Text: text}
	dir := filepath.Dir(name)
	files, err := withModules(main, dir)
	if err != nil {
		return nil, err
	}
	front, diagnostics := python.Compile(files)
	if len(diagnostics) == 0 {
		if files, err = withData(files, dir, append(data, front.Strings()...)); err != nil {
			return nil, err
		}
		return front.WithFiles(files), nil
	}
	for i := range diagnostics {
		if d := &diagnostics[i]; d.File != shown {
			d.File = filepath.Join(dir, d.File)
		}
	}
	return nil, diagnostics
}

func readMain(name string, stdin io.Reader) (string, error) {
	if name == "-" {
		return readSource("<stdin>", stdin)
	}
	file, err := os.Open(name)
	if err != nil {
		return "", plain(err)
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.IsDir() {
		return "", fmt.Errorf("%s is a folder; name the program's first file", name)
	}
	return readSource(name, file)
}

// plain drops the system call's name from an error of the file system, and puts
// the usual ones in words that are the same on every platform.
func plain(err error) error {
	p, ok := errors.AsType[*fs.PathError](err)
	switch {
	case !ok:
		return err
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such file or directory", p.Path)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: permission denied", p.Path)
	}
	return fmt.Errorf("%s: %w", p.Path, p.Err)
}

// readSource reads a file's text as Python does: as UTF-8, or as what its first
// two lines declare.
func readSource(name string, r io.Reader) (string, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSource+1))
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, plain(err))
	}
	if len(data) > maxSource {
		return "", fmt.Errorf("%s: larger than %d MB", name, maxSource>>20)
	}
	text := string(data)
	line, encoding := declared(text)
	switch strings.ToLower(strings.ReplaceAll(encoding, "_", "-")) {
	case "", "utf-8", "utf8", "utf-8-sig", "u8", "ascii", "us-ascii":
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1":
		return latin1(data), nil
	default:
		return "", fmt.Errorf("%s:%d:1: the encoding %s is not supported: save the file as UTF-8", name, line, encoding)
	}
	for i, r := range text {
		if _, size := utf8.DecodeRuneInString(text[i:]); r == utf8.RuneError && size == 1 {
			before := text[:i]
			col := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
			return "", fmt.Errorf("%s:%d:%d: Non-UTF-8 code starting with '\\x%02x': save the file as UTF-8",
				name, strings.Count(before, "\n")+1, col+1, text[i])
		}
	}
	return text, nil
}

// cookie is PEP 263's pattern for the declaration of an encoding.
var cookie = regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)`)

// declared returns the encoding that a text declares, and on which line.
func declared(text string) (line int, encoding string) {
	for line = 1; line <= 2; line++ {
		first, rest, _ := strings.Cut(text, "\n")
		if m := cookie.FindStringSubmatch(first); m != nil {
			return line, m[1]
		}
		if s := strings.TrimSpace(first); s != "" && s[0] != '#' {
			break
		}
		text = rest
	}
	return 0, ""
}

func latin1(data []byte) string {
	runes := make([]rune, len(data))
	for i, b := range data {
		runes[i] = rune(b)
	}
	return string(runes)
}

// withModules adds the files beside a program that it imports, and that those
// import. They are named relative to the program's folder, which says what module
// they are. A program that uses the network gets the table of addresses beside it,
// if there is one.
func withModules(main python.File, dir string) ([]python.File, error) {
	files := []python.File{main}
	names := python.Imports(python.File{Name: filepath.Base(main.Name), Text: main.Text})
	seen := map[string]bool{}
	for len(names) > 0 {
		name := names[0]
		names = names[1:]
		if seen[name] {
			continue
		}
		seen[name] = true
		if python.UsesNetwork(name) && !seen[python.NetworkFile] {
			seen[python.NetworkFile] = true
			if text, err := readMain(filepath.Join(dir, python.NetworkFile), nil); err == nil {
				files = append(files, python.File{Name: python.NetworkFile, Text: text})
			}
		}
		if dot := strings.LastIndexByte(name, '.'); dot > 0 {
			names = append(names, name[:dot]) // the package that it is in
		}
		file, ok, err := findModule(dir, name)
		if err != nil {
			return nil, err
		}
		if ok {
			files = append(files, file)
			names = append(names, python.Imports(file)...)
		}
	}
	return files, nil
}

// findModule looks for a module's file in a folder.
func findModule(dir, name string) (file python.File, ok bool, err error) {
	path := strings.ReplaceAll(name, ".", "/")
	for _, candidate := range []string{path + "/__init__.py", path + ".py"} {
		full := filepath.Join(dir, filepath.FromSlash(candidate))
		if info, err := os.Stat(full); err != nil || !info.Mode().IsRegular() {
			continue
		}
		text, err := readMain(full, nil)
		if err != nil {
			return file, false, err
		}
		return python.File{Name: candidate, Text: text}, true, nil
	}
	return file, false, nil
}
