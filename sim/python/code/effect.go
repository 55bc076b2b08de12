package code

// Effect returns how many operands the instruction reaches down to, and how
// many stand in their place afterwards, when control goes on behind it.
func (in Instr) Effect() (pop, push int) {
	a := int(in.A)
	switch in.Op {
	case LoadConst, PushNil, LoadFast, LoadClosure, LoadDeref, LoadGlobal, LoadName, LoadNameDeref,
		Import, ImportAs, LoadAssertError:
		return 0, 1
	case PopTop, StoreFast, StoreDeref, StoreGlobal, StoreName, Annotate, DeleteAttr,
		PopJumpIfFalse, PopJumpIfTrue, PopJumpIfNone, PopJumpIfNotNone,
		JumpIfFalseOrPop, JumpIfTrueOrPop, Return, ImportStar, Reraise, PopExcept:
		return 1, 0
	case LoadAttr, CallPrelude, UnaryNeg, UnaryPos, UnaryInvert, UnaryNot, ListToTuple, GetIter, Yield:
		return 1, 1
	case LoadMethod, ForIter, ImportFrom, PushExcInfo, BeforeWith, GetLen, MatchMapping, MatchSequence:
		return 1, 2
	case BinarySubscr, Binary, Compare, Is, Contains, YieldFrom, CheckEGMatch, JoinRaised:
		return 2, 1
	case StoreAttr, DeleteSubscr:
		return 2, 0
	case StoreSubscr:
		return 3, 0
	case CheckExcMatch:
		return 2, 2
	case MatchKeys:
		return 2, 3
	case MatchClass:
		return 3, 1
	case WithExceptStart:
		return 3, 4
	case BuildClass:
		return 4, 1
	case Copy:
		return a, a + 1
	case Swap:
		return a, a
	case BuildSlice, BuildList, BuildTuple, BuildSet, BuildString:
		return a, 1
	case BuildMap:
		return 2 * a, 1
	case ListAppend, SetAdd, ListExtend, SetUpdate, DictUpdate, DictMerge:
		return a + 1, a
	case MapAdd:
		return a + 2, a
	case UnpackSequence:
		return 1, a
	case UnpackEx:
		return 1, a&0xff + 1 + a>>8
	case Raise:
		return a, 0
	case Call:
		return a + 2, 1
	case CallKw:
		return a + 3, 1
	}
	return in.rareEffect()
}

// rareEffect is Effect for what depends on bits of the argument, or has none.
func (in Instr) rareEffect() (pop, push int) {
	switch in.Op {
	case Nop, DeleteFast, MakeCell, DeleteDeref, DeleteGlobal, DeleteName, Jump, JumpBackward:
		return 0, 0
	case FormatValue:
		if in.A&FormatSpec != 0 {
			return 2, 1
		}
		return 1, 1
	case CallEx:
		return 3 + int(in.A), 1
	case MakeFunction:
		pop = 1
		for bit := int32(FuncDefaults); bit <= FuncClosure; bit <<= 1 {
			if in.A&bit != 0 {
				pop++
			}
		}
		return pop, 1
	}
	panic("code: no such operation")
}

// JumpEffect is Effect for when the instruction jumps.
func (in Instr) JumpEffect() (pop, push int) {
	switch in.Op {
	case JumpIfFalseOrPop, JumpIfTrueOrPop:
		return 1, 1
	case ForIter:
		return 1, 0
	}
	return in.Effect()
}

// Jumps reports whether the instruction can go to A.
func (op Op) Jumps() bool {
	switch op {
	case Jump, JumpBackward, PopJumpIfFalse, PopJumpIfTrue, PopJumpIfNone, PopJumpIfNotNone,
		JumpIfFalseOrPop, JumpIfTrueOrPop, ForIter:
		return true
	}
	return false
}

// Ends reports whether control never goes on behind the instruction.
func (op Op) Ends() bool {
	switch op {
	case Jump, JumpBackward, Return, Raise, Reraise:
		return true
	}
	return false
}
