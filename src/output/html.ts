import type { Root } from 'hast'

/** Write the kept part as sanitised HTML. (Stub.) */
export function toHtml(_kept: Root): string {
  return ''
}
