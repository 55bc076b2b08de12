/**
 * Colours Python for reading: keywords, strings, numbers, comments, the names
 * after def and class, decorators and built-ins. It works line by line, with the
 * state of an open triple quote carried over, and takes anything: a program that
 * does not compile is coloured as far as it makes sense.
 */

export type TokenKind = "keyword" | "string" | "number" | "comment" | "name" | "builtin" | "decorator" | "";

/** A piece of a line, in UTF-16 units from its start. */
export interface Token {
  from: number;
  to: number;
  kind: TokenKind;
}

const keywords = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case".split(" "),
);
const builtins = new Set(
  "print range str len int list open super sum input round dict object float isinstance enumerate map zip set sorted min max any all id repr type hasattr getattr setattr tuple bool abs iter next reversed filter Exception KeyboardInterrupt ValueError TypeError KeyError IndexError RuntimeError".split(" "),
);

const pattern =
  /(?<comment>#.*)|(?<string>(?:[rRbBfFuU]{0,2})(?:'''|"""|'|"))|(?<number>\b(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?[jJ]?))|(?<decorator>^\s*@[\w.]+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)/gu;

/** Colours a whole text; one list of tokens a line, which cover the line. */
export function highlight(source: string): Token[][] {
  let open: string | null = null; // the triple quote that is open
  return source.split("\n").map((line) => {
    const tokens: Token[] = [];
    let at = 0;
    const push = (to: number, kind: TokenKind) => {
      if (to > at) tokens.push({ from: at, to, kind });
      at = Math.max(at, to);
    };
    if (open) {
      const end = line.indexOf(open);
      push(end < 0 ? line.length : end + 3, "string");
      if (end >= 0) open = null;
    }
    let naming = false; // after def or class
    pattern.lastIndex = at;
    for (let match = open ? null : pattern.exec(line); match; match = pattern.exec(line)) {
      const { comment, string, number, decorator, word } = match.groups ?? {};
      push(match.index, "");
      if (comment) push(line.length, "comment");
      else if (string) {
        const quote = string.replace(/^[a-zA-Z]+/, "");
        const end = closing(line, match.index + string.length, quote);
        if (end < 0 && quote.length === 3) open = quote;
        push(end < 0 ? line.length : end, "string");
        pattern.lastIndex = at;
        if (open) break;
      } else if (number) push(match.index + number.length, "number");
      else if (decorator) push(match.index + decorator.length, "decorator");
      else if (word) {
        const kind = naming ? "name" : keywords.has(word) ? "keyword" : builtins.has(word) ? "builtin" : "";
        push(match.index + word.length, kind);
        naming = word === "def" || word === "class";
      }
    }
    push(line.length, "");
    return tokens;
  });
}

/** The index just after the closing quote, or -1. */
function closing(line: string, from: number, quote: string): number {
  for (let i = from; i < line.length; i++) {
    if (line[i] === "\\") i++;
    else if (line.startsWith(quote, i)) return i + quote.length;
  }
  return -1;
}
