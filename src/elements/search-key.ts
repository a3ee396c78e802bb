// The key / leads to the search box from anywhere on the site; in a window too narrow for the box of the masthead, to the
// search page. A reader who dictates can switch it off there (WCAG 2.1.4; search-key-choice.ts).
document.addEventListener('keydown', (event) => {
  // Shift does not count: on many keyboards, the Italian one among them, the stroke is made with it.
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
  if ((event.target as Element).closest('textarea, select, [contenteditable], input:not([type=checkbox])')) return;
  try {
    if (localStorage['search-key']) return;
  } catch {
    // Nothing can be kept here, so nothing was switched off.
  }
  const box = document.querySelector<HTMLInputElement>('[name=q]');
  box?.focus();
  box?.select();
  if (box?.form && box !== document.activeElement) location.href = box.form.action;
  event.preventDefault();
});
