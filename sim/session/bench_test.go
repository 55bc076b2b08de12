package session_test

import (
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
)

// BenchmarkRecord records a thread that counts, as the command bench does.
func BenchmarkRecord(b *testing.B) {
	const text = "import threading\nx = [0]\ndef work():\n    while True:\n        x[0] += 1\nt = threading.Thread(target=work)\nt.start()\nt.join()\n"
	b.ReportAllocs()
	for done := 0; done < b.N; {
		front, errs := python.Front([]session.File{{Name: "counter.py", Text: text}})
		if len(errs) > 0 {
			b.Fatal(errs)
		}
		record := session.NewRecord(front, machine.Config{})
		n, err := record.Auto(schedule.NewInTurn(), min(3000, b.N-done), nil)
		record.Close()
		if err != nil || n == 0 {
			b.Fatal(n, err)
		}
		done += n
	}
}
