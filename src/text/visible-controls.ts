/** Characters that no format can carry, or that hide in it, made visible: control characters as their pictures (`␀`), what turns the direction of the words round, halves of surrogate pairs and non-characters as `�`. Tabs and line breaks stay; a return becomes a line break. */
export function showControls(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007F/g, '\u2421')
    .replace(/[\u0080-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');
}
