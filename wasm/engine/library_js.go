//go:build page

package main

import (
	"racewalk/sim/python/lib"
	"racewalk/wasm/page"
)

func init() { lib.Outside = page.Module }
