/**
 * A class whose words only a screen reader speaks: "(opens in a new tab)", "Regular price". Bootstrap, WordPress, Foundation,
 * Drupal and HTML5 Boilerplate have one each, and CSS modules add letters of their own ("css-1f3-VisuallyHidden").
 * Tailwind's `not-sr-only` takes it back, and so does not count.
 */
const spokenOnly =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text|-only)?|show-for-sr|element-invisible|u-hidden-visually|(?:[\w-]*[-_])?visually-?hidden)(?:$|[\s_-])/i

/** Whether a class hides its element from all but screen readers; asked of those alone whose hints have `hidden`. */
export function isSpokenOnly(classes: string | undefined): boolean {
  return classes !== undefined && spokenOnly.test(classes)
}
