package syntax

import "strings"

// strings parses adjacent string literals, which form one value.
func (p *parser) strings() Expr {
	start := p.tok.start
	var parts []Expr
	var isBytes, isText, isF bool
	for {
		switch p.tok.kind {
		case tokString:
			c := p.stringLiteral(p.next())
			isBytes = isBytes || c.Value.Kind == BytesValue
			isText = isText || c.Value.Kind == StrValue
			parts = append(parts, c)
			continue
		case tokFStringStart:
			isF = true
			parts = append(parts, p.fstring()...)
			continue
		case tokBad:
			p.failBad()
		}
		break
	}
	if isBytes && (isText || isF) {
		p.failAt(p.tok.span(), "cannot mix bytes and nonbytes literals")
	}
	parts = fold(parts)
	if isF {
		return &JoinedStr{Span: p.span(start), Values: dropEmpty(parts)}
	}
	return parts[0]
}

// fold joins adjacent constants, all of which are of one type.
func fold(parts []Expr) []Expr {
	var folded []Expr
	for i := 0; i < len(parts); {
		first, ok := parts[i].(*Constant)
		j := i + 1
		if ok {
			for j < len(parts) && isConstant(parts[j]) {
				j++
			}
		}
		if j == i+1 {
			folded = append(folded, parts[i])
		} else {
			folded = append(folded, concat(first, parts[i:j]))
		}
		i = j
	}
	return folded
}

func isConstant(e Expr) bool {
	_, ok := e.(*Constant)
	return ok
}

func concat(first *Constant, parts []Expr) *Constant {
	var text strings.Builder
	for _, part := range parts {
		text.WriteString(part.(*Constant).Value.Str)
	}
	return &Constant{
		Span:  span(first.Start(), parts[len(parts)-1].Where().End()),
		Value: Value{Kind: first.Value.Kind, Str: text.String()},
	}
}

func dropEmpty(parts []Expr) []Expr {
	kept := parts[:0]
	for _, e := range parts {
		if c, ok := e.(*Constant); !ok || c.Value.Str != "" {
			kept = append(kept, e)
		}
	}
	return kept
}
