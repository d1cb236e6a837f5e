import type { PhraseTable } from '../../text/phrases'

/** Cookie banners and consent dialogues. */
export const consent: PhraseTable = {
  whole: {
    en: `
      accept, accept all, accept cookies, accept all cookies, reject all, reject, decline, i agree,
      agree, allow all, allow cookies, deny, manage preferences, manage options, cookie preferences,
      cookie consent, got it, consent, necessary cookies, strictly necessary cookies,
      functional cookies, analytics cookies, performance cookies, marketing cookies,
      targeting cookies, cookie notice, save preferences, customize, always active, only necessary,
      save and accept, privacy overview, external content, third party content, recommended editorial content, do not sell my personal info, do not sell my personal information, do not sell or share my personal information`,
    de: `
      alle akzeptieren, akzeptieren, zustimmen, ablehnen, alle ablehnen, einverstanden,
      einstellungen verwalten, nur notwendige cookies, cookie hinweis, auswahl speichern, verstanden, externer inhalt, externe inhalte, empfohlener redaktioneller inhalt, empfohlener externer inhalt, inhalt laden, zustimmen und inhalt laden, externen inhalt laden, externe inhalte laden, externe inhalte anzeigen, einwilligen und weiter, weiter mit werbung, zustimmen und weiter, akzeptieren und weiter, einwilligen, ohne zustimmung fortfahren, weiter ohne zustimmung`,
    fr: `
      accepter, tout accepter, accepter et fermer, tout refuser, refuser, continuer sans accepter,
      paramétrer, paramétrer les cookies, jaccepte, personnaliser, contenu externe, contenu tiers`,
    es: `
      aceptar, aceptar todo, aceptar todas, rechazar, rechazar todo, configurar, aceptar cookies,
      aceptar y continuar, configurar cookies, contenido externo, contenido de terceros, continuar sin aceptar, aceptar y cerrar`,
    it: `
      accetta, accetta tutti, accetta tutto, rifiuta, rifiuta tutto, personalizza, accetto,
      accetta e continua, gestisci preferenze, contenuto esterno, contenuti esterni, privacy e cookie, cookie policy, informativa sui cookie, continua senza accettare, accetta e chiudi, accetta e prosegui, scopri di più e personalizza`,
    pt: `
      aceitar, aceitar todos, aceitar todos os cookies, rejeitar, recusar, gerenciar preferências,
      aceito, aceitar cookies, conteúdo externo, conteúdo de terceiros`,
    nl: `
      accepteren, alles accepteren, alle cookies accepteren, weigeren, akkoord, voorkeuren beheren,
      ik ga akkoord, externe inhoud, externe content, cookie instellingen, cookies beheren, privacyvoorwaarden`,
    sv: 'acceptera, acceptera alla, godkänn, godkänn alla, neka, avvisa alla, hantera inställningar, externt innehåll, hantera kakor, cookieinställningar, hantera cookies',
    da: 'accepter, accepter alle, tillad alle, afvis, afvis alle, kun nødvendige, eksternt indhold',
    no: 'godta, godta alle, avvis, avvis alle, tillat alle, kun nødvendige, eksternt innhold',
    fi: 'hyväksy, hyväksy kaikki, hylkää, hylkää kaikki, vain välttämättömät, ulkoinen sisältö',
    pl: `
      akceptuję, zaakceptuj, zaakceptuj wszystkie, akceptuj wszystkie, odrzuć, odrzuć wszystkie,
      zgadzam się, ustawienia zaawansowane, przejdź do serwisu, treść zewnętrzna, treści zewnętrzne, szanujemy twoją prywatność`,
    cs: 'přijmout, přijmout vše, souhlasím, odmítnout, odmítnout vše, nastavení cookies, povolit vše, externí obsah',
    ru: 'принять, принять все, согласен, отклонить, принимаю, хорошо, внешний контент',
    uk: 'прийняти, прийняти всі, погоджуюсь, відхилити',
    tr: 'kabul et, tümünü kabul et, reddet, tümünü reddet, tercihleri yönet',
    el: 'αποδοχή, αποδοχή όλων, απόρριψη, συμφωνώ',
    ro: 'acceptă, accept toate, acceptă toate, refuză, sunt de acord',
    hu: 'elfogadom, összes elfogadása, elutasítom, elfogadás',
    ar: 'موافق, قبول, قبول الكل, رفض, رفض الكل, أوافق',
    he: 'אישור, מאשר, קבל הכל, אני מסכים',
    ja: '同意する, 同意します, すべて許可, 拒否する, すべて受け入れる',
    zh: '接受, 全部接受, 同意, 拒绝, 拒絕, 接受所有cookie, 我同意, 同意並繼續',
    ko: '동의, 모두 동의, 거부, 모두 허용, 동의합니다',
    id: 'terima, terima semua, tolak, setuju, saya setuju',
    vi: 'đồng ý, chấp nhận, từ chối, chấp nhận tất cả',
  },
  inside: {
    en: `
      we use cookies, uses cookies, use of cookies, our cookie policy, cookies to improve,
      cookies to ensure, cookies and similar, cookies on this, cookies on our,
      by continuing to use this, by continuing to browse, by using this site, by using this website,
      by using our site, your consent preferences, manage your consent, withdraw your consent,
      legitimate interest, our partners store, partners store and access,
      partners store and or access, store and access information, we and our partners, we value your privacy,
      your privacy is important, we care about your privacy, cookie settings, tracking technologies,
      store and or access information, accept all cookies, to view this content please, to see this content please, to view this content you need, this content is blocked, content is hosted by a third party, agree to be shown external content, external content to be displayed, i understand and agree, use of this site constitutes agreement, agreement to its user agreement, processing of my personal data, consent to the processing, accept cookies to view, accept cookies to see`,
    de: `
      verwenden cookies, verwendet cookies, nutzen cookies, nutzt cookies, cookies und ähnliche,
      einsatz von cookies, verwendung von cookies, cookies zu, ihre einwilligung,
      mit werbung und tracking, unsere partner, wir benötigen ihre zustimmung, einen externen inhalt, externe inhalte angezeigt, externen inhalt anzeigen, inhalt angezeigt bekomme, laden der inhalte von, um diesen inhalt anzuzeigen, um diesen inhalt zu sehen, um diesen inhalt zu laden, daten an drittplattformen, personenbezogene daten an drittanbieter, mit ihrer einwilligung, mit ihrer zustimmung, mit werbung weiterlesen, weiter mit werbung, informationen auf einem gerät speichern, informationen auf einem endgerät, ihre privatsphäre ist uns wichtig, wir respektieren ihre privatsphäre, schätzen ihre privatsphäre`,
    fr: `
      utilise des cookies, utilisons des cookies, utilisation de cookies, utilisation des cookies,
      dépôt de cookies, nos partenaires, votre consentement, déposer des cookies, ce contenu est bloqué, pour afficher ce contenu, pour voir ce contenu, ce contenu est hébergé par, un contenu externe de, avec votre accord, vos données personnelles sont, accéder à des informations sur, stocker et ou accéder, respect de votre vie privée`,
    es: `
      utiliza cookies, utilizamos cookies, usa cookies, usamos cookies, uso de cookies,
      cookies propias, uso de las cookies, su consentimiento, tu consentimiento, para ver este contenido, para visualizar este contenido, este contenido está bloqueado, respetamos tu privacidad, respetamos su privacidad, tratamiento de mis datos, almacenar o acceder a información, almacenamos y o accedemos, valoramos su privacidad, valoramos tu privacidad`,
    it: `
      utilizza cookie, utilizza i cookie, utilizziamo cookie, utilizziamo i cookie, uso dei cookie,
      cookie tecnici, utilizzo dei cookie, tuo consenso, per visualizzare questo contenuto, per vedere questo contenuto, questo contenuto è bloccato, accetto linformativa, informativa sulla privacy, trattamento dei miei dati, rispettiamo la tua privacy, rispetto della tua privacy, archiviamo e o accediamo, accedere a informazioni su un dispositivo, archiviare e o accedere`,
    pt: `
      utiliza cookies, utilizamos cookies, usa cookies, usamos cookies, uso de cookies,
      utilização de cookies, seu consentimento, para ver este conteúdo, para visualizar este conteúdo, valorizamos a sua privacidade, tratamento dos meus dados, armazenar e ou acessar informações, armazenamos e ou acessamos, valorizamos sua privacidade`,
    nl: `
      gebruikt cookies, gebruiken cookies, maken gebruik van cookies, maakt gebruik van cookies,
      gebruik van cookies, cookies en vergelijkbare, om deze inhoud te, deze inhoud is geblokkeerd, wij respecteren uw privacy, wij respecteren je privacy, uw toestemming, jouw toestemming, informatie op een apparaat opslaan, uw privacy is belangrijk voor ons, we waarderen uw privacy`,
    sv: 'använder cookies, använder kakor, användningen av cookies, användning av cookies, för att se detta innehåll',
    da: 'bruger cookies, anvender cookies, brug af cookies, for at se dette indhold',
    no: 'bruker cookies, bruker informasjonskapsler, bruk av cookies, bruk av informasjonskapsler, for å se dette innholdet',
    fi: 'käyttää evästeitä, käytämme evästeitä, evästeiden käyttö, evästeitä',
    pl: `
      używa plików cookie, używamy plików cookie, korzysta z plików cookie, wykorzystuje pliki cookie,
      plików cookies, pliki cookies, nasi partnerzy, aby zobaczyć tę treść, aby wyświetlić tę treść, dbamy o twoją prywatność, dbamy o państwa prywatność, wyrażasz zgodę na, wyrażam zgodę na przetwarzanie, przetwarzanie danych osobowych przez, naszych zaufanych partnerów`,
    cs: 'používá cookies, používáme cookies, soubory cookie, souborů cookie, používáním cookies',
    ru: `
      использует cookie, используем cookie, использует файлы cookie, используем файлы cookie,
      файлов cookie, файлы cookie, использованием cookie, использует куки, используем куки, чтобы увидеть этот контент, чтобы просмотреть этот контент, даёте согласие на, даете согласие на, согласие на обработку персональных, обработку персональных данных`,
    uk: 'використовує cookie, використовуємо cookie, файли cookie, файлів cookie',
    tr: `
      çerez kullan, çerezler kullan, çerezleri kullan, çerezlerin kullanımını, çerez kullanılmaktadır,
      çerezler kullanılmaktadır, aydınlatma metni, kişisel verileriniz, kişisel verilerin korunması`,
    el: 'χρησιμοποιεί cookies, χρησιμοποιούμε cookies, χρήση cookies, τη χρήση των cookies',
    ro: `
      folosește cookie, folosim cookie, utilizează cookie, utilizăm cookie, folosește cookies,
      utilizarea cookie`,
    hu: 'sütiket használ, sütiket használunk, cookie kat használ, cookie kat használunk',
    ar: 'ملفات تعريف الارتباط, نستخدم الكوكيز, سياسة الكوكيز',
    he: 'משתמש בעוגיות, בקובצי cookie, קובצי עוגיות',
    ja: 'クッキーを使用, cookieを使用, cookieの使用, クッキーの使用, cookieを利用',
    zh: '使用cookie, 使用 cookie, 使用cookies, 使用 cookies, cookie政策',
    ko: '쿠키를 사용, 쿠키 사용, 쿠키를 이용',
    id: 'menggunakan cookie, menggunakan cookies, penggunaan cookie',
    vi: 'sử dụng cookie, sử dụng cookies',
  },
  start: {
    en: 'by clicking sign up, by signing up you agree, by subscribing you agree, privacy notice',
  },
}
