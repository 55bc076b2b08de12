package python

import "racewalk/sim/machine"

// The names that the interpreter looks up itself.
var (
	nmKwargs           = nm("_kwargs")
	nmArgs             = nm("_args")
	nmTarget           = nm("_target")
	nmAnnotations      = nm("__annotations__")
	nmCall             = nm("__call__")
	nmClassGetitem     = nm("__class_getitem__")
	nmClasscell        = nm("__classcell__")
	nmContains         = nm("__contains__")
	nmDelattr          = nm("delattr")
	nmDunderDelattr    = nm("__delattr__")
	nmDunderSet        = nm("__set__")
	nmDunderSetattr    = nm("__setattr__")
	nmGetattribute     = nm("__getattribute__")
	nmArguments        = nm("args")
	nmFilename         = nm("filename")
	nmFilename2        = nm("filename2")
	nmOpen             = nm("open")
	nmDelitem          = nm("__delitem__")
	nmDict             = nm("__dict__")
	nmDoc              = nm("__doc__")
	nmEnter            = nm("__enter__")
	nmExit             = nm("__exit__")
	nmGetattr          = nm("__getattr__")
	nmGetitem          = nm("__getitem__")
	nmEq               = nm("__eq__")
	nmHash             = nm("__hash__")
	nmInit             = nm("__init__")
	nmInitSubclass     = nm("__init_subclass__")
	nmIsabstractmethod = nm("__isabstractmethod__")
	nmIter             = nm("__iter__")
	nmLocalDicts       = nm("_local_dicts")
	nmMain             = nm("__main__")
	nmMatchArgs        = nm("__match_args__")
	nmMetaclass        = nm("metaclass")
	nmMissing          = nm("__missing__")
	nmModule           = nm("__module__")
	nmName             = nm("_name")
	nmNew              = nm("__new__")
	nmNext             = nm("__next__")
	nmPrepare          = nm("__prepare__")
	nmQualname         = nm("__qualname__")
	nmRacewalkStr      = nm("_racewalk_str")
	nmState            = nm("_state")
	nmResult           = nm("_result")
	nmException        = nm("_exception")
	nmWorkQueue        = nm("_work_queue")
	nmSetattr          = nm("setattr")
	nmSetitem          = nm("__setitem__")
	nmVars             = nm("vars")
)

// funcNames are the attributes of a function that its slots hold.
var funcNames = map[int64]int{nm("__name__"): funcName, nm("__qualname__"): funcQual}

// txt returns a registered name as a text value.
func txt(name int64) Value { return Value{Kind: machine.Text, N: name} }
