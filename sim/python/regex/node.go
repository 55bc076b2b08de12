package regex

// op says what a node does.
type op uint8

const (
	opAccept  op = iota // the end of the pattern
	opStop              // the end of a part that is matched for itself: m.end is where
	opLit               // one character
	opAny               // any character but a line's end
	opAll               // any character
	opSet               // a character of a set
	opBegin             // ^ and \A
	opLine              // ^ of a line
	opEnd               // $
	opLineEnd           // $ of a line
	opTextEnd           // \Z
	opEdge              // \b
	opNoEdge            // \B
	opOpen              // a group begins
	opClose             // a group ends
	opRef               // what group n matched
	opBranch            // one of alts
	opRun               // one character, between min and max times
	opRepeat            // a part, between min and max times; its end is an opLoop
	opLoop              // the end of the part of opRepeat up
	opLook              // the part follows, or precedes; with neg it does not
	opAtomic            // the part, as it matches first
	opIf                // alts[0] if group n has matched, else alts[1]
	opNop
)

// node is a piece of a program.
type node struct {
	op       op
	next     *node
	lit      rune
	fold     bool // case does not count
	ascii    bool // letters are those of ASCII only
	neg      bool // of opSet and opLook
	lazy     bool
	behind   bool
	set      []item
	n        int // the group, or the number of a loop
	min, max int
	width    int // of a lookbehind
	part     *node
	alts     []*node
	up       *node
}

// maxRepeat stands for no bound.
const maxRepeat = 1<<32 - 1

// item is a piece of a set: a range, or a class.
type item struct {
	lo, hi rune
	class  byte // 'd', 's', 'w', or in upper case what is none of them; 0 for a range
	ascii  bool
}

// Program is a compiled pattern.
type Program struct {
	start  *node
	Groups int      // without the whole match
	Names  []string // of the groups: Names[i] is that of group i, "" for none
	Flags  Flags
	loops  int
	first  rune // every match begins with it, if it is not −1
}
