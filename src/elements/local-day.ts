/** The reader's own day, `2026-11-21`: at night in Rome it is not yet that of UTC. */
export function localDay(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
