/**
 * Marks that part a headline from a site's name, strongest first. `words` is how long an unknown
 * site's name may be after it, `share` how many times as long the rest must be: a pipe hardly ever
 * stands inside a headline, a dash often does.
 */
export const titleMarks: readonly { marks: readonly string[]; words: number; share: number }[] = [
  { marks: [' | ', ' ｜ ', '｜', ' ¦ ', ' || ', '|'], words: 6, share: 1 },
  { marks: [' » ', ' « ', ' › ', ' ‹ ', ' :: ', ' ~ ', ' <> ', ' < ', ' > '], words: 5, share: 1.2 },
  { marks: [' · ', ' • ', ' ∙ ', ' ● ', ' ◆ ', ' ★ '], words: 4, share: 1.5 },
  { marks: [' - ', ' – ', ' — ', ' ― ', ' -- ', ' − '], words: 4, share: 2 },
]

/** Marks after which only a known name of the site is taken off. */
export const knownNameMarks: readonly string[] = [
  ': ',
  '： ',
  '：',
  ' / ',
  ', ',
  ' @ ',
  ' — ',
  ' by ',
  ' on ',
  ' at ',
]

/** What a mail has before its headline. */
export const subjectLabel =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|件名|主题|主題) ?[:：] ?/i

/** Titles that say nothing about the page, lower case. */
export const emptyTitles: ReadonlySet<string> = new Set([
  ...[
    'home',
    'homepage',
    'home page',
    'index',
    'untitled',
    'untitled document',
    'title',
    'page',
    'document',
    'blog',
    'news',
  ],
  ...[
    'startseite',
    'accueil',
    'inicio',
    'start',
    'loading',
    'loading...',
    'redirecting',
    'welcome',
    'new page',
    'menu',
  ],
])
