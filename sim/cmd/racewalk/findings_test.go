package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

func TestRunFindings(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "lost.py", lostUpdate)
	stdout, stderr, status := racewalk("", "run", "--findings", "--schedule", "0x2.1.2x2.1.0x3", "lost.py")
	if status != 0 || stderr != "" || !strings.Contains(stdout, "[2]\nfindings:\n  error: ") || !strings.Contains(stdout, "error: lost-update: ") {
		t.Errorf("exit status %d\n%s%s", status, stdout, stderr)
	}
	if strings.Contains(stdout, "step 1  ") {
		t.Errorf("the steps are told, too:\n%s", stdout)
	}
	write(t, "right.py", "print(1)\n")
	if stdout, _, _ := racewalk("", "run", "--findings", "right.py"); stdout != "1\nfindings: none\n" {
		t.Errorf("%q", stdout)
	}
	for _, test := range []struct {
		file string
		want int
	}{{"lost.py", 2}, {"right.py", 0}} {
		stdout, _, _ := racewalk("", "run", "--json", "--findings", "--seed", "4", filepath.Base(test.file))
		var r struct{ Findings []findingResult }
		if err := json.Unmarshal([]byte(stdout), &r); err != nil || r.Findings == nil || len(r.Findings) > test.want {
			t.Errorf("%s: %v, %v", test.file, err, r.Findings)
		}
	}
	if stdout, _, _ := racewalk("", "run", "--json", "lost.py"); strings.Contains(stdout, `"findings"`) {
		t.Errorf("findings that nobody has asked for: %s", stdout)
	}
}
