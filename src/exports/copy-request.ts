// A request for a copy of a decision, to the office that keeps it: filled in with what the entry says of court, number and
// date, doubts in brackets, blank where the person who signs must write. In Italian, the language of the office. Decisions
// that are officially published for everybody need none.
import type { CitableCourt, CitableDecision } from '../citations/citable.ts';
import { isDoubted } from '../citations/citable.ts';
import { doubtMark } from '../citations/doubt-marks.ts';
import { formatDate } from '../i18n/format-date.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Bilingual } from '../i18n/languages.ts';

export interface RequestableCourt extends CitableCourt {
  name: Bilingual;
}

const blank = '____________________';
const publishedLevels = ['eu', 'strasbourg', 'constitutional'];

/** Whether the court's decisions are published for everybody by the court itself or in the official journal. */
export function isOfficiallyPublished({ level }: Pick<CitableCourt, 'level'>): boolean {
  return publishedLevels.includes(level);
}

/** Art. 744 c.p.c. is a rule on the registries of civil courts. */
const isCivil = ({ level, short }: CitableCourt): boolean => level !== 'administrative' && !/\bpen\b/.test(short.it);

/** Without a number of its own or of the register a registry may not find the decision. */
export function hasNumber({ numbers }: CitableDecision): boolean {
  return numbers.some(({ kind }) => kind === 'decision' || kind === 'rg' || kind === 'appeal');
}

/** Null where no request is needed. */
export function writeCopyRequest(decision: CitableDecision, court: RequestableCourt): string | null {
  if (isOfficiallyPublished(court)) return null;
  const { labels } = dictionary('it');
  const marked = (text: string, mark: keyof typeof doubtMark, ...fields: string[]): string => (isDoubted(decision, ...fields) ? `${text} ${doubtMark[mark].it}` : text);
  const numbers = (kinds: readonly string[]): string => {
    const found = decision.numbers.filter(({ kind }) => kinds.includes(kind)).map(({ normalised }) => normalised);
    return found.length === 0 ? '[non noto]' : marked(found.join(', '), 'number', 'numbers');
  };
  const unproven = decision.numbers.filter(({ kind }) => kind === 'unstated').map(({ normalised }) => `${normalised} ${doubtMark.kind.it}`);
  const type = decision.type === 'unstated' ? '[tipo non noto]' : marked(labels.type[decision.type as keyof typeof labels.type], 'form', 'type');
  const otherDates = decision.doubts
    .filter(({ field }) => field === 'date')
    .flatMap(({ readings }) => readings.map(({ value }) => String(value)))
    .filter((value) => /^\d{4}(?:-\d{2}){0,2}$/.test(value) && value !== decision.date);
  const rows = [
    `- ufficio: ${marked(court.name.it, 'court', 'court')}`,
    `- sezione: ${decision.section === null ? '[non nota]' : marked(decision.section, 'section', 'section')}`,
    `- tipo di provvedimento: ${type}`,
    `- data: ${marked(formatDate(decision.date, 'it'), 'date', 'date')}`,
    ...(otherDates.length === 0 ? [] : [`- altra data riferita dalle fonti: ${[...new Set(otherDates)].map((value) => formatDate(value, 'it')).join(', ')}`]),
    ...(decision.heardOn === null ? [] : [`- udienza o camera di consiglio: ${marked(formatDate(decision.heardOn, 'it'), 'date', 'heardOn')}`]),
    ...(decision.filedOn === null ? [] : [`- deposito: ${marked(formatDate(decision.filedOn, 'it'), 'date', 'filedOn')}`]),
    `- numero del provvedimento: ${numbers(['decision'])}`,
    `- numero di ruolo (r.g.): ${numbers(['rg', 'appeal'])}`,
    ...(unproven.length === 0 ? [] : [`- altro numero riferito dalle fonti: ${unproven.join(', ')}`]),
    ...(decision.ecli === null ? [] : [`- ECLI: ${marked(decision.ecli.value, 'number', 'ecli')}`]),
  ];
  const basis = isCivil(court)
    ? 'art. 744 c.p.c., sulle copie degli atti giudiziari a chi ne faccia istanza, salvi i casi esclusi dalla legge [per la parte o il difensore munito di procura: art. 76 disp. att. c.p.c.; verificare quale ricorra]'
    : blank;
  return [
    court.level === 'administrative' ? 'Alla segreteria' : 'Alla cancelleria',
    court.name.it,
    '',
    'Oggetto: richiesta di copia di un provvedimento',
    '',
    `Il/La sottoscritto/a ${blank}, avvocato del foro di ${blank}, con studio in ${blank}, PEC ${blank}, tel. ${blank}, nella qualità di ${blank} (parte / difensore / terzo),`,
    '',
    'chiede',
    '',
    'il rilascio di copia ☐ semplice ☐ autentica del seguente provvedimento:',
    ...rows,
    '',
    'Fra parentesi quadre sono indicati i dati che le fonti pubblicate non danno o lasciano in dubbio.',
    'Ove previsto, la copia può essere rilasciata con oscuramento dei dati che identificano le persone.',
    '',
    `Fondamento della richiesta: ${basis}.`,
    'Si chiede di conoscere i diritti di copia dovuti e il modo di versarli.',
    '',
    `Luogo e data ${blank}`,
    `Firma ${blank}`,
  ].join('\n');
}
