package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// paths finds tests of files that no longer hold when the thread acts on them: it
// looks whether a file is there, another thread makes it or removes it, and then, in
// the same call, the first one opens it anew, so that what was in it is gone, or fails.
type paths struct {
	tests   []pathTest
	changed map[string]pathChange // by path
}

// pathTest is a look whether a file is there.
type pathTest struct {
	test
	fileUse
}

// pathChange is who made or removed a file last.
type pathChange struct {
	change
	made bool
}

func (d *paths) step(f *Fold, k int32, e *trace.Event) {
	if d.changed == nil || e.Skipped > 0 {
		*d = paths{changed: map[string]pathChange{}}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		if !o.Kind.OnFile() || o.Target == "" {
			continue
		}
		use := fileUse{e.Thread, k, o.Span, f.calls(e.Thread)}
		if o.Kind == trace.OpExists {
			d.tests = slices.DeleteFunc(d.tests, func(t pathTest) bool { return t.of(e.Thread, o.Target) })
			if o.Guards != (trace.Span{}) && o.Result == trace.Done {
				d.tests = append(d.tests, pathTest{test{op: *o, thread: e.Thread, step: k}, use})
			}
			continue
		}
		d.act(f, e, o, use)
		opens := o.Kind == trace.OpOpen && o.Value != trace.OpenRead
		if o.Result == trace.Done && (opens || o.Kind == trace.OpRemove || o.Kind == trace.OpFile) {
			d.changed[o.Target] = pathChange{change{e.Thread, k}, opens}
		}
	}
}

func (t *pathTest) of(thread trace.ThreadID, path string) bool {
	return t.test.thread == thread && t.op.Target == path
}

// act holds an operation against the last look at the same path.
func (d *paths) act(f *Fold, e *trace.Event, o *trace.Op, use fileUse) {
	i := slices.IndexFunc(d.tests, func(t pathTest) bool { return t.of(e.Thread, o.Target) })
	if i < 0 {
		return
	}
	t, c := &d.tests[i], d.changed[o.Target]
	if c.thread == e.Thread || c.step < t.test.step || !t.sameCall(&use) {
		return
	}
	switch {
	case o.Kind == trace.OpOpen && o.Result == trace.Done && o.Value == trace.OpenWrite && c.made && t.op.Value == "False":
		f.stale(&t.test, c.change, use.step, o, "opens it anew, so that what "+trace.Label(c.thread)+" writes there is lost")
	case o.Result == trace.Raised && fails(e):
		f.stale(&t.test, c.change, use.step, o, "fails")
	}
}
