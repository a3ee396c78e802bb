// The engine over small libraries, each written for what it is to show.
import { describe, expect, it } from 'vitest';
import { filesInMemory, type FilesInMemory } from '../../scripts/search/files-in-memory.ts';
import { sampleLibrary, type SampleDecision } from '../../scripts/search/sample-library.ts';
import type { Bilingual, Language } from '../i18n/languages.ts';
import type { Concept } from './concepts.ts';
import { SearchEngine, type Helper, type WordsAnswer } from './engine.ts';

const concepts: Concept[] = [
  { id: 'remittance', it: ['rimesse', 'invio di denaro'], en: ['money transfers', 'remittances'], means: {} },
  { id: 'issue/dna-test', it: ['test del DNA', 'esame genetico'], en: ['DNA test', 'genetic test'], means: { issue: ['dna-test'] } },
];

/** Filler keeps the words of a sample rare, as they are in a library. */
const filler: SampleDecision[] = Array.from({ length: 20 }, (_, index) => ({
  id: `filler-${index}`, date: `2010-01-${String(index + 1).padStart(2, '0')}`, title: { it: `Cittadinanza e soggiorno, caso ${index}`, en: `Citizenship and residence, case ${index}` },
}));
const samples: SampleDecision[] = [
  { id: 'clearance', title: { it: 'Il nulla osta scaduto non preclude il visto', en: 'An expired clearance does not bar the visa' }, headnote: { it: 'L’ambasciata nega il visto.', en: 'The embassy refuses the visa.' } },
  {
    id: 'apart', title: { it: 'Osta al visto la nulla residenza', en: 'No residence, no visa and no clearance' },
    paragraphs: [{ it: 'Era scaduto il termine.', en: 'The time had expired.' }],
  },
  { id: 'transfers', title: { it: 'Le rimesse dimostrano la vivenza a carico', en: 'Remittances prove dependency' } },
  { id: 'sent-money', title: { it: 'L’invio di denaro dimostra la vivenza a carico', en: 'Money transfers prove dependency' } },
  { id: 'dna-old', date: '2015-03-01', court: 'cass', issues: ['dna-test'], title: { it: 'Il test del DNA e il legame', en: 'The DNA test and the tie' }, numbers: [{ kind: 'decision', raw: 'n. 20127/2021', normalised: '20127/2021' }] },
  {
    id: 'dna-new', date: '2024-03-01', issues: ['dna-test'], title: { it: 'Il test del DNA e il legame', en: 'The DNA test and the tie' },
    paragraphs: Array.from({ length: 4 }, () => ({ it: 'Il test del DNA.', en: 'The DNA test.' })),
  },
  { id: 'acts', title: { it: 'Il d.lgs. 286/1998 e il comma 3', en: 'Legislative decree 286/1998 and subsection 3' } },
  ...filler,
];
const library = sampleLibrary(samples);
const files = filesInMemory(library, concepts);
const few = filesInMemory(sampleLibrary([{ id: 'few', title: { it: 'Un visto', en: 'A visa' }, numbers: [{ kind: 'decision', raw: 'n. 202/2013', normalised: '202/2013' }] }, ...filler]), concepts);

interface Asked extends WordsAnswer {
  ids: string[];
}

async function ask(question: string, { language = 'it', over = files }: { language?: Language; over?: FilesInMemory } = {}): Promise<Asked> {
  const engine = new SearchEngine(language, over);
  const { words } = await engine.ask(question);
  if (!words) throw new Error(`${question} was taken for a citation`);
  const { ids } = await engine.table();
  return { ...words, ids: words.rows.map(({ row }) => ids[row] ?? '') };
}

