const wide = matchMedia('(min-width: 900px)');

/**
 * The chat's place: beside the products on a wide screen, a full-screen sheet behind a round button on a narrow one.
 * `onShown` is called each time the chat comes into view; `page` are the elements the open sheet covers.
 */
export function createSheet({ panel, opener, page, onShown }) {
  let isOpen = false;

  function arrange() {
    const isSheet = !wide.matches;
    const isCovering = isSheet && isOpen;
    panel.hidden = isSheet && !isOpen;
    panel.setAttribute('role', isSheet ? 'dialog' : 'complementary');
    panel.toggleAttribute('aria-modal', isSheet);
    opener.hidden = !isSheet || isOpen;
    for (const element of page) element.inert = isCovering;
    document.body.classList.toggle('is-covered', isCovering);
    if (!isSheet && !isOpen) open();
  }

  function open() {
    isOpen = true;
    opener.classList.remove('has-news');
    arrange();
    onShown();
  }

  function close() {
    if (!isOpen || wide.matches) return;
    isOpen = false;
    arrange();
    opener.focus();
  }

  function show() {
    if (isOpen) return;
    // So that the phone's back button closes the sheet and does not leave the shop.
    if (!wide.matches) history.pushState({ isSheet: true }, '');
    open();
    panel.focus();
  }

  function leave() {
    if (history.state?.isSheet) history.back();
    else close();
  }

  opener.addEventListener('click', show);
  panel.querySelector('.chat-close').addEventListener('click', leave);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !wide.matches) leave();
  });
  window.addEventListener('popstate', close);
  wide.addEventListener('change', arrange);
  // After the caller has its sheet in hand: arranging a wide screen shows the chat at once.
  queueMicrotask(arrange);

  /** Marks the round button: the shop said something while the sheet was closed. */
  const announce = () => opener.classList.toggle('has-news', !isOpen);
  return { show, announce };
}
