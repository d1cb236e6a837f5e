/** What the system calls the faults that people meet, in words. */
const faults: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  ENOSPC: 'no space left',
  ERR_BUFFER_TOO_LARGE: 'unzipped it is too large for a page',
}

/** The words for what the system threw at us. */
export function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return faults[code] ?? (error instanceof Error ? error.message : String(error))
}
