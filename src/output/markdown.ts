import type { Root } from 'hast'

/** Write the kept part as GitHub-flavoured Markdown. (Stub.) */
export function toMarkdown(_kept: Root): string {
  return ''
}
