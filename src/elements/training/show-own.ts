// Fills the page that presents or prints a reader's own session, from the dataset and from the device or the fragment: what stands
// there is the name of a session, or the session itself. Nothing is kept.
import type { Language } from '../../i18n/language.ts';
import type { OwnSession } from '../../training/own-session.ts';
import { readSessionLink, sessionPart } from '../../training/own-session-link.ts';
import { facilitatorSheet, participantSheet } from '../../training/sheet-markup.ts';
import { showOwnSession } from '../../training/show-own-session.ts';
import { inBoth } from '../../training/shown-session.ts';
import { deckMarkup, notesMarkup } from '../../training/slide-markup.ts';
import { minutesOf } from '../../training/slides.ts';
import { make } from '../notes/make-element.ts';
import { inflateText } from '../notes/packed-text.ts';
import { loadKnown } from './load-known.ts';
import { OwnSessionStore } from './own-session-store.ts';
import type { OwnStrings } from './own-strings.ts';
import { Presenter } from './presenter.ts';
import type { PresentStrings } from './present-strings.ts';
import { toDom, toElements } from './to-dom.ts';

export interface OwnViewWords {
  present: Record<Language, PresentStrings>;
  untitled: Record<Language, string>;
  gone: string;
  problems: OwnStrings['problems'];
  linked: string;
  partly: string;
}

/** What of the fragment says which session it is, beside the presenter's state; empty where nothing does. */
const keptIn = (fragment: string): string => sessionPart(fragment) ?? /(?:^#|&)(session=[0-9a-f-]{36})(?:&|$)/.exec(fragment)?.[1] ?? '';

/** The session, or why there is none. */
async function find(kept: string, words: OwnViewWords): Promise<OwnSession | string> {
  if (sessionPart(`#${kept}`) !== null) {
    const read = await readSessionLink(`#${kept}`, inflateText);
    return 'problem' in read ? words.problems[read.problem] : read.refused.length > 0 ? words.partly : read.session;
  }
  // Where the browser keeps nothing, there is no session to show.
  const stored = await OwnSessionStore.open(() => {}).then((store) => store.find(`urn:uuid:${kept.slice('session='.length)}`)).catch(() => null);
  return stored ?? words.gone;
}

/** Throws where the library cannot be read. */
export async function showOwn(root: HTMLElement): Promise<void> {
  const { view = 'slides', language: asked = 'it', words: json = '{}', site = '' } = root.dataset;
  const language = asked as Language;
  const words = JSON.parse(json) as OwnViewWords;
  const told = root.querySelector<HTMLElement>('[data-slot="told"]');
  const kept = keptIn(location.hash);
  // First of those who listen: the address of another session is no state of this one.
  addEventListener('hashchange', (event) => {
    if (keptIn(new URL(event.newURL).hash) === kept) return;
    event.stopImmediatePropagation();
    location.reload();
  });
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) link.hash = kept;
  const [session, known] = await Promise.all([find(kept, words), loadKnown()]);
  if (typeof session === 'string') {
    told?.replaceChildren(session);
    return;
  }
  const shown = showOwnSession(session, known, words.untitled);
  document.title = shown.title[language];
  if (view === 'slides') {
    new Presenter({
      root, id: session.id, language, kept, words: words.present, meant: minutesOf(shown), total: shown.minutes,
      slides: inBoth((of) => toElements(deckMarkup(shown, of))), notes: inBoth((of) => toElements(notesMarkup(shown, of))),
      leave: inBoth((of) => `/${of}/training/own/#${kept}`),
    });
    return;
  }
  told?.replaceWith(
    ...(sessionPart(`#${kept}`) === null ? [] : [make('p', { class: 'quiet small no-print' }, words.linked)]),
    toDom((view === 'sheet' ? participantSheet : facilitatorSheet)(shown, language, site)),
  );
  root.dataset['ready'] = '';
}
