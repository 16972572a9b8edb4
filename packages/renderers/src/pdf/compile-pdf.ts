import { fontFolders } from './fonts.ts'

/** Sizes of paper: what the world has, and what North America has. */
export type Paper = 'a4' | 'us-letter'

/** The typesetter could not set a page; the message says what it says. */
export class NotTypeset extends Error {
  override name = 'NotTypeset'
}

/**
 * Sets a page with typst. The compiler is a native library of 50 MB, so it is loaded when the first page is set, and once.
 *
 * @param inputs strings that the template reads from `sys.inputs`
 * @throws NotTypeset when the template and its inputs do not make a page
 */
export async function compilePdf(template: string, inputs: Record<string, string>): Promise<Uint8Array> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] })
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  const document = compiled.result
  if (document === null || compiled.hasError()) {
    const diagnostics = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no reason given')
    throw new NotTypeset(`The page could not be set; typst says ${diagnostics}. Take another format and report this.`)
  }
  return new Uint8Array(compiler.pdf(document))
}
