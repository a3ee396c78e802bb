import type { Library } from '../cases/library.ts';
import type { Concept } from './concepts.ts';
export function buildConcepts(library: Library, records: Concept[]): Concept[] {
  const out: Concept[] = records.map((r) => ({ ...r, means: r.means ?? {} }));
  for (const [key, i] of library.issues) out.push({ id: `issue/${key}`, it: [i.label.it, ...i.synonyms.it.filter((s) => s.includes(' '))], en: [i.label.en, ...i.synonyms.en.filter((s) => s.includes(' '))], means: { issue: [key] } });
  for (const [key, c] of library.courts) out.push({ id: `court/${key}`, it: [c.name.it], en: [c.name.en], means: { court: [key] } });
  for (const [key, c] of library.missions) out.push({ id: `mission/${key}`, it: [c.name.it], en: [c.name.en], means: { mission: [key] } });
  return out;
}
