// Fills the page that presents or prints a reader's own session, from the device and the dataset.
import type { Language } from '../../i18n/language.ts';
import { facilitatorSheet, participantSheet } from '../../training/sheet-markup.ts';
import { showOwnSession } from '../../training/show-own-session.ts';
import { inBoth } from '../../training/shown-session.ts';
import { deckMarkup, notesMarkup } from '../../training/slide-markup.ts';
import { minutesOf } from '../../training/slides.ts';
import { loadKnown } from './load-known.ts';
import { OwnSessionStore } from './own-session-store.ts';
import { Presenter } from './presenter.ts';
import type { PresentStrings } from './present-strings.ts';
import { toDom, toElements } from './to-dom.ts';

export interface OwnViewWords {
  present: Record<Language, PresentStrings>;
  untitled: Record<Language, string>;
  gone: string;
}

/** Throws where the library cannot be read. */
export async function showOwn(root: HTMLElement): Promise<void> {
  const { view = 'slides', language: asked = 'it', words: json = '{}', site = '' } = root.dataset;
  const language = asked as Language;
  const words = JSON.parse(json) as OwnViewWords;
  const told = root.querySelector<HTMLElement>('[data-slot="told"]');
  const [, uuid = ''] = /(?:^#|&)session=([0-9a-f-]{36})(?:&|$)/.exec(location.hash) ?? [];
  // Where the browser keeps nothing, there is no session to show.
  const stored = OwnSessionStore.open(() => {}).then((store) => store.find(`urn:uuid:${uuid}`)).catch(() => null);
  const [session, known] = await Promise.all([stored, loadKnown()]);
  if (!session) {
    told?.replaceChildren(words.gone);
    return;
  }
  const shown = showOwnSession(session, known, words.untitled);
  const kept = `session=${uuid}`;
  document.title = shown.title[language];
  if (view === 'slides') {
    new Presenter({
      root, id: uuid, language, kept, words: words.present, meant: minutesOf(shown), total: shown.minutes,
      slides: inBoth((of) => toElements(deckMarkup(shown, of))), notes: inBoth((of) => toElements(notesMarkup(shown, of))),
      leave: inBoth((of) => `/${of}/training/own/#${kept}`),
    });
    return;
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) link.hash = kept;
  told?.replaceWith(toDom((view === 'sheet' ? participantSheet : facilitatorSheet)(shown, language, site)));
  root.dataset['ready'] = '';
}
