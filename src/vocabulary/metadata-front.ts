/** Cut a row of tokens into the alternatives of a pattern. */
function anyOf(...rows: string[]): string {
  return rows.flatMap((row) => row.split(' ')).join('|')
}

/** Class names of elements that hold the authors of a text; "authority" and "authoring" are none. */
export const authorElement = new RegExp(
  `${anyOf('author(?!i) by-?line writer contributor columnist reporter journalist auteur user-?name')}|auto(?:r|re|rin)(?:$|[\\s_-])`,
  'i',
)

/** Class names, among those, of elements that hold the name alone: no role, no picture's words. */
export const nameElement = /name|(?:^|\s)fn(?:$|\s)/i

/** Parts of the address of a page about a person. */
export const personPath = new RegExp(
  `/(?:${anyOf(
    'authors? by people person profiles? staff contributors? writers? team users? u members? bio',
    'autor(?:es)? auteurs? autoren journalists? reporters? columnists? @[^/]+',
  )})/`,
  'i',
)

/** Class names for the dek and nothing else; "summary", "lead" and "intro" name other things too. */
export const dekElement = new RegExp(
  `(?:^|[\\s_-])(?:${anyOf('dek deck standfirst sub-?title sub-?headline sub-?heading strapline chapo bajada')})(?:$|[\\s_-])`,
  'i',
)

/** Class names of the line above a headline that some sites print inside its heading, and of marks such as "Solved". */
export const kickerElement = new RegExp(
  `${anyOf(
    'kicker eyebrow top-?line over-?line dach-?zeile spitzmarke pre-?title super-?title title-?header',
    'antet[ií]tulo sur-?titre rubric',
  )}|(?:^|\\s)(?:label|badge)(?:$|\\s)`,
  'i',
)
