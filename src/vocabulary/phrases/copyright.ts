import type { PhraseTable } from '../phrase-table'

/** Copyright and rights lines. */
export const copyright: PhraseTable = {
  start: {
    en: 'all content copyright, reproduction in whole or in part, no part of this publication',
    de: 'urheberrecht, alle rechte',
    fr: 'tous droits, droits dauteur',
    es: 'todos los derechos, derechos de autor',
    it: 'tutti i diritti, direttore responsabile',
    pt: 'todos os direitos',
    nl: 'alle rechten, auteursrecht',
    ru: `
      все права, авторские права, все права принадлежат, при использовании материалов, при цитировании,
      сетевое издание`,
    fa: 'تمامی حقوق',
    ar: 'جميع الحقوق, حقوق النشر, حقوق الطبع, كل الحقوق',
    sv: 'ansvarig utgivare',
    pl: 'kopiowanie bez zgody',
    uk: 'при використанні матеріалів',
    ja: '著作権',
    zh: '著作权, 未经授权, 未經授權',
    id: 'hak cipta',
  },
  inside: {
    en: `
      all rights reserved, all right reserved, may not be published broadcast rewritten,
      may not be reproduced, registered trademarks of, written permission must be obtained,
      except where otherwise noted content on this, is the copyrighted property of,
      does not constitute investment advice, does not constitute financial advice,
      is a registered trademark of, are registered trademarks of, registered in england no,
      registered in england number, registered in england and wales no,
      registered in england and wales number, registered in england and wales with,
      registered in england and wales under, registered in england and wales company`,
    de: `
      alle rechte vorbehalten, alle rechte bei, nachdruck verboten, weiterverwendung nur mit,
      sofern nicht anders ausgewiesen, sofern nicht anders angegeben, vervielfältigung nur mit,
      nachdruck nur mit`,
    fr: `
      tous droits réservés, tous droits de reproduction, reproduction interdite,
      toute reproduction interdite, toute reproduction même partielle`,
    es: `
      todos los derechos reservados, derechos reservados, prohibida la reproducción,
      prohibida su reproducción, queda prohibida la reproducción, queda prohibida su reproducción,
      registro nacional del derecho`,
    it: `
      tutti i diritti riservati, diritti riservati, riproduzione riservata, è vietata la riproduzione,
      vietata la riproduzione, registrazione tribunale, registrata al tribunale`,
    pt: `
      todos os direitos reservados, direitos reservados, proibida a reprodução, reprodução proibida,
      é proibida a reprodução`,
    nl: 'alle rechten voorbehouden',
    sv: 'alla rättigheter förbehållna, alla rättigheter reserverade, med ensamrätt',
    da: 'alle rettigheder forbeholdes',
    no: 'alle rettigheter reservert, alle rettigheter forbeholdt, med enerett',
    fi: 'kaikki oikeudet pidätetään, kaikki oikeudet pidätetty',
    pl: 'wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, kopiowanie zabronione',
    cs: 'všechna práva vyhrazena, veškerá práva vyhrazena',
    sk: 'všetky práva vyhradené',
    ru: 'все права защищены, свидетельство о регистрации',
    uk: 'усі права захищені, всі права захищені',
    tr: 'tüm hakları saklıdır, her hakkı saklıdır',
    el: 'με επιφύλαξη παντός δικαιώματος, all rights',
    ro: 'toate drepturile rezervate',
    hu: 'minden jog fenntartva',
    bg: 'всички права запазени',
    ar: 'جميع الحقوق محفوظة, كل الحقوق محفوظة, حقوق النشر محفوظة',
    he: 'כל הזכויות שמורות',
    fa: 'تمامی حقوق محفوظ, کلیه حقوق, تمام حقوق',
    ja: '無断転載, 無断複製, 転載を禁じ',
    zh: '版权所有, 版權所有, 保留所有权利, 不得转载, 请勿转载',
    ko: '무단전재, 무단 전재, 재배포 금지, 저작권자, 판권 소유',
    hi: 'सर्वाधिकार सुरक्षित',
    id: 'hak cipta dilindungi, seluruh hak cipta',
    vi: 'mọi quyền được bảo lưu, giữ bản quyền, bản quyền thuộc',
  },
  whole: {
    en: `
      cc by 4 0, cc by sa 4 0, cc by nc 4 0, cc by nd 4 0, cc by nc sa 4 0, cc by nc nd 4 0, cc0,
      cc by sa 3 0, cc by 3 0`,
  },
}
