import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { loadFaces } from './font.ts';
import { type Scene, wordsOn } from './scene.ts';

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: `${'建设保护中心，'.repeat(11)}共三次。`.slice(0, 80),
  departments: ['战略规划司', '运用促进司', '公共服务司', '审业部'],
  source: ['《推动知识产权高质量发展年度工作指引（2022）》', '国知发运字〔2022〕15号'],
};
const faces = await loadFaces(`${wordsOn(scene)}特此通知。`);

/** What stands outside the picture's middle square: of each row the points to its left and to its right. */
async function wings(of: Scene): Promise<Buffer> {
  const { width, height, pixels } = await draw(of, faces);
  expect([width, height]).toEqual([1200, 630]);
  const bytes = (row: number, from: number, to: number) =>
    pixels.subarray(4 * (row * 1200 + from), 4 * (row * 1200 + to));
  const rows = Array.from({ length: 630 }, (_, row) => [bytes(row, 0, 285), bytes(row, 915, 1200)]);
  return Buffer.concat(rows.flat());
}

describe('a preview picture', () => {
  it('has place, words, departments and source inside its middle square', async () => {
    const bare = await wings({ place: '', title: '', words: '', source: [] });
    expect(bare.equals(await wings(scene))).toBe(true);
    expect(bare.equals(await wings({ ...scene, words: '特此通知。' }))).toBe(true);
    expect(bare.equals(await wings({ ...scene, source: ['字'.repeat(90)] }))).toBe(false);
  });

  it.each([
    ['words', { words: scene.words.replace('中', '共') }],
    ['departments', { departments: ['战略规划司', '运用促进司', '公共服务司'] }],
  ])('shows the %s: a change in them makes another picture', async (_, change) => {
    const [one, other] = await Promise.all([draw(scene, faces), draw({ ...scene, ...change }, faces)]);
    expect(one.pixels.equals(other.pixels)).toBe(false);
  });

  it('takes out half a character where marks meet', async () => {
    const bare = { place: '', title: '', words: '', source: [] };
    const rightmost = async (words: string) => {
      const { pixels } = await draw({ ...bare, source: [words] }, faces);
      const paper = pixels.readUInt32LE(4 * (600 * 1200 + 600));
      const inked = (column: number) =>
        Array.from({ length: 60 }, (_, row) => pixels.readUInt32LE(4 * ((540 + row) * 1200 + column))).some(
          (point) => point !== paper,
        );
      return Array.from({ length: 600 }, (_, index) => 900 - index).find(inked) ?? 0;
    };
    // A source is set at 21 px: （ and 》 each lose 10 or 11 of them.
    const apart = (await rightmost('推动指引》推（推')) - (await rightmost('推动指引推》（推'));
    expect(apart).toBeGreaterThanOrEqual(9);
    expect(apart).toBeLessThanOrEqual(12);
  });

  it('is refused when the font lacks a character, instead of showing an empty box', async () => {
    await expect(draw({ ...scene, words: '龘' }, faces)).rejects.toThrow('龘');
  });
});
