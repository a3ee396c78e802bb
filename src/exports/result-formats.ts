/** What results are taken along as, by the end of the file's name; in the order in which they are offered. */
export const resultFormats = ['csv', 'ris', 'bib', 'csl.json', 'json'] as const;
export type ResultFormat = (typeof resultFormats)[number];

export const isResultFormat = (text: string): text is ResultFormat => (resultFormats as readonly string[]).includes(text);
