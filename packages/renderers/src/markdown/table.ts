/** A table of GitHub's flavour; cells are escaped already, so that no bar in them parts one. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
