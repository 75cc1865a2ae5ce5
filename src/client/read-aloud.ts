/** Reads the document aloud with the browser's own Chinese voice, piece by piece, each marked while it is heard. */
import styles from '../styles/read-aloud.css?url';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';

/** What is read in one breath, in document order: headings, sentences, the notes that say who answers for them. */
const pieces = [
  ...document.querySelectorAll<HTMLElement>('[data-document] :is(h1, h2, h3, .subtitle, .dash, .sentence, .note)'),
];
let at = 0;
let chosen: SpeechSynthesisVoice;
/** Which utterance is the latest: the end of one that was broken off leads no further. */
let turn = 0;

const pause = element('button', { type: 'button' }, '暂停');
const bar = element(
  'div',
  { class: 'read-aloud', role: 'group', 'aria-label': '朗读' },
  button('上一句', () => read(at - 1)),
  pause,
  button('下一句', () => read(at + 1)),
  button('停止', stop),
);
pause.addEventListener('click', () => {
  const paused = pause.textContent === '继续';
  pause.textContent = paused ? '暂停' : '继续';
  if (paused) speechSynthesis.resume();
  else speechSynthesis.pause();
});
addEventListener('pagehide', stop);

function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}

/** Reads on from the first piece that is in sight, with this voice. */
export async function readAloud(voice: SpeechSynthesisVoice): Promise<void> {
  await loadStyles(styles);
  chosen = voice;
  document.body.append(bar);
  read(
    Math.max(
      0,
      pieces.findIndex((piece) => piece.getBoundingClientRect().top > 60),
    ),
  );
  pause.focus();
}

function read(index: number): void {
  const piece = pieces[Math.max(0, index)];
  const mine = ++turn;
  speechSynthesis.cancel();
  mark(piece);
  if (!piece) {
    stop();
    return;
  }
  at = Math.max(0, index);
  const utterance = new SpeechSynthesisUtterance(piece.textContent?.trim());
  utterance.voice = chosen;
  utterance.lang = chosen.lang;
  utterance.addEventListener('end', () => mine === turn && read(at + 1));
  pause.textContent = '暂停';
  // A voice that was paused stays so after it is broken off.
  speechSynthesis.resume();
  speechSynthesis.speak(utterance);
}

function stop(): void {
  turn++;
  speechSynthesis.cancel();
  mark(undefined);
  bar.remove();
}

/** Marks what is heard, and scrolls gently where it is about to leave the window. */
function mark(piece: HTMLElement | undefined): void {
  document.querySelector('.heard')?.classList.remove('heard');
  if (!piece) return;
  piece.classList.add('heard');
  const { top, bottom } = piece.getBoundingClientRect();
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.75) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  piece.scrollIntoView({ block: 'center', behavior });
}