describe('words', () => {
  it.each(["l'ambasciata", 'dell’ambasciata', 'AMBASCIATE', 'ambasciata?'])('find their decision however they are written: %s', async (question) => {
    expect((await ask(question)).ids).toEqual(['clearance']);
  });

  it('that were typed rank above other names of the same thing, and the answer says what else it looked for', async () => {
    const { ids, also } = await ask('rimesse');
    expect(ids).toEqual(['transfers', 'sent-money']);
    expect(also).toEqual(['invio di denaro']);
    expect((await ask('invio di denaro')).ids).toEqual(['sent-money', 'transfers']);
  });

  it('that nobody wrote are told, and do no harm beside others', async () => {
    const { ids, unknown, terms } = await ask('ambasciata qzxkwj');
    expect([ids, unknown, terms]).toEqual([['clearance'], ['qzxkwj'], 2]);
  });

  it('added to a question never turn its hits into nothing', async () => {
    let question = 'nulla osta';
    for (const more of ['scaduto', 'cittadinanza', 'qzxkwj', 'denaro', 'genetico', 'soggiorno', '29-bis', '"vivenza a carico"']) {
      question += ` ${more}`;
      expect([question, (await ask(question)).ids.length > 0]).toEqual([question, true]);
    }
  });

  it('count for each decision: how many of them it has', async () => {
    const { rows, ids, terms } = await ask('ambasciata nulla osta');
    expect([ids[0], rows[0]?.covered, terms]).toEqual(['clearance', 3, 3]);
  });

  it('with signs that nobody writes so are found by their parts', async () => {
    expect((await ask('286/1998')).ids).toEqual(['acts']);
    expect((await ask('286/3')).ids).toEqual(['acts']);
    expect((await ask('286')).ids).toEqual(['acts']);
    expect((await ask('286/7 ambasciata')).unknown).toEqual(['2867']);
  });

  it('of no meaning find nothing and break nothing', async () => {
    for (const question of ['…', '???', '-', '""', '\u202E', '()', '-""']) expect([question, (await ask(question)).rows]).toEqual([question, []]);
  });
});

describe('a mistyped word', () => {
  it('is mended, and the answer says so', async () => {
    const { ids, replaced, unknown } = await ask('amabsciata visto');
    expect(ids[0]).toBe('clearance');
    expect(replaced).toEqual([{ typed: 'amabsciata', meant: ['ambasciata'], kind: 'mended' }]);
    expect(unknown).toEqual([]);
  });

  it('is told once, however often it comes', async () => {
    expect((await ask('amabsciata o amabsciata visto')).replaced).toHaveLength(1);
  });

  it('that is the last and not typed to its end is completed, and the answer says so', async () => {
    const { ids, replaced } = await ask('visto ambas');
    expect(ids[0]).toBe('clearance');
    expect(replaced).toEqual([{ typed: 'ambas', meant: ['ambasciata'], kind: 'completed' }]);
  });

  it('is mended against the names of concepts too', async () => {
    expect((await ask('test genetcio del legame')).replaced).toEqual([{ typed: 'genetcio', meant: ['genetico'], kind: 'mended' }]);
  });

  it('is left alone where the library has it or a concept means it', async () => {
    expect((await ask('visto genetico')).replaced).toEqual([]);
  });
});

describe('a quoted phrase', () => {
  it('is required where some decision has it, in its order and in any inflection', async () => {
    expect((await ask('"nulla osta scaduto"')).ids).toEqual(['clearance']);
    expect((await ask('"nulla osta scaduti" visto')).ids).toEqual(['clearance']);
    expect((await ask('nulla osta scaduto')).ids).toContain('apart');
  });

  it('is kept to although another decision has more of the other words', async () => {
    expect((await ask('"vivenza a carico" nulla osta scaduto preclude visto ambasciata nega')).ids.sort()).toEqual(['sent-money', 'transfers']);
  });

  it('that no decision has is told, and the other words are searched', async () => {
    const { ids, missingPhrases } = await ask('"osta nulla" ambasciata');
    expect([ids, missingPhrases]).toEqual([['clearance'], ['osta nulla']]);
    expect((await ask('"osta nulla"')).rows).toEqual([]);
  });

  it('that never stands in one decision with those before it is told, and those are kept to', async () => {
    const { ids, partedPhrases, missingPhrases } = await ask('"vivenza a carico" "nulla osta"');
    expect([ids.sort(), partedPhrases, missingPhrases]).toEqual([['sent-money', 'transfers'], ['nulla osta'], []]);
    expect((await ask('"vivenza a carico" "invio di denaro"')).partedPhrases).toEqual([]);
  });

  it('never runs from one section into the next', async () => {
    expect((await ask('"visto ambasciata"')).missingPhrases).toEqual(['visto ambasciata']);
  });

  it('is looked for in what the decision says, not in the names of its labels', async () => {
    expect((await ask('"genetico"')).missingPhrases).toEqual(['genetico']);
  });

  it('is found in the other language too', async () => {
    expect((await ask('"expired clearance"')).ids).toEqual(['clearance']);
  });
});

