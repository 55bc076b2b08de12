package python

import (
	"strings"

	"racewalk/sim/machine"
)

// A struct sequence is a tuple whose items have names, such as
// time.struct_time: an instance that wraps the tuple and has the names as
// attributes.

var (
	structSeqType    = newType("builtins", "structseq", tupleType)
	structTimeType   = newType("time", "struct_time", structSeqType)
	collectionModule = newModule("_collections")
	nmSeqName        = nm("_racewalk_name")
)

func init() {
	collectionModule.member("deque", dequeType)
	collectionModule.function("_structseq", "name, fields, values", opNever, func(c *call) Value {
		fields := c.slots(c.args[1])
		names := make([]string, len(fields))
		for i := range fields {
			names[i] = c.str(fields[i])
		}
		x := c.structSeq(structSeqType, names, c.slots(c.args[2]))
		c.setAttr(x, nmSeqName, c.args[0])
		return x
	})
}

// structSeq makes a struct sequence; items beyond the names have none.
func (v *vm) structSeq(typ Value, names []string, items []Value) Value {
	x := v.new(tInstance, typ, v.newTuple(append([]Value(nil), items...)...))
	for i, name := range names {
		v.setAttr(x, v.text(name).N, v.slots(v.slots(x)[instPayload])[i])
	}
	return x
}

// showStructSeq shows a struct sequence with its names.
func (w *shower) showStructSeq(s []Value) {
	name := w.qualifiedName(s[instClass])
	var fields strings.Builder
	for i := instAttrs; i+1 < len(s); i += 2 {
		if s[i].N == nmSeqName {
			name = w.str(s[i+1])
			continue
		}
		if fields.Len() > 0 {
			fields.WriteString(", ")
		}
		field, _ := w.vm.repr(s[i+1])
		fields.WriteString(w.str(s[i]) + "=" + field)
	}
	w.b.WriteString(name + "(" + fields.String() + ")")
}

// isStructSeq reports whether an instance's class is one of struct sequences.
func (v *vm) isStructSeq(class Value) bool {
	return class.Kind == kType && v.subclass(class, structSeqType)
}

var timeFields = []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"}

func init() {
	constructor(structTimeType, "sequence, /", opReads, func(c *call) Value {
		items, ok := c.itemsOf(c.args[0])
		switch {
		case !ok:
			return none
		case len(items) < len(timeFields):
			return c.raise(typeError, "time.struct_time() takes an at least 9-sequence (%d-sequence given)", len(items))
		}
		return c.structSeq(structTimeType, timeFields, items[:len(timeFields)])
	})
	getter(structTimeType, "tm_zone", func(v *vm, x Value) Value { return v.text("UTC") })
	getter(structTimeType, "tm_gmtoff", func(v *vm, x Value) Value { return machine.IntValue(0) })
	getter(structSeqType, "n_fields", func(v *vm, x Value) Value { return integer(len(v.slots(v.unwrapped(x)))) })
}
