// How much a dossier holds, and how much of somebody else's file or link is read. Each is a hard stop that is said.
export const dossierLimits = {
  /** Items of a dossier, headings included. */
  items: 500,
  /** Dossiers of a file. */
  dossiers: 200,
  /** Characters. */
  title: 200,
  heading: 300,
  note: 20_000,
  file: 5 * 1024 * 1024,
  link: 20_000,
} as const;