describe('a minus', () => {
  it('shuts out the decisions that have the word, in any inflection', async () => {
    const { ids, excluded } = await ask('vivenza a carico -rimessa');
    expect([ids, excluded]).toEqual([['sent-money'], ['rimessa']]);
  });

  it('shuts out a phrase only where it stands in its order', async () => {
    expect((await ask('visto -"nulla osta"')).ids).toEqual(['apart']);
  });

  it('leaves the rest in place when it shuts out the best', async () => {
    expect((await ask('nulla osta scaduto preclude visto ambasciata nega denaro -termine -preclude')).ids[0]).toBe('sent-money');
  });

  it('alone gives everything else', async () => {
    const { ids } = await ask('-cittadinanza');
    expect(ids.sort()).toEqual(samples.filter(({ id }) => !id.startsWith('filler')).map(({ id }) => id).sort());
  });

  it('shuts out by what a decision says, not by the names of its labels', async () => {
    expect((await ask('legame -genetico')).ids.sort()).toEqual(['dna-new', 'dna-old']);
  });

  it('shuts out in both languages, whichever the reader reads', async () => {
    expect((await ask('vivenza a carico -remittances')).ids).toEqual(['sent-money']);
    expect((await ask('dependency -rimesse', { language: 'en' })).ids).toEqual(['sent-money']);
  });

  it('before a word that no decision has shuts out nothing', async () => {
    expect((await ask('ambasciata -qzxkwj')).ids).toEqual(['clearance']);
  });
});

describe('a minus before a citation', () => {
  it('shuts its decision out and says so, and no other that has the word', async () => {
    const { ids, excluded, excludedDecisions } = await ask('test del DNA -Cass. 20127/2021');
    expect([ids, excluded, excludedDecisions]).toEqual([['dna-new'], [], ['Cass. 20127/2021']]);
    expect((await ask('test del DNA')).ids).toEqual(['dna-old', 'dna-new']);
  });

  it('alone gives everything else', async () => {
    const { ids } = await ask('-Cass. 20127/2021');
    expect(ids.sort()).toEqual(samples.filter(({ id }) => id !== 'dna-old').map(({ id }) => id).sort());
  });

  it('that the library does not have is told and shuts out nothing', async () => {
    const { ids, excludedDecisions } = await ask('ambasciata -Cass. 99999/2019');
    expect([ids, excludedDecisions]).toEqual([['clearance'], ['Cass. 99999/2019']]);
  });

  it('is kept apart from the same words asked without it', async () => {
    const engine = new SearchEngine('it', files);
    const rows = async (question: string): Promise<number> => (await engine.ask(question)).words?.rows.length ?? 0;
    expect([await rows('test del DNA'), await rows('test del DNA -Cass. 20127/2021'), await rows('test del DNA')]).toEqual([2, 1, 2]);
  });
});

describe('operators of other search engines', () => {
  it('AND and OR go, and the answer says so', async () => {
    const { ids, operators, terms, unknown } = await ask('ambasciata AND visto OR qzxkwj');
    expect([ids[0], operators, terms, unknown]).toEqual(['clearance', true, 3, ['qzxkwj']]);
    expect((await ask('ambasciata e visto')).operators).toBe(false);
  });

  it.each(['vivenza a carico NOT rimesse', 'vivenza a carico NON rimesse', 'vivenza a carico AND NOT rimesse'])('NOT is a minus: %s', async (question) => {
    const { ids, excluded } = await ask(question);
    expect([ids, excluded]).toEqual([['sent-money'], ['rimesse']]);
  });

  it('NOT before a citation shuts its decision out', async () => {
    expect((await ask('test del DNA NOT Cass. 20127/2021')).ids).toEqual(['dna-new']);
  });
});

