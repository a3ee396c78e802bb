// Copies the text that its button carries and says so in the button and to screen readers. The text is made at build, so
// what is copied is what was checked, doubts included.
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'copy-status';
    this.append(status);
    let reset: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', async () => {
      clearTimeout(reset);
      try {
        await navigator.clipboard.writeText(button.dataset['text'] ?? '');
        status.textContent = ` ✓ ${this.dataset['done'] ?? ''}`;
        this.dataset['state'] = 'copied';
      } catch {
        status.textContent = ` ${this.dataset['failed'] ?? ''}`;
        this.dataset['state'] = 'failed';
      }
      reset = setTimeout(() => {
        status.textContent = '';
        delete this.dataset['state'];
      }, 4000);
    });
  }
}

customElements.define('copy-button', CopyButton);
