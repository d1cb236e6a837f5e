/** Phrases by language (BCP 47 tag), parted by commas, in lower case, letters and digits only. */
export type ByLanguage = Readonly<Record<string, string>>

/** The phrases of one kind, by how much of a line they must cover. */
export interface PhraseTable {
  /** The line says this and nothing else; numbers before and after do not count ("Comments (12)"). */
  whole?: ByLanguage
  /** The line begins with this. */
  start?: ByLanguage
  /** The line holds this anywhere. */
  inside?: ByLanguage
}
