package python

import (
	"slices"

	"racewalk/sim/python/code"
)

// A program may look into a queue, or make one of its own by deriving from Queue.
// Then a queue is what it is made of for it, as in a timed run.

// The attributes that a queue has inside, and the methods that derived classes define.
var (
	queueParts = []string{"queue", "mutex", "not_empty", "not_full", "all_tasks_done"}
	queueHooks = []string{"_init", "_qsize", "_put", "_get"}
)

// looksIntoQueues reports whether the program imports the module and mentions what
// queues have inside. An attribute of that name that it assigns is its own, unless it
// asks for self.queue.queue.
func (l *Language) looksIntoQueues() bool {
	imports, looks := false, false
	own, loads := map[string]bool{}, map[string]bool{}
	for _, c := range l.codes {
		if c.lib {
			continue
		}
		last := ""
		for _, in := range c.Instrs {
			loaded := ""
			switch in.Op {
			case code.Import, code.ImportAs:
				imports = imports || l.texts[c.names[in.A].N] == "queue"
			case code.LoadAttr, code.LoadMethod:
				loaded = l.texts[c.names[in.A].N]
				loads[loaded] = true
				looks = looks || loaded == last && slices.Contains(queueParts, loaded)
			case code.StoreAttr:
				own[l.texts[c.names[in.A].N]] = true
			case code.StoreName:
				looks = looks || slices.Contains(queueHooks, l.texts[c.names[in.A].N])
			}
			last = loaded
		}
	}
	return imports && (looks || slices.ContainsFunc(queueParts, func(name string) bool { return loads[name] && !own[name] }))
}
