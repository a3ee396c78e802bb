// The link to the page in the other language keeps the place (#h2, #p7): a decision has the same anchors in both. The search
// page writes its own.
const link = document.querySelector<HTMLAnchorElement>('a.language-switch');

function keepPlace(): void {
  if (link && !link.pathname.endsWith('/search/')) link.hash = location.hash;
}

addEventListener('hashchange', keepPlace);
keepPlace();
