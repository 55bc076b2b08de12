package explore_test

import (
	"testing"
)

const mock = `import threading
x = [1]
def work():
    x[0] += 1
a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join(); print(x)
`

func TestMock(t *testing.T) {
	r := all(t, mock)
	t.Logf("%+v", r)
	for _, o := range r.Outcomes {
		t.Logf("%+v", o)
	}
}
