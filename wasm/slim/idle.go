package main

import (
	"encoding/binary"
	"regexp"
)

// idle are the functions of the runtime that never run on a page: those of its tracer,
// which runtime.StartTrace starts, of profiles, which need signals or runtime/pprof, of
// testing/synctest, of plugins, of C, and those that GODEBUG asks for. The runtime calls
// them behind conditions that the linker cannot see through.
var idle = regexp.MustCompile(`^runtime\.(` +
	`traceLocker\.[A-Z]\w*|traceLocker\.(eventWriter|emitUnblockStatus|startPC|stack)|trace(Event)?Writer\..*|` +
	`\(\*trace(Map|StringTable|StackTable|TypeTable|RegionAlloc|Buf)\)\..*|` +
	`traceAdvance(\..*)?|trace(SyncBatch|CPUFlush)(\..*)?|trace(Stack|ReadCPU|StopReadCPU|BufFlush|RegisterLabelsAndReasons)|` +
	`(schedtrace|checkFinalizersAndCleanups|startCheckmarks)(\..*)?|(run|end)Checkmarks?|setCheckmark|printAncestor\w*|dump(Stacks|Types)Rec|dumpScanStats|` +
	`print(One)?CgoTraceback(\..*)?|cgoContextPCs|cgocall|typesEqual|` +
	`\(\*(profBuf|synctestBubble|hexdumper)\)\..*|(try|do)RecordGoroutineProfile.*|` +
	`hexdumpMarker\..*|(hexdumpWords|tracebackHexdump)\.func.*)$`)

// needless are functions without results that the runtime can do without: they check
// the symbol table, join the types of plugins, show arguments, of which dropLines leaves
// nothing known, or show memory in hexadecimal when all is lost.
var needless = regexp.MustCompile(`^runtime\.(moduledataverify1|typelinksinit|printArgs|hexdumpWords|tracebackHexdump|dumpgstatus)$`)

// starters are the functions without one of which none of those runs.
var starters = regexp.MustCompile(`^(runtime\.(StartTrace|SetCPUProfileRate|GoroutineProfile|\w*goroutineProfileWithLabels)|` +
	`internal/synctest\.Run)$`)

// firstEntry is what the linker adds to the numbers of functions.
const firstEntry = 0x1000

// Bodies of functions without variables.
const (
	endProgram = "\x00\x00\x0b"
	// doNothing takes the address to return to from the stack, whose pointer is global
	// 0, and says by 0 that the function has returned.
	doNothing = "\x00\x23\x00\x41\x08\x6a\x24\x00\x41\x00\x0b"
)

// dropIdle replaces the bodies of functions that never run or are needless, in a
// program that has no starter.
func dropIdle(sections []section, s *symbols) error {
	bodies := map[int]string{} // by the number in the code
	for i := range s.count() {
		name := s.name(i)
		if starters.MatchString(name) {
			return nil
		}
		switch number := s.entry(i) - firstEntry; {
		case idle.MatchString(name):
			bodies[number] = endProgram
		case needless.MatchString(name):
			bodies[number] = doNothing
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
			if other, ok := bodies[i]; ok {
				body = []byte(other)
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
