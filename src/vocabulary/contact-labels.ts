/** What stands over the people whom a press release names for questions, in the form phrases are written in. */
export const contactLabels: ReadonlySet<string> = new Set(
  [
    'contact, contacts, contact us, media contact, media contacts, press contact, press contacts, media inquiries',
    'media enquiries, press inquiries, press enquiries, for media inquiries, investor contact, investor contacts',
    'contact information, for more information, for further information, media relations, investor relations, notes to editors',
    'kontakt, pressekontakt, ansprechpartner, ansprechpartnerin, pressestelle, rückfragen, medienkontakt, contact presse, contacts presse',
    'relations presse, contacto, contactos, contacto de prensa, contacto para prensa, contato, contatos, assessoria de imprensa',
    'contatti, contatti stampa, ufficio stampa, perscontact, presskontakt, pressekontakter, kontakt dla mediów',
    'контакты, контакты для сми, контакти, basın iletişim, iletişim',
  ].flatMap((row) => row.split(', ')),
)