describe('a question that lacks something', () => {
  it.each(['…', '???', '-', '""', '<>', '( )'])('is told that it has no word: %s', async (question) => {
    expect((await ask(question)).lacks).toBe('word');
  });

  it.each([['che cosa è', 'it'], ['the', 'en'], ['what is it', 'en']] as const)('is told that its words are in every text: %s', async (question, language) => {
    expect((await ask(question, { language })).lacks).toBe('subject');
  });

  it.each(['visto', 'il visto', '"che cosa"', '-cittadinanza', '-Cass. 20127/2021', 'qzxkwj', '286'])('is not one that has a subject: %s', async (question) => {
    expect((await ask(question)).lacks).toBe(null);
  });

  it('is told of a quotation mark that was not closed', async () => {
    const { unclosed, ids } = await ask('"nulla osta scaduto');
    expect([unclosed, ids[0]]).toEqual([true, 'clearance']);
    expect((await ask('"nulla osta scaduto"')).unclosed).toBe(false);
  });
});

describe('a question in the other language', () => {
  it('finds its decisions in whichever language the reader reads, and says in which it was read', async () => {
    for (const reader of ['it', 'en'] as const) {
      expect([(await ask('expired clearance', { language: reader })).ids[0], (await ask('nulla osta scaduto', { language: reader })).ids[0]]).toEqual(['clearance', 'clearance']);
      expect([(await ask('expired clearance', { language: reader })).language, (await ask('nulla osta scaduto', { language: reader })).language]).toEqual(['en', 'it']);
    }
  });

  it('tells in the reader’s language what else was looked for', async () => {
    expect((await ask('money transfers', { language: 'it' })).also).toEqual(['rimesse', 'invio di denaro']);
  });
});

describe('a year', () => {
  const dated: SampleDecision[] = [
    { id: 'of-2013', date: '2013-09-16', court: 'cass', title: { it: 'Una kafala', en: 'A kafala' } },
    { id: 'partly-dated', date: '2013', title: { it: 'Un affidamento', en: 'A fostering' } },
    { id: 'says-2013', date: '2018-02-01', court: 'cass', title: { it: 'Kafala: dopo il 2013', en: 'Kafala: after 2013' }, headnote: { it: 'La kafala nel 2013, e il 2013.', en: 'Kafala in 2013, and 2013.' } },
    ...filler,
  ];
  const over = filesInMemory(sampleLibrary(dated), [...concepts, { id: 'cassation', it: ['Cassazione'], en: ['Cassation'], means: { level: ['supreme'] } }]);

  it('finds every decision of that year first, whether its text has the year or not, and then those that have it', async () => {
    for (const language of ['it', 'en'] as const) expect((await ask('2013', { language, over })).ids).toEqual(['of-2013', 'partly-dated', 'says-2013']);
  });

  it('with a court puts the decisions of both first', async () => {
    expect((await ask('kafala Cassazione 2013', { over })).ids.slice(0, 2)).toEqual(['of-2013', 'says-2013']);
    expect((await ask('kafala Cassazione', { over })).ids[0]).toBe('says-2013');
  });

  it('without a decision of its own is a word like any other', async () => {
    expect((await ask('1999', { over })).unknown).toEqual(['1999']);
  });
});

describe('an issue as the question', () => {
  it('puts its leading decision first, though another says more of it', async () => {
    for (const question of ['test del DNA', 'esame genetico']) expect((await ask(question)).ids.slice(0, 2)).toEqual(['dna-old', 'dna-new']);
    expect((await ask('"test del DNA"')).ids.slice(0, 2)).toEqual(['dna-new', 'dna-old']);
  });

  it('finds what is tagged with it though the words stand nowhere', async () => {
    expect((await ask('esami genetici')).ids.sort()).toEqual(['dna-new', 'dna-old']);
  });
});

describe('who asks and for whom', () => {
  it('counts less than what the decision is about', async () => {
    const [title, other] = ['Un caso', 'Un altro caso'].map((it) => ({ it, en: 'A case' })) as [Bilingual, Bilingual];
    const over = filesInMemory(
      sampleLibrary([{ id: 'of-a-son', date: '2024-01-01', title, relatives: [{ relation: 'child-minor', nationality: null, ageBand: null }] }, { id: 'of-blood', date: '2012-01-01', title: other, issues: ['dna-test'] }, ...filler]),
      [{ id: 'blood', it: ['provetta'], en: ['vial'], means: { issue: ['dna-test'] } }, { id: 'son', it: ['pargolo'], en: ['lad'], means: { relative: ['child-minor'] } }],
    );
    expect((await ask('provetta pargolo', { over })).ids).toEqual(['of-blood', 'of-a-son']);
  });
});

