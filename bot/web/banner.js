/** A line of text in `element`, with a button beside it when something can be done; hidden when all is well. */
export function createBanner(element) {
  const sentence = document.createElement('span');
  const button = Object.assign(document.createElement('button'), { type: 'button', hidden: true });
  let act = () => {};
  button.addEventListener('click', () => act());
  element.append(sentence, button);

  function show(text, label = '', action = () => {}) {
    act = action;
    element.hidden = false;
    button.hidden = !label;
    button.textContent = label;
    // A live region is read out again whenever its text is set, even to what it was.
    if (sentence.textContent !== text) sentence.textContent = text;
  }

  function hide() {
    sentence.textContent = '';
    element.hidden = true;
  }

  return { show, hide };
}
