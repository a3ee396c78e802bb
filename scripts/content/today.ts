/** The day in Italy by this machine's clock, `2026-11-21`: the same on an author's laptop and on a server in another zone. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());
}
