import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, spines } from './layout.ts';
import type { Measure, Placed } from './line.ts';
import type { Scene } from './scene.ts';

/** A font whose letters and digits are as wide as its characters, which is wider than any is. */
const measure: Measure = (words, { size }) => [...words].length * size;

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: '加大对知识产权执法保护工作指导力度。',
  departments: ['战略规划司', '运用促进司'],
  source: ['《推动知识产权高质量发展年度工作指引（2022）》', '国家知识产权局　国知发运字〔2022〕15号'],
};

/** The words in lines: those that stand on one baseline, one after the other. */
const linesOf = (words: readonly Placed[]): string[] =>
  [...Map.groupBy(words, ({ baseline }) => baseline)]
    .sort(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .toSorted((one, other) => one.x - other.x)
        .map(({ words }) => words)
        .join(''),
    );

const sizeOf = (words: readonly Placed[], text: string): number =>
  words.find((one) => one.words.includes(text))?.size ?? 0;

describe('a preview picture', () => {
  it('says from top to bottom where, what, who answers and from where', () => {
    expect(linesOf(layOut(scene, measure))).toEqual([
      '三（四）第2句',
      '健全知识产权保护政策',
      '加大对知识产',
      '权执法保护工',
      '作指导力度。',
      '责任单位战略规划司、运用促进司',
      '《推动知识产权高质量发展年度工作指引（2022）》',
      '国家知识产权局　国知发运字〔2022〕15号',
    ]);
  });

  it('leaves out what there is not', () => {
    const said = linesOf(layOut({ ...scene, title: '', departments: [], words: '特此通知。' }, measure));
    expect(said).toEqual(['三（四）第2句', '特此通知。', ...scene.source]);
  });

  it('sets few words large and many smaller', () => {
    expect(sizeOf(layOut({ ...scene, words: '特此通知。' }, measure), '特此')).toBe(64);
    expect(sizeOf(layOut({ ...scene, words: '知识产权'.repeat(15) }, measure), '知识产权知识')).toBe(42);
  });

  it('has its words in the middle between what is above and what is below', () => {
    const words = layOut({ ...scene, words: '特此通知。', departments: [] }, measure);
    const middle = (words.find((one) => one.words.includes('特此'))?.baseline ?? 0) - 0.4325 * 64;
    // 40 px down the head begins, 75 px high; 32 px up the foot ends, two lines of 33.6 px high.
    expect(middle).toBeCloseTo((40 + 75 + 630 - 32 - 67.2) / 2);
  });

  it('sets the names on one baseline with what they are, and the source apart from them', () => {
    const words = layOut(scene, measure);
    const baselineOf = (text: string) => words.find((one) => one.words.includes(text))?.baseline ?? 0;
    expect(baselineOf('责任单位')).toBe(baselineOf('战略规划司'));
    // A line of 40 px and 12 px between; the source is 4 px smaller, and its lines 6.4 px lower.
    expect(baselineOf('推动') - baselineOf('战略规划司')).toBeCloseTo(40 + 12 - 4 * 0.4325 - 6.4 / 2);
  });

  it('keeps all that it says on its sheet, however much that is', () => {
    const text = fc
      .array(fc.constantFrom('知', '识', 'W', '1', '，', '》', '（', '——'), { minLength: 1, maxLength: 100 })
      .map((all) => all.join(''));
    const scenes = fc.record({
      place: text,
      title: text,
      words: text,
      departments: fc.array(text, { maxLength: 9 }),
      source: fc.tuple(text, text),
    });
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const one of layOut(scene, measure)) {
          const half = one.size / 2;
          // Only the empty half of a mark may stand beyond the room.
          expect(one.x).toBeGreaterThanOrEqual(321 - half);
          expect(one.x + measure(one.words, { ...one, leading: 1 })).toBeLessThanOrEqual(879 + half + 1e-9);
          expect(one.baseline - one.size).toBeGreaterThan(6);
          expect(one.baseline + one.size / 3).toBeLessThan(630);
        }
      }),
    );
  });
});

it('the spines stand in the middle of the room beside the sheet', () => {
  const [name, standing] = [spines.slice(0, 2), spines.slice(2)];
  expect([name, standing].map((all) => all.map(({ words }) => words).join(''))).toEqual(['明责', '非官方整理']);
  for (const { x, size } of name) expect(x + size / 2).toBe(285 / 2);
  for (const { x, size } of standing) expect(x + size / 2).toBe(1200 - 285 / 2);
  for (const all of [name, standing]) {
    const middle = all.reduce((sum, { baseline, size }) => sum + baseline - 0.4325 * size, 0) / all.length;
    expect(middle).toBeCloseTo(315);
  }
});
