/**
 * The reading settings: what may be chosen, what was chosen before, and remembering it on this device. Only a script can
 * serve them, so it makes them too, and opens them, when a reader asks first; from then on their buttons do.
 */
import styles from '../styles/settings.css?url';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';

interface Choice {
  readonly name: string;
  readonly legend: string;
  /** By value, in the order shown; the empty one is the usual. */
  readonly options: readonly (readonly [value: string, words: string])[];
}

const choices: readonly Choice[] = [
  {
    name: 'size',
    legend: '字号',
    options: [
      ['small', '小'],
      ['', '中'],
      ['large', '大'],
    ],
  },
  {
    name: 'leading',
    legend: '行距',
    options: [
      ['tight', '紧'],
      ['', '中'],
      ['loose', '松'],
    ],
  },
  {
    name: 'measure',
    legend: '栏宽',
    options: [
      ['narrow', '窄'],
      ['', '中'],
      ['wide', '宽'],
    ],
  },
  {
    name: 'theme',
    legend: '底色',
    options: [
      ['light', '纸'],
      ['sepia', '米黄'],
      ['dark', '暗'],
      ['', '随系统'],
    ],
  },
  {
    name: 'keys',
    legend: '快捷键',
    options: [
      ['', '开'],
      ['off', '关'],
    ],
  },
];
const keys = [
  ['← →', '上一项、下一项'],
  ['/', '搜索'],
  ['空格', '编号的工具、词语的卡片'],
  ['Esc', '收起'],
] as const;

const chosen = document.documentElement.dataset;
const panel = element(
  'div',
  { id: 'settings', class: 'settings', popover: 'auto', role: 'group', 'aria-label': '阅读设置' },
  ...choices.map(makeGroup),
  element(
    'dl',
    { class: 'keys' },
    ...keys.flatMap(([key, does]) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)]),
  ),
);

function makeGroup({ name, legend, options }: Choice): HTMLFieldSetElement {
  const labels = options.map(([value, words]) => {
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

/** Offers reading aloud where there is something to read and a Chinese voice, which a browser may know only after a while. */
function offerReading(): void {
  const voice = speechSynthesis.getVoices().find(({ lang }) => /^(?:zh|cmn)\b/iu.test(lang));
  if (!voice || panel.querySelector('.aloud')) return;
  const button = element('button', { type: 'button', class: 'button aloud' }, '朗读');
  button.addEventListener('click', async () => {
    panel.hidePopover();
    (await import('./read-aloud.ts')).readAloud(voice);
  });
  panel.prepend(button);
}

if ('speechSynthesis' in window && document.querySelector('[data-document]')) {
  offerReading();
  speechSynthesis.addEventListener?.('voiceschanged', offerReading);
}

const buttons = document.querySelectorAll<HTMLButtonElement>('[data-settings]');
buttons[0]?.after(panel);
await loadStyles(styles);
for (const button of buttons) button.popoverTargetElement = panel;
panel.showPopover();
