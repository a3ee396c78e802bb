// Details that single somebody out together though none does alone. One paragraph is looked at a time. The rules, which
// docs/decisions/0006-privacy-gate.md explains, only warn:
//   age        an age in years, a day of a year and a town
//   illness    a named serious or rare illness, and a town or an age
//   family     two of: three children or more, a calling, a village; one must be the village, or all with a town
//   event      a wedding, death, birth or landing told with its day and a town
import { exactDay } from './dates-in-text.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { KnownWords } from './known-words.ts';

const numberWords = 'tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
// Years that last (un permesso di 5 anni) are not years of age.
const age =
  /(?<![\p{L}\d])(?:(?<!(?:permesso|periodo|termine|durata|attesa|soggiorno|residenza|validità|permit|period) )di \d{1,2} anni(?! fa)|(?:di anni|età di|aged?|age of) \d{1,2}|\d{1,2}[ -]?(?:years?[ -]old|anni d'età|anni di età)|(?:vent|trent|quarant|cinquant|sessant|settant|ottant)\p{L}{0,8}enne)(?![\p{L}\d])/iu;
const illness =
  /(?<!\p{L})(?:talassemia|leucemia|linfoma|emofilia|distrofia|sclerosi|tumore|tumori|cancro|carcinoma|autismo|autistic[oa]|epilessia|schizofreni[ac]|tetrapleg\p{L}{1,5}|parapleg\p{L}{1,5}|parkinson|alzheimer|sindrome di (?:down|\p{L}{3,20})|malattia rara|trapianto|dialisi|tubercolosi|poliomielite|hiv|aids|thalassaemia|thalassemia|leukaemia|leukemia|lymphoma|haemophilia|hemophilia|dystrophy|sclerosis|tumou?r|cancer|autism|autistic|epilepsy|schizophreni[ac]|(?:down|rett|marfan) syndrome|rare disease|transplant|dialysis|tuberculosis|poliomyelitis)(?!\p{L})/iu;
const manyChildren = new RegExp(`(?<![\\p{L}\\d])(?:(?:${numberWords}|[3-9]|1\\d)\\s(?:\\p{L}{1,20}\\s)?(?:figli|figlie|bambini|minori|children|sons|daughters))(?!\\p{L})`, 'iu');
const calling =
  /(?<!\p{L})(?:medico|medica|infermier[ea]|insegnante|maestr[oa]|giornalista|interprete|militare|poliziott[oa]|imprenditor[ei]|imprenditrice|commerciante|pescatore|pastore|contadin[oa]|muratore|autista|cuoc[oa]|badante|bracciante|sindacalista|calciatore|musicista|ingegnere|farmacista|doctor|nurse|teacher|journalist|interpreter|soldier|policeman|police officer|businessman|shopkeeper|fisherman|shepherd|farmer|bricklayer|driver|cook|carer|footballer|musician|engineer|pharmacist)(?!\p{L})/iu;
const village = /(?<!\p{L})(?:(?:villaggio|frazione|distretto|sottodistretto|contrada|borgata) (?:di |del |della |d')|(?:village|hamlet|district) of |campo profughi di )\p{Lu}/u;
const event = /(?<!\p{L})(?:sposat[oaie]|sposar\p{L}{1,6}|matrimonio|nozze|divorzi\p{L}{1,6}|mort[oaie]|decedut[oaie]|decess[oi]|sbarcat[oaie]|sbarco|partorit[oa]|nascita|married|wedding|divorced?|died|death|landed|gave birth)(?!\p{L})/iu;
const someDay = new RegExp(exactDay, 'u');
const capitalised = /\p{Lu}[\p{L}\p{M}'-]{2,40}(?: \p{Lu}[\p{L}\p{M}'-]{2,40})?/gu;
/** A town that names an office ("Ambasciata d'Italia a Colombo", "Tribunale di Roma") is the procedure's, not a person's. */
const ofAnOffice = /(?:ambasciata|consolato|tribunale|corte|questura|prefettura|procura|sportello|commissione|sede|embassy|consulate|tribunal|court|mission|prefecture|police headquarters|desk|commission|trib\.|app\.)(?: (?:generale|general|d'appello|of appeal|territoriale|italiana|italian|unico|diplomatica|per (?:l'immigrazione|i minorenni)|d'italia|of italy|civile)){0,3} (?:di|a|in|of|at|d'|per)?\s?$/i;

function hasTown(text: string, known: KnownWords): boolean {
  for (const { 0: words, index } of text.matchAll(capitalised)) {
    const isTown = known.isTown(words) || known.isTown(words.split(' ')[0] ?? '');
    if (isTown && !ofAnOffice.test(text.slice(Math.max(0, index - 80), index))) return true;
  }
  return false;
}

export function findTelling(paragraph: string, known: KnownWords): Finding[] {
  const place = (pattern: RegExp): { start: number; end: number } | null => {
    const match = pattern.exec(paragraph);
    return match && { start: match.index, end: match.index + match[0].length };
  };
  const town = hasTown(paragraph, known);
  const day = place(someDay);
  const [years, ill, children, work, home, happened] = [age, illness, manyChildren, calling, village, event].map(place);
  const told: [FindingKind, { start: number; end: number } | null | undefined, boolean][] = [
    ['telling-age', years, day !== null && (town || home !== null)],
    ['telling-illness', ill, town || Boolean(home) || Boolean(years)],
    ['telling-family', home ?? work, Boolean(home && (children || work)) || Boolean(children && work && town)],
    ['telling-event', happened, day !== null && (town || Boolean(home))],
  ];
  return told.flatMap(([kind, span, holds]) => (span && holds ? [{ kind, severity: 'warning', ...span } satisfies Finding] : []));
}
