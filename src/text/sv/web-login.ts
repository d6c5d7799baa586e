/** Logging in. Nothing here tells whether an address is known. */
export const webLogin = {
  title: "Logga in",
  lead: "Skriv din e-postadress, så får du en länk att logga in med.",
  loggedOut: "Du har varit utloggad en stund. Logga in igen, så finns din text kvar.",
  email: "E-postadress",
  sendLink: "Skicka länk",
  withPassword: "Logga in med lösenord",
  withLink: "Få en länk i stället",
  password: "Lösenord",
  code: "Engångskod",
  codeHint: "Bara om du har slagit på engångskoder. Sex siffror från din app.",
  codeFromApp: "Sex siffror från din app.",
  logIn: "Logga in",
  sentTitle: "Titta i din e-post",
  sent: (email: string) =>
    `Om ${email} finns hos oss har vi skickat en länk dit. Den gäller i 20 minuter och kan användas en gång.`,
  linkTitle: "Logga in i Tertial",
  linkCodeLead: "Skriv koden som din app för engångskoder visar.",
  askAgain: "Be om en ny länk",
  linkLead: "Tryck på knappen, så är du inne.",
  linkOld: "Länken är använd eller för gammal. Be om en ny.",
  faults: {
    "email-missing": "Skriv din e-postadress, till exempel namn@kommun.se.",
    wrong: "E-postadress, lösenord eller kod stämmer inte. Försök igen.",
    "code-needed": "Skriv engångskoden också.",
    "link-old": "Länken är använd eller för gammal. Be om en ny.",
    "code-wrong": "Koden stämmer inte, eller så är den redan använd. Vänta på nästa och skriv den.",
    "too-many-tries": "Det har blivit många försök. Vänta en kvart och försök igen, eller be om en länk.",
  },
  demo: {
    title: "Välj vem du vill vara",
    lead: "Konton i exempelkommunen. Allt är påhittat och försvinner när programmet stängs.",
    logInAs: (name: string) => `Logga in som ${name}`,
  },
  mail: {
    subject: "Länk för att logga in i Tertial",
    plain: (link: string) =>
      `Hej!\n\nLogga in i Tertial här:\n${link}\n\nLänken gäller i 20 minuter och kan användas en gång. Har du inte bett om den behöver du inte göra något.\n`,
  },
};
