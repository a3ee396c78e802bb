/** The search that the page shows, in the reader's words: the question and the chosen filters as their chips name them. */
export function searchInWords(root: HTMLElement, question: string): string {
  const chips = [...root.querySelectorAll('[data-part="chips"] [data-slot="label"]')].map((label) => label.textContent?.trim() ?? '');
  return [question.trim(), ...chips].filter((words) => words !== '').join(' · ');
}
