/** A moment as notes carry it: UTC, whole seconds, `2026-11-21T22:42:20Z`. */
export function toInstant(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
