import traceback


def fail(a, b=0):
    raise ValueError(a)


def alone():
    fail( 1 )   


def first():
    fail(2); b = 2 


def noted():
    fail(3) # three


def over_lines():
    fail(  
        4,
    ) 


def assigned():
    x = fail(5)	 


def divided():
    fail("é", 1 / 0)  


errors = []
for f in (alone, first, noted, over_lines, assigned, divided):
    try:
        f()
    except Exception as e:
        if errors:
            e.__cause__ = errors[-1]
        errors.append(e)
try:
    alone()
except ValueError:
    print(traceback.format_exc())
raise errors[-1]  
