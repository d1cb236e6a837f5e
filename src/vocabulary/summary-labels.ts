/** Labels of an abstract, before it ("Summary: the weir is mended") or over its points, in the form phrases are written in. */
export const summaryLabels: ReadonlySet<string> = new Set(
  [
    'summary, ai summary, article summary, ai generated summary, tl dr, tldr, in brief, in short, quick read, synopsis, key points, key facts, at a glance, the gist, release summary',
    'zusammenfassung, auf einen blick, das wichtigste in kürze, in kürze, lessentiel, lessentiel en bref, points clés, puntos clave, las claves, claves, lo más importante',
    'destaques, pontos principais, principais pontos, punti chiave, i punti chiave, in pillole, de belangrijkste punten, in het kort, huvudpunkter, i korthet, kort version, kortversion, w pigułce, w skrócie, lo esencial, o essencial, à retenir, kort sagt, najważniejsze informacje, najważniejsze, öne çikanlar, öne çikan başliklar, главное, коротко, головне, النقاط الرئيسية, أبرز النقاط, ポイント, 要点, 核心提示, 핵심 요약, 3줄 요약, 세줄 요약',
    'ki zusammenfassung, resumo gerado por ia, resumen generado por ia, résumé généré par ia, skrót wiadomości, kurzfassung, résumé, en bref, resumen, en resumen, resumo, em resumo, riassunto',
    'in breve, in sintesi, samenvatting, samengevat, sammanfattning, resumé, sammendrag, yhteenveto, streszczenie',
    'shrnutí, краткое содержание, кратко, özet, περίληψη, rezumat, összefoglaló, ملخص',
    'תקציר, خلاصه, 要約, 概要, 摘要, 요약',
  ].flatMap((row) => row.split(', ')),
)
