/** Labels before the title of the article next to this one: "Previous: The weir is mended", "« Older: ..."; lower case. */
export const pagerLabels: ReadonlySet<string> = new Set(
  [
    'previous, next, older, newer, prev, earlier, later, previous post, next post, older post, newer post',
    'previous article, next article, previous story, next story',
    'vorheriger, nächster, zurück, weiter, vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel',
    'précédent, suivant, article précédent, article suivant, anterior, siguiente, artículo anterior, entrada anterior',
    'entrada siguiente, próximo, próxima, post anterior, próximo post, artigo anterior, próximo artigo, precedente, successivo, articolo precedente, articolo successivo',
    'vorige, volgende, föregående, nästa, forrige, neste, næste, poprzedni, następny, předchozí, další',
    'предыдущая, следующая, предыдущая статья, следующая статья, попередня, наступна, önceki, sonraki',
    '前の記事, 次の記事, 上一篇, 下一篇, 이전 글, 다음 글, 이전글, 다음글',
  ].flatMap((row) => row.split(', ')),
)
