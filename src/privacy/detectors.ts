// Detectors of what names a person by form alone: numbers, addresses, days of birth. Each reads normalised text
// (src/text/normalise.ts) and answers in time linear in its length: every repetition in a pattern is bounded.
import { dayAndMonth, eitherCase, exactDay, month, monthOrYear } from './dates-in-text.ts';
import { findFiscalCodes } from './fiscal-code.ts';
import { findPattern, type Finding } from './finding.ts';
import type { KnownWords } from './known-words.ts';

const numberMark = '(?:n\\.|nr\\.|no\\.|num\\.|(?:nr|no|numero|number)(?!\\p{L})|n°|nº|#|:)(?: ?:)?';

/** What announces the number of somebody's paper. */
const paper = [
  'passaport[oi]', 'passports?', "cart[ae] d'identità", 'identity cards?', 'id cards?', 'c\\. ?i\\.', 'cie', 'permess[oi] di soggiorno', 'cart[ae] di soggiorno', 'residence (?:permits?|cards?)',
  "document[oi] (?:di viaggio|d'identità|di identità|di riconoscimento)", 'titol[oi] di viaggio', 'travel documents?', 'identity documents?', 'patent[ei](?: di guida)?', 'driving licen[cs]es?',
  'e?-?ta[sz]k[ie]ra', 'cnic', 'nadra', 'national id(?:entity)?(?: cards?)?', 'codice unico individuale', 'c\\.?u\\.?i\\.?', 'vestanet', 'alien number',
  '(?:atto|certificato) di (?:nascita|matrimonio|morte)', '(?:birth|marriage|death) certificates?', 'nulla osta', 'vist[oi]', 'visas?', 'questura', 'unhcr',
].join('|');

/** Words after which a number is a court's or a law's. */
const ofALaw = /\b(?:sentenz|ordinanz|decret|legg|caus|ricors|direttiv|regolament|articol|art\b|not[ae]\b|ruolo|judgment|order|case|law|act\b|directive|regulation|article|footnote|application|appeal)/i;

const announcedNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${paper})(?!\\p{L})(?<between>[^.;:\\n\\d#]{0,40}?)(?<mark>${numberMark})\\s{0,2}(?<found>[A-Z]{0,3}[ -]?\\d[\\dA-Z/-]{4,20})(?![\\p{L}\\d])`,
  'giud',
);
/** The number said first ("numero di passaporto"), or so plainly a paper's that nothing announces it ("passport P1234567"). */
const otherWay = new RegExp(
  `(?<![\\p{L}\\d])(?:${numberMark}\\s{0,2}(?:di |del |della |of |of the )?(?:${paper})\\s?:?\\s{1,2}(?<found>[A-Z]{0,3} ?\\d[\\dA-Z-]{4,20})|(?:${paper})\\s(?<plain>[A-Z]{1,3}\\d{6,9}))(?![\\p{L}\\d/])`,
  'giud',
);
const isRegisterNumber = (text: string): boolean => /^\d{1,6}\/(?:(?:19|20)\d{2}|\d{2})$/.test(text);

/** Electronic and paper identity cards, passports, permits: two letters and seven digits, or as printed on the card. */
const italianPaper = /(?<![\p{L}\d/:._=-])(?<found>[A-Z]{2}\d{7}|C[A-Z]\d{5}[A-Z]{2}|I\d{8})(?![\p{L}\d/_=-])/gud;

export function findDocumentNumbers(text: string): Finding[] {
  return [
    ...findPattern(text, 'document-number', announcedNumber, ({ 0: whole, groups }) => {
      // CUI is a code, cui a pronoun.
      if (whole.startsWith('cui')) return null;
      const { between = '', mark = '', found = '' } = groups ?? {};
      if (found.replace(/\D/g, '').length < 5 || ofALaw.test(between)) return null;
      return isRegisterNumber(found) && (between.trim() !== '' || mark.includes(':')) ? null : 'error';
    }),
    // Fewer figures alone are a count: "il numero di visti 20240".
    ...findPattern(text, 'document-number', otherWay, ({ groups }) => (/^\d{1,6}$/.test(groups?.['found'] ?? '') ? null : 'error')),
    ...findPattern(text, 'document-number', italianPaper),
  ];
}

const email = /(?<![\p{L}\d._%+-])(?<found>[\p{L}\d._%+-]{1,64}(?:@|\s?[([](?:at|chiocciola)[)\]]\s?)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24})(?![\p{L}\d])/giud;

