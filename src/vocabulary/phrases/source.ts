import type { PhraseTable } from '../phrase-table'

/** Labels before the name of a source, as in "Source: Harbour Board". */
export const source: PhraseTable = {
  whole: {
    en: 'source, sources, original article, original source, original story, article source, source article',
    de: 'quelle, quellen, textquelle',
    fr: 'source, sources',
    es: 'fuente, fuentes',
    it: 'fonte, fonti',
    pt: 'fonte, fontes',
    nl: 'bron, bronnen',
    sv: 'källa, källor',
    da: 'kilde, kilder',
    no: 'kilde, kilder',
    fi: 'lähde, lähteet',
    pl: 'źródło, źródła',
    cs: 'zdroj, zdroje',
    ru: 'источник, источники',
    uk: 'джерело, джерела',
    tr: 'kaynak, kaynaklar',
    el: 'πηγή, πηγές',
    ro: 'sursa, sursă, surse',
    hu: 'forrás, források',
    ar: 'المصدر',
    he: 'מקור',
    fa: 'منبع',
    ja: '出典, 引用元',
    zh: '来源, 來源, 资料来源, 資料來源',
    ko: '출처',
    id: 'sumber',
    vi: 'nguồn',
  },
}
