package lesson

import (
	"regexp"
	"strings"
	"testing"
)

func TestHTML(t *testing.T) {
	tests := []struct{ markdown, want string }{
		{"", ""},
		{"one\ntwo\n\nthree", "<p>one\ntwo</p>\n<p>three</p>\n"},
		{"  indented\r\ntext", "<p>indented\ntext</p>\n"},
		{"`x < y`", "<p><code>x &lt; y</code></p>\n"},
		{"`*x*`", "<p><code>*x*</code></p>\n"},
		{"*a* **b** a*b*c", "<p><em>a</em> <strong>b</strong> a<em>b</em>c</p>\n"},
		{"**a *b* `c`**", "<p><strong>a <em>b</em> <code>c</code></strong></p>\n"},
		{"2 * 3 * 4", "<p>2 * 3 * 4</p>\n"},
		{"a `b and *c", "<p>a `b and *c</p>\n"},
		{"``", "<p>``</p>\n"},
		{"****", "<p>****</p>\n"},
		{"[x](https://example.org/?a=1&b=2)", `<p><a href="https://example.org/?a=1&amp;b=2">x</a></p>` + "\n"},
		{"[*x*](https://example.org/)", `<p><a href="https://example.org/"><em>x</em></a></p>` + "\n"},
		{"[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"},
		{"[x](https://example.org/\"onclick=\"y)", `<p><a href="https://example.org/&#34;onclick=&#34;y">x</a></p>` + "\n"},
		{"x[0] and [1, 2](3)", "<p>x[0] and [1, 2](3)</p>\n"},
		{"<script>alert('&')</script>", "<p>&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n"},
		{"- one\n- two\n  more\n\nend", "<ul>\n<li>one</li>\n<li>two\nmore</li>\n</ul>\n<p>end</p>\n"},
		{"text\n- one", "<p>text</p>\n<ul>\n<li>one</li>\n</ul>\n"},
		{"1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n"},
		{"- one\n1. two", "<ul>\n<li>one</li>\n</ul>\n<ol>\n<li>two</li>\n</ol>\n"},
		{"-1 is less", "<p>-1 is less</p>\n"},
		{"3.5 is more", "<p>3.5 is more</p>\n"},
		{"```\na < *b*\n\n- c\n```\nend", "<pre><code>a &lt; *b*\n\n- c\n</code></pre>\n<p>end</p>\n"},
		{"```python\nx", "<pre><code>x\n</code></pre>\n"},
	}
	for _, test := range tests {
		if got := HTML(test.markdown); got != test.want {
			t.Errorf("%q gives\n%q, want\n%q", test.markdown, got, test.want)
		}
	}
}

// FuzzHTML looks that no text gives anything but the tags that it may give, each
// of them closed.
func FuzzHTML(f *testing.F) {
	for _, text := range []string{"a *b* `c`\n\n- d\n1. e\n```\nf\n```", "[x](https://y)", "**[*a*](https://b)**", "<p onclick=x>", "[[a](https://b)](https://c)"} {
		f.Add(text)
	}
	tag := regexp.MustCompile(`<[^>]*>`)
	allowed := regexp.MustCompile(`^<(/?(p|ul|ol|li|pre|code|em|strong|a)|a href="https://[^"<>]*")>$`)
	f.Fuzz(func(t *testing.T, text string) {
		var open []string
		out := HTML(text)
		for _, s := range tag.FindAllString(out, -1) {
			if !allowed.MatchString(s) {
				t.Fatalf("%q gives the tag %s", text, s)
			}
			name, _, _ := strings.Cut(strings.Trim(s, "<>"), " ")
			closed, closing := strings.CutPrefix(name, "/")
			switch {
			case !closing:
				open = append(open, name)
			case len(open) == 0 || open[len(open)-1] != closed:
				t.Fatalf("%q gives %q, which closes %s out of turn", text, out, closed)
			default:
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 || strings.Count(out, "<") != len(tag.FindAllString(out, -1)) {
			t.Fatalf("%q gives %q", text, out)
		}
	})
}
