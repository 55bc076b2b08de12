package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"racewalk/sim/python"
)

// Bounds of the data that lies beside a program: of one file, in bytes, of all of
// them, and of how many files of a folder are taken.
const (
	maxData   = 4 << 20
	maxAll    = 16 << 20
	maxFolder = 200
)

// withData adds the files beside a program that it may read: those that its strings
// name, themselves or by a pattern, and those in the folders that they name. What
// begins with a dot, or is larger than maxData, is left out.
func withData(files []python.File, dir string, names []string) ([]python.File, error) {
	d := data{dir: dir, files: files}
	for _, name := range names {
		if name = filepath.FromSlash(strings.TrimSuffix(name, "/")); name == "" || len(name) > 200 || !filepath.IsLocal(name) || strings.ContainsAny(name, "\x00\n") {
			continue
		}
		matches := []string{filepath.Join(dir, name)}
		if strings.ContainsAny(name, "*?[") {
			matches, _ = filepath.Glob(filepath.Join(dir, strings.ReplaceAll(name, "**", "*"))) // a bad pattern matches nothing
		}
		for _, match := range matches {
			if err := d.add(match); err != nil {
				return nil, err
			}
		}
	}
	return d.files, nil
}

// data are the files of a program, to which more are added.
type data struct {
	dir   string
	files []python.File
	size  int
}

// add adds a file, or those in a folder.
func (d *data) add(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return nil // the program names what is not there yet
	}
	if !info.IsDir() {
		return d.addFile(path, info)
	}
	found := 0
	return filepath.WalkDir(path, func(inner string, e fs.DirEntry, err error) error {
		switch {
		case err != nil || found == maxFolder:
			return filepath.SkipAll
		case inner != path && strings.HasPrefix(e.Name(), ".") || e.Name() == "__pycache__":
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case e.IsDir():
			return nil
		}
		info, err := e.Info()
		if err != nil {
			return nil
		}
		found++
		return d.addFile(inner, info)
	})
}

func (d *data) addFile(path string, info fs.FileInfo) error {
	name, err := filepath.Rel(d.dir, path)
	name = filepath.ToSlash(name)
	known := func(f python.File) bool { return f.Name == name }
	first := filepath.Base(d.files[0].Name) == name
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxData || first || slices.ContainsFunc(d.files, known) {
		return nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return plain(err)
	}
	if d.size += len(text); d.size > maxAll {
		return fmt.Errorf("the files that the program names beside it are larger than %d MB in all", maxAll>>20)
	}
	d.files = append(d.files, python.File{Name: name, Text: string(text)})
	return nil
}
