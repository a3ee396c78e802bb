import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readThesaurus } from '../../scripts/content/read-thesaurus.ts';
import { meaningsOf } from '../../scripts/search/search-files.ts';
import { obstacles } from '../cases/vocabulary.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { buildConcepts, formKey, isIdle } from './thesaurus.ts';
import { ConceptIndex, nameConcepts, stemsOf } from './concepts.ts';
import { wordsOf } from './terms.ts';

const library = readLibrary();
const records = readThesaurus();
const concepts = buildConcepts(library, records);

/** The concepts of which a form has all its words in the question: how a question is read. */
function recognised(question: string, language: Language): string[] {
  return concepts.filter((concept) => concept[language].some((form) => isIdle(question, [form], language))).map(({ id }) => id);
}
const meanings = meaningsOf(concepts, library);
const indexIn = (language: Language): ConceptIndex => new ConceptIndex(nameConcepts(meanings, concepts.map((concept) => concept[language])), language);
const indexes = { it: indexIn('it'), en: indexIn('en') };
/** What the search itself reads: of forms that share a word the widest alone. */
const searched = (question: string, language: Language): string[] => indexes[language].recognise(wordsOf(question)).map(({ concept: own }) => concepts[own.place]?.id ?? '');
const concept = (id: string) => {
  const found = concepts.find((one) => one.id === id);
  if (!found) throw new Error(`no concept ${id}`);
  return found;
};

