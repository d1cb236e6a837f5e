const closers: ReadonlyMap<string, string> = new Map([
  [']', '['],
  [')', '('],
])

/**
 * Where each square or round bracket that closes is closed; a backslash before one makes it text.
 *
 * @returns the place of the closing bracket by that of the opening one
 */
export function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: Record<string, number[]> = { '[': [], '(': [] }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '\\') i++
    else if (char === '[' || char === '(') open[char]!.push(i)
    else {
      const opened = open[closers.get(char) ?? '']?.pop()
      if (opened !== undefined) pairs.set(opened, i)
    }
  }
  return pairs
}
