/** What stands before the colon of a line that runs over a page about another story, or about this hour. */
export const tickerLabels: ReadonlySet<string> = new Set(
  [
    'live, live now, breaking, breaking news, just in, developing, happening now, watch live',
    'eilmeldung, live ticker, liveticker, jetzt live, en direct, direct, dernière minute, alerte info',
    'en directo, en vivo, última hora, ao vivo, agora, in diretta, diretta, ultimora, laatste nieuws',
    'just nu, direkt, lige nu, akkurat nå, na żywo, pilne, živě, срочно, молния, сейчас, терміново, наживо',
    'son dakika, canlı, عاجل, مباشر, 速報, 快讯, 突发, 속보',
  ]
    .join(',')
    .split(',')
    .map((label) => label.trim()),
)
