package machine

// Frame is one active call. Its variables and operands are Stack[Base:] of its
// thread, up to the next frame's Base. What the language's fields mean is its
// own business; Func must be a heap id or −1.
type Frame struct {
	Code int32
	PC   int32
	Base int32
	Ret  int32 // height of the stack when it has returned, before the result is pushed
	Func int32 // heap id of the function, or −1
	Arg  int32 // of Then
	Then uint8 // what to do when it returns
}

// Life is where a thread is in its life.
type Life uint8

// The stages of a thread's life.
const (
	Unborn Life = iota // created, not started
	Alive
	Ended  // returned
	Failed // ended by an uncaught exception
	Killed // a daemon, gone at the program's end
)

// WaitKind says on what a pending operation may have to wait. The table waits
// gives each its predicate.
type WaitKind uint8

// The kinds of waiting.
const (
	WaitNone      WaitKind = iota // it can always proceed
	WaitSleep                     // until the deadline
	WaitJoin                      // thread Object has ended
	WaitLock                      // the lock is free
	WaitRLock                     // the lock is free or the thread's own
	WaitCondition                 // the thread was notified, and the lock is free
	WaitSemaphore                 // its value is positive
	WaitEvent                     // it is set, or was since the thread joined its waiters
	WaitBarrier                   // the barrier's state has changed; see the file for who has not arrived
	WaitPut                       // the queue is not full, or was shut down
	WaitGet                       // the queue is not empty, or was shut down
	WaitTasks                     // the queue has no unfinished tasks
	WaitInput                     // a line of input is there
	numWaits
)

// NoDeadline is the deadline of a wait without one.
const NoDeadline int64 = -1

// Wait says when a thread's pending operation can proceed.
type Wait struct {
	Kind     WaitKind
	Object   int32 // heap id, or the ThreadID of WaitJoin
	Deadline int64 // virtual ns at which it gives up, or NoDeadline
	Aux      int64
}

// Thread is one simulated thread.
type Thread struct {
	ID     int32
	Object int32 // heap id of the language's thread object, or −1
	Life   Life
	Daemon bool
	Stack  []Value
	Frames []Frame
	Exc    Value // the exception being handled
	// Memo is what the language has found out for operations that it has begun and
	// not done, or Nil.
	Memo Value
	Wait Wait
	// Phase counts the steps that an operation of several steps has done (a
	// condition's wait: release, then wake).
	Phase uint8
	// MaySwitch is set once the policy allowed a switch since the last operation.
	MaySwitch bool
	// Granted is set while a step's first operation has not been done yet.
	Granted bool
	// TimedOut is set in a step that was taken because the wait's time ran out.
	TimedOut bool
	// Interrupt is set in a step that must raise an interrupt.
	Interrupt bool
	// Grabbed is set if the lock that it waited for is its own already.
	Grabbed bool
	// Line is where the last operation was done, for the line policy.
	Line int32
}

// wait is one row of the table of waits.
type wait struct {
	ready func(m *Machine, t *Thread) bool
	// on returns the threads that the thread waits for, if it is known who they are.
	on func(m *Machine, t *Thread) []int32
}

var waits [numWaits]wait

func init() {
	waits = [numWaits]wait{
		WaitNone:      {ready: func(*Machine, *Thread) bool { return true }},
		WaitSleep:     {ready: func(*Machine, *Thread) bool { return false }},
		WaitJoin:      joinWait,
		WaitLock:      lockWait,
		WaitRLock:     rlockWait,
		WaitCondition: conditionWait,
		WaitSemaphore: semaphoreWait,
		WaitEvent:     eventWait,
		WaitBarrier:   barrierWait,
		WaitPut:       putWait,
		WaitGet:       getWait,
		WaitTasks:     tasksWait,
		WaitInput:     {ready: func(m *Machine, _ *Thread) bool { return m.InputUsed < len(m.config.Input) || m.config.InputEnds }},
	}
}

var joinWait = wait{
	ready: func(m *Machine, t *Thread) bool { return m.Threads[t.Wait.Object].Life >= Ended },
	on:    func(m *Machine, t *Thread) []int32 { return []int32{t.Wait.Object} },
}

// Ready reports whether a live thread's pending operation could proceed now.
func (m *Machine) Ready(t *Thread) bool {
	return t.Wait.Kind == WaitNone || waits[t.Wait.Kind].ready(m, t)
}

// Enabled reports whether a thread can take a step now: its operation can
// proceed, or it may time out.
func (m *Machine) Enabled(t *Thread) bool {
	return t.Life == Alive && (t.Wait.Deadline != NoDeadline || m.Ready(t))
}

// WaitsFor returns the threads that a blocked thread waits for, as far as the
// machine knows who they are.
func (m *Machine) WaitsFor(t *Thread) []int32 {
	if on := waits[t.Wait.Kind].on; on != nil && !m.Ready(t) {
		return on(m, t)
	}
	return nil
}

// NewThread creates a thread that is not started yet. A limit on threads ends
// the run.
func (m *Machine) NewThread(object int32, daemon bool) *Thread {
	id := int32(len(m.Threads))
	m.Threads = append(m.Threads, Thread{ID: id, Object: object, Daemon: daemon, Wait: Wait{Deadline: NoDeadline}})
	if int(id) >= m.config.MaxThreads {
		m.Stop(LimitThreads)
	}
	return &m.Threads[id]
}

// Start makes a thread alive; the language has set up its first frame and
// published what it can reach. It runs to its first operation when the step of
// the running thread is over.
func (m *Machine) Start(t *Thread) {
	t.Life = Alive
	m.Live++
	m.started = append(m.started, t.ID)
}

// Finish ends a thread.
func (m *Machine) Finish(t *Thread, life Life) {
	if t.Life == Alive {
		m.Live--
	}
	t.Life = life
	t.Frames = nil
	t.Stack = nil
	t.Memo = Value{}
	t.Wait = Wait{Deadline: NoDeadline}
	t.Phase = 0
}
