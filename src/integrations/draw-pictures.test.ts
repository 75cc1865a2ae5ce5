import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { Scene } from '#exports/picture/scene.ts';
import type { Answer, Order } from './draw-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sceneOf = (words: string): Scene => ({ place: '三（四）第2句', title: '', words, source: ['《指引》'] });

async function order(...scenes: Scene[]): Promise<Answer> {
  const pictures = scenes.map((scene, index) => ({ path: `og/${index}.png`, scene }));
  const workerData: Order = { pictures, folder };
  const [answer] = await once(new Worker(new URL('./draw-pictures.ts', import.meta.url), { workerData }), 'message');
  return answer;
}

describe('what draws pictures', () => {
  it('names at once all characters that the font lacks, and draws nothing then', async () => {
    const { problems, files } = await order(sceneOf('甲。'), sceneOf('乙😀。'), sceneOf('丙😀𒀀。'));
    expect(problems.map(({ file, words }) => [file, words])).toEqual([
      ['og/1.png', '😀'],
      ['og/2.png', '𒀀'],
    ]);
    expect(files).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('draws what says the same once, and nothing that was drawn before', async () => {
    const first = await order(sceneOf('甲。'), sceneOf('乙。'), sceneOf('甲。'));
    expect(first.drawn).toBe(2);
    expect(first.files[0]).toBe(first.files[2]);
    expect(readFileSync(first.files[0] ?? '').toString('latin1', 1, 4)).toBe('PNG');
    const second = await order(sceneOf('乙。'), sceneOf('丙。'));
    expect(second.drawn).toBe(1);
    expect(second.files[0]).toBe(first.files[1]);
  });
});
