import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { loadFaces } from './font.ts';
import { type Scene, wordsOn } from './scene.ts';

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: `${'建设保护中心，'.repeat(11)}共三次。`.slice(0, 80),
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
  it('has place, words and source inside its middle square', async () => {
    const bare = await wings({ place: '', title: '', words: '', source: [] });
    expect(bare.equals(await wings(scene))).toBe(true);
    expect(bare.equals(await wings({ ...scene, words: '特此通知。' }))).toBe(true);
    expect(bare.equals(await wings({ ...scene, source: ['字'.repeat(90)] }))).toBe(false);
  });

  it('shows the words: another character makes another picture', async () => {
    const [one, other] = await Promise.all(
      [scene, { ...scene, words: scene.words.replace('中', '共') }].map(async (of) => (await draw(of, faces)).asPng()),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it('is refused when the font lacks a character, instead of showing an empty box', async () => {
    await expect(draw({ ...scene, words: '龘' }, faces)).rejects.toThrow('龘');
  });
});
