// The words of the notebook and what it knows of the library: one file, fetched when the page opens (`/data/notebook-{l}.json`),
// and nothing after it. `{n}` and the like are filled in by `fillIn`.
import type { Quarantined } from '../../annotations/read-annotations.ts';
import type { PastNote } from '../../annotations/stored-records.ts';
import type { Counted } from '../../search/keep-strings.ts';
import type { KnownStatus } from './note-places.ts';
import type { Snapshot } from './note-snapshots.ts';
import type { ReaderWords, ShareStrings } from './reader-strings.ts';

export interface NotebookStrings {
  failed: string;
  /** No notes at all, and how one is made. */
  empty: string;
  /** Everything in the browser was erased. */
  erased: string;

  filter: {
    label: string;
    words: string;
    purpose: string;
    issue: string;
    decision: string;
    set: string;
    status: string;
    /** Of each filter: it narrows nothing. */
    any: string;
    own: string;
    clear: string;
    /** `{n}` of `{total}` notes. */
    shown: string;
    none: string;
    more: Counted;
  };
  statuses: Record<KnownStatus, string>;
  /** What is said of a note whose place is not known. */
  unchecked: string;

  list: {
    /** `{date}` */
    changed: string;
    copiedFrom: string;
    history: string;
    word: string;
    /** Name of the button that makes the Word document of `{decision}`. */
    wordOf: string;
    notHere: string;
    drafts: string;
    highlight: string;
  };
  history: { title: string; none: string; why: Record<PastNote['why'], string>; resume: string; close: string };

  packs: {
    title: string;
    explanation: string;
    none: string;
    /** `{title}` */
    shown: string;
    untitled: string;
    count: Counted;
    origins: Record<'library' | 'file' | 'link', string>;
    copyAll: string;
    copied: Counted;
    copiedNone: string;
    download: string;
    remove: string;
    removed: string;
    undo: string;
    restored: string;
    offered: string;
    load: string;
    loadFailed: string;
    /** An address names a pack that this edition does not have. */
    unknown: string;
  };

  files: {
    title: string;
    explanation: string;
    choose: string;
    drop: string;
    broken: string;
    tooLarge: string;
  };
  preview: {
    /** `{name}` of the file. */
    title: string;
    link: string;
    pack: string;
    quarantine: string;
    copy: string;
    says: string;
    noAuthor: string;
    /** `{date}` */
    made: string;
    here: string;
    where: string;
    asPack: string;
    asMine: string;
    nothingKept: string;
    added: Counted;
    changed: Counted;
    deleted: Counted;
    same: Counted;
    late: Counted;
    elsewhere: Counted;
    refused: Counted;
    quarantined: Counted;
    why: Record<'older' | 'deleted-here', string>;
    before: string;
    after: string;
    /** Beside a list of which only the beginning is shown. */
    more: Counted;
    wholeFile: string;
    nothing: string;
    keep: string;
    decline: string;
    close: string;
    declined: string;
    /** `{added}`, `{changed}`, `{deleted}` notes. */
    done: string;
  };

  export: {
    title: string;
    which: string;
    all: string;
    shown: string;
    name: string;
    nameHint: string;
    untitled: string;
    author: string;
    authorHint: string;
    formats: Record<'jsonld' | 'obsidian' | 'plain' | 'link', string>;
    explain: string;
    none: string;
    done: Counted;
    link: string;
    own: string;
  };

  copies: {
    title: string;
    explanation: string;
    none: string;
    why: Record<Snapshot['why'], string>;
    /** `{n}` notes on `{date}` at `{time}`. */
    line: string;
    restore: string;
    restoreOf: string;
    restored: Counted;
    gone: string;
  };
  deleted: { title: string; none: string; on: string; restore: string };
  quarantine: {
    title: string;
    explanation: string;
    none: string;
    why: Record<Quarantined['why'], string>;
    from: string;
    download: string;
    retry: string;
    discard: string;
    discarded: string;
    restored: string;
  };
  erase: {
    title: string;
    explanation: string;
    open: string;
    question: string;
    packs: Counted;
    /** `{notes}`, `{packs}`, `{drafts}` */
    what: string;
    copyFirst: string;
    yes: string;
    no: string;
  };
}

/** A set of notes that comes with the library. */
export interface OfferedPack {
  /** What the address of the notebook calls it: `#pack=…`. */
  slug: string;
  /** Path on the site. */
  path: string;
  /** What a browser that loaded it knows it by. */
  id: string;
  title: string;
  author: string;
  about: string;
  notes: number;
}

export interface NotebookWords extends ReaderWords {
  notebookStrings: NotebookStrings;
  share: ShareStrings;
  /** The public address of the library, whatever this copy of it was opened from. */
  site: string;
  /** Names of the library's issues, and of its decisions as they are cited, by key. */
  issues: Readonly<Record<string, string>>;
  decisions: Readonly<Record<string, readonly [citation: string, title: string]>>;
  packs: readonly OfferedPack[];
}

/** Hashes of the texts of the decisions' pages, by decision: Italian, English. */
export type PageHashes = Readonly<Record<string, readonly [it: string, en: string]>>;
