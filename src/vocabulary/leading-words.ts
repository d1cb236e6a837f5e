/**
 * Articles, prepositions and conjunctions that no sentence and no title ends with, by language. Left out are those that
 * verbs leave at the end ("he looked on", "er kommt an").
 */
export const leadingWords: Readonly<Record<string, string>> = {
  en: 'the a an of and or to at by for from as than into between according',
  de: 'der die das den dem des eine einen einem einer und oder von vom zum zur im am für durch gegen laut',
  fr: 'le la les un une des du de et ou à au aux en dans par pour avec chez que selon',
  es: 'el la los las un una de del y o a al en con por para que según',
  it: 'il lo la i gli le un una di del della dei delle e o a al alla in nel nella con per da dal dalla che secondo',
  pt: 'o a os as um uma de do da dos das e ou em no na com por para ao à que segundo',
  nl: 'de het een en van volgens',
  sv: 'och en ett enligt',
  da: 'og en et ifølge',
  fi: 'ja',
  pl: 'i w z na do od dla przez oraz według',
  cs: 'a v z do od pro podle',
  ro: 'și de în la cu din pentru un o',
  hu: 'a az és egy',
  id: 'di ke dari dan yang untuk dengan menurut',
  el: 'ο η το του της των και σε στο στη στην από για με',
  ru: 'и в на с по к из от для о об',
  uk: 'і в на з по до від для про',
}
