package main

import (
	"encoding/binary"
	"regexp"
)

// idle are the functions of the runtime that never run on a page: those of its tracer,
// which runtime.StartTrace starts, and those that GODEBUG asks for. The runtime calls
// them behind conditions that the linker cannot see through.
var idle = regexp.MustCompile(`^runtime\.(` +
	`traceLocker\.[A-Z]\w*|traceLocker\.(eventWriter|emitUnblockStatus|startPC|stack)|trace(Event)?Writer\..*|` +
	`\(\*trace(Map|StringTable|StackTable|TypeTable|RegionAlloc|Buf)\)\..*|` +
	`traceAdvance(\..*)?|trace(SyncBatch|CPUFlush)(\..*)?|trace(Stack|ReadCPU|StopReadCPU|BufFlush|RegisterLabelsAndReasons)|` +
	`(schedtrace|checkFinalizersAndCleanups|startCheckmarks)(\..*)?|(run|end)Checkmarks?|setCheckmark|dump(Stacks|Types)Rec|dumpScanStats|` +
	`print(One)?CgoTraceback(\..*)?|cgoContextPCs)$`)

// starter is the function without which there is no tracing.
const starter = "runtime.StartTrace"

// firstEntry is what the linker adds to the numbers of functions.
const firstEntry = 0x1000

// unreachable is the body of a function without variables that ends the program.
const unreachable = "\x00\x00\x0b"

// dropIdle replaces the bodies of functions that never run.
func dropIdle(sections []section, s *symbols) error {
	drop := map[int]bool{}
	for i := range s.count() {
		name := s.name(i)
		if name == starter {
			return nil
		}
		if idle.MatchString(name) {
			drop[s.entry(i)-firstEntry] = true
		}
	}
	for k := range sections {
		if sections[k].id != codeSection {
			continue
		}
		r := reader{b: sections[k].body}
		count := int(r.uint())
		b := binary.AppendUvarint(nil, uint64(count))
		for i := range count {
			body := r.take(r.uint())
			if drop[i] {
				body = []byte(unreachable)
			}
			b = append(binary.AppendUvarint(b, uint64(len(body))), body...)
		}
		if r.bad || len(r.b) > 0 {
			return errFormat
		}
		sections[k].body = b
	}
	return nil
}
