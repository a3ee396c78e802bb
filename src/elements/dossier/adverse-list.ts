// What the open dossier leaves out that stands against it, with the reasons and a button that puts it in.
import type { Adverse } from '../../dossier/find-adverse.ts';
import type { DecisionReference } from '../../dossier/reference.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from '../notes/make-element.ts';
import { counted } from '../notes/say-in-words.ts';
import type { DossierStrings } from './dossier-strings.ts';
import type { LibraryWords } from './library-words.ts';

const firstShown = 5;

export class AdverseList {
  readonly element = make('section', { class: 'dossier-adverse', 'aria-labelledby': 'dossier-adverse' });
  readonly #strings: DossierStrings;
  readonly #add: (references: readonly DecisionReference[], isAll: boolean) => void;
  /** What is shown, so that it is drawn anew only when it changes. */
  #shown = '';

  constructor(strings: DossierStrings, add: (references: readonly DecisionReference[], isAll: boolean) => void) {
    this.#strings = strings;
    this.#add = add;
    // What is folded away is not printed.
    let wasOpen = false;
    addEventListener('beforeprint', () => {
      wasOpen = this.#unfold(true);
    });
    addEventListener('afterprint', () => this.#unfold(wasOpen));
  }

  /** Gives what it was before. */
  #unfold(isOpen: boolean): boolean {
    const details = this.element.querySelector('details');
    const was = details?.open === true;
    if (details) details.open = isOpen;
    return was;
  }

  show(references: readonly DecisionReference[], library: LibraryWords | null): void {
    this.element.hidden = references.length === 0;
    const adverse = library?.adverse(references) ?? [];
    const shown = JSON.stringify([library === null, adverse]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { adverse: title, adverseLead, adverseNone, adverseUnknown, adverseCount, adverseMore, adverseAddAll } = this.#strings;
    const isOpen = this.element.querySelector('details')?.open === true;
    const first = adverse.slice(0, firstShown);
    const more = adverse.slice(firstShown);
    this.element.replaceChildren(
      make('h2', { id: 'dossier-adverse', tabindex: '-1' }, title, ...(adverse.length === 0 ? [] : [make('span', { class: 'quiet' }, ` (${counted(adverseCount, adverse.length)})`)])),
      make('p', { class: 'small quiet' }, adverseLead),
      ...(library === null ? [make('p', { class: 'small' }, adverseUnknown)] : adverse.length === 0 ? [make('p', {}, adverseNone)] : []),
      ...(library === null || adverse.length === 0 ? [] : [make('ol', { class: 'dossier-contrary' }, ...first.map((one) => this.#draw(one, library)))]),
      ...(library === null || more.length === 0 ? [] : [make('details', { open: isOpen }, make('summary', { class: 'no-print' }, counted(adverseMore, more.length)), make('ol', { class: 'dossier-contrary', start: String(firstShown + 1) }, ...more.map((one) => this.#draw(one, library))))]),
      ...(adverse.length < 2 ? [] : [make('p', { class: 'no-print' }, makeButton(adverseAddAll, () => this.#add(adverse, true)))]),
    );
  }

  focus(): void {
    (this.element.querySelector<HTMLElement>('button') ?? this.element.querySelector('h2'))?.focus();
  }

  #draw(adverse: Adverse, library: LibraryWords): HTMLElement {
    const { holding, wholeDecision, adverseAdd } = this.#strings;
    const told = library.tell(adverse);
    const place = adverse.holding === null ? wholeDecision : fillIn(holding, { n: adverse.holding.slice(1) });
    const add = makeButton(adverseAdd, () => this.#add([adverse], false));
    add.append(make('span', { class: 'unseen' }, `: ${told?.citation ?? adverse.decision}, ${place}`));
    return make('li', { 'data-decision': adverse.decision, 'data-holding': adverse.holding ?? '' },
      make('p', { class: 'row-cite' }, make('a', { href: told?.address ?? '' }, told?.citation ?? adverse.decision)),
      make('p', { class: 'dossier-reasons' }, make('b', {}, place), ` · ${this.#reasons(adverse, library)}`),
      make('p', { class: 'dossier-text' }, told?.text ?? ''),
      make('p', { class: 'no-print' }, add),
    );
  }

  #reasons({ reasons }: Adverse, library: LibraryWords): string {
    return reasons
      .map((reason) => fillIn(this.#strings.reasons[reason.kind], reason.kind === 'relation' ? { words: library.relation(reason.verb, reason.to) } : { issues: reason.issues.map((issue) => library.issue(issue).toLowerCase()).join(', ') }))
      .join('; ');
  }
}
