// <minority-calculator>: shows the form of the page on minority, which does nothing without a script, and fetches what works
// the answer out when the reader turns to it or when the address holds a question.
import type { AnswerSheet } from './answer-sheet.ts';

class MinorityCalculator extends HTMLElement {
  #sheet: Promise<AnswerSheet> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const answer = this.querySelector<HTMLElement>('[data-part="answer"]');
    for (const part of [form, answer]) if (part) part.hidden = false;
    form.addEventListener('focusin', () => this.#load(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load()?.then((sheet) => sheet.submit());
    });
    const readAddress = (): void => {
      // The script of the answer tells a question from an anchor.
      if (location.hash.includes('=')) void this.#load()?.then((sheet) => sheet.readAddress());
    };
    addEventListener('hashchange', readAddress);
    readAddress();
  }

  #load(): Promise<AnswerSheet> | null {
    this.#sheet ??= import('./answer-sheet.ts').then(({ openSheet }) => openSheet(this));
    this.#sheet.catch(() => {
      // A browser does not fetch a script again that failed once on a page.
      const strings = JSON.parse(this.dataset['strings'] ?? '{}') as { failed?: string };
      const answer = this.querySelector<HTMLElement>('[data-part="answer"]');
      if (!answer) return;
      answer.textContent = strings.failed ?? '';
    });
    return this.#sheet;
  }
}

if (!customElements.get('minority-calculator')) customElements.define('minority-calculator', MinorityCalculator);
