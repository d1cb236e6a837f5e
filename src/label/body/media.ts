import type { Element } from 'domhandler'
import type { Draft, Role } from '../../types'

/** Blocks on either side in which a picture's neighbours are looked for. */
const reach = 3
/** A portrait beside a name is at most so wide or high, and a face or star among the text at most so, in pixels. */
const PORTRAIT = 100
const ICON = 64

const texts: ReadonlySet<Role> = new Set(['body', 'subhead', 'caption'])
const front: ReadonlySet<Role> = new Set(['headline', 'dek', 'byline', 'timestamp', ...texts])

/**
 * Keep the pictures that stand in the article: those with its text close by on both sides, and those
 * whose own box holds some, such as a figure with its caption. The portrait of the author stays out.
 *
 * @param drafts all blocks, labelled but for the pictures; their roles are written
 */
export function keepMedia(drafts: readonly Draft[]): void {
  const start = drafts.findIndex(({ role }) => role === 'body')
  drafts.forEach((draft, at) => {
    if (draft.kind !== 'media') return
    // Names and dates further down are of comments and of other articles.
    const roles = at < start ? front : texts
    const before = near(drafts, at, -1, roles)
    const after = near(drafts, at, 1, roles)
    // Without its leaves it is in no output; a picture of another role still goes with the text right after it.
    if (isIcon(draft) || isPortrait(draft, before) || isPortrait(draft, after)) draft.leaves = []
    else if ((before && after) || isInBox(draft, before) || isInBox(draft, after)) draft.role = 'body'
  })
}

function near(drafts: readonly Draft[], from: number, step: number, roles: ReadonlySet<Role>): Draft | null {
  for (let i = 1; i <= reach; i++) {
    const draft = drafts[from + i * step]
    if (draft && draft.kind !== 'media' && roles.has(draft.role)) return draft
  }
  return null
}

function isInBox({ box }: Draft, other: Draft | null): boolean {
  return other !== null && box !== null && other.index >= box.first && other.index < box.end
}

function isIcon(draft: Draft): boolean {
  return sizesOf(draft).every(({ width, height }) => width <= ICON && height <= ICON)
}

/** Whether a picture shows the author beside it: it is small, or called by a name that the byline prints. */
function isPortrait(draft: Draft, byline: Draft | null): boolean {
  if (byline?.role !== 'byline') return false
  return sizesOf(draft).every(({ width, height, alt }) => {
    return Math.min(width, height) <= PORTRAIT || (alt !== '' && byline.text.includes(alt))
  })
}

/** What the pictures of a block say of themselves; a side of which they say nothing is as long as may be. */
function sizesOf({ leaves }: Draft) {
  // A soft hyphen beside a picture prints nothing, and is a leaf all the same.
  const pictures = leaves.filter(
    (leaf) => leaf.type !== 'text' && (leaf as Element).name !== 'br',
  ) as Element[]
  return pictures.map(({ attribs: { alt = '', width, height } }) => {
    return { alt: alt.trim(), width: pixels(width), height: pixels(height) }
  })
}

function pixels(size: string | undefined): number {
  const read = Number.parseInt(size ?? '', 10)
  return Number.isNaN(read) || size?.endsWith('%') ? Number.POSITIVE_INFINITY : read
}
