import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { rolesAfterStory } from './dump'

describe('kinds of noise by their words', () => {
  it.each([
    ['copyright', '© 2025 Hafenbote GmbH. Alle Rechte vorbehalten.'],
    ['copyright', '© 2010–2025 Портовый вестник. Все права защищены.'],
    ['copyright', 'Copyright 2025 Port Wend Media Group. All rights reserved.'],
    [
      'copyright',
      '© 2025 Port Wend Mail. This article is the copyrighted property of the Port Wend Mail. Written permission must be obtained before it is printed again in any paper, read out on the air, or put on any page of any site that is not the own of the Mail.',
    ],
    ['copyright', '(c) 2025 Port Wend Media'],
    ['copyright', 'Todos los derechos reservados'],
    ['copyright', 'جميع الحقوق محفوظة'],
    ['social', 'Follow us'],
    ['ad', 'বিজ্ঞাপন'],
    ['related', 'আরও পড়ুন'],
    ['related', 'یہ بھی پڑھیں'],
    ['related', 'ข่าวที่เกี่ยวข้อง'],
    ['related', 'Povezane vijesti'],
    ['social', 'शेअर करा'],
    ['copyright', 'அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை'],
    ['related', 'Latest news about Port Wend'],
    ['social', 'Folgen Sie uns auf Facebook'],
    ['social', 'Suivez-nous'],
    [
      'social',
      'Follow the Port Wend Mail on Facebook and on Instagram, or write to our newsroom by the quay.',
    ],
    ['social', 'Suivez le Courrier du Port sur Instagram'],
    ['social', 'Share: Facebook | X | WhatsApp | Email'],
    ['promo', 'View More Top News ➡️'],
    ['promo', 'Sign up for our morning newsletter and get the news of the sound in your inbox.'],
    ['promo', 'Inscrivez-vous à notre newsletter'],
    ['consent', 'We use cookies to improve your experience. By continuing to use this site you agree.'],
    ['consent', 'Diese Seite verwendet Cookies, um Inhalte zu personalisieren.'],
    ['ad', 'Advertisement'],
    ['consent', 'Um diesen Inhalt anzuzeigen, brauchen wir Ihre Zustimmung.'],
    ['ad', 'Publicité'],
    ['ad', '*Werbung. Dieser Beitrag enthält Werbung für die Reederei Nordkai.'],
    ['caption', 'The new ferry reaches the quay of Port Wend. © Wend Lines'],
    ['caption', 'Das neue Schiff am Kai (Symbolbild).'],
    ['other', 'Alle Angaben ohne Gewähr'],
    ['tags', 'Tags: ferries, Port Wend, council'],
    ['tags', '#ferries #portwend #council'],
    ['navigation', 'Home | News | Sport | Weather | Contact'],
    ['comments', 'Leave a Reply'],
    ['comments', 'Комментарии (2)'],
    ['related', 'Lesen Sie auch'],
    ['related', 'À lire aussi'],
    ['related', '関連記事'],
    ['ranking', 'Meistgelesen'],
    ['ranking', 'Самое читаемое'],
    ['bio', 'Sobre el autor'],
    ['other', '4 min read'],
  ])('calls a line %s: %s', (role, line) => {
    expect(rolesAfterStory([line])).toEqual([role])
  })

  it('leaves a headline that begins like a rights line alone', () => {
    expect(
      rolesAfterStory(['Related stories', 'Copyright Office Weighs In on Songs Written by Machines']),
    ).toEqual(['related', 'related'])
  })

  it('does not extend what stands in a dialog to the lines beside it', () => {
    const { blocks } = extract(`<html><body><div>
      <div class="modal"><h4>Ada Brook</h4><img src="/ada.jpg" alt=""></div>
      <div><p>25.03.2025 10:16 - Rowing</p><h1>Ada Brook rows on for the weir</h1>
      <p>She will row for the weir for two more years, the club said on Tuesday after a long evening of talks.</p></div>
      </div></body></html>`)
    expect(blocks.find(({ text }) => text.startsWith('25.03.2025'))?.role).not.toBe('consent')
  })
})
