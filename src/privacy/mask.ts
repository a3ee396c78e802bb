/** What may be printed of personal data: its first letter. Neither its length nor its number of words is told. */
export function mask(personal: string): string {
  return `${[...personal.trim()][0] ?? ''}•••`;
}
