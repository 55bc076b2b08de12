package lesson

import "strings"

// HTML turns a small subset of Markdown into HTML: paragraphs, lists ("- " or
// "1. "), fenced code blocks, and, within a line, `code`, *emphasis*,
// **strong** and [links](https://…). Everything else is text, HTML included,
// and what is not closed is text, too: every text gives well-formed HTML
// of p, ul, ol, li, pre, code, em, strong and a with an https address.
func HTML(text string) string {
	m := &markdown{lines: strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")}
	for len(m.lines) > 0 {
		m.block()
	}
	return m.out.String()
}

type markdown struct {
	lines []string // not read yet
	out   strings.Builder
}

// block reads one block.
func (m *markdown) block() {
	line := m.lines[0]
	switch {
	case strings.TrimSpace(line) == "":
		m.lines = m.lines[1:]
	case strings.HasPrefix(line, "```"):
		m.fence()
	case item(line) != "":
		m.list(item(line))
	default:
		m.out.WriteString("<p>" + inline(m.paragraph()) + "</p>\n")
	}
}

// item returns the kind of list that a line is an item of: "ul", "ol" or "".
func item(line string) string {
	if strings.HasPrefix(line, "- ") {
		return "ul"
	}
	digits := strings.TrimLeft(line, "0123456789")
	if len(digits) < len(line) && strings.HasPrefix(digits, ". ") {
		return "ol"
	}
	return ""
}

// fence reads a code block. One that is not closed reaches to the end.
func (m *markdown) fence() {
	m.out.WriteString("<pre><code>")
	for m.lines = m.lines[1:]; len(m.lines) > 0; {
		line := m.lines[0]
		m.lines = m.lines[1:]
		if strings.HasPrefix(line, "```") {
			break
		}
		m.out.WriteString(escape(line) + "\n")
	}
	m.out.WriteString("</code></pre>\n")
}

// list reads the items that follow each other.
func (m *markdown) list(kind string) {
	m.out.WriteString("<" + kind + ">\n")
	for len(m.lines) > 0 && item(m.lines[0]) == kind {
		_, m.lines[0], _ = strings.Cut(m.lines[0], " ")
		m.out.WriteString("<li>" + inline(m.paragraph()) + "</li>\n")
	}
	m.out.WriteString("</" + kind + ">\n")
}

// paragraph reads lines up to a blank one or another block.
func (m *markdown) paragraph() string {
	var lines []string
	for len(m.lines) > 0 {
		line := m.lines[0]
		if len(lines) > 0 && (strings.TrimSpace(line) == "" || strings.HasPrefix(line, "```") || item(line) != "") {
			break
		}
		lines = append(lines, strings.TrimSpace(line))
		m.lines = m.lines[1:]
	}
	return strings.Join(lines, "\n")
}

// inline renders what stands within a paragraph.
func inline(s string) string {
	var out strings.Builder
	for s != "" {
		i := strings.IndexAny(s, "`*[")
		if i < 0 {
			break
		}
		out.WriteString(escape(s[:i]))
		s = s[i:]
		rendered, rest := span(s)
		if rendered == "" {
			rendered, rest = s[:1], s[1:]
		}
		out.WriteString(rendered)
		s = rest
	}
	out.WriteString(escape(s))
	return out.String()
}

// span renders the span that s begins with; rendered is "" if it begins none.
func span(s string) (rendered, rest string) {
	switch {
	case s[0] == '`':
		if text, rest, ok := strings.Cut(s[1:], "`"); ok && text != "" {
			return "<code>" + escape(text) + "</code>", rest
		}
	case strings.HasPrefix(s, "**"):
		if text, rest, ok := strings.Cut(s[2:], "**"); ok && tight(text) {
			return "<strong>" + inline(text) + "</strong>", rest
		}
	case s[0] == '*':
		if text, rest, ok := strings.Cut(s[1:], "*"); ok && tight(text) {
			return "<em>" + inline(text) + "</em>", rest
		}
	default:
		text, rest, ok := strings.Cut(s[1:], "](")
		if !ok || strings.ContainsAny(text, "[]") {
			return "", ""
		}
		if url, rest, ok := strings.Cut(rest, ")"); ok && strings.HasPrefix(url, "https://") {
			return `<a href="` + escape(url) + `">` + inline(text) + "</a>", rest
		}
	}
	return "", ""
}

// tight reports whether a text may stand between stars: 2 * 3 * 4 is no emphasis.
func tight(s string) bool { return s != "" && strings.TrimSpace(s) == s }

var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

func escape(s string) string { return escapes.Replace(s) }