/** Words for the same thing, Italian and English, that lawyers meet in decisions and reports: each pair is one concept. */
const sameThing: readonly (readonly [it: string, en: string])[] = [
  ['ricongiungimento familiare', 'family reunification'], ['riunificazione familiare', 'family reunion'], ['coesione familiare', 'family cohesion'],
  ['unità familiare', 'family life'], ['nullaosta', 'clearance'], ['autorizzazione al ricongiungimento', 'prior authorisation'],
  ['decadenza del nulla osta', 'lapse of the nulla osta'], ['perdita di validità del nulla osta', 'expiry of the nulla osta'],
  ['silenzio inadempimento', 'unlawful silence'], ['inerzia', 'failure to act'], ['comportamento dilatorio', 'delaying conduct'], ['mancato riscontro', 'no reply'],
  ['mancata fissazione dell’appuntamento', 'fixing an appointment'], ['prenotazione', 'booking'], ['formalizzazione della domanda di visto', 'filing the visa application'],
  ['Sportello Unico per l’Immigrazione', 'one-stop shop'], ['Prefettura', 'Single Desk for Immigration'], ['ambasciata', 'embassy'], ['sede estera', 'consulate'],
  ['MAECI', 'Ministry of Foreign Affairs'], ['Farnesina', 'Ministry of Foreign Affairs'], ['VFS', 'VFS Global'], ['esternalizzazione', 'outsourcing'], ['centro visti', 'visa centre'],
  ['visto per motivi familiari', 'family visa'], ['familiare al seguito', 'accompanying family member'], ['VTL', 'LTV'], ['visto a validità territoriale limitata', 'limited-territorial-validity visa'],
  ['ricorso d’urgenza', 'urgent appeal'], ['art. 700 c.p.c.', 'interim relief'], ['inaudita altera parte', 'ex parte'], ['fumus boni iuris', 'likelihood of success'], ['periculum in mora', 'risk in delay'],
  ['diffida', 'formal notice'], ['messa in mora', 'formal warning'], ['sollecito', 'reminder'], ['PEC', 'certified e-mail'], ['poteri sostitutivi', 'power of substitution'],
  ['cessazione della materia del contendere', 'mootness'], ['soccombenza virtuale', 'notional loser'], ['ottemperanza', 'enforcement of a judgment'], ['commissario ad acta', 'commissioner ad acta'],
  ['art. 669-duodecies c.p.c.', 'carrying out of an interim order'], ['art. 614-bis c.p.c.', 'penalty payment'], ['reclamo', 'interim appeal'], ['revoca della misura cautelare', 'revocation of the interim order'],
  ['rito semplificato', 'simplified procedure'], ['art. 281-decies', 'simplified procedure'], ['art. 702-bis', 'summary procedure'], ['camera di consiglio', 'chambers procedure'], ['sentenza', 'judgment'],
  ['cassazione con rinvio', 'quashed and remitted'], ['inammissibile', 'inadmissible'], ['improcedibile', 'cannot proceed'], ['legittimazione passiva', 'standing to be sued'], ['residualità', 'residual nature'],
  ['strumentalità', 'link to the claim on the merits'], ['procura alle liti', 'power of attorney'], ['patrocinio a spese dello Stato', 'legal aid'], ['Avvocatura dello Stato', 'State Attorney’s Office'],
  ['danno da ritardo', 'delay damages'], ['danno non patrimoniale', 'non-pecuniary damages'], ['difetto di giurisdizione', 'lack of jurisdiction'], ['incompetenza territoriale', 'lack of territorial competence'],
  ['vivenza a carico', 'dependency'], ['familiare a carico', 'dependent on'], ['mantenimento', 'maintenance'], ['sostegno economico', 'material support'], ['rimesse', 'money transfers'], ['bonifici', 'remittances'],
  ['genitori infrasessantacinquenni', 'parents under 65'], ['ultrasessantacinquenni', 'parents over 65'], ['ascendenti', 'relatives in the ascending line'], ['altri figli nel Paese di origine', 'other children in the country of origin'],
  ['agevolazioni probatorie', 'evidence facilitation'], ['onere probatorio attenuato', 'eased burden of proof'], ['prova atipica', 'atypical evidence'], ['valore indiziario', 'circumstantial value'], ['presunzioni', 'presumptions'],
  ['autocertificazione', 'self-declaration'], ['dichiarazione giurata', 'sworn statement'], ['esame del DNA', 'DNA test'], ['test genetico', 'genetic test'], ['densitometria ossea', 'bone density test'],
  ['radiografia del polso', 'wrist X-ray'], ['accertamento dell’età', 'age assessment'], ['matrimonio fittizio', 'sham marriage'], ['matrimonio di comodo', 'marriage of convenience'], ['matrimonio per procura', 'proxy marriage'],
  ['matrimonio per telefono', 'telephone marriage'], ['matrimonio tradizionale', 'customary marriage'], ['matrimonio combinato', 'arranged marriage'], ['convivente di fatto', 'de facto partner'], ['more uxorio', 'cohabiting partner'],
  ['unito civilmente', 'civil partner'], ['kafala', 'kafalah'], ['affidamento', 'foster care'], ['tutore', 'guardianship'], ['rifugiato', 'refugee'], ['protezione sussidiaria', 'subsidiary protection'],
  ['titolare di protezione internazionale', 'beneficiary of international protection'], ['diniego', 'refusal'], ['rigetto', 'rejection'], ['preavviso di rigetto', 'prior notice of refusal'], ['legalizzazione', 'legalisation'],
  ['apostille', 'apostille'], ['traduzione giurata', 'sworn translation'], ['titolo di viaggio', 'travel document'], ['lasciapassare', 'laissez-passer'], ['ETD', 'Emergency Travel Document'],
  ['minore divenuto maggiorenne', 'ageing out'], ['raggiungimento della maggiore età', 'coming of age'], ['TUI', 'Consolidated Immigration Act'], ['d.lgs. 286/1998', 'Legislative Decree 286/1998'], ['CEDU', 'ECHR'],
  ['Corte EDU', 'Strasbourg Court'], ['CGUE', 'CJEU'], ['Corte UE', 'ECJ'],
];

