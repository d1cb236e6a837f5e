/**
 * What the elements around a block mean by themselves: one bit a landmark, inherited downwards.
 * `role` values of ARIA count as the element they name.
 */
export const landmarks = [
  ...['nav', 'header', 'footer', 'aside', 'article', 'main', 'form', 'figure', 'section', 'table'],
  ...[
    'list',
    'quote',
    'details',
    'dialog',
    'noscript',
    'hidden',
    'articleBody',
    'button',
    'heading',
    'region',
  ],
  ...['definitions', 'address', 'code'],
] as const

export type Landmark = (typeof landmarks)[number]

/** The bit of a landmark. */
export function landmarkBit(name: Landmark): number {
  return 1 << landmarks.indexOf(name)
}

const byName: Record<string, Landmark> = {
  nav: 'nav',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  header: 'header',
  banner: 'header',
  footer: 'footer',
  contentinfo: 'footer',
  aside: 'aside',
  complementary: 'aside',
  article: 'article',
  main: 'main',
  form: 'form',
  search: 'form',
  fieldset: 'form',
  figure: 'figure',
  section: 'section',
  table: 'table',
  ul: 'list',
  ol: 'list',
  list: 'list',
  blockquote: 'quote',
  details: 'details',
  tabpanel: 'details',
  dialog: 'dialog',
  alertdialog: 'dialog',
  noscript: 'noscript',
  articleBody: 'articleBody',
  button: 'button',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  region: 'region',
  dl: 'definitions',
  address: 'address',
  pre: 'code',
}

const bits = new Map(Object.entries(byName).map(([name, landmark]) => [name, landmarkBit(landmark)]))

/** The landmark bits of an element's name, role or itemprop. */
export function landmarksOf(name: string): number {
  return bits.get(name) ?? 0
}
