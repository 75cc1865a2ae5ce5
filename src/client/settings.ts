/** Type size and theme: what may be chosen, what was chosen before, and remembering it on this device. */
import { element } from './element.ts';

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
  const labels = Object.entries(options).map(([value, words]) => {
    const input = element('input', { type: 'radio', name, checked: value === (chosen[name] ?? '') });
    input.addEventListener('change', () => choose(name, value));
    return element('label', {}, input, element('span', {}, words));
  });
  return element('fieldset', { class: 'choice' }, element('legend', {}, legend), ...labels);
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