describe('a citation', () => {
  it('alone is resolved and no words are searched', async () => {
    expect(await new SearchEngine('it', files).ask('Cass. 20127/2021')).toEqual({ citation: expect.objectContaining({ state: 'found', id: 'dna-old' }), words: null, without: [] });
  });

  it('of few figures is searched as a word too, and its decision is offered', async () => {
    const { citation, words } = await new SearchEngine('it', few).ask('202');
    expect(citation).toEqual({ state: 'ambiguous', ids: ['few'], possible: true });
    expect(words?.searched).toBe('202');
  });

  it('keeps the minus and the quotation of the words beside it', async () => {
    const { words } = await new SearchEngine('it', files).ask('Cass. 20127/2021 -rimesse "vivenza a carico"');
    expect([words?.excluded, words?.rows.length]).toEqual([['rimesse'], 1]);
  });

  it('with other words is resolved and the rest is searched', async () => {
    const engine = new SearchEngine('it', files);
    const { citation, words } = await engine.ask('Cass. 20127/2021 ambasciata');
    expect(citation).toMatchObject({ state: 'found', id: 'dna-old' });
    expect(words?.searched).toBe('ambasciata');
    expect(words?.rows).toHaveLength(1);
  });

  it('that the library does not have is absent, with no look-alike for it', async () => {
    const { citation, words } = await new SearchEngine('it', files).ask('Cass. 99999/2019');
    expect([citation?.state, words]).toEqual(['absent', null]);
  });
});

describe('suggestions', () => {
  it.each(['Cass. 20127/2021', 'Cass. 201', '20127/', 'Cass. n. 20127/20'])('offer the decision of a citation, typed to its end or not: %s', async (typed) => {
    expect((await new SearchEngine('it', files).suggest(typed, 8)).decisions).toEqual(['dna-old']);
  });

  it.each(['Cass. 202', 'visto 201', 'visto', ''])('offer none for %j', async (typed) => {
    expect((await new SearchEngine('it', files).suggest(typed, 8)).decisions).toEqual([]);
  });
});

describe('passages', () => {
  const passagesOf = async (question: string, id: string, language: Language, over = files): Promise<string[]> => {
    const engine = new SearchEngine(language, over);
    const { words } = await engine.ask(question);
    const row = (await engine.table()).ids.indexOf(id);
    const [found] = await engine.passages(words?.searched ?? '', [row]);
    if (found?.passages === null) return ['none to be had'];
    return (found?.passages ?? []).map(({ anchor, segments }) => `${found?.language} ${anchor}: ${segments.map(({ text, marked }) => (marked === 'typed' ? `[${text}]` : marked ? `{${text}}` : text)).join('')}`);
  };

  it('mark the words where they stand', async () => {
    expect(await passagesOf('ambasciate', 'clearance', 'it')).toEqual(['it headnote: L’[ambasciata] nega il visto.']);
  });

  it('tell other names of a concept from the words that were typed', async () => {
    expect((await passagesOf('esame genetico', 'dna-new', 'it'))[0]).toBe('it p1: Il {test} del {DNA}.');
    expect((await passagesOf('test del DNA', 'dna-new', 'it'))[0]).toBe('it p1: Il [test] del [DNA].');
  });

  it('of a question in the other language say which language they are in', async () => {
    expect(await passagesOf('embassy', 'clearance', 'it')).toEqual(['en headnote: The [embassy] refuses the visa.']);
  });

  it('of a text that is missing are said to be out of reach', async () => {
    const without = filesInMemory(library, concepts);
    without.contents.delete('it/texts/clearance');
    expect(await passagesOf('ambasciata', 'clearance', 'it', without)).toEqual(['none to be had']);
  });
});

