/** One import: what it names, or null when that is computed; and the line it stands on, from 1. */
type Import = { specifier: string | null; line: number }

/** A TypeScript file's code without comments and the insides of strings, and its imports. */
export type Scanned = { code: string; imports: Import[] }

/** Ends a piece of code after which a string names a module. */
const BEFORE_MODULE = /(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*$/
const BEFORE_COMPUTED = /\b(?:import|require)\s*\(\s*$/
/** After a name, a number or a closing bracket a slash divides; elsewhere it opens a regular expression. */
const BEFORE_DIVISION = /(?:[\w$)\]]|'')\s*$/
const KEYWORD_AT_END = /\b(?:return|typeof|case|in|of|delete|void|throw|new|await|yield|else|do)\s*$/

/** Signs of code before a string that can tell what it is, white space included. */
const LOOK_BACK = 200

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/sy
const COMMENT = /\/\/[^\n]*|\/\*.*?\*\//sy
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y
const TEMPLATE_TEXT = /(?:\\.|\$(?!\{)|[^`\\$])*/sy

/**
 * Reads a file as far as its imports need it: comments, strings, templates and regular expressions are told apart, so that
 * words inside them are not taken for code. (TypeScript 7 has no compiler API.) Finds `import … from`, `export … from`,
 * `import 'x'`, `import('x')` and `require('x')`, types included.
 */
export function scanSource(text: string): Scanned {
  const imports: Import[] = []
  let code = ''
  let at = 0
  /** Depth of braces at which each template that is open goes on. */
  const templates: number[] = []
  let depth = 0

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const follows = (pattern: RegExp) => pattern.test(code.slice(-LOOK_BACK))
  const found = (specifier: string | null, end: number) => {
    imports.push({ specifier, line: text.slice(0, end).split('\n').length })
  }
  const templateText = () => {
    take(TEMPLATE_TEXT)
    if (text[at] === '`') at += 1
    else if (at < text.length) {
      at += 2
      templates.push(depth)
      code += '(' // what stands between ${ and } is an expression
    }
  }

  while (at < text.length) {
    const sign = text[at] as string
    const start = at
    if (take(COMMENT) !== null) {
      code += ' '
    } else if (sign === "'" || sign === '"') {
      const string = take(STRING)
      if (string === null) throw new Error(`line ${text.slice(0, at).split('\n').length}: a string that does not end`)
      if (follows(BEFORE_MODULE)) found(string.slice(1, -1), start)
      code += "''"
    } else if (sign === '`') {
      at += 1
      if (follows(BEFORE_COMPUTED)) found(null, start)
      code += "''"
      templateText()
    } else if (sign === '/' && (!follows(BEFORE_DIVISION) || follows(KEYWORD_AT_END)) && take(REGEX) !== null) {
      code += "''"
    } else if (sign === '}' && templates.at(-1) === depth) {
      at += 1
      templates.pop()
      code += ')'
      templateText()
    } else {
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      if (/[^\s)]/.test(sign) && follows(BEFORE_COMPUTED)) found(null, start)
      code += sign
      at += 1
    }
  }
  return { code, imports }
}
