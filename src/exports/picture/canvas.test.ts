import { describe, expect, it } from 'vitest';
import { measure, openCanvas } from './canvas.ts';
import { layOut } from './layout.ts';
import type { Placed } from './line.ts';
import type { Scene } from './scene.ts';

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: `${'建设保护中心，'.repeat(11)}共三次。`.slice(0, 80),
  departments: ['战略规划司', '运用促进司', '公共服务司', '审业部'],
  source: ['《推动知识产权高质量发展年度工作指引（2022）》', '国知发运字〔2022〕15号'],
};
const whole = openCanvas();

const ground = pointsOf([]);

/** The pixels of a picture, each as a number. */
function pointsOf(words: readonly Placed[]): Uint32Array {
  return new Uint32Array(Uint8Array.from(whole(words)).buffer);
}

/** The first and the last column in which there is more than the ground. */
function reach(words: readonly Placed[]): readonly [first: number, last: number] {
  let [first, last] = [1200, -1];
  for (const [index, point] of pointsOf(words).entries()) {
    if (point === ground[index]) continue;
    first = Math.min(first, index % 1200);
    last = Math.max(last, index % 1200);
  }
  return [first, last];
}

describe('the canvas', () => {
  it('has a sheet of paper below a red rule, and the ground beside it', () => {
    const at = (x: number, y: number) => Buffer.from(Uint32Array.of(ground[y * 1200 + x] ?? 0).buffer).toString('hex');
    expect([at(285, 0), at(914, 5)]).toEqual(['a8321fff', 'a8321fff']);
    expect([at(285, 6), at(914, 629)]).toEqual(['fbfaf7ff', 'fbfaf7ff']);
    expect([at(0, 0), at(284, 629), at(915, 0), at(1199, 629)]).toEqual(Array(4).fill('f1ede4ff'));
  });

  it('draws nothing outside the picture’s middle square', () => {
    const [first, last] = reach(layOut(scene, measure));
    expect(first).toBeGreaterThanOrEqual(285);
    expect(last).toBeLessThan(915);
  });

  it.each([
    ['words', { words: scene.words.replace('中', '共') }],
    ['departments', { departments: ['战略规划司', '运用促进司', '公共服务司'] }],
  ])('shows the %s: a change in them makes another picture', (_, change) => {
    const [one, other] = [scene, { ...scene, ...change }].map((each) => Buffer.from(whole(layOut(each, measure))));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it('keeps nothing of what it has drawn before', () => {
    const words = layOut(scene, measure);
    const first = Buffer.from(whole(words));
    whole(layOut({ ...scene, words: '特此通知。' }, measure));
    expect(first.equals(Buffer.from(whole(words)))).toBe(true);
  });

  it('draws some columns of a picture as it draws them in the whole', () => {
    const words = layOut(scene, measure);
    const strip = Buffer.from(openCanvas(284, 916)(words));
    const all = Buffer.from(whole(words));
    const rows = Array.from({ length: 630 }, (_, row) => all.subarray(4 * (row * 1200 + 284), 4 * (row * 1200 + 916)));
    expect(strip.equals(Buffer.concat(rows))).toBe(true);
  });

  it('takes out half a character where marks meet, and no more', () => {
    const width = (words: string) => {
      const [first, last] = reach(layOut({ place: '', title: '', words: '', source: [words] }, measure));
      return last - first;
    };
    // A source is set at 21 px: （ and 》 each lose 10 or 11 of them.
    const apart = width('推动指引》推（推') - width('推动指引推》（推');
    expect(apart).toBeGreaterThanOrEqual(9);
    expect(apart).toBeLessThanOrEqual(12);
  });

  it.each(['推动2022', '审查16.5个月', 'TISC', '15', '——'])('measures %s as it draws it', (text) => {
    const setting = { size: 100, weight: 400, colour: '#22252a' } as const;
    const at = (words: string, x: number): Placed => ({ ...setting, words, x, baseline: 300 });
    const width = measure(text, { ...setting, leading: 1 });
    const [, together] = reach([at(`${text}国`, 100)]);
    const [, apart] = reach([at(text, 100), at('国', 100 + width)]);
    expect(Math.abs(together - apart)).toBeLessThanOrEqual(1);
  });

  it('leaves it to us which marks stand closer', () => {
    expect(measure('推》？推', { size: 100, weight: 400, colour: '#22252a', leading: 1 })).toBeCloseTo(400, 0);
  });
});
