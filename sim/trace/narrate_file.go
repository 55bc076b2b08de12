package trace

// This file tells of operations on files.

// openWords say what a file is opened for.
var openWords = map[string]string{OpenRead: "to read it", OpenWrite: "to write it anew", OpenAppend: "to add to it",
	OpenCreate: "as a new file", OpenUpdate: "to read and write it"}

// fileAction says what an operation on a file will do.
func fileAction(o *Op) string {
	switch o.Kind {
	case OpOpen:
		return "open " + o.Target + " " + openWords[o.Value]
	case OpRead:
		return "read from " + o.Target
	case OpWrite:
		return "write " + quoteOutput(o.Value) + " to " + o.Target
	case OpBuffer:
		return "write " + quoteOutput(o.Value) + " to the buffer of " + o.Target
	case OpFlush:
		return "flush the buffer of " + o.Target
	case OpClose:
		return "close " + o.Target
	case OpExists:
		return "look whether " + o.Target + " is there"
	case OpRemove:
		return "remove " + o.Target
	}
	return textOf(o)
}

// fileSentence tells one.
func fileSentence(who string, o *Op) string {
	switch o.Kind {
	case OpOpen:
		return who + " opens " + o.Target + " " + openWords[o.Value] + "."
	case OpRead:
		if o.Value == "''" || o.Value == "b''" || o.Value == "[]" {
			return who + " reads nothing from " + o.Target + ": there is no more."
		}
		return who + " reads " + o.Value + " from " + o.Target + "."
	case OpWrite:
		return who + " writes " + quoteOutput(o.Value) + " to " + o.Target + "."
	case OpBuffer:
		return who + " writes " + quoteOutput(o.Value) + " to its buffer of " + o.Target + "; nobody else sees it yet."
	case OpFlush:
		if o.Value != FileSaved {
			return who + " flushes the buffer of " + o.Target + ", which is empty."
		}
		return who + " flushes its buffer of " + o.Target + ": what it wrote is in the file now."
	case OpClose:
		if o.Value != FileSaved {
			return who + " closes " + o.Target + "."
		}
		return who + " closes " + o.Target + ": what it wrote is in the file now."
	case OpExists:
		if o.Value == "True" {
			return who + " looks whether " + o.Target + " is there: it is."
		}
		return who + " looks whether " + o.Target + " is there: it is not."
	case OpRemove:
		return who + " removes " + o.Target + "."
	}
	return runsSentence(who, o)
}
