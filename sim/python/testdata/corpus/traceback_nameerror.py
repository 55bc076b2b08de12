def greet(name):
    return "Hello " + nmae


greet("Bob")
