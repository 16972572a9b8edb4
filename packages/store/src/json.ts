declare const stored: unique symbol

/** A value as JSON text: what a column holds whose words are not ours. */
export type Json<T> = string & { readonly [stored]?: T }

/**
 * Encodes a value for a column. JSON rather than bare text, because it brings every string back equal: a NUL, which
 * PostgreSQL refuses, and a lone surrogate, which UTF-8 cannot hold, are written as escapes (well-formed JSON.stringify,
 * ECMA-262). What JSON itself has no sign for does not come back: -0 becomes 0, and a key that is undefined is left out.
 */
export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value)
}

/** Decodes what `toJson` wrote. */
export function fromJson<T>(json: Json<T>): T {
  return JSON.parse(json)
}
