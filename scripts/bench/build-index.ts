// A process of its own that makes a library of a given size and writes one index of it, so that its memory is that of the
// work alone. Started by measure-build.ts: says when the library stands, waits for the word, and says how long it took.
import { once } from 'node:events';
import { readLibrary } from '../content/read-content.ts';
import { scaleSystem } from './scale-systems.ts';
import { syntheticLibrary } from './synthetic-library.ts';

const [, , name = '', size = '', site = ''] = process.argv;
const system = scaleSystem(name);
const library = syntheticLibrary(readLibrary(), Number(size));
globalThis.gc?.();
const go = once(process, 'message');
process.send?.('ready');
await go;
const started = performance.now();
await system.writeIndex(library, site);
process.send?.((performance.now() - started) / 1000);
process.disconnect();
