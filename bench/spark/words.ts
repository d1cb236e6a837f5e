/** What went wrong, in a line: of a command the last that it wrote to stderr, of others the message. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const written = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : ''
  return (written || error.message).split('\n').at(-1)!.trim()
}
