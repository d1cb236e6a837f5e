const edge = new Set(' ,;:|/\\-–—•·*_()[]（）［］【】<>"“”«»\u200b')

/** A text without the marks, blanks and brackets around it. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && edge.has(text[start] as string)) start++
  while (end > start && edge.has(text[end - 1] as string)) end--
  // A bracket that was opened inside keeps its other half.
  const kept = text.slice(start, end)
  return kept.includes('(') && text[end] === ')' ? text.slice(start, end + 1) : kept
}
