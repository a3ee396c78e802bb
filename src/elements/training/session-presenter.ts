// The presenter of a session of the library: the slides and notes of both languages are in the page.
import { languages, type Language } from '../../i18n/language.ts';
import { Presenter } from './presenter.ts';
import type { PresentStrings } from './present-strings.ts';

class SessionPresenter extends HTMLElement {
  connectedCallback(): void {
    const { session = '', language = 'it', words = '{}', meant = '{}', total = '0', leave = '{}' } = this.dataset;
    const both = (read: (of: Language) => HTMLElement[]): Record<Language, HTMLElement[]> => Object.fromEntries(languages.map((of) => [of, read(of)])) as Record<Language, HTMLElement[]>;
    const inTemplate = (selector: string): HTMLElement[] => [...(this.querySelector<HTMLTemplateElement>(`template${selector}`)?.content.children ?? [])] as HTMLElement[];
    const slides = both((of) => (of === language ? [...this.querySelectorAll<HTMLElement>(`.deck[data-deck="${of}"] > .slide`)] : inTemplate(`[data-deck="${of}"]`)));
    const notes = both((of) => inTemplate(`[data-notes="${of}"]`));
    new Presenter({
      root: this, id: session, language: language as Language, slides, notes, total: Number(total), kept: '',
      words: JSON.parse(words) as Record<Language, PresentStrings>, meant: JSON.parse(meant) as Record<string, number>, leave: JSON.parse(leave) as Record<Language, string>,
    });
  }
}

customElements.define('session-presenter', SessionPresenter);
