// Package syntax turns Python 3.12 source text into a syntax tree.
//
// [Parse] takes the text of one file and gives back a [Module], or the
// diagnostics that say why it is no Python. It accepts the whole grammar of
// Python 3.12, also what a later stage refuses by name (async def, for
// example), so that a refusal can say what it refuses. What the grammar alone
// cannot know (return outside a function, a name that is both global and a
// parameter) is left to the resolver.
//
// # Nodes
//
// Node types and their fields carry the names that CPython's ast module gives
// them, in Go's spelling. Three pairs are one type with a flag: FunctionDef,
// For and With hold Async, and Try holds Star. Fields that the ast module does
// not have are documented where they stand.
//
// # Positions
//
// Lines count from 1 and columns from 0, in code points (not bytes, not
// UTF-16 units). End positions are exclusive. A node's span equals the one
// that CPython reports, once its byte offsets are converted: in particular,
// parentheses around an expression do not belong to it, unless it is a tuple
// or a generator expression. Positions count the text as given: a byte order
// mark does not count, a tab counts as one column.
//
// # Errors
//
// Wording and position follow CPython 3.12; there, too, the first error ends
// the parse, so Diagnostics holds one entry at most. Three things are said in
// this package's own words: typographic quotes, constructs whose values the
// simulator has no type for (\N{...} escapes, lone surrogates) or no code (complex
// numbers in a pattern), and the limits. testdata/own.txt lists every error that is known
// to differ on purpose.
//
// # Limits
//
// No text makes the parser panic, and its work and memory grow linearly with
// the length of the text. Brackets nest up to 200 deep and indentation up to 100
// levels as in CPython; every other nesting ends at [MaxDepth] levels, so that
// a walk over the tree may recurse.
//
// # Differences from CPython
//
//   - U+00A0 (no-break space) outside strings is a space.
//   - Identifiers are not NFKC-normalized: two spellings of a name that only
//     normalization makes equal stay two names.
//   - Invalid escapes such as "\d" are kept as they are, without a warning.
package syntax
