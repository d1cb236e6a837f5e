/**
 * Lists and quotes nested deeper than this are flattened. The libraries that write HTML and Markdown
 * recurse, and Markdown repeats every level's prefix on every line. With every block kept, navigation
 * too, the deepest of 375 pages nests 14.
 */
export const maxContainers = 20

/** Formatting nested deeper than this inside a block is dropped, its text kept; the same pages nest 6 at most. */
export const maxInlines = 12

/** Ancestors looked at for formatting around one text; the same pages have 25 at most. */
export const maxClimb = 256

/** Characters of a URL; browsers and servers give up well below. */
export const maxUrl = 8192

/**
 * Children of an element that is not a list, a table or a paragraph; one with more is dropped and its
 * children kept. The libraries spread such children as arguments of a call, of which an engine takes
 * some 100,000.
 */
export const maxChildren = 20_000
