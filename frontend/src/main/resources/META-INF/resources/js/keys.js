// "/" goes to the search field, "?" asks for the list of keys: never while somebody is typing. Radio buttons and ticks take no text.
const typing = (event) => {
  const target = event.composedPath()[0];
  return target.isContentEditable || target.matches?.('textarea, select, input:not([type=radio], [type=checkbox])');
};
if (!window.marsaKeys) {
  window.marsaKeys = true;
  document.addEventListener('keydown', (event) => {
    if (typing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const frame = document.querySelector('.m-shell');
    if (event.key === '/') {
      const search = document.getElementById('search');
      if (!search) return;
      event.preventDefault();
      search.focus();
    } else if (event.key === '?' && frame) {
      event.preventDefault();
      frame.dispatchEvent(new CustomEvent('marsa-keys'));
    }
  });
}
