/** Type size and theme: shows what was chosen before, sets what is chosen now, and remembers it on this device. */

const chosen = document.documentElement.dataset;
const inputs = [...document.querySelectorAll<HTMLInputElement>('.choices input')];

function show(): void {
  for (const input of inputs) input.checked = input.value === (chosen[input.name] ?? '');
}

addEventListener('change', ({ target }) => {
  if (!inputs.includes(target as HTMLInputElement)) return;
  const { name, value } = target as HTMLInputElement;
  if (value) chosen[name] = value;
  else delete chosen[name];
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
  show();
});
show();

export {};
