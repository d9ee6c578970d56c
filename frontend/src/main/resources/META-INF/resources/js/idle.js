// Measures how long nobody has worked in any window of this browser. The server is told when somebody works without asking it
// anything, so that the session lasts; how many minutes are left once few are; and when none is.
if (!window.marsaIdle) {
  window.marsaIdle = true;
  const LAST = 'marsa-last-work';
  const TELL_EVERY = 60_000;
  let told = Date.now();
  let warned = 0;
  let over = false;
  const frame = () => document.querySelector('.m-shell');
  const last = () => Number(localStorage.getItem(LAST)) || told;
  const tell = (event) => frame()?.dispatchEvent(event);
  const work = () => {
    // While the warning stands, only its button says that somebody is there.
    if (warned) return;
    const now = Date.now();
    localStorage.setItem(LAST, now);
    if (now - told > TELL_EVERY) {
      told = now;
      tell(new CustomEvent('marsa-working'));
    }
  };
  localStorage.setItem(LAST, told);
  document.addEventListener('keydown', work);
  document.addEventListener('pointerdown', work);
  document.addEventListener('input', work);
  window.addEventListener('marsa-stay', () => {
    warned = 0;
    work();
  });
  setInterval(() => {
    const { idleEnd, idleWarning } = frame()?.dataset ?? {};
    if (!idleEnd || over) return;
    const left = Number(idleEnd) - (Date.now() - last()) / 1000;
    const minutes = Math.ceil(left / 60);
    if (left <= 0) {
      over = true;
      tell(new CustomEvent('marsa-idle-over'));
    } else if (left > Number(idleWarning)) {
      // Somebody works in another window.
      if (warned) tell(new CustomEvent('marsa-working'));
      warned = 0;
    } else if (minutes !== warned) {
      warned = minutes;
      tell(new CustomEvent('marsa-idle', { detail: minutes }));
    }
  }, 1000);
}
