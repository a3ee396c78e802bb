// What the empty test page has at hand: the modules that a page of the site would import.
import { Database, StorageError } from '../../src/elements/database.ts';
import { emergencyCopy } from '../../src/elements/notes/emergency-copy.ts';
import { NoteStore } from '../../src/elements/notes/note-store.ts';

const modules = { Database, StorageError, NoteStore, emergencyCopy };
export type PageModules = typeof modules;

Object.assign(window, modules);
