package python

// The built-ins that Racewalk leaves out on purpose: they are there, so that a
// program may mention them, and say so when they are called.

func init() {
	for name, why := range map[string]string{
		"exec":       "it runs only the code that it has been given at the start",
		"eval":       "it runs only the code that it has been given at the start",
		"compile":    "it runs only the code that it has been given at the start",
		"__import__": "it finds a program's modules before it runs it; use an import statement",
		"breakpoint": "step through the program instead",
		"memoryview": "it has no views of memory; use bytes or bytearray",
		"help":       "it has no help pages",
	} {
		builtin(name, def(name, "*args, **kwargs", opNever, func(c *call) Value {
			return c.raise(notImplementedError, "%s() is not supported by Racewalk: %s", name, why)
		}))
	}
}
