/** Labels of an abstract, before it ("Summary: the weir is mended") or over its points, in the form phrases are written in. */
export const summaryLabels: ReadonlySet<string> = new Set(
  [
    'summary, ai summary, article summary, ai generated summary, tl dr, tldr, in brief, in short, quick read, zusammenfassung',
    'ki zusammenfassung, resumo gerado por ia, resumen generado por ia, résumé généré par ia, skrót wiadomości, kurzfassung, résumé, en bref, resumen, en resumen, resumo, em resumo, riassunto',
    'in breve, in sintesi, samenvatting, samengevat, sammanfattning, resumé, sammendrag, yhteenveto, streszczenie',
    'w skrócie, shrnutí, краткое содержание, кратко, özet, περίληψη, rezumat, összefoglaló, ملخص',
    'תקציר, خلاصه, 要約, 概要, 摘要, 요약',
  ].flatMap((row) => row.split(', ')),
)
