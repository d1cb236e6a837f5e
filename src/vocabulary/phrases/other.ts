import type { PhraseTable } from '../../text/phrases'

/** Read and listening times, counters, players and errors: noise of no kind of its own. */
export const furniture: PhraseTable = {
  whole: {
    en: `
      min read, mins read, minute read, minutes read, minutes to read, read time, reading time,
      min listen, minute listen, min watch, views, view, listen, listen to this article,
      listen to article, listen to this story, play audio, play, pause, watch, watch video, loading,
      please wait, an error occurred, error, try again, javascript is disabled, word count, words,
      exclusive, breaking, breaking news, live updates, premium, audio, estimated read time,
      read aloud, text size, font size, subject to change without notice, errors excepted, errors and omissions excepted, download pdf, download as pdf, printer friendly version, viewing now, people viewing now, reading now, print page, for immediate release, reuse this content, font size a a a, timeline of updates, this live blog is now closed, this live blog has closed, this live blog has ended, this live page is now closed, was this page useful, was this page helpful, did this page help you, was this article helpful, was this article useful, did you find this helpful, did you find this page helpful, is this page useful, is this page helpful, show more comments, translate, sentiment, bias, tone, tl dr, tldr, show original, view original, show translation, view image in fullscreen, copy share link, small text, medium text, large text`,
    de: `
      min lesezeit, minuten lesezeit, minute lesezeit, lesezeit, min, artikel anhören, vorlesen,
      anhören, wird geladen, aufrufe, bitte warten, leseminuten, alle angaben ohne gewähr, angaben ohne gewähr, änderungen vorbehalten, irrtümer vorbehalten, irrtümer und änderungen vorbehalten, änderungen und irrtümer vorbehalten, als pdf herunterladen, artikel als pdf, druckversion, artikel vorlesen, beitrag anhören, schriftgröße, zum anhören, artikel zum hören, artikel hören, zum hören`,
    fr: `
      min de lecture, minutes de lecture, temps de lecture, écouter, écouter larticle, chargement,
      vues, réservé aux abonnés, lecture min, exclusif, sauf erreur ou omission, sous réserve de modifications, photo non contractuelle, photos non contractuelles, télécharger en pdf, version imprimable, écouter cet article, taille du texte, lecture audio, voir en plein écran`,
    es: `
      min de lectura, minutos de lectura, tiempo de lectura, escuchar, escuchar artículo, cargando,
      minutos, vistas, exclusivo, salvo error u omisión, sujeto a cambios sin previo aviso, descargar en pdf, versión para imprimir, escuchar el artículo, escucha este artículo, escuchar esta nota, tamaño de texto`,
    it: `
      min di lettura, minuti di lettura, tempo di lettura, ascolta, ascolta larticolo, caricamento,
      visualizzazioni, esclusivo, salvo errori e omissioni, salvo errori od omissioni, scarica in pdf, versione stampabile, ascolta questo articolo, dimensione testo`,
    pt: `
      min de leitura, minutos de leitura, tempo de leitura, ouvir, ouça, carregando, visualizações,
      exclusivo, ouvir artigo, salvo erro ou omissão, sujeito a alterações sem aviso prévio, baixar em pdf, versão para impressão, ouvir o artigo, ouça este artigo, ouvir esta notícia, tamanho do texto, ouvir notícia, ouça a notícia, ouvir a notícia`,
    nl: 'min leestijd, minuten leestijd, leestijd, luister, laden, min lezen, minuten lezen, wijzigingen voorbehouden, onder voorbehoud van wijzigingen, druk en zetfouten voorbehouden, download als pdf, printversie, luister naar dit artikel, beluister dit artikel, tekstgrootte',
    sv: 'min läsning, minuters läsning, lästid, lyssna, laddar, med reservation för ändringar, utskriftsversion',
    da: 'min læsetid, minutters læsning, læsetid, lyt, lyt til artiklen, med forbehold for ændringer',
    no: 'min lesetid, minutters lesing, lesetid, lytt, med forbehold om endringer',
    fi: 'min lukuaika, lukuaika, kuuntele, ladataan',
    pl: 'min czytania, minut czytania, czas czytania, posłuchaj, ładowanie, z zastrzeżeniem zmian, pobierz pdf, wersja do druku, posłuchaj artykułu, odsłuchaj artykuł, rozmiar tekstu, dalszy ciąg materiału pod wideo, dalsza część tekstu pod wideo',
    cs: 'min čtení, minut čtení, doba čtení, poslechnout',
    ru: `
      мин чтения, минут чтения, минута чтения, время чтения, слушать, просмотров, просмотры, загрузка,
      мин на чтение, версия для печати, скачать pdf, слушать статью, прослушать, размер шрифта, размер текста`,
    uk: 'хв читання, хвилин читання, час читання, слухати, переглядів',
    tr: 'dk okuma, dakika okuma, okuma süresi, dinle, yükleniyor, dakikada oku, haberi dinle, haberi sesli dinle, yazı boyutu, yazıyı dinle',
    el: 'λεπτά ανάγνωσης, χρόνος ανάγνωσης',
    ro: 'min de citit, minute de citit, timp de citire',
    hu: 'perc olvasás, perc, olvasási idő',
    ar: `
      دقيقة قراءة, دقائق قراءة, دقائق للقراءة, مدة القراءة, وقت القراءة, استمع, استمع للمقال, مشاهدات,
      مشاهدة, استمع إلى المقال, حجم الخط`,
    he: 'דקות קריאה, זמן קריאה, האזנה לכתבה, האזנה',
    ja: '分で読めます, この記事は約分で読めます, 読了時間, 再生する, 読み込み中, 有料会員限定, 会員限定, 印刷用ページ, 文字サイズ, 音声で聴く, 記事を聴く, 印刷する',
    zh: '分钟阅读, 分鐘閱讀, 阅读时间, 阅读, 阅读量, 浏览, 浏览量, 字号, 播放, 加载中, 收听',
    ko: '분 소요, 읽는 시간, 조회수, 조회, 듣기, 글자크기, 기사 듣기',
    hi: 'मिनट पढ़ें, सुनें',
    id: 'menit membaca, menit baca, waktu baca, dengarkan, dilihat, memuat, lihat foto',
    vi: 'phút đọc, lượt xem, nghe, nghe bài viết',
  },
  start: {
    en: `
      reading time, estimated reading time, est reading time, read time, time to read, listen to this,
      listen to article, your browser does not support, please enable javascript,
      you need to enable javascript, javascript must be enabled, this video is not available,
      audio by, ai generated audio, approx, disclaimer, font size, text size, this audio is auto generated, reuse this content, this summary was created, this summary was generated, this summary was written, this article was rewritten, this article was generated, this article was created with, this article was written with the help, this story was generated, this story was rewritten, this text was generated, this text was created, this content was generated, summarized by ai, summarised by ai, ai generated, written with the help of ai, this article is more than, this is a premium article, alternative title, alternative headline, alternate title, alternate headline, original title, original headline, an official website of the united states government, a version of this article appears in print, a version of this article appeared in print, risk disclosure`,
    de: 'lesezeit, geschätzte lesezeit, lesedauer, bitte aktivieren sie javascript, haftungsausschluss, artikel zum hören, dieser text wurde mit unterstützung, dieser text wurde mit hilfe, dieser artikel wurde mit unterstützung, dieser artikel wurde mit hilfe',
    fr: 'temps de lecture, lecture, durée de lecture, écouter cet article, écouter larticle',
    es: 'tiempo de lectura, tiempo estimado de lectura, lectura, aviso legal, escuchar la noticia, escucha la noticia',
    it: 'tempo di lettura, tempo stimato di lettura',
    pt: 'tempo de leitura, leitura de',
    nl: 'leestijd',
    sv: 'lästid, uppdaterad kl',
    da: 'læsetid',
    no: 'lesetid',
    fi: 'lukuaika',
    pl: 'czas czytania, przeczytasz w',
    cs: 'doba čtení, délka čtení',
    ru: 'время чтения, время на чтение, нашли опечатку, нашли ошибку, заметили ошибку, сообщить об ошибке, выделите фрагмент',
    uk: 'час читання, знайшли помилку, якщо ви знайшли помилку',
    tr: 'okuma süresi, yazı boyutu',
    ar: 'مدة القراءة, وقت القراءة, استمع إلى المقال',
    he: 'זמן קריאה',
    ja: 'この記事は約, 読了時間, 読了目安',
    zh: '阅读时间, 预计阅读, 全文约, 免责声明',
    ko: '읽는 시간, 글자 크기',
    id: 'waktu baca',
  },
}
