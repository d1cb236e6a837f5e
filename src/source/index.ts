import { parseDocument } from 'htmlparser2'
import type { Input, ResolvedOptions, Source, Warning } from '../types'

/** Turn the caller's input into a tree or the text of a dump. (Stub: the real one decodes, sniffs and limits.) */
export function readSource(input: Input, options: ResolvedOptions, _warnings: Warning[]): Source {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const html = options.format === 'html' || (options.format === 'auto' && text.trimStart().startsWith('<'))
  return html ? { format: 'html', root: parseDocument(text) } : { format: 'text', text, markdown: false }
}
