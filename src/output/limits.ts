/**
 * Lists and quotes nested deeper than this are flattened. The libraries that write HTML and Markdown
 * recurse, and Markdown repeats every level's prefix on every line; no page read so far nests beyond 12.
 */
export const maxContainers = 20

/** Formatting nested deeper than this inside a block is dropped, its text kept. */
export const maxInlines = 12

/** Ancestors looked at for formatting around one text; a page nests fewer than 20. */
export const maxClimb = 256

/** Characters of a URL; browsers and servers give up well below. */
export const maxUrl = 8192

/**
 * Children of an element that is not a list, a table or a paragraph; one with more is dropped and its
 * children kept. The libraries spread such children as arguments of a call, of which an engine takes
 * some 100,000.
 */
export const maxChildren = 20_000
