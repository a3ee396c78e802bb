// The words of slides and handouts, in both languages. A session of the library and one that a reader made share them.
import type { Language } from '../i18n/language.ts';
import type { Audience } from './session-record.ts';

export interface SessionWords {
  minutes: (count: number) => string;
  audience: Record<Audience, string>;
  audienceLabel: string;
  duration: string;
  aims: string;
  /** Stands before the aims, each of which completes it. */
  aimsLead: string;
  plain: string;
  step: (number: number, of: number) => string;
  questions: string;
  outcome: string;
  ruling: string;
  result: string;
  remedies: string;
  doubts: string;
  holding: (number: string) => string;
  holdingDoubt: string;
  point: string;
  case: string;
  caseQuestions: string;
  solution: string;
  quiz: string;
  quizQuestion: (number: number, of: number) => string;
  rightAnswer: (number: number) => string;
  restsOn: string;
  reading: string;
  guide: string;
  facilitatorNote: string;
  plan: string;
  total: string;
  pack: string;
  packNote: string;
  packLoad: string;
  /** On a slide, which the room can read and not press. */
  packWhere: string;
  paraphrase: string;
  /** Edition date in words. */
  edition: (date: string) => string;
  license: string;
  attribution: string;
  participantSheet: string;
  facilitatorSheet: string;
  facilitatorOnly: string;
  ownNotes: string;
  decisionsUsed: string;
  decisionsUsedNote: string;
  notReviewed: string;
  reviewedOn: (date: string) => string;
  writtenOn: (date: string) => string;
  /** What the words that are not of the library come from. */
  ownWords: string;
}

export const sessionWords: Record<Language, SessionWords> = {
  it: {
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minuti`),
    audience: { lawyers: 'avvocate e avvocati', 'social-workers': 'operatrici e operatori sociali', mixed: 'gruppo misto: legali e operatori sociali' },
    audienceLabel: 'Per chi',
    duration: 'Durata',
    aims: 'Obiettivi',
    aimsLead: 'Alla fine chi partecipa saprà',
    plain: 'In parole semplici',
    step: (number, of) => `Passo ${number} di ${of}`,
    questions: 'Da discutere',
    outcome: 'Come è andata a finire',
    ruling: 'Decisione',
    result: 'Esito per la famiglia',
    remedies: 'Rimedio',
    doubts: 'Da verificare',
    holding: (number) => `Massima ${number}`,
    holdingDoubt: 'massima da verificare',
    point: 'Che cosa portare via',
    case: 'Il caso',
    caseQuestions: 'Domande sul caso',
    solution: 'Soluzione ragionata',
    quiz: 'Quiz',
    quizQuestion: (number, of) => `Domanda ${number} di ${of}`,
    rightAnswer: (number) => `Risposta giusta: la ${number}`,
    restsOn: 'Poggia su',
    reading: 'Per approfondire',
    guide: 'Per chi conduce',
    facilitatorNote: 'Nota per chi conduce',
    plan: 'Piano dei tempi',
    total: 'Totale',
    pack: 'Le note di questa sessione',
    packNote: 'Un pacchetto di note da tenere accanto alle decisioni. Prima di conservarlo si vede che cosa porta; resta separato dalle proprie note e si toglie quando si vuole.',
    packLoad: 'Carica le note di questa sessione',
    packWhere: 'L’indirizzo da cui si caricano è sul foglio dei partecipanti.',
    paraphrase: 'Le massime sono parafrasi nostra, non parole del giudice.',
    edition: (date) => `Edizione del ${date}`,
    license: 'CC BY 4.0',
    attribution: 'Massimario del ricongiungimento familiare',
    participantSheet: 'Foglio dei partecipanti',
    facilitatorSheet: 'Foglio di chi conduce',
    facilitatorOnly: 'Solo per chi conduce: contiene esiti, soluzioni e risposte.',
    ownNotes: 'Appunti',
    decisionsUsed: 'Le decisioni della sessione',
    decisionsUsedNote: 'Si cercano nella raccolta con questo indirizzo; prima di citarle, leggere i dubbi della voce.',
    notReviewed: 'non ancora riletta da altri',
    reviewedOn: (date) => `riletta il ${date}`,
    writtenOn: (date) => `scritta il ${date}`,
    ownWords: 'Titoli, problemi, domande e note sono di chi ha preparato la sessione; citazioni, esiti e massime vengono dalla raccolta.',
  },
  en: {
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    audience: { lawyers: 'lawyers', 'social-workers': 'social workers', mixed: 'mixed group: lawyers and social workers' },
    audienceLabel: 'For',
    duration: 'Length',
    aims: 'Aims',
    aimsLead: 'At the end a participant will be able to',
    plain: 'In plain words',
    step: (number, of) => `Step ${number} of ${of}`,
    questions: 'For discussion',
    outcome: 'How it ended',
    ruling: 'Ruling',
    result: 'Outcome for the family',
    remedies: 'Remedy',
    doubts: 'To be verified',
    holding: (number) => `Holding ${number}`,
    holdingDoubt: 'holding to be verified',
    point: 'What to take away',
    case: 'The case',
    caseQuestions: 'Questions on the case',
    solution: 'A worked solution',
    quiz: 'Quiz',
    quizQuestion: (number, of) => `Question ${number} of ${of}`,
    rightAnswer: (number) => `Right answer: number ${number}`,
    restsOn: 'Rests on',
    reading: 'Further reading',
    guide: 'For the facilitator',
    facilitatorNote: 'Note for the facilitator',
    plan: 'Timetable',
    total: 'Total',
    pack: 'The notes of this session',
    packNote: 'A pack of notes to keep beside the decisions. You see what it brings before anything is kept; it stays apart from your own notes and can be taken away at any time.',
    packLoad: 'Load this session’s notes',
    packWhere: 'The address to load them from is on the participant sheet.',
    paraphrase: 'Holdings are our own paraphrase, not the court’s words.',
    edition: (date) => `Edition of ${date}`,
    license: 'CC BY 4.0',
    attribution: 'Massimario, the Family Reunification Case Digest',
    participantSheet: 'Participant sheet',
    facilitatorSheet: 'Facilitator sheet',
    facilitatorOnly: 'For the facilitator only: it has outcomes, solutions and answers.',
    ownNotes: 'Notes',
    decisionsUsed: 'The decisions of the session',
    decisionsUsedNote: 'You find them in the library at this address; before citing them, read the doubts of the entry.',
    notReviewed: 'not yet read again by others',
    reviewedOn: (date) => `read again on ${date}`,
    writtenOn: (date) => `written on ${date}`,
    ownWords: 'Titles, problems, questions and notes are by whoever prepared the session; citations, outcomes and holdings come from the library.',
  },
};
