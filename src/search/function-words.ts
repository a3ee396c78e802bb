// Words that carry no subject. They are indexed like any other, for phrases; in a question one "per" or "the" would only
// rank by noise. Negations stay out of the lists where a court's ruling can turn on them.
import type { Language } from '../i18n/languages.ts';

const lists: Record<Language, string> = {
  it: `a ad ai agl agli al all alla alle allo anche avendo avere aveva c ch che chi ci cioe col come con cosa cui d da dagl dagli dai dal dall dalla
    dalle dallo degl degli dei del dell della delle dello di dopo dov dove e ed era erano essere fra gli ha hanno ho i il in invece io l la le lei
    li lo loro lui ma mi mio n ne negl negli nei nel nell nella nelle nello noi o od ogni oppure per perche piu po poi pure qual quale quali quand
    quando quant quanta quante quanti quanto quell quella quelle quelli quello quest questa queste questi questo qui s se sei si sia sono su sua
    sue sugl sugli sui sul sull sulla sulle sullo suo suoi t te tra tu un una uno v vi
    posso puo possiamo potere potrei devo deve dobbiamo dovrei fare faccio fa fanno basta bastano serve servono vorrei voglio vuole quando ancora gia sempre
    mai niente tutto tutti tutta tutte molto poco solo mentre dopo prima mia miei mie nostro nostra nostri nostre stare sta stanno
    abbiamo avete avuto siamo siete abbastanza troppo troppa tanto adesso grazie salve
    possono poteva potrebbe vogliono devono bisogna sarebbe hai dice dicono dire ora
    qualcosa qualcuno qualche`,
  en: `a about after again all also am an and any are as at be because been before being between but by can could d did do does for from had has
    have he her hers him his how i if in into is it its itself just ll may me might must my of off on or other our ours out over re s shall she
    should so some such t than that the their them then there these they this those through to too under until up us ve very was we were what
    when where whether which while who whom whose why will with would you your
    get got getting take takes took make makes made want wants need needs let go goes going really still already ever us me also only just much many more most too now one m enough whole please hello thanks
    say says said happen happens don doesn didn isn wasn aren hasn haven
    something anything someone anyone somebody anybody`,
};

export const functionWords: Record<Language, ReadonlySet<string>> = {
  it: new Set(lists.it.split(/\s+/)),
  en: new Set(lists.en.split(/\s+/)),
};
