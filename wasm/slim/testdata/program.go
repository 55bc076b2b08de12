// Command program uses what of the runtime reads a symbol table: it grows and
// scans deep stacks, recovers from panics, and names functions.
package main

import (
	"fmt"
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
	fmt.Println(broken([]int{1}))
	pc, _, _, _ := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name())
}
