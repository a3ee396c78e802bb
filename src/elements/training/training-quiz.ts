// Lets a reader answer the quiz of a session on its page. The right answers and why are in the page already, folded up; nothing of
// what is answered is kept or sent.
interface QuizStrings {
  check: string;
  right: string;
  wrong: string;
  choose: string;
  score: string;
}

class TrainingQuiz extends HTMLElement {
  connectedCallback(): void {
    const strings = JSON.parse(this.dataset['strings'] ?? '{}') as QuizStrings;
    const questions = [...this.querySelectorAll<HTMLElement>('[data-right]')];
    const score = document.createElement('p');
    score.setAttribute('role', 'status');
    score.className = 'quiz-score';
    /** Whether each question was right at the first try; null where it was not tried. */
    const first = questions.map((): boolean | null => null);

    questions.forEach((question, index) => {
      const list = question.querySelector('ol');
      const details = question.querySelector('details');
      if (!list || !details) return;
      const right = Number(question.dataset['right']);
      const fieldset = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.append(...(question.querySelector('h3')?.childNodes ?? []));
      const heading = question.querySelector('h3');
      const choices = [...list.children].map((option, place) => {
        const label = document.createElement('label');
        const input = document.createElement('input');
        input.type = 'radio';
        input.name = `quiz-${index}`;
        input.value = String(place);
        label.append(input, ' ', ...option.childNodes);
        return label;
      });
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = strings.check;
      const told = document.createElement('p');
      told.setAttribute('role', 'status');
      button.addEventListener('click', () => {
        const chosen = fieldset.querySelector<HTMLInputElement>('input:checked');
        if (!chosen) {
          told.textContent = strings.choose;
          return;
        }
        const isRight = Number(chosen.value) === right;
        first[index] ??= isRight;
        told.textContent = isRight ? strings.right : strings.wrong;
        told.dataset['answer'] = isRight ? 'right' : 'wrong';
        if (isRight) details.open = true;
        score.textContent = strings.score.replace('{n}', String(first.filter((one) => one === true).length)).replace('{total}', String(questions.length));
      });
      heading?.replaceChildren(legend.cloneNode(true).textContent ?? '');
      legend.className = 'unseen';
      fieldset.append(legend, ...choices, button, told);
      list.replaceWith(fieldset);
    });
    this.append(score);
  }
}

customElements.define('training-quiz', TrainingQuiz);
