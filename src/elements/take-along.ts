// The menu on the head of the results: the whole result as a file, or the link to the search. The writers and the data come
// when a file is asked for; the query stays in the page.
import { isResultFormat } from '../exports/result-formats.ts';
import type { Language } from '../i18n/languages.ts';
import { fillIn } from '../search/search-strings.ts';
import type { TakeStrings } from '../search/keep-strings.ts';
import { searchInWords } from './search-in-words.ts';
import type { Shown } from './search-page.ts';

const statusTime = 6000; // milliseconds

export class TakeAlong {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #shown: () => Shown | null;
  readonly #menu: HTMLDetailsElement;
  readonly #status: HTMLElement;
  readonly #strings: TakeStrings;
  #reset: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, language: Language, shown: () => Shown | null) {
    const menu = root.querySelector<HTMLDetailsElement>('[data-part="take"]');
    const status = menu?.querySelector<HTMLElement>('[data-slot="status"]');
    if (!menu || !status) throw new Error('The search page has no menu to take results along');
    this.#root = root;
    this.#language = language;
    this.#shown = shown;
    this.#menu = menu;
    this.#status = status;
    this.#strings = JSON.parse(menu.dataset['strings'] ?? '{}') as TakeStrings;
    menu.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-take]') : null;
      if (button) void this.#take(button.dataset['take'] ?? '');
    });
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !menu.contains(target) && target.isConnected) menu.open = false;
    });
  }

  async #take(what: string): Promise<void> {
    if (what === 'link') {
      await navigator.clipboard.writeText(location.href).then(() => this.#say(this.#strings.linkCopied), () => this.#say(this.#strings.linkRefused));
      return;
    }
    const shown = this.#shown();
    if (shown === null || !isResultFormat(what) || this.#menu.hasAttribute('aria-busy')) return;
    const search = { words: searchInWords(this.#root, shown.state.q), address: location.href };
    this.#menu.setAttribute('aria-busy', 'true');
    this.#say(this.#strings.preparing);
    try {
      const { writeResultFile } = await import('./write-result-file.ts');
      const file = await writeResultFile({ format: what, ids: shown.rows.map((row) => shown.table.ids[row] ?? ''), language: this.#language, search });
      this.#say(fillIn(this.#strings.done, { file }));
    } catch {
      this.#say(this.#strings.failed, false);
    } finally {
      this.#menu.removeAttribute('aria-busy');
    }
  }

  /** A failure stays until the next try; the rest has been read by then. */
  #say(text: string, passing = true): void {
    clearTimeout(this.#reset);
    this.#status.textContent = text;
    if (passing && text !== this.#strings.preparing) this.#reset = setTimeout(() => (this.#status.textContent = ''), statusTime);
  }
}
