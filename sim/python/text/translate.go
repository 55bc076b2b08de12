package text

// TransEntry is an entry of the dict that str.maketrans makes: the character
// From becomes To, or is dropped.
type TransEntry struct {
	From, To rune
	Drop     bool // the value is None
}

// MakeTrans returns the entries of str.maketrans(x, y, z) in order; a later
// one replaces an earlier one with the same From. ValueError unless x and y
// are of one length.
func MakeTrans(x, y, z string) ([]TransEntry, error) {
	if Len(x) != Len(y) {
		return nil, valueError("the first two maketrans arguments must have equal length")
	}
	var entries []TransEntry
	to := points(y)
	for i, from := range points(x) {
		entries = append(entries, TransEntry{From: from, To: to[i]})
	}
	for _, from := range points(z) {
		entries = append(entries, TransEntry{From: from, Drop: true})
	}
	return entries, nil
}

// TransKey returns the code point that a str as key of str.maketrans(dict)
// stands for; ValueError unless it is one character.
func TransKey(key string) (rune, error) {
	if !isPoint(key) {
		return 0, valueError("string keys in translate table must be of length 1")
	}
	r, _ := decode(key)
	return r, nil
}

// Translate returns s.translate(table). lookup says what a character becomes;
// found is false if the table has none, and it stays.
func Translate(s string, lookup func(r rune) (to string, found bool, err error)) (string, error) {
	b := make([]byte, 0, len(s))
	for at := 0; at < len(s); {
		r, size := decode(s[at:])
		to, found, err := lookup(r)
		switch {
		case err != nil:
			return "", err
		case !found:
			to = s[at : at+size]
		}
		b = append(b, to...)
		if len(b) > MaxLen {
			return "", errMemory
		}
		at += size
	}
	return string(b), nil
}

// TransPoint returns the character that an int as value of a translation
// table stands for; ValueError if there is none.
func TransPoint(a Int) (string, error) {
	char, err := Chr(a)
	if err != nil {
		return "", valueError("character mapping must be in range(0x110000)")
	}
	return char, nil
}
