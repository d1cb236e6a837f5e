import type { PhraseTable } from './phrase-table'

/** How a dialog for consent begins; few articles have such a heading, and they offer no choice below it. */
export const dialogOpenings: PhraseTable = {
  start: {
    en: `
      before you continue, before we continue, before you proceed, before you start reading, we value your privacy,
      we care about your privacy, we respect your privacy, your privacy matters, your privacy is important,
      your privacy choices, your choices regarding cookies, we need your consent, we ask for your consent,
      this site asks for consent, asks for your consent, your consent is required, cookie consent,
      help us respect your choices`,
    de: `
      bevor sie fortfahren, bevor du fortfährst, bevor es weitergeht, wir benötigen ihre zustimmung,
      wir benötigen deine zustimmung, wir brauchen ihre zustimmung, wir brauchen deine zustimmung,
      ihre zustimmung ist erforderlich, wir benötigen ihre einwilligung, wir respektieren ihre privatsphäre,
      wir respektieren deine privatsphäre, wir schätzen ihre privatsphäre, ihre privatsphäre ist uns wichtig,
      deine privatsphäre ist uns wichtig, ihre privatsphäre, weiter mit werbung, mit werbung weiterlesen,
      mit werbung lesen, datenschutz und nutzungserlebnis`,
    fr: `
      avant de continuer, avant de poursuivre, nous respectons votre vie privée,
      nous accordons de limportance à votre vie privée, votre vie privée, le respect de votre vie privée,
      la protection de votre vie privée, respect de votre vie privée, nous avons besoin de votre consentement,
      votre consentement, nous et nos partenaires, vos choix en matière de cookies, gestion des cookies`,
    es: `
      antes de continuar, antes de ir a, tu privacidad, su privacidad, valoramos tu privacidad,
      valoramos su privacidad, nos importa tu privacidad, nos importa su privacidad, respetamos tu privacidad,
      respetamos su privacidad, necesitamos tu consentimiento, necesitamos su consentimiento`,
    it: `
      prima di continuare, prima di proseguire, la tua privacy, la vostra privacy, teniamo alla tua privacy,
      rispettiamo la tua privacy, il rispetto della tua privacy, abbiamo bisogno del tuo consenso, il tuo consenso,
      questo sito utilizza cookie, questo sito utilizza i cookie`,
    pt: `
      antes de continuar, antes de prosseguir, a sua privacidade, sua privacidade, valorizamos a sua privacidade,
      valorizamos sua privacidade, respeitamos a sua privacidade, respeitamos sua privacidade,
      precisamos do seu consentimento`,
    nl: `
      voordat je verdergaat, voordat u verdergaat, voordat je verder gaat, voordat u verder gaat,
      we waarderen je privacy, wij waarderen uw privacy, wij respecteren uw privacy, wij respecteren je privacy,
      jouw privacy, je privacy, uw privacy, wij hebben je toestemming nodig, we hebben je toestemming nodig,
      wij vragen je toestemming`,
    sv: `
      innan du fortsätter, innan du går vidare, vi värnar om din integritet, vi värdesätter din integritet,
      vi respekterar din integritet, din integritet, vi behöver ditt samtycke`,
    da: `
      før du fortsætter, vi værner om dit privatliv, vi respekterer dit privatliv, dit privatliv,
      vi har brug for dit samtykke`,
    no: `
      før du fortsetter, vi verdsetter ditt personvern, vi respekterer ditt personvern,
      vi bryr oss om ditt personvern, ditt personvern, vi trenger ditt samtykke, vi trenger samtykke`,
    fi: `
      ennen kuin jatkat, arvostamme yksityisyyttäsi, kunnioitamme yksityisyyttäsi, yksityisyytesi,
      tarvitsemme suostumuksesi`,
    pl: `
      zanim przejdziesz, zanim przejdziemy, szanujemy twoją prywatność, cenimy twoją prywatność, cenimy prywatność,
      dbamy o twoją prywatność, twoja prywatność, potrzebujemy twojej zgody`,
    cs: `
      než budete pokračovat, než budeme pokračovat, vážíme si vašeho soukromí, respektujeme vaše soukromí,
      vaše soukromí, potřebujeme váš souhlas`,
    ru: `
      прежде чем продолжить, перед тем как продолжить, мы ценим вашу конфиденциальность,
      мы уважаем вашу конфиденциальность, нам нужно ваше согласие`,
    uk: 'перш ніж продовжити, ми цінуємо вашу конфіденційність, нам потрібна ваша згода',
    tr: `
      devam etmeden önce, gizliliğinize değer veriyoruz, gizliliğinize önem veriyoruz, gizliliğinize saygı duyuyoruz,
      gizliliğiniz bizim için önemli, onayınıza ihtiyacımız var`,
    el: 'πριν συνεχίσετε, σεβόμαστε την ιδιωτικότητά σας, σεβόμαστε το απόρρητό σας, η ιδιωτικότητά σας',
    ro: 'înainte de a continua, respectăm confidențialitatea, prețuim confidențialitatea, avem nevoie de acordul, viața ta privată',
    hu: 'mielőtt folytatná, mielőtt továbblépne, tiszteletben tartjuk, fontos számunkra az ön adatvédelme, adatainak védelme fontos',
    ar: 'قبل المتابعة, نحن نقدر خصوصيتك, خصوصيتك تهمنا, نحترم خصوصيتك',
    he: 'לפני שממשיכים, הפרטיות שלך חשובה לנו, אנו מכבדים את פרטיותך',
    ja: '続行する前に, プライバシーの尊重, プライバシーを尊重, あなたのプライバシー, お客様のプライバシー, cookieの使用に関する同意',
    zh: '继续之前, 在继续之前, 繼續之前, 我们重视您的隐私, 我們重視您的隱私, 我们尊重您的隐私, 我們尊重您的隱私',
    ko: '계속하기 전에, 계속하시기 전에, 개인정보를 소중히, 귀하의 개인정보, 당신의 개인정보',
    id: 'sebelum melanjutkan, kami menghargai privasi, privasi anda',
    vi: 'trước khi bạn tiếp tục, trước khi tiếp tục, chúng tôi coi trọng quyền riêng tư, quyền riêng tư của bạn',
  },
}

