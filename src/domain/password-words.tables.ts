/**
 * What passwords of twelve letters and more are most often made of, in Sweden and elsewhere: the words that stand in lists
 * of leaked ones, with a year or some signs after them. (OWASP ASVS 2.1.7; NIST SP 800-63B, 5.1.1.2.)
 */
export const COMMON_WORDS: readonly string[] = (
  "lösenord losenord lösen hemligt hemlig välkommen valkommen sommar vinter hösten våren sverige svensk stockholm " +
  "göteborg goteborg malmö uppsala kommun kärlek karlek älskar alskar fotboll hockey blomma hejhej hejsan mamma pappa " +
  "januari februari april augusti september oktober november december höstlov jullov sportlov semester " +
  "måndag tisdag onsdag torsdag fredag lördag söndag " +
  "password passw0rd p@ssword p@ssw0rd pa$$word passord " +
  "qwerty azerty asdfgh zxcvbn 1q2w3e 1qaz2wsx zaq12wsx qazwsxedc qazwsx qwe123 " +
  "123456 12345 1234 654321 987654 123123 112233 121212 000000 111111 abc123 abcdefgh a1b2c3 iloveyou letmein welcome " +
  "monkey dragon football baseball sunshine princess superman batman starwars trustno1 administrator admin master secret " +
  "changeme default google facebook linkedin michael jordan shadow freedom whatever computer internet samsung pokemon " +
  "liverpool chelsea arsenal charlie summer winter spring autumn company testtest test123 login"
).split(" ");
