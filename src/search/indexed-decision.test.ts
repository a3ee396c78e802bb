import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { issuesOf } from '../cases/library.ts';
import { languages } from '../i18n/languages.ts';
import { registeredNumbers, sectionsOf } from './indexed-decision.ts';

const library = readLibrary();

describe.each(languages)('the sections of a decision in %s', (language) => {
  it('are its title, headnote, holdings and paragraphs, as they stand, with their anchors', () => {
    for (const decision of library.decisions) {
      const sections = sectionsOf(decision, library, language);
      expect(sections[0]).toEqual({ field: 'title', anchor: null, text: decision.title[language] });
      expect(sections.flatMap(({ anchor }) => anchor ?? [])).toEqual(['headnote', ...decision.holdings.map(({ id }) => id), ...decision.paragraphs.map(({ number }) => `p${number}`)]);
      for (const { id, text } of decision.holdings) expect(sections).toContainEqual({ field: 'holding', anchor: id, text: text[language] });
    }
  });

  it('have every registered number in each form that is printed', () => {
    for (const decision of library.decisions) {
      const text = sectionsOf(decision, library, language).find(({ field }) => field === 'name')?.text ?? '';
      for (const { raw, normalised } of decision.numbers) expect([text.includes(raw), text.includes(normalised)]).toEqual([true, true]);
      for (const number of [decision.ecli?.value, decision.celex, decision.hudocId]) if (number) expect(text).toContain(number);
      expect(new Set(registeredNumbers(decision)).size).toBe(registeredNumbers(decision).length);
    }
  });

  it('name its court and its issues as the registries do', () => {
    for (const decision of library.decisions) {
      const text = sectionsOf(decision, library, language).find(({ field }) => field === 'label')?.text ?? '';
      expect(text).toContain(library.courts.get(decision.court)?.name[language]);
      for (const issue of issuesOf(decision)) expect(text).toContain(library.issues.get(issue)?.label[language]);
    }
  });

  it('hold no mark of Markdown, no tag and no empty text', () => {
    for (const decision of library.decisions) {
      for (const { text } of sectionsOf(decision, library, language)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/\*\*|\]\(|\[\^|<\/?[a-z]/);
      }
    }
  });
});
