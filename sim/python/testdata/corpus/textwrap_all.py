import textwrap

text = "The quick brown fox jumped over the lazy dog, and then it went home to well-deserved rest."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, width=20))
print(textwrap.fill(text, width=40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), textwrap.shorten("short", 30), textwrap.shorten(text, 25, placeholder="..."))
print(textwrap.wrap("supercalifragilistic word", 8), textwrap.wrap("supercalifragilistic word", 8, break_long_words=False))
print(repr(textwrap.dedent("""
    hello
      world

    end
""")))
print(textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "+ ", lambda line: True))
print(textwrap.wrap(""), textwrap.wrap("   leading and   inner  spaces ", 12), textwrap.fill("a\nb\tc", 10))
print(textwrap.wrap(text, 25, max_lines=2), textwrap.TextWrapper(width=15).wrap("one two three four five"))
try:
    textwrap.wrap("x", 0)
except ValueError as e:
    print(e)
