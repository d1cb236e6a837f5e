import { expect } from 'vitest'
import { type Article, extract } from '../../src'

/** An article of a headline, a date, a byline and four paragraphs, a blank line between all. */
export const harbourStory = [
  'Harbour Town Votes to Keep Its Last Paddle Steamer',
  'March 3, 2025 9:12 am EST',
  'By Orla Fenwick',
  'The council of Port Wend voted on Monday night to keep the paddle steamer Alderney in service for another ten years, after a debate that ran past midnight.',
  'The ship, built in 1931, carries about forty thousand passengers each summer between the harbour and the three islands of the sound, and loses money on every crossing.',
  '"Nobody comes here for the bus," said Councillor Dev Marsh, who brought the motion and whose grandfather stoked the boilers of the Alderney before the war.',
  'A new boiler will cost 1.4 million pounds, half of which a lottery fund has promised. The other half is to come from fares, which will rise by a tenth from May.',
]

/** Read lines as a dump. */
export function readLines(lines: readonly string[]): Article {
  return extract(lines.join('\n'), { format: 'text' })
}

/** The story read with some lines after its headline, date, byline and so many paragraphs, a blank line around them. */
export function readStoryWith(lines: readonly string[], paragraphs: number): Article {
  const before = harbourStory.slice(0, 3 + paragraphs).join('\n\n')
  const after = harbourStory.slice(3 + paragraphs).join('\n\n')
  return readLines([before, '', ...lines, '', after])
}

/** The roles of the lines of a dump, in order. */
export function rolesOf(text: string): string[] {
  return extract(text, { format: 'text' }).blocks.map(({ role }) => role)
}

/** The roles of the lines that stand after the story, the lines of both parted by the same mark. */
export function rolesAfterStory(lines: readonly string[], mark = '\n\n'): string[] {
  return rolesOf([...harbourStory, ...lines].join(mark)).slice(harbourStory.length)
}

/** The role of each line of an article by its text. */
export function roleByText({ blocks }: Article): Record<string, string> {
  return Object.fromEntries(blocks.map(({ text, role }) => [text, role]))
}

/** Expect each of some lines to have a role; the line is named where it has not. */
export function expectRoles(article: Article, lines: readonly string[], role: string): void {
  const roles = roleByText(article)
  for (const line of lines) expect([line, roles[line]]).toEqual([line, role])
}
