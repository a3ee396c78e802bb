// Takes the query of a search form to the search page behind the #: what a lawyer searches for is confidential, and a
// fragment is sent to no server.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps-query]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? '';
    location.assign(query === '' ? form.action : `${form.action}#q=${encodeURIComponent(query)}`);
  });
}