describe('a file that is missing or broken', () => {
  const spoiled = (isSpoiled: (name: string) => boolean, spoil: (content: Uint8Array) => Uint8Array<ArrayBuffer> | null) => {
    const over = filesInMemory(library, concepts);
    for (const [name, content] of [...over.contents]) {
      if (!isSpoiled(name)) continue;
      const bad = spoil(content);
      if (bad) over.contents.set(name, bad);
      else over.contents.delete(name);
    }
    return over;
  };
  const needed: [string, (name: string) => boolean][] = [
    ['the directory', (name) => name === 'it/directory'],
    ['the blocks', (name) => /^it\/b\d/.test(name)],
    ['the common terms', (name) => name === 'it/common'],
    ['the places', (name) => /^it\/p\d/.test(name)],
    ['the table', (name) => name.startsWith('table')],
  ];

  it.each(needed)('stops the answer, and the same engine answers once it is back: %s', async (_, isSpoiled) => {
    for (const [spoil, message] of [[() => null, /^The search has no file /], [(content: Uint8Array) => new Uint8Array(content.slice(0, 1)), /ends too soon|JSON/]] as const) {
      const over = spoiled(isSpoiled, spoil);
      const engine = new SearchEngine('it', over);
      await expect(engine.ask('"nulla osta" amabsciata')).rejects.toThrow(message);
      for (const [name, content] of files.contents) over.contents.set(name, content);
      expect((await engine.ask('"nulla osta" amabsciata')).words?.rows).toHaveLength(1);
    }
  });

  const helping: [string, (name: string) => boolean, string, Helper][] = [
    ['the list of words', (name) => name === 'it/words', 'visto amabsciata', 'mending'],
    ['the concepts', (name) => name.startsWith('concepts'), 'visto rimesse', 'concepts'],
    ['the citations', (name) => name === 'citations', 'visto Cass. 20127/2021', 'citations'],
  ];

  it.each(helping)('narrows the answer and is told, until it is back: %s', async (_, isSpoiled, question, helper) => {
    const whole = await new SearchEngine('it', files).ask(question);
    expect(whole.without).toEqual([]);
    for (const spoil of [() => null, (content: Uint8Array) => new Uint8Array(content.slice(0, 1))]) {
      const over = spoiled(isSpoiled, spoil);
      const engine = new SearchEngine('it', over);
      const narrowed = await engine.ask(question);
      expect([narrowed.without, (narrowed.words?.rows ?? []).length > 0]).toEqual([[helper], true]);
      expect(narrowed).not.toEqual({ ...whole, without: [helper] });
      for (const [name, content] of files.contents) over.contents.set(name, content);
      expect(await engine.ask(question)).toEqual(whole);
    }
  });

  it('of the other language does no harm to a question that the own one answers', async () => {
    const over = spoiled((name) => name.startsWith('en/') || name === 'concepts-en', () => null);
    expect((await ask('ambasciata', { over })).ids).toEqual(['clearance']);
  });
});

describe('what is fetched', () => {
  /** The files of one language that a question takes. */
  async function fetchedIn(language: Language, question: string): Promise<string[]> {
    const names: string[] = [];
    const noted = (name: string): string => (names.push(name), name);
    await new SearchEngine('it', { bytes: (name) => files.bytes(noted(name)), json: (name) => files.json(noted(name)) }).ask(question);
    return names.filter((name) => name.startsWith(`${language}/`) || name.endsWith(`-${language}`)).map((name) => name.replace(`${language}/`, '')).sort();
  }

  it('of the other language is nothing for a question that has all its words', async () => {
    for (const question of ['ambasciata', 'rimesse', 'nulla osta scaduto']) expect(await fetchedIn('en', question)).toEqual([]);
  });

  it('of the other language are the blocks of a misspelt word, and neither its concepts nor its words', async () => {
    expect(await fetchedIn('en', 'visto amabsciata')).toEqual(['b0', 'directory']);
  });

  it('of the other language is what a question in it needs, and not what any question in it would', async () => {
    expect(await fetchedIn('en', 'money transfers')).toEqual(['b0', 'c0', 'concepts-en', 'directory']);
  });

  it('of the list of words is nothing where no word is strange', async () => {
    expect(await fetchedIn('it', 'rimesse ambasciata')).not.toContain('words');
  });
});

describe('hostile questions', () => {
  it.each(['"', '-', '-"', '“a ', '«', ' -a', "l'", 'nulla osta ', 'amabsciata ', '(a+)+$ ', '\u0000', '\u202E', '9', '<script>alert(1)</script> ', '"a"', 'à'])('of ten thousand characters made of %j are answered in time', async (part) => {
    const started = performance.now();
    const { citation, words } = await new SearchEngine('it', files).ask(part.repeat(Math.ceil(10_000 / part.length)));
    expect(citation !== null || Array.isArray(words?.rows) || words === null).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
