// The places of a template that a script fills.
export function slot(inside: HTMLElement, name: string): HTMLElement {
  const found = inside.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!found) throw new Error(`A template has no slot "${name}"`);
  return found;
}

export function fillOrRemove(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}
