import type { PhraseTable } from '../phrase-table'

/** Headings of a page's own table of contents. A bare "Contents" may be what is in a box. */
export const contents: PhraseTable = {
  whole: {
    en: 'table of contents, on this page, in this article, in this post',
    de: 'inhaltsverzeichnis, inhaltsübersicht, in diesem artikel, in diesem beitrag, auf dieser seite',
    fr: 'table des matières, sommaire, dans cet article, sur cette page',
    es: 'tabla de contenidos, tabla de contenido, índice de contenidos, en este artículo, en esta página',
    it: 'indice dei contenuti, indice dellarticolo, in questo articolo, in questa pagina',
    pt: `
      índice de conteúdo, índice de conteúdos, tabela de conteúdo, neste artigo, nesta página, conteúdo,
      conteúdo deste post, índice do artigo, sumário`,
    nl: 'inhoudsopgave, in dit artikel, op deze pagina',
    sv: 'innehållsförteckning, i den här artikeln, på den här sidan',
    da: 'indholdsfortegnelse, i denne artikel, på denne side',
    no: 'innholdsfortegnelse, i denne artikkelen, på denne siden',
    fi: 'sisällysluettelo, tässä artikkelissa, tällä sivulla',
    pl: 'spis treści, w tym artykule, na tej stronie',
    cs: 'obsah článku, v tomto článku, na této stránce',
    ru: 'оглавление, содержание статьи, в этой статье, на этой странице',
    uk: 'зміст статті, у цій статті, на цій сторінці',
    tr: 'içindekiler, bu yazıda, bu sayfada',
    el: 'πίνακας περιεχομένων, σε αυτό το άρθρο',
    ro: 'cuprins, în acest articol',
    hu: 'tartalomjegyzék, ebben a cikkben',
    ja: '目次, この記事の目次',
    zh: '目录, 目錄, 文章目录, 本页内容',
    ko: '목차',
    id: 'daftar isi, di halaman ini',
    vi: 'mục lục, nội dung bài viết',
  },
}