export function findEmails(text: string): Finding[] {
  return findPattern(text, 'email', email);
}

const withPrefix = /(?<![\p{L}\d/.:=_-])(?<found>(?:\+ ?|00)[1-9](?:[ ./()-]{0,2}\d){7,14})(?![\p{L}\d/])/gud;
const announcedPhone =
  /(?<![\p{L}\d])(?:tel|telefono|telefonico|telefonica|cell|cellulare|mobile|phone|telephone|fax|whatsapp|viber|telegram|utenza|mobile number|phone number)(?!\p{L})\.?(?: ?(?:n\.|nr\.|no\.|num\.|numero|number|al|at|on|is|è|:)){0,3}\s{0,2}(?<found>\(?\d(?:[ ./()-]{0,2}\d){5,12})(?![\p{L}\d/])/giud;
/** An Italian mobile number on its own; ten digits, since shorter ones are register numbers and amounts too. */
const bareMobile = /(?<![\p{L}\d/.,:=_+-]|[\d€] )(?<found>3[2-9]\d[ -]?(?:\d{7}|\d{3}[ -]\d{4}|\d{2}[ -]\d{2}[ -]\d{3}))(?![\p{L}\d/_=-]|[.,]\d)/gud;
const anyDay = new RegExp(`^${exactDay}`, 'u');

export function findPhones(text: string): Finding[] {
  return [
    ...findPattern(text, 'phone', withPrefix, ({ groups }) => {
      const found = groups?.['found'] ?? '';
      // A number that begins with 00 is a telephone's only at full length: HUDOC's and registers' are shorter.
      return found.startsWith('+') || found.replace(/\D/g, '').length >= 11 ? 'error' : null;
    }),
    ...findPattern(text, 'phone', announcedPhone, ({ groups }) => (isRegisterNumber(groups?.['found'] ?? '') || anyDay.test(groups?.['found'] ?? '') ? null : 'error')),
    // A search index writes 37790/1/2025 as one number.
    ...findPattern(text, 'phone', bareMobile, ({ groups }) => (/(?:19|20)\d{2}$/.test(groups?.['found'] ?? '') ? null : 'warning')),
  ];
}

/** Lengths of the IBANs met around here; those of other countries are tried at every length. */
const ibanLengths: Record<string, number> = { AL: 28, AT: 20, BE: 16, CH: 21, DE: 22, DK: 18, EG: 29, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, IE: 22, IT: 27, LU: 20, MT: 31, NL: 18, PK: 24, PL: 28, PT: 25, RO: 24, SE: 24, SM: 27, TN: 24, TR: 26 };
const ibanShape = /(?<![\p{L}\d])(?<found>[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30})/gud;

function isIban(code: string): boolean {
  const digits = (code.slice(4) + code.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

export function findIbans(text: string): Finding[] {
  return findPattern(text, 'iban', ibanShape, ({ groups }) => {
    const code = (groups?.['found'] ?? '').replaceAll(' ', '');
    const length = ibanLengths[code.slice(0, 2)];
    const lengths = length === undefined ? Array.from({ length: code.length - 14 }, (_, index) => index + 15) : [length];
    return lengths.some((size) => size <= code.length && isIban(code.slice(0, size))) ? 'error' : null;
  });
}

// From here on names of towns and streets are told by their capitals, so nothing ignores case.
const word = "\\p{Lu}[\\p{L}'-]{1,30}";
const town = `${word}(?:\\s(?:(?:di|del|della|in|al|el)\\s)?${word}){0,4}(?:\\s?\\([^)\\n]{1,30}\\))?`;
const bornIt = '(?<!\\p{L})[Nn][Aa][Tt](?:[OoAaIiEe](?:\\/[OoAaIiEe])?|[*@ə])\\s';
const bornEn = '(?<!\\p{L})(?:[Bb]orn|BORN)\\s';
const on = eitherCase(['il', 'addì', 'il giorno', 'in data']);

const bornOnDay = new RegExp(`(?:${bornIt}(?:(?:[Aa]|[Aa]d|[Ii]n|presso)\\s${town},?\\s)?(?:${on}\\s|[Ll]')?|${bornEn}(?:(?:in|at)\\s${town},?\\s)?(?:on\\s)?(?:the\\s)?)(?<found>${exactDay}|${dayAndMonth})`, 'gud');
const bornInTown = new RegExp(`(?:${bornIt}(?:[Aa]|[Aa]d|[Ii]n)\\s|${bornEn}(?:in|at)\\s)(?<found>${town})`, 'gud');
const bornInYear = new RegExp(`(?:${bornIt}(?:nel|nell'anno)\\s|${bornEn}(?:in|around|circa)\\s|(?<!\\p{L})[Cc]lasse\\s)(?<found>${monthOrYear})`, 'gud');
const aMonth = new RegExp(`^${month}(?!\\p{L})`, 'u');
const birthLabel = `(?<!\\p{L})(?:(?:${eitherCase(['data', 'luogo'])}(?: e (?:data|luogo))? di nascita|${eitherCase(['date', 'place'])}(?: and (?:date|place))? of birth)[^\\n.;\\d]{0,40}?|(?:[Dd]\\.[Oo]\\.[Bb]\\.|DOB|[Bb]irth ?date):? ?)`;
const birthDay = new RegExp(`${birthLabel}(?<found>${exactDay})`, 'gud');
const birthPlace = new RegExp(`(?<!\\p{L})${eitherCase(['luogo di nascita', 'luogo e data di nascita', 'place of birth'])}\\s?:\\s?(?<found>${town})`, 'gud');

/** The day or the town of a birth is an error; a year alone, a warning; a country, nothing: it is the case's own matter. */
export function findBirths(text: string, known: KnownWords): Finding[] {
  const inTown = findPattern(text, 'birth', bornInTown, ({ groups }) => (known.beginsWithCountry(groups?.['found'] ?? '') || aMonth.test(groups?.['found'] ?? '') ? null : 'error'));
  return [
    ...findPattern(text, 'birth', bornOnDay),
    ...inTown,
    ...findPattern(text, 'birth', birthDay),
    ...findPattern(text, 'birth', birthPlace),
    ...findPattern(text, 'birth', bornInYear, () => 'warning'),
  ];
}

const street = eitherCase(['via', 'viale', 'v\\.le', 'vicolo', 'piazza', 'piazzale', 'piazzetta', 'p\\.zza', 'p\\.le', 'corso', 'c\\.so', 'largo', 'lungotevere', 'lungomare', 'contrada', 'borgo', 'salita', 'strada', 'rue', 'avenue', 'calle']);
const particle = "(?:di|del|della|dei|delle|degli|dell'|de|d'|san|santa|sant'|la|du|des|e)";
const streetName = `(?:${particle}\\s?){0,2}\\p{Lu}[\\p{L}'.-]{0,30}(?:\\s(?:(?:${particle}|[IVX]{1,5})\\s)?\\p{Lu}[\\p{L}'.-]{0,30}){0,4}`;
// No year is a house number, nor what is part of an act (604/2013).
const houseNumber = "(?:n\\.?|nr\\.?|n°|no\\.?|civico|num\\.)?\\s?(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}(?:\\s?\\/?\\s?[A-Za-z])?(?![\\p{L}\\d/]|[.,]\\d)";
const withHouse = new RegExp(`(?<![\\p{L}\\d])(?<found>${street}\\s${streetName},?\\s${houseNumber})`, 'gud');
const lives = eitherCase(['residente', 'residenti', 'domiciliato', 'domiciliata', 'domiciliati', 'abitante', 'abitanti', 'dimorante', 'con domicilio', 'living', 'residing', 'resident']);
const livesAt = new RegExp(`(?<![\\p{L}\\d])${lives}\\s(?:[^.;\\n\\d]{1,40}?\\s)??(?<found>${street}\\s${streetName})`, 'gud');
const englishStreet = /(?<![\p{L}\d/.-])(?<found>\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'-]{1,30}\s){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Terrace|Crescent|St\.|Rd\.))(?!\p{L})/gud;
const germanStreet = /(?<![\p{L}\d])(?<found>\p{Lu}\p{L}{2,30}(?:straße|strasse|straat|gasse|laan)\s\d{1,4}[a-z]?)(?![\p{L}\d/])/gud;
const postcode = /(?<![\p{L}\d/.-])(?<found>\d{5}\s\p{Lu}[\p{L}' ]{1,40}\s\([A-Z]{2}\))/gud;

export function findAddresses(text: string): Finding[] {
  return [withHouse, livesAt, englishStreet, germanStreet, postcode].flatMap((pattern) => findPattern(text, 'address', pattern));
}

/** What names a person wherever it stands, even in an address that nobody sees. */
export function findIdentifiers(text: string): Finding[] {
  return [...findFiscalCodes(text), ...findEmails(text), ...findIbans(text)];
}
