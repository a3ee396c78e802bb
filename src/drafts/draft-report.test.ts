import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { checkWords } from '../components/check/check-words.ts';
import type { Language } from '../i18n/language.ts';
import { checkDraft } from './check-draft.ts';
import { toDraftLibrary } from './draft-library.ts';
import { writeReport } from './draft-report.ts';

const library = readLibrary();
const made = { it: toDraftLibrary(library, 'it', 'https://massimario.example'), en: toDraftLibrary(library, 'en', 'https://massimario.example') };
const report = (text: string, language: Language, style: 'markdown' | 'text'): string => writeReport(checkDraft(text, made[language].index), made[language], checkWords[language].script.words, { language, style, day: '2026-11-22' });

const draft = 'Cass. n. 20127 del 15 luglio 2021; Cass. n. 20127 del 14 luglio 2021 e di nuovo Cass. 20127/2021. Cass. n. 20217 del 14 luglio 2021. C-550/16. C-999/19.';

describe('writeReport', () => {
  it('tells every citation with what the draft says and what the library has', () => {
    const text = report(draft, 'it', 'text');
    expect(text).toMatch(/^Controllo delle citazioni\n\nMassimario del ricongiungimento familiare, edizione del .*\. Controllo del 22 novembre 2026\.\nCitazioni diverse: 5\. Punti della bozza: 6\.\n- 2 non coincidono\n/);
    expect(text).toContain('1. Cass. n. 20127 del 15 luglio 2021\n\nNON COINCIDE. La raccolta ha questa decisione, ma la data non coincide: la bozza dice 15 luglio 2021.\n\n- Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127');
    expect(text).toContain('2. Cass. n. 20127 del 14 luglio 2021\n\nNELLA RACCOLTA. Nella raccolta. (2 punti della bozza)');
    expect(text).toContain('La raccolta non ha Cass. 20217/2021. Ha però qualcosa che le somiglia');
    expect(text).toContain('Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127 (numero quasi uguale), https://massimario.example/it/decisions/it-cass-2021-20127/');
    expect(text).toContain('In senso contrario: ');
    expect(text).toContain('[nostra parafrasi, da verificare sul testo]');
    expect(text).toContain('C-999/19 è una citazione riconosciuta, ma non è in questa raccolta. Ciò non dice nulla sulla sua esistenza.\n\n- Dove cercarla: CURIA');
  });

  it('never says of anything that it does not exist', () => {
    for (const language of ['it', 'en'] as const) {
      const words = JSON.stringify(checkWords[language]);
      expect(words).not.toMatch(/inesistent|non esiste(?!re)|does not exist|non-existent|doesn’t exist/i);
      expect(checkWords[language].script.words.absent).toMatch(language === 'it' ? /non dice nulla sulla sua esistenza/ : /says nothing about whether it exists/);
    }
  });

  it('lets no draft write Markdown of its own', () => {
    const hostile = report('Cass. <img src=x> n. 1/2; sentenza *X* `y` n. 99999/2021 \u202E', 'en', 'markdown');
    expect(hostile).toContain('# Check of citations');
    expect(hostile).not.toMatch(/(?<!\\)<img|\u202E/);
    expect(report('sentenza n. 99999/2021 della Cassazione', 'en', 'markdown')).toContain('## 1. sentenza n. 99999/2021 della Cassazione');
  });

  it('says so where there is nothing', () => {
    expect(report('niente', 'it', 'text')).toContain('Nessuna citazione riconosciuta.');
  });
});
