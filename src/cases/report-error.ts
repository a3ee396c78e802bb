// The "report an error" link of a page: a message to the library, already filled with the entry and its facts, in the
// reader's language. It asks for the source and asks for no names. The address is a setting (REPORT_ADDRESS), an e-mail box
// or the form of an issue tracker; both are only links: the site itself sends nothing anywhere.
import { describeField } from './describe.ts';
import type { Decision } from './decision.ts';
import type { Court } from './registries.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Bilingual, Language } from '../i18n/languages.ts';
import { formatDate } from '../i18n/partial-date.ts';

/** Ends in `.example`, which leads nowhere by design (RFC 2606): whoever publishes the library sets REPORT_ADDRESS. */
export const placeholderReportAddress = 'mailto:segnalazioni@massimario.example';

export type ReportAddress = { kind: 'mailto'; mailbox: string } | { kind: 'https'; form: string };

/**
 * Reads the setting: `mailto:box@host`, a bare `box@host`, or the https address of a form that takes `title` and `body`
 * (GitHub, GitLab and Forgejo do: https://github.com/owner/name/issues/new). Throws for anything else, so that no page is
 * built with a link that leads nowhere.
 */
export function parseReportAddress(setting: string = placeholderReportAddress): ReportAddress {
  const mailbox = /^(?:mailto:)?([^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/.exec(setting)?.[1];
  if (mailbox !== undefined) return { kind: 'mailto', mailbox };
  if (/^https:\/\/[^\s]+$/.test(setting)) return { kind: 'https', form: setting };
  throw new Error(`REPORT_ADDRESS is "${setting}": write mailto:box@example.org, or the https:// address of a form that takes title and body`);
}

export function isPlaceholder(address: ReportAddress): boolean {
  return address.kind === 'mailto' && address.mailbox.endsWith('.example');
}

/** What a page about a decision knows. */
export interface ReportedDecision {
  decision: Decision;
  court: Court;
  /** The citation as the page shows it, its doubts included. */
  citation: string;
}

export interface ReportContext {
  address: ReportAddress;
  language: Language;
  /** The full public address of the page. */
  pageUrl: string;
  edition: string;
}

const words: Record<Language, Record<'subject' | 'intro' | 'entry' | 'title' | 'citation' | 'page' | 'edition' | 'facts' | 'what' | 'source' | 'noNames' | 'none', string>> = {
  it: {
    subject: 'Errore nella voce', intro: 'Segnalo un errore nel Massimario.', entry: 'Voce', title: 'Titolo', citation: 'Citazione', page: 'Pagina', edition: 'Edizione',
    facts: 'Che cosa dice la voce (lasciare le righe sbagliate)', what: 'Che cosa è sbagliato, e come dovrebbe essere:', source: 'Fonte che lo mostra (pagina, numero, collegamento):',
    noNames: 'Per favore, nessun nome o dettaglio che faccia riconoscere una persona.', none: 'non indicato',
  },
  en: {
    subject: 'Error in entry', intro: 'I report an error in the Massimario.', entry: 'Entry', title: 'Title', citation: 'Citation', page: 'Page', edition: 'Edition',
    facts: 'What the entry says (keep the wrong lines)', what: 'What is wrong, and what it should be:', source: 'Source that shows it (page, number, link):',
    noNames: 'Please give no name or detail by which a person could be recognised.', none: 'not stated',
  },
};

/** The facts that a reader would set right, as the page shows them. */
function factLines({ decision, court }: ReportedDecision, language: Language): string[] {
  const { labels } = dictionary(language);
  const line = (field: string, value: string): string => `${describeField(field, language)}: ${value === '' ? words[language].none : value}`;
  return [
    line('court', court.name[language]),
    line('type', labels.type[decision.type]),
    line('date', formatDate(decision.date, language)),
    line('numbers', decision.numbers.map(({ raw }) => raw).join('; ')),
    line('ecli', decision.ecli?.value ?? ''),
    line('ruling', labels.ruling[decision.ruling]),
    line('outcome', labels.outcome[decision.outcome]),
    line('status', labels.finality[decision.status.state]),
  ];
}

function toHref(address: ReportAddress, title: string, body: string): string {
  // Spaces as %20: mail programs show a plus sign as a plus sign.
  const query = (fields: Record<string, string>): string => Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  if (address.kind === 'mailto') return `mailto:${address.mailbox}?${query({ subject: title, body: body.replace(/\n/g, '\r\n') })}`;
  return `${address.form}${address.form.includes('?') ? '&' : '?'}${query({ title, body })}`;
}

/** The link of a decision's page. */
export function reportDecisionHref(reported: ReportedDecision, { address, language, pageUrl, edition }: ReportContext): string {
  const text = words[language];
  const { decision, citation } = reported;
  const body = [
    text.intro, '',
    `${text.entry}: ${decision.id}`, `${text.title}: ${decision.title[language]}`, `${text.citation}: ${citation}`, `${text.page}: ${pageUrl}`, `${text.edition}: ${edition}`, '',
    `${text.facts}:`, ...factLines(reported, language).map((line) => `- ${line}`), '',
    text.what, '', '', text.source, '', '', text.noNames,
  ].join('\n');
  return toHref(address, `${text.subject} ${decision.id}`, body);
}

/** The link of any other page: an issue, a provision, a court, an about page, a tombstone. */
export function reportPageHref(title: string, { address, language, pageUrl, edition }: ReportContext): string {
  const text = words[language];
  const subject: Bilingual = { it: `Errore nella pagina: ${title}`, en: `Error on the page: ${title}` };
  const body = [text.intro, '', `${text.title}: ${title}`, `${text.page}: ${pageUrl}`, `${text.edition}: ${edition}`, '', text.what, '', '', text.source, '', '', text.noNames].join('\n');
  return toHref(address, subject[language], body);
}
