/**
 * Where each square or round bracket that closes is closed; a backslash before one makes it text.
 *
 * @returns for each place of the text that of the bracket which closes it; 0 where none opens, or none closes it
 */
export function bracketPairs(text: string): Int32Array {
  const pairs = new Int32Array(text.length)
  const square: number[] = []
  const round: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === '[') square.push(i)
    else if (char === '(') round.push(i)
    else if (char === ']' || char === ')') {
      const opened = (char === ']' ? square : round).pop()
      if (opened !== undefined) pairs[opened] = i
    }
  }
  return pairs
}
