# form feeds and tabs
import sys

def f(n):
	if n:
		return "tab"
	# comment
  
	return "none"

class A:
        x = 1

        def m(self):
        	return self.x
print(f(1),	f(0), A().m())
if True:
	print("t")
print("end")
