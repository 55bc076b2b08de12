package python

// quiet310 are the natives after which CPython 3.11 and later, having
// specialised the call, do not look for a switch (the measurements are in
// TestPolicies): len, isinstance, type and list.append.
var quiet310 = map[int64]bool{}

func init() {
	for _, name := range []string{"len", "isinstance"} {
		if f, ok := builtins[nm(name)]; ok && f.Kind == kNative {
			quiet310[f.N] = true
		}
	}
	if f, ok := builtinTypes[listType.N].methods[nm("append")]; ok {
		quiet310[f.N] = true
	}
	if f := builtinTypes[typeType.N].make; f.Kind == kNative {
		quiet310[f.N] = true
	}
}
