/** Type size and theme: what may be chosen, what was chosen before, and remembering it on this device. */

const choices = [
  { name: 'size', legend: '字体大小', options: { large: '大', '': '中', small: '小' } },
  { name: 'theme', legend: '外观', options: { light: '浅色', dark: '深色', '': '随系统' } },
];

const chosen = document.documentElement.dataset;

/** Fills a panel with the choices, each as it stands now. */
export function offer(panel: HTMLElement): void {
  panel.replaceChildren(...choices.map(makeGroup));
}

function makeGroup({ name, legend, options }: (typeof choices)[number]): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  group.className = 'choice';
  const title = document.createElement('legend');
  title.textContent = legend;
  group.append(title);
  for (const [value, words] of Object.entries(options)) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = name;
    input.checked = value === (chosen[name] ?? '');
    input.addEventListener('change', () => choose(name, value));
    const span = document.createElement('span');
    span.textContent = words;
    label.append(input, span);
    group.append(label);
  }
  return group;
}

function choose(name: string, value: string): void {
  if (value) chosen[name] = value;
  else delete chosen[name];
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
