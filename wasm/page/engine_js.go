package page

import "syscall/js"

// engineName is the function that ServeEngine installs in the global scope.
const engineName = "racewalkHandle"

// An Engine answers one request with one reply, both JSON texts. While it works
// it may report progress, also in JSON. Broken means that the reply is its last
// one: its state cannot be trusted any more.
type Engine func(request string, progress func(report string)) (reply string, broken bool)

// ServeEngine installs the engine as
//
//	racewalkHandle(request: string, progress?: (report: string) => void): string
//
// in the global scope of the worker that the program runs in, and returns only
// when the engine has broken, after its last reply has reached the caller.
//
// The call is synchronous, and the worker's event loop stands still meanwhile;
// reports come from within it. The function is there as soon as Go's run() has
// returned its promise. When that promise is fulfilled the program has ended and
// needs a new worker. Should Go itself die, for want of memory for example,
// then racewalkHandle returns undefined or throws.
func ServeEngine(engine Engine) {
	<-install(engine)
}

// install does the work of ServeEngine. The channel is closed when the engine
// has broken.
func install(engine Engine) <-chan struct{} {
	ended := make(chan struct{})
	var handle js.Func
	handle = js.FuncOf(func(_ js.Value, args []js.Value) any {
		request, progress := arguments(args)
		reply, broken := engine(request, progress)
		if broken {
			js.Global().Delete(engineName)
			// The program must not end before this call has brought its reply
			// home, so it ends from an event of its own.
			var end js.Func
			end = js.FuncOf(func(js.Value, []js.Value) any {
				end.Release()
				handle.Release()
				close(ended)
				return nil
			})
			js.Global().Call("setTimeout", end, 0)
		}
		return reply
	})
	js.Global().Set(engineName, handle)
	return ended
}

// arguments reads the arguments of racewalkHandle. A request that is no string
// becomes an empty one, which no engine takes for JSON.
func arguments(args []js.Value) (request string, progress func(string)) {
	progress = func(string) {}
	if len(args) > 0 && args[0].Type() == js.TypeString {
		request = args[0].String()
	}
	if len(args) > 1 && args[1].Type() == js.TypeFunction {
		report := args[1]
		progress = func(text string) { report.Invoke(text) }
	}
	return request, progress
}
