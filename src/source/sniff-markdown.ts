import { samplesOf } from './samples'

/** A sign of Markdown in a line, and how often it counts at most. */
interface Sign {
  name: string
  pattern: RegExp
  points: number
  most: number
}

/** Looked for in lines cut to `longestLine`; each pattern takes time linear in that. */
const signs: readonly Sign[] = [
  // A page has one title; more lines of one `#` are comments in code.
  { name: 'title', pattern: /^# +\S/, points: 2, most: 1 },
  { name: 'heading', pattern: /^#{2,6} +\S/, points: 2, most: 3 },
  { name: 'underline', pattern: /^(?:={3,}|-{3,})\s*$/, points: 0.5, most: 3 },
  { name: 'link', pattern: /\]\((?:https?:|\/|#|\.|mailto:)[^()\s]*\)/, points: 2, most: 3 },
  { name: 'reference', pattern: /^\[[^\]]+\]: *\S/, points: 2, most: 2 },
  { name: 'code fence', pattern: /^(?:```|~~~)/, points: 2, most: 2 },
  { name: 'table ruler', pattern: /^\|[ :]*---[ :|-]*$/, points: 2, most: 2 },
  { name: 'strong', pattern: /\*\*[^\s*][^*]*\*\*/, points: 1, most: 2 },
  { name: 'list item', pattern: /^ {0,3}(?:[-*+]|\d{1,3}\.) +\S/, points: 0.5, most: 4 },
  { name: 'quote', pattern: /^> /, points: 0.5, most: 2 },
]

/** A text without any of these cannot have enough; most have none, and are done with at once. */
const marks: readonly string[] = ['# ', '](', ']:', '**', '```', '~~~', '|']

/**
 * Points from which a text is Markdown. One heading with a list, or a link or two with bold words,
 * reach it; the `#` over a table of ranks or the stray `**` of a scrape does not.
 */
const enough = 4

/** Lines are looked at up to here, in characters. */
const longestLine = 300

/** Whether a text reads as Markdown: two kinds of signs, or one kind again and again. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = samplesOf(text)
  if (!marks.some((mark) => sample.includes(mark))) return false
  const counts = signs.map(() => 0)
  for (const line of sample.split('\n')) {
    if (line === '') continue
    const start = line.slice(0, longestLine)
    signs.forEach((sign, index) => {
      if (counts[index]! < sign.most && sign.pattern.test(start)) counts[index]!++
    })
  }
  return signs.reduce((sum, sign, index) => sum + sign.points * counts[index]!, 0) >= enough
}