/** The buttons of a dialog for consent: without one to accept or refuse, a text about cookies is a text. */
export const dialogChoices: PhraseTable = {
  whole: {
    en: `
      accept, accept all, accept all cookies, accept cookies, accept and continue, accept all and continue, accept and close,
      accept additional cookies, allow all, allow all cookies, allow cookies, agree, agree and continue, agree and close,
      i agree, i accept, i consent, yes i agree, yes i accept, consent, ok i agree, got it, agree and proceed, agree to all,
      reject, reject all, reject all cookies, reject additional cookies, reject cookies, decline, decline all, deny, deny all,
      refuse, refuse all, disagree, i disagree, i do not accept, do not consent, necessary cookies only, only necessary,
      necessary only, essential cookies only, only essential, continue without accepting, continue without agreeing,
      reject and subscribe, reject and pay, manage options, manage preferences, manage cookies, manage settings`,
    de: `
      akzeptieren, alle akzeptieren, alle cookies akzeptieren, cookies akzeptieren, akzeptieren und weiter,
      akzeptieren und schließen, alles akzeptieren, annehmen, alle annehmen, zustimmen, allen zustimmen, alle zustimmen,
      allem zustimmen, zustimmen und weiter, zustimmen und weiterlesen, zustimmen und schließen, ich stimme zu,
      einwilligen, einwilligen und weiter, einverstanden, ich bin einverstanden, alle zulassen, alle cookies zulassen,
      ablehnen, alle ablehnen, alles ablehnen, ablehnen und weiter, nicht zustimmen, weiter ohne zustimmung,
      nur notwendige, nur notwendige cookies, nur essenzielle cookies, nur erforderliche cookies, mit werbung weiterlesen,
      weiter mit werbung`,
    fr: `
      accepter, tout accepter, jaccepte, accepter et continuer, accepter et fermer, accepter fermer,
      accepter les cookies, accepter tous les cookies, daccord, je suis daccord, autoriser tous les cookies,
      refuser, tout refuser, je refuse, continuer sans accepter, refuser et sabonner, refuser les cookies, autoriser`,
    es: `
      aceptar, aceptar todo, aceptar todas, aceptar todos, aceptar y continuar, aceptar y cerrar, aceptar cookies,
      aceptar todas las cookies, acepto, estoy de acuerdo, consentir, permitir todas,
      rechazar, rechazar todo, rechazar todas, rechazar todas las cookies, rechazar y suscribirse, rechazar y pagar,
      continuar sin aceptar, no acepto`,
    it: `
      accetta, accetta tutto, accetta tutti, accetta e continua, accetta e chiudi, accetta tutti i cookie, accetto,
      acconsento, acconsenti, sono daccordo, consenti tutti, rifiuta, rifiuta tutto, rifiuta tutti, rifiuta e abbonati,
      rifiuta e sostieni, continua senza accettare, non accetto`,
    pt: `
      aceitar, aceitar tudo, aceitar todos, aceitar todos os cookies, aceitar cookies, aceitar e continuar,
      aceitar e fechar, aceito, concordo, concordar, concordo e continuar, permitir todos,
      rejeitar, rejeitar tudo, rejeitar todos, recusar, recusar todos, não aceito, discordo`,
    nl: `
      accepteren, accepteer, alles accepteren, accepteer alles, alle cookies accepteren, cookies accepteren, akkoord,
      ik ga akkoord, akkoord en doorgaan, toestaan, alles toestaan, ja ik accepteer,
      weigeren, weiger, alles weigeren, alles afwijzen, afwijzen, niet akkoord, doorgaan zonder te accepteren`,
    sv: `
      acceptera, acceptera alla, acceptera alla cookies, godkänn, godkänn alla, godkänn alla cookies, jag godkänner,
      tillåt alla, samtycker, jag samtycker, neka, neka alla, avvisa, avvisa alla, endast nödvändiga, bara nödvändiga`,
    da: `
      accepter, accepter alle, accepter alle cookies, tillad alle, tillad alle cookies, jeg accepterer, ok til alle,
      afvis, afvis alle, kun nødvendige, kun nødvendige cookies, nej tak til alle`,
    no: `
      godta, godta alle, aksepter, aksepter alle, jeg godtar, tillat alle, jeg samtykker, samtykk til alle,
      avvis, avvis alle, avslå, avslå alle, kun nødvendige`,
    fi: 'hyväksy, hyväksy kaikki, hyväksyn, salli kaikki, salli kaikki evästeet, hylkää, hylkää kaikki, kiellä, vain välttämättömät',
    pl: `
      akceptuję, akceptuj, akceptuj wszystkie, akceptuję wszystkie, zaakceptuj, zaakceptuj wszystkie, zaakceptuj wszystko,
      zgadzam się, wyrażam zgodę, przejdź do serwisu, akceptuję i przechodzę do serwisu, odrzuć, odrzuć wszystkie,
      odrzuć wszystko, odmawiam, nie zgadzam się`,
    cs: `
      přijmout, přijmout vše, přijmout všechny, souhlasím, souhlasím se vším, povolit vše, souhlasím a pokračovat,
      odmítnout, odmítnout vše, nesouhlasím, pokračovat s nezbytnými cookies`,
    ru: 'принять, принять все, принять всё, принимаю, согласен, я согласен, соглашаюсь, отклонить, отклонить все, отклонить всё, отказаться',
    uk: 'прийняти, прийняти всі, прийняти все, погоджуюсь, погоджуюся, відхилити, відхилити всі, відхилити все',
    tr: 'kabul et, kabul ediyorum, tümünü kabul et, hepsini kabul et, onaylıyorum, reddet, tümünü reddet, hepsini reddet',
    el: 'αποδοχή, αποδοχή όλων, συμφωνώ, αποδέχομαι, απόρριψη, απόρριψη όλων, διαφωνώ',
    ro: 'accept, acceptă, accept toate, acceptă toate, acceptați toate, sunt de acord, refuz, refuză, respinge tot, respingeți toate',
    hu: 'elfogadom, elfogadás, összes elfogadása, az összes elfogadása, mindet elfogadom, elutasítom, elutasítás, az összes elutasítása',
    ar: 'موافق, قبول, قبول الكل, أوافق, رفض, رفض الكل',
    he: 'אישור, מאשר, קבל הכל, אני מסכים, דחה הכל, דחייה',
    ja: '同意する, 同意します, すべて許可, すべて受け入れる, すべて同意する, 拒否する, すべて拒否, 同意しない',
    zh: '接受, 全部接受, 同意, 我同意, 接受所有cookie, 同意并继续, 同意並繼續, 拒绝, 拒絕, 全部拒绝, 全部拒絕',
    ko: '동의, 모두 동의, 동의합니다, 모두 수락, 모두 허용, 거부, 모두 거부',
    id: 'terima, terima semua, setuju, saya setuju, tolak, tolak semua',
    vi: 'đồng ý, chấp nhận, chấp nhận tất cả, từ chối, từ chối tất cả',
  },
}