describe('the thesaurus', () => {
  it.each(sameThing)('has one concept for %s and %s', (italian, english) => {
    const inEnglish = new Set(recognised(english, 'en'));
    expect(recognised(italian, 'it').filter((id) => inEnglish.has(id))).not.toEqual([]);
  });

  it.each([
    ['il nulla osta che avevo è scaduto', 'it', 'expired-nulla-osta'], ['mio figlio ha compiuto 18 anni', 'it', 'turned-eighteen'], ['my child turned 18', 'en', 'turned-eighteen'],
    ['l’ambasciata non risponde', 'it', 'embassy-silence'], ['the embassy does not answer', 'en', 'embassy-silence'], ['quanto tempo ha il consolato?', 'it', 'visa-time-limit'], ['they lost our file', 'en', 'lost-file'],
    ['la taskira di mia moglie', 'it', 'tazkira'], ['ambasciata di Islamabad', 'it', 'mission/islamabad'], ['embassy in Addis Ababa', 'en', 'mission/addis-ababa'], ['ambasciata in Marocco', 'it', 'country/MA'],
    ['Suprema Corte', 'it', 'cassation'], ['donna somala', 'it', 'somali'], ['art. 29-bis TUI', 'it', 'provision/tui-29-bis'], ['Trib. Roma', 'it', 'court/trib-roma'], ['hawala', 'en', 'remittances'],
  ] as const)('reads %s (%s) as %s', (question, language, id) => {
    expect(recognised(question, language)).toContain(id);
  });

  it.each([
    ['it', /\b(?:over|oltre|sopra|più di|ultra\w+)\b/, /\b(?:under|sotto|meno di|infra\w+)\b/],
    ['en', /\b(?:over|above|older)\b/, /\b(?:under(?! one roof)|below|younger)\b/],
    ['it', /\bregolar/, /\birregolar/],
    ['en', /\b(?:regular|lawful)/, /\b(?:irregular|unlawful)/],
    ['it', /nulla osta (?:ancora )?(?:buono|valido)|^(?:validità|durata) del nulla osta/, /scadut|perento|decadenza|non vale/],
    ['en', /still good|^(?:validity|duration) of the (?:nulla osta|clearance)/, /expired|lapse|ran out|out of (?:date|time)|no longer valid/],
    ['it', /(?<!non )\b(?:rilasciat|concess|accolt|ottenut|approvat|vint)/, /\b(?:negat|rigett|respint|pers[oa]\b|non rilasciat)/],
    ['en', /(?<!not )\b(?:granted|upheld|obtained|approved|family won)/, /\b(?:refused|denied|rejected|dismissed|not granted|family lost)/],
    ['it', /\bfavorevol/, /contrari|sfavorevol/],
    ['en', /\bfavou?rable decisions/, /unfavou?rable|contrary/],
    ['it', /nonostante il nulla osta|nulla osta (?:rilasciato|concesso)/, /(?:senza|assenza di|mancanza del) nulla osta/],
    ['en', /(?:despite|although) the (?:clearance|nulla osta)|clearance granted/, /without (?:clearance|nulla osta)|absence of clearance/],
    ['it', /vivere insieme|coabitazione/, /separati|lontani|case diverse/],
    ['en', /\btogether\b|cohabitation/, /\bapart\b|separate homes/],
    ['it', /\b(?:stipendio|salario|guadagno)/, /\b(?:disoccupato|povero)/],
    ['en', /\b(?:salary|wage|earn)/, /\b(?:unemployed|poor)/],
    ['it', /^preavviso|^avviso|^comunicazione/, /(?:senza|nessun) (?:preavviso|avviso)/],
    ['en', /^(?:prior notice|notice of)/, /without (?:prior notice|warning)|no warning/],
    ['it', /\bcompetente$/, /incompetente$|sbagliat/],
    ['en', /^competent (?:embassy|consulate)/, /wrong (?:embassy|consulate)|not competent/],
  ] as const)('never has in one concept what is opposed (%s: %s, %s)', (language, one, other) => {
    const withBoth = concepts.filter((own) => own[language].some((form) => one.test(form)) && own[language].some((form) => other.test(form)));
    expect(concepts.some((own) => own[language].some((form) => other.test(form)))).toBe(true);
    expect(withBoth.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['genitori over 65', 'it', 'over-sixty-five', 'under-sixty-five'], ['genitori ultrasessantacinquenni', 'it', 'over-sixty-five', 'under-sixty-five'], ['genitori con più di 65 anni', 'it', 'over-sixty-five', 'under-sixty-five'],
    ['parents over 65', 'en', 'over-sixty-five', 'under-sixty-five'], ['over-65 mother', 'en', 'over-sixty-five', 'under-sixty-five'], ['genitori under 65', 'it', 'under-sixty-five', 'over-sixty-five'],
    ['madre con meno di 65 anni', 'it', 'under-sixty-five', 'over-sixty-five'], ['parents under 65', 'en', 'under-sixty-five', 'over-sixty-five'], ['the under-65 father', 'en', 'under-sixty-five', 'over-sixty-five'],
    ['mother older than 70', 'en', 'over-sixty-five', 'under-sixty-five'], ['genitori oltre i 65 anni', 'it', 'over-sixty-five', 'under-sixty-five'], ['father younger than 60', 'en', 'under-sixty-five', 'over-sixty-five'],
  ] as const)('reads %s (%s) as %s, never as %s', (question, language, meant, opposite) => {
    const ids = searched(question, language);
    expect(ids).toContain(meant);
    expect(ids).not.toContain(opposite);
  });

  it('reads a consulate in a country as an embassy there', () => {
    expect(searched('consolato in Marocco', 'it')).toContain('country/MA');
    expect(searched('consulate in Ghana', 'en')).toContain('country/GH');
  });

  it('keeps words apart that only look alike', () => {
    expect(recognised('ambasciata a Colombo', 'it')).not.toContain('colombian');
    expect(recognised('remitted to the lower court', 'en')).not.toContain('remittances');
    expect(recognised('spese a carico della amministrazione', 'it')).not.toContain('dependency');
    expect(recognised('children', 'en')).not.toContain('other-children');
    expect(recognised('quale tribunale', 'it')).not.toContain('territorial-competence');
    expect(recognised('checks the authenticity of documents', 'en')).not.toContain('legalisation');
  });

  // Small words go from a form; what is left of it must still say the same ("non può aspettare" would be any "non" near a delay).
  it.each([
    ['sono in pericolo a Gaza', 'it', 'public-order'], ['my husband is in danger', 'en', 'public-order'], ['il consolato non ha tardato', 'it', 'periculum'], ['mia moglie non può avere il visto', 'it', 'widow'],
    ['nulla osta e visto', 'it', 'no-nulla-osta'], ['marriage documents', 'en', 'sham-marriage'], ['documenti di matrimonio', 'it', 'sham-marriage'], ['provvedimento adottato', 'it', 'adoption'],
    ['visa refused to his mother no. 12', 'en', 'parents-reunification'],
    ['in caso di diniego', 'it', 'housing'], ['per la salute', 'it', 'income'], ['pretende il test', 'it', 'customary-marriage'], ['farsi rilasciare il visto', 'it', 'sham-marriage'], ['minori sui quali decidere', 'it', 'single-desk'],
    ['moglie e figli', 'it', 'stepchild'], ['nulla osta rifiutato', 'it', 'who-checks-what'], ['oltre dodici mesi', 'it', 'six-months'], ['non era minore', 'it', 'age-doubt'], ['appuntamento cancellato', 'it', 'filing-visa-application'],
    ['wife and children', 'en', 'stepchild'], ['refugee and his wife', 'en', 'derived-status'], ['bring my children to Italy', 'en', 'fostering'], ['delay in Nairobi', 'en', 'unlawful-silence'], ['date of the clearance', 'en', 'expired-nulla-osta'],
    ['Italian law in force', 'en', 'in-laws'], ['crossed the desert', 'en', 'separation-divorce'], ['invalid documents', 'en', 'disability'], ['a letter from the doctor', 'en', 'false-documents'], ['aged 23 on arrival', 'en', 'minimum-age'],
    ['visa refused to his mother no. 12', 'en', 'parents-reunification'], ['mia moglie e due figli', 'it', 'polygamy'], ['my wife and two children', 'en', 'polygamy'],
    ['moglie e figli in Pakistan', 'it', 'stepchild'], ['my husband and our child', 'en', 'stepchild'],
  ] as const)('does not read %s (%s) as %s', (question, language, id) => {
    expect(searched(question, language)).not.toContain(id);
  });

  it.each([
    ['la via libera della prefettura', 'it', 'nulla-osta'], ['battered wife', 'en', 'permit-after-breakup'], ['quale tribunale', 'it', 'which-court'], ['can the consulate check again', 'en', 'who-checks-what'],
    ['members of the household', 'en', 'household-members'], ['soldi dallo Stato', 'it', 'damages'], ['età minima degli sposi', 'it', 'minimum-age'], ['sposati solo per i documenti', 'it', 'sham-marriage'],
    ['they never explained the refusal', 'en', 'refusal-reasons'], ['arrivato in Italia da solo', 'it', 'unaccompanied-minor'], ['G.O. o G.A.?', 'it', 'jurisdiction'], ['le mie sorelle sono casalinghe', 'it', 'other-children'],
  ] as const)('reads what people say, %s (%s), as %s', (question, language, id) => {
    expect(searched(question, language)).toContain(id);
  });

  it('gives each concept its own id, and phrases in both languages', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    expect(concepts.filter(({ it: italian, en }) => italian.length === 0 || en.length === 0)).toEqual([]);
  });

  it('reaches every issue and every obstacle with words of its own', () => {
    const reached = new Set(records.flatMap(({ means }) => [...(means?.issue ?? []), ...(means?.obstacle ?? [])]));
    const issues = [...library.issues.values()].filter(({ broader }) => broader !== null).map(({ key }) => key);
    expect([...issues, ...obstacles].filter((value) => !reached.has(value))).toEqual([]);
  });

  it('names only nationalities that a decision carries', () => {
    const carried = new Set(library.decisions.flatMap(({ sponsor, relatives }) => [sponsor.nationality, ...relatives.map(({ nationality }) => nationality)]));
    expect(records.flatMap(({ means }) => means?.nationality ?? []).filter((code) => !carried.has(code))).toEqual([]);
  });

  it('takes no word of the yaml for a city', () => {
    const cities = concepts.filter(({ id }) => id.startsWith('mission/'));
    const own = concepts.slice(0, records.length);
    for (const language of ['it', 'en'] as const) {
      const listed = new Set(own.flatMap((one) => one[language].map((form) => formKey(form, language))));
      expect(cities.flatMap((one) => one[language]).filter((form) => listed.has(formKey(form, language)))).toEqual([]);
    }
  });

  it.each(languages)('stays small in %s: 26 kB as the search fetches it, gzipped', (language) => {
    const sizes = [meanings, concepts.map((concept) => concept[language])].map((file) => gzipSync(JSON.stringify(file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(26_624);
  });
});

describe('concepts from the registries', () => {
  it('leave out a synonym of one word, and one that the yaml says', () => {
    const costs = library.issues.get('mootness-and-costs')?.synonyms;
    expect(costs?.it).toContain('improcedibilità');
    expect(concept('issue/mootness-and-costs').it).not.toContain('improcedibilità');
    expect(costs?.en).toContain('notional loser');
    expect(concept('issue/mootness-and-costs').en).not.toContain('notional loser');
    expect(concept('issue/mootness-and-costs').en).toContain('struck out of the list');
  });

  it('keep the name, without what stands in brackets', () => {
    expect(concept('issue/art-31-authorisation').it[0]).toBe('Autorizzazione per il minore');
    expect(concept('mission/tehran').en).toContain('Tehran');
  });

  it('know an article by its number and never by its subject', () => {
    expect(library.provisions.get('tui-29')?.synonyms.it).toContain('ricongiungimento familiare');
    expect(concept('provision/tui-29').it).not.toContain('ricongiungimento familiare');
    expect(concept('provision/tui-29').it).toContain('art. 29 d.lgs. 286/1998');
  });

  it('mean the issue itself, and nothing for a group of issues', () => {
    expect(concept('issue/expired-nulla-osta').means).toEqual({ issue: ['expired-nulla-osta'] });
    expect(concept('issue/authorisation').means).toEqual({});
  });

  it('are made only for what a decision carries', () => {
    expect([...library.provisions.keys()].some((key) => !library.byProvision.has(key))).toBe(true);
    expect(concepts.flatMap(({ id, means }) => (id.startsWith('provision/') ? (means.provision ?? []) : [])).filter((key) => !library.byProvision.has(key))).toEqual([]);
  });

  it('gather the missions of a country', () => {
    expect(concept('country/MA').means.mission?.toSorted()).toEqual(['casablanca', 'rabat']);
  });
});

describe('the words of a form', () => {
  it('are its stems without the small words, in either order', () => {
    expect(stemsOf('le prove della filiazione', 'it')).toEqual(stemsOf('prova filiazione', 'it'));
    expect(formKey('lapse of the nulla osta', 'en')).toBe(formKey('nulla osta lapse', 'en'));
    expect(formKey('dell’età ossea', 'it')).toBe(formKey('eta ossea', 'it'));
    expect(isIdle('titolare di protezione sussidiaria', ['protezione sussidiaria'], 'it')).toBe(true);
    expect(isIdle('protezione sussidiaria', ['titolare di protezione sussidiaria'], 'it')).toBe(false);
  });
});
