// Notes hold offsets in UTF-16 code units, as the browser counts; the Recommendation counts code points (4.2.5). They differ
// by one for every character beyond U+FFFF (an emoji, an old script) that stands before.

/** How many characters of the text take two code units. A surrogate without its half counts for itself in both countings. */
export function countAstral(text: string): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
      count++;
      at++;
    }
  }
  return count;
}