/** What dialogs for consent explain, beside cookies: the sentences of the framework that most of them follow. */
export const dialogWords: PhraseTable = {
  inside: {
    en: `
      information on a device, information on your device, us and our partners, our partners process, our partners use,
      our vendors, process personal data, process your personal data, process your data, personalised advertising,
      personalized advertising, personalised ads, personalized ads, personalised content, personalized content,
      withdraw your consent, change your choices, change your preferences, and ad measurement, if you choose to accept all, if you choose to reject all`,
    de: `
      informationen auf ihrem gerät, informationen auf einem gerät, informationen auf deinem gerät, unseren partnern,
      wir und unsere, personenbezogene daten verarbeiten, verarbeiten personenbezogene daten, ihre zustimmung,
      deine zustimmung, mit ihrer zustimmung, jederzeit widerrufen, jederzeit widerrufbar, personalisierte werbung,
      personalisierte anzeigen, messung von werbeleistung`,
    fr: `
      informations sur un appareil, informations sur votre appareil, informations personnelles comme votre visite,
      traitons des données personnelles, traiter des données personnelles, retirer votre consentement, avec votre accord,
      publicités personnalisées, publicités et contenus personnalisés, votre vie privée`,
    es: `
      información en un dispositivo, información en su dispositivo, información en tu dispositivo, nuestros socios,
      procesamos datos personales, tratamos datos personales, anuncios personalizados, publicidad personalizada,
      anuncios y contenidos personalizados, retirar su consentimiento`,
    it: `
      informazioni su un dispositivo, informazioni sul tuo dispositivo, nostri fornitori, nostri partner,
      trattiamo i dati personali, trattiamo dati personali, annunci personalizzati, pubblicità personalizzata,
      annunci e contenuti personalizzati, revocare il consenso`,
    pt: `
      informações num dispositivo, informações em um dispositivo, informações dos dispositivos, nossos parceiros,
      processamos dados pessoais, tratamos dados pessoais, anúncios personalizados, publicidade personalizada`,
    nl: `
      informatie op een apparaat, informatie op je apparaat, informatie op uw apparaat, onze partners,
      verwerken persoonsgegevens, persoonlijke gegevens verwerken, gepersonaliseerde advertenties, uw toestemming, je toestemming`,
    sv: 'information på en enhet, våra partner, våra partners, behandlar personuppgifter, anpassad reklam, anpassade annonser, ditt samtycke',
    da: 'oplysninger på en enhed, information på en enhed, vores partnere, behandler persondata, behandler personoplysninger, dit samtykke',
    no: 'informasjon på en enhet, våre partnere, behandler personopplysninger, ditt samtykke, tilpassede annonser',
    fi: 'tietoja laitteella, laitteelle tallennettuja tietoja, kumppanimme, henkilötietoja, suostumuksesi',
    pl: `
      informacji na urządzeniu, informacje na urządzeniu, naszymi partnerami, zaufani partnerzy, przetwarzamy dane osobowe,
      przetwarzania danych osobowych, spersonalizowanych reklam, spersonalizowane reklamy, wycofać zgodę`,
    cs: 'informace v zařízení, informacím v zařízení, naši partneři, našimi partnery, zpracováváme osobní údaje, váš souhlas',
    ru: 'информацию на устройстве, информации на устройстве, наши партнеры, наши партнёры, обрабатываем персональные данные, ваше согласие',
    tr: 'bir cihazdaki bilgileri, cihazda bilgi, ortaklarımız, iş ortaklarımız, kişisel verileri işl',
    el: 'πληροφορίες σε μια συσκευή, πληροφορίες σε συσκευή, οι συνεργάτες μας, προσωπικά δεδομένα, συγκατάθεσή σας',
    ro: 'informațiile de pe un dispozitiv, informații pe un dispozitiv, partenerii noștri, prelucrăm date, consimțământul',
    hu: 'információkat egy eszközön, információkat az eszközön, partnereink, személyes adatokat, hozzájárulását',
    ja: 'デバイス上の情報, パートナーは, 個人データ, パーソナライズ',
    zh: '设备上的信息, 我们的合作伙伴, 我們的合作夥伴, 个性化广告, 個人化廣告',
    ko: '기기에 정보, 기기의 정보, 파트너는, 개인정보를 처리, 맞춤 광고',
  },
}
