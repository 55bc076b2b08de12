// Command program uses what of the runtime reads a symbol table: it grows and
// scans deep stacks, also below functions that are made at run time, recovers from
// panics, and names packages.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type node struct {
	next *node
	text string
}

//go:noinline
func deep(n int, last *node) int {
	mine := &node{last, strings.Repeat("x", n%7)}
	if n == 0 {
		runtime.GC()
		sum := 0
		for at := mine; at != nil; at = at.next {
			sum += len(at.text)
		}
		return sum
	}
	sum := deep(n-1, mine)
	return sum + len(mine.text)
}

func (n *node) Below(depth int) int {
	sum := deep(depth, n)
	return sum + len(n.text)
}

type shape interface{ Size() int }

func (n node) Size() int { return len(n.text) }

// wrapped calls the method of a value by a pointer that is nil.
func wrapped(s shape) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	return fmt.Sprint(s.Size())
}

//go:noinline
func broken(list []int) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	return fmt.Sprint(list[len(list)])
}

func main() {
	answers := make(chan int)
	for range 4 {
		go func() { answers <- deep(20_000, nil) }()
	}
	for range 4 {
		fmt.Println(<-answers)
	}
	made := reflect.MakeFunc(reflect.TypeFor[func(int, *node) int](), func(args []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(deep(int(args[0].Int()), args[1].Interface().(*node)))}
	})
	fmt.Println(made.Interface().(func(int, *node) int)(20_000, &node{nil, "last"}))
	method := reflect.ValueOf(&node{nil, "text"}).MethodByName("Below").Interface().(func(int) int)
	fmt.Println(method(20_000))
	fmt.Println(broken([]int{1}))
	fmt.Println(strings.HasPrefix(wrapped((*node)(nil)), "value method main."))
	pc, _, _, _ := runtime.Caller(0)
	fmt.Println(strings.HasPrefix(runtime.FuncForPC(pc).Name(), "main."), pc>>16)
}
