// Closing or reloading a page asks first while a group of fields holds something typed that is not saved. A group is marked
// here, at the first key: the server, which knows what is saved, takes the mark away.
if (!window.marsaUnsaved) {
  window.marsaUnsaved = true;
  const mark = (event) => event.target.closest?.('.m-group')?.toggleAttribute('data-unsaved', true);
  document.addEventListener('input', mark);
  document.addEventListener('change', mark);
  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.m-group[data-unsaved]')) event.preventDefault();
  });
}
