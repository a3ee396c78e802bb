// Each note of a pack has a number of its own: with one number for two, a browser would keep one of them.
import { problemAt } from '../../cases/checks/read-data.ts';
import type { PackRule } from './pack-files.ts';

export const packIds: PackRule = ({ record: { notes }, file }) =>
  notes.flatMap(({ id }, index) => (notes.findIndex((note) => note.id === id) === index
    ? []
    : [problemAt(file, ['notes', index, 'id'], { it: `${id} compare due volte`, en: `${id} stands twice` }, { it: 'dare alla seconda un numero mai usato in questo pacchetto', en: 'give the second a number never used in this pack' })]));
