/** An element with its attributes and children: `true` is an attribute without a value, `false` none. Texts stay texts. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string | boolean> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(attribute, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A button and what it does. */
export function makeButton(label: string, press: (button: HTMLButtonElement) => void, attributes: Record<string, string | boolean> = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => press(button));
  return button;
}
