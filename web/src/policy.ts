/** The switch policies: where a thread switch may come. */

export const policies = [
  { name: "any-op", title: "any operation", models: "free-threaded Python 3.13t and later: before every operation on shared state" },
  { name: "cpython-3.10", title: "CPython 3.10–3.14, GIL", models: "only at the end of a loop's turn, on entering a function, after a call into C, and when blocking" },
  { name: "cpython-3.9", title: "CPython up to 3.9, GIL", models: "between any two bytecodes that touch shared state" },
  { name: "line", title: "line by line", models: "only between source lines: for a first look" },
] as const;

export type Policy = (typeof policies)[number]["name"];

export function isPolicy(name: unknown): name is Policy {
  return policies.some((policy) => policy.name === name);
}
