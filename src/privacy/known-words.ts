// The capitalised words that name no person: built from the registries themselves (courts, places, acts, publishers),
// from the platform's names of countries, and from a short list of offices, bodies, languages and peoples. A frequent first name
// never becomes known by standing in a registry: it would hide itself.
import { countryName } from '../i18n/countries.ts';
import { languages } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { firstNames, firstNamesThatAreWords } from './first-names.ts';

export interface KnownWords {
  /** A word, capitalised or not, that names no person: `Tribunale`, `Islamabad`, `Pakistani`. */
  has(word: string): boolean;
  /** A word that is no name even after "sig." or "avv.", where `Genova` would be a surname. */
  isOffice(word: string): boolean;
  /** An article, a preposition, a conjunction. */
  isFunctionWord(word: string): boolean;
  /** A frequent first name that is hardly anything else. */
  isFirstName(word: string): boolean;
  /** A frequent first name, be it a common word as well (Grace, Rosa, Said). */
  mayBeFirstName(word: string): boolean;
  beginsWithCountry(phrase: string): boolean;
  /** A town of the registries (seats of courts and missions). */
  isTown(word: string): boolean;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Offices that may follow a title and are no name: "Signor Presidente", "Avvocato Generale". Few, since all else may be a surname. */
const offices = list(`
  presidente presidenti giudice giudici ministro ministra generale avvocato avvocata avvocati avvocate dottore dottoressa questore prefetto sindaco console ambasciatore ambasciatrice relatore
  relatrice estensore onorario onoraria tutelare designato designata delegato delegata istruttore monocratico amministrativo procuratore procuratrice cancelliere segretario direttore direttrice
  consigliere consiglieri commissario aggiunto comandante
  judge judges justice general advocate advocates president minister registrar rapporteur prosecutor ambassador consul secretary director attorney lawyer lawyers barrister solicitor counsel
  commissioner speaker
`);

/** Words that end a title without naming anybody: "dal dott. Il giudice", "Avvocati Senza Frontiere". */
const functionWords = list(`
  il lo la i gli le l un uno una d di del dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei sul sulla per con in su tra fra e ed o od ma se che chi cui come
  quando dove non si ne ci ha hanno era sono questo questa questi queste quello quella quelli quelle tale tali ogni anche secondo contro dopo entro presso tutti tutte qui egli essa senza
  the a an and or but if of on at by to for from with without this that these those it its he she they we under after before where when which who whose as not no see both each only also since
`);

const others = list(`
  presidenza ministero ministeri stato repubblica tribunale tribunali corte corti consiglio commissione procura avvocatura questura prefettura consolato ambasciata sezione sezioni camera grande
  unite unico unica amministrativa ordinario ordinaria minorile minorenni minori civile penale supremo suprema europeo europea europei nazionale nazionali regionale costituzionale cassazione
  appello pubblico ministeriale interno interni esteri difesa affari governo parlamento unione foro ordine collegio ufficio cancelleria segreteria direzione primo prima seconda terza quarta
  frontiere stati membri membro capo aula salvo
  court courts council commission ministry state states chamber grand law society office consulate embassy member members republic union appeal appeals supreme high constitutional first
  article articles art section sections case cases directive regulation decree order judgment judgments note page part box table figure annex chapter paragraph
  articolo articoli comma lettera causa cause direttiva regolamento decreto ordinanza sentenza sentenze nota pagina parte riquadro tabella allegato paragrafo punto numero legge testo codice
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  afghan afghans albanian algerian american arab arabic asian african austrian bangladeshi belgian bengali british bulgarian burkinabe cameroonian chinese colombian congolese croatian cuban
  czech danish dari dominican dutch ecuadorian egyptian english eritrean estonian ethiopian european farsi filipino finnish french gambian georgian german ghanaian greek guinean hindi
  hungarian indian indonesian iranian iraqi irish islamic israeli italian italians ivorian japanese jewish jordanian kenyan kosovan kurdish lebanese libyan lithuanian malian mauritanian
  moldovan moroccan muslim nepalese nigerian norwegian pakistani palestinian pashto persian peruvian philippine polish portuguese punjabi romanian russian rwandan senegalese serbian
  sinhalese slovak slovenian somali spanish sudanese swedish swiss syrian tamil tigrinya togolese tunisian turkish ugandan ukrainian urdu venezuelan western eastern northern southern
  africa asia europa europe america oriente middle east west north south mediterraneo mediterranean balcani balkans schengen dublino dublin ginevra geneva bruxelles brussels lussemburgo
  luxembourg strasburgo strasbourg aia hague nizza nice lisbona lisbon istanbul berlin berlino madrid parigi paris londra london vienna copenhagen stoccolma stockholm amsterdam helsinki
  trattato treaty convenzione convention carta charter fundamental rights human diritti uomo fanciullo child children gazzetta ufficiale official journal official bollettino bulletin
  nazioni unite united nations alto commissariato commissioner refugees onu unhcr oim iom ue eu cee ce ecli celex hudoc eurlex eur lex edu cedu echr ecthr cjeu cgue tui cassation
  grand chamber council home foreign international cooperation cooperazione internazionale sportello unico immigrazione immigration territorial commission territoriale agenzia agency spid pec
  dna aids hiv covid sars cov acts act consolidated legislative presidential community practice guide guida massimario digest holding library github
  bossi-fini turco-napolitano minniti-orlando orlando-minniti salvini cutro pinto
  internet web google microsoft word excel adobe firefox chrome safari apple linux windows mac macos android astro pagefind typescript javascript node npm zod vite vitest playwright markdown
  creative commons mit skos json atom rss html css csv yaml mdx pdf doi urn eli uri url
  landkreis land stadt bundesrepublik bundesverwaltungsgericht oberverwaltungsgericht verwaltungsgericht deutschland raad rechtbank hof den haag staat staatssecretaris veiligheid justitie belgische
  etat belge conseil cour pays bas tribunal superior justicia juzgado delegacion subdelegacion gobierno pais vasco kozigazgatasi munkaugyi birosag
  ostre vestre landsret hojesteret kammarratten korkein hallinto oikeus gerichtshof verwaltungsgerichtshof hoge vreemdelingenbetwistingen contentieux etrangers audiencia nacional supremo
  open font license universal declaration service provider ad hoc query caritas croce rossa red cross save
`);

/** Seats of Italian provinces: towns that prose names though no registry does. */
const italianTowns = `
  Agrigento, Alessandria, Ancona, Aosta, Arezzo, Ascoli Piceno, Asti, Avellino, Bari, Barletta, Belluno, Benevento, Bergamo, Biella, Bologna, Bolzano, Brescia, Brindisi, Cagliari, Caltanissetta,
  Campobasso, Caserta, Catania, Catanzaro, Cesena, Chieti, Como, Cosenza, Cremona, Crotone, Cuneo, Enna, Fermo, Ferrara, Firenze, Foggia, Forlì, Frosinone, Genova, Gorizia, Grosseto, Imperia,
  Isernia, L'Aquila, La Spezia, Latina, Lecce, Lecco, Livorno, Lodi, Lucca, Macerata, Mantova, Massa, Carrara, Matera, Messina, Milano, Modena, Monza, Napoli, Novara, Nuoro, Oristano, Padova,
  Palermo, Parma, Pavia, Perugia, Pesaro, Pescara, Piacenza, Pisa, Pistoia, Pordenone, Potenza, Prato, Ragusa, Ravenna, Reggio Calabria, Reggio Emilia, Rieti, Rimini, Roma, Rovigo, Salerno,
  Sassari, Savona, Siena, Siracusa, Sondrio, Taranto, Teramo, Terni, Torino, Trani, Trapani, Trento, Treviso, Trieste, Udine, Urbino, Varese, Venezia, Verbania, Vercelli, Verona, Vibo Valentia,
  Vicenza, Viterbo, Lampedusa, Ventimiglia, Rome, Milan, Turin, Naples, Venice, Florence, Genoa`
  .trim()
  .split(/,\s+/);

export interface RegistryTexts {
  /** Names, labels, titles, synonyms: every text of the registries. */
  texts: Iterable<string>;
  towns: Iterable<string>;
  countries?: Iterable<string>;
}

const wordPattern = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Every name the platform has for a country, in both languages. */
function platformCountries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return languages.flatMap((language) => codes.map((code) => countryName(code, language)).filter((name) => name.length > 2));
}

