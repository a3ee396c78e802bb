const lettersWithoutAccent: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** A word as it is compared: small letters without accents (`Gül` → `gul`, `Şen` → `sen`). Its length may change. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (/^[\x00-\x7F]*$/.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øđłıßæœþð]/g, (letter) => lettersWithoutAccent[letter] ?? letter);
}
