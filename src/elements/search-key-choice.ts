// The choice whether the key / leads to the search box (search-key.ts), kept on this device. Where nothing can be kept,
// there is no choice to offer.
const choice = document.querySelector<HTMLInputElement>('[data-search-key]');

try {
  const isOff = localStorage['search-key'] === 'off';
  if (choice) {
    choice.checked = !isOff;
    choice.disabled = false;
    choice.addEventListener('change', (event) => {
      event.stopPropagation(); // it is no filter
      if (choice.checked) delete localStorage['search-key'];
      else localStorage['search-key'] = 'off';
    });
  }
} catch {
  choice?.closest('label')?.remove();
}