export function buildKnownWords({ texts, towns, countries = [] }: RegistryTexts): KnownWords {
  const officeWords = new Set(offices);
  const particles = new Set(functionWords);
  const known = new Set([...offices, ...functionWords, ...others]);
  const add = (text: string, counts: (word: string) => boolean): void => {
    for (const [word] of text.matchAll(wordPattern)) for (const part of [word, ...word.split('-')]) if (counts(part)) known.add(fold(part));
  };
  const countryNames = new Set([...platformCountries(), ...countries].map(fold));
  const townNames = new Set([...towns, ...italianTowns].map(fold));
  const isNoName = (word: string): boolean => !firstNames.has(fold(word));
  // A town is one, even where a word of it is a name somewhere (Addis Abeba); of countries this would let in Lucia and Elena.
  for (const town of townNames) add(town, () => true);
  for (const country of countryNames) add(country, isNoName);
  for (const text of texts) add(text, (word) => /^\p{Lu}/u.test(word) && isNoName(word));
  const regions = new Set(list('europa europe africa asia america ue eu'));
  const has = (word: string): boolean => known.has(fold(word)) || (word.includes('-') && word.split('-').every((part) => known.has(fold(part))));
  const isFirstName = (word: string): boolean => firstNames.has(fold(word)) && !known.has(fold(word));
  return {
    has,
    isFirstName,
    mayBeFirstName: (word) => isFirstName(word) || (firstNamesThatAreWords.has(fold(word)) && !has(word)),
    isOffice: (word) => officeWords.has(fold(word)),
    isFunctionWord: (word) => particles.has(fold(word)),
    beginsWithCountry: (phrase) => {
      const words = fold(phrase).split(/\s+/);
      return words.some((_, index) => countryNames.has(words.slice(0, index + 1).join(' ')) || regions.has(words.slice(0, index + 1).join(' ')));
    },
    isTown: (word) => townNames.has(fold(word)),
  };
}
