/** Two different statuses that one and the same person may have: who is said to have international protection may be a refugee. */
export function mayBeSameStatus(a: string, b: string): boolean {
  const mayCover = (wide: string, narrow: string): boolean => wide === 'international-protection' && (narrow === 'refugee' || narrow === 'subsidiary');
  return mayCover(a, b) || mayCover(b, a);
}
