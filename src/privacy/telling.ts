// Details that single somebody out together though none does alone. One paragraph is looked at a time. The rules, which
// docs/decisions/0006-privacy-gate.md explains, only warn:
//   age        an age in years, an exact day and a place
//   illness    a named serious or rare illness, and a place or an age
//   family     a village, with a calling or three children or more; or these two with a place
//   event      a wedding, death, birth or landing, its exact day in the same sentence, and a place
// A place is a town or a village, unless it only says where an office is; a day is one of somebody's life, not of an act.
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
const anyDay = new RegExp(exactDay, 'gu');
/** The day of a ruling, a law or an application is in the record anyway. */
const ofAnAct =
  /(?<!\p{L})(?:trib\.|cass\.|app\.|tar|cgue|corte|court|tribunal[ei]?|giudice|judge|sent(?:\.|enz[ae])|ord(?:\.|inanz[ae])|decr(?:\.|et[oi])|legge|direttiva|regolamento|ricors[oi]|domand[ae]|nulla osta|vist[oi]|judgments?|orders?|decisions?|decision[ei]|directive|regulation|applications?|appeals?|visas?)(?!\p{L})[^;:()]{0,40}$/iu;
const capitalised = /\p{Lu}[\p{L}\p{M}'-]{2,40}(?: \p{Lu}[\p{L}\p{M}'-]{2,40})?/gu;
/** A town that names an office ("Ambasciata d'Italia a Colombo", "Tribunale di Roma") is the procedure's, not a person's. */
const ofAnOffice = /(?:ambasciata|consolato|tribunale|corte|questura|prefettura|procura|sportello|commissione|sede|embassy|consulate|tribunal|court|mission|prefecture|police headquarters|desk|commission|trib\.|app\.)(?: (?:generale|general|d'appello|of appeal|territoriale|italiana|italian|unico|diplomatica|per (?:l'immigrazione|i minorenni)|d'italia|of italy|civile)){0,3} (?:di|a|ad|in|of|at|d'|per)?\s?$/i;

function hasTown(text: string, known: KnownWords): boolean {
  for (const { 0: words, index } of text.matchAll(capitalised)) {
    const isTown = known.isTown(words) || known.isTown(words.split(' ')[0] ?? '');
    if (isTown && !ofAnOffice.test(text.slice(Math.max(0, index - 80), index))) return true;
  }
  return false;
}

/** A day that is told of somebody's life, as the text of the sentence it stands in. */
function sentencesWithDay(paragraph: string): string[] {
  const sentences = paragraph.split(/(?<=\p{L}{4}[.!?;])\s/u);
  return sentences.filter((sentence) => [...sentence.matchAll(anyDay)].some(({ index }) => !ofAnAct.test(sentence.slice(Math.max(0, index - 60), index))));
}

export function findTelling(paragraph: string, known: KnownWords): Finding[] {
  const place = (pattern: RegExp): { start: number; end: number } | null => {
    const match = pattern.exec(paragraph);
    return match && { start: match.index, end: match.index + match[0].length };
  };
  const [years, ill, children, work, home, happened] = [age, illness, manyChildren, calling, village, event].map(place);
  if (!years && !ill && !children && !home && !happened) return [];
  const days = sentencesWithDay(paragraph);
  const near = Boolean(home) || hasTown(paragraph, known);
  const told: [FindingKind, { start: number; end: number } | null | undefined, boolean][] = [
    ['telling-age', years, days.length > 0 && near],
    ['telling-illness', ill, near || Boolean(years)],
    ['telling-family', home ?? work, Boolean(home && (children || work)) || Boolean(children && work && near)],
    ['telling-event', happened, near && days.some((sentence) => event.test(sentence))],
  ];
  return told.flatMap(([kind, span, holds]) => (span && holds ? [{ kind, severity: 'warning', ...span } satisfies Finding] : []));
}
