// The words of a reader's notes on a decision's page. The page does not carry them: they are fetched when there is a note to
// show or to make. `{n}` and the like are filled in by `fillIn`.
import type { AnchorStatus, Purpose } from '../../annotations/note.ts';
import type { Move } from '../../annotations/choose-passage.ts';
import type { Reason } from '../../annotations/resolve-passage.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Counted } from '../../search/keep-strings.ts';
import type { StorageStrings } from './standing-line.ts';

export interface ReaderStrings {
  title: string;
  close: string;
  closeFault: string;
  partFailed: string;
  /** What stands in the bar beside the button. */
  count: Counted;
  /** The same of notes on the text in another language. */
  countOnText: Record<Language, Counted>;
  drafts: Counted;
  hidden: string;
  purposes: Record<Purpose, string>;
  /** `{n}`: a paragraph, a holding; an editorial note, whose number is the page's and may change; the headnote; a place that is gone; one that a file of another tool did not give. */
  places: Record<'p' | 'h' | 'n', string> & Record<'headnote' | 'gone' | 'unknown', string>;
  /** `{count}` notes at a block, `{place}` and the purposes `{purposes}`. */
  countAt: string;
  outside: string;

  form: {
    added: string;
    changed: string;
    passage: string;
    choose: string;
    purpose: string;
    text: string;
    language: string;
    languages: Record<Language, string>;
    tags: string;
    tagsHint: string;
    add: string;
    /** `{tag}` */
    removeTag: string;
    save: string;
    cancel: string;
    draftHint: string;
    saved: string;
    notSaved: string;
    /** Another tab had saved the same note meanwhile. */
    overtaken: string;
    draftKept: string;
  };

  picker: {
    label: string;
    confirm: string;
    cancel: string;
    /** What the groups of buttons move, and what each button does. */
    sentence: string;
    start: string;
    end: string;
    block: string;
    moves: Record<Move, string>;
    keys: string;
    /** `{passage}` of the block `{place}`, or all of it. */
    chosen: string;
    wholeBlock: string;
    nextBlock: string;
    previousBlock: string;
    cancelled: string;
  };

  find: {
    label: string;
    next: string;
    previous: string;
    /** `{n}` of `{total}`, in `{place}`. */
    hit: string;
    none: string;
    annotate: string;
  };

  list: {
    label: string;
    none: string;
    noPaint: string;
    goTo: string;
    edit: string;
    remove: string;
    removed: string;
    undo: string;
    restored: string;
    copyLink: string;
    linkCopied: string;
    linkRefused: string;
    copyToMine: string;
    copied: string;
    unsaved: string;
    saveAgain: string;
    stillHere: string;
    confirmed: string;
    chooseOther: string;
    before: string;
    now: string;
    perhaps: string;
    /** A note on the text in the other language, by the language of that text. */
    otherText: Record<Language, string>;
    /** A set so large that looking for its notes was given up, or what looks for them could not be fetched. */
    notChecked: string;
    draft: string;
    resume: string;
    discard: string;
    discarded: string;
  };
  /** What the reader is told of a passage that is not exactly as it was. */
  statuses: Record<Exclude<AnchorStatus, 'exact'>, string>;
  reasons: Record<Reason, string>;

  layers: {
    label: string;
    editorial: string;
    mine: string;
    /** `{title}` */
    pack: string;
    /** `{author}` */
    author: string;
    noAuthor: string;
  };

  tools: { notebook: string; print: string; word: string; share: string; unsavedCopied: string; copied: string };

  print: { title: string; unplaced: string; pack: string; source: string };
}

export interface ShareStrings {
  title: string;
  explanation: string;
  name: string;
  author: string;
  authorHint: string;
  which: string;
  make: string;
  copy: string;
  link: string;
  cancel: string;
  /** `{n}` characters. */
  length: string;
  long: string;
  tooLong: string;
  none: string;
}

export interface OfferStrings {
  title: string;
  /** `{author}` */
  says: string;
  noAuthor: string;
  count: Counted;
  known: string;
  nothingKept: string;
  keep: string;
  decline: string;
  kept: string;
  declined: string;
  broken: string;
  /** `{n}` were refused. */
  refused: Counted;
  elsewhere: string;
  /** `{n}` that are here already, as one's own or in another pack. */
  elsewhereHere: Counted;
}

/** What is fetched with the script: `/data/reader-notes-{l}.json`. */
export interface ReaderWords {
  strings: ReaderStrings;
  storage: StorageStrings;
  /** Addresses of the notebook and of the emergency page. */
  notebook: string;
  rescue: string;
}

/** What is fetched when a note is written, has issues, or is shared: `/data/reader-notes-more-{l}.json`. */
export interface MoreWords {
  /** The library's issues, by key. */
  issues: Readonly<Record<string, string>>;
  share: ShareStrings;
  offer: OfferStrings;
}
