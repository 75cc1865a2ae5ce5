import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { quotationChecker } from '#client/verify/check-quotation.ts';
import type { Report } from '#reports/report.ts';
import { cutGuideline, hashOf, publishedText } from '#tests/published.ts';
import { madeQuotations } from './made-quotations.ts';

const { root, base } = inject('sites');
const sentences = cutGuideline().flatMap((unit) => unit.sentences);
const client = new Client({ name: 'test', version: '1' });

const started = (site: string): StdioClientTransport =>
  new StdioClientTransport({ command: process.execPath, args: ['scripts/mcp.ts', '--site', site], stderr: 'pipe' });

beforeAll(() => client.connect(started(root.dir)));
afterAll(() => client.close());

/** What a tool answers, as its text says it, which is what every client reads. */
async function ask(tool: string, words: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { content } = await client.callTool({ name: tool, arguments: words });
  const [{ text }] = content as [{ text: string }];
  return JSON.parse(text);
}

/** 100 quotations, each with what it is, made from the source before anything is asked. */
const seed = 20261129;
const quotations = madeQuotations(sentences, publishedText('2022'), seed);

/** What the page that checks quotations says of one, in the words of assistants. */
function verdictOnPage({ wrong, heading }: Pick<Report, 'wrong' | 'heading'>): string {
  if (wrong === null) return '未核对';
  if (!wrong) return '一致';
  return heading === '这不是这份文件里的话。' ? '查无此句' : '有出入';
}

describe('the server for assistants', () => {
  test('lists its tools, and tells assistants to cite what it gives alone', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get', 'verify_quote', 'tasks_of', 'compare']);
    for (const { description, inputSchema } of tools)
      expect([description, inputSchema.type]).toEqual([expect.any(String), 'object']);
    expect(client.getInstructions()).toContain('未核对');
  });

  test('judges 100 quotations, true and false, as the page that checks them does', { timeout: 60_000 }, async () => {
    expect(quotations).toHaveLength(100);
    const onPage = quotationChecker('2022', JSON.parse(readFileSync(join(root.dir, 'verify/2022.json'), 'utf8')));
    const judged = [];
    for (const [quotation] of quotations) {
      const { verdict } = await ask('verify_quote', { quotation });
      judged.push({ quotation, verdict, page: verdictOnPage(onPage(quotation)) });
    }
    expect(judged, `seed ${seed}`).toEqual(
      quotations.map(([quotation, verdict]) => ({ quotation, verdict, page: verdict })),
    );
  });

  test('says where words stand, with address and hash, and which characters differ', async () => {
    const words = '大力培育调解组织和仲裁机构。';
    const hash = hashOf(words);
    const at = [{ place: '三（四）第4句', whole: true, hash, address: `/2022/3-4/s4/?words=${hash}` }];
    expect(await ask('verify_quote', { quotation: '大力培训调解组织和仲裁机构。' })).toMatchObject({
      verdict: '有出入',
      passages: [{ at, differences: [{ quoted: '训', printed: '育', place: '三（四）第4句第4字' }] }],
    });
    const quotation = '三（四）第5句说“大力培育调解组织”，又说“好”，另见三（九）。';
    expect(await ask('verify_quote', { quotation })).toMatchObject({
      allRight: false,
      quotations: [
        { verdict: '一致', place: { standing: '文字不在此处' } },
        { verdict: '未核对', reason: expect.stringContaining('太短') },
      ],
      places: [{ place: '三（九）', standing: '没有这一处' }],
    });
    expect(await ask('verify_quote', { quotation: ' ' })).toMatchObject({ verdict: '未核对' });
  });

  test('gives the words at a place, a number or an address, and guesses no place', async () => {
    const { words = '', id = '' } = sentences.find((one) => one.id === '3-4-s2') ?? {};
    const hash = hashOf(words);
    for (const reference of ['三（四）第2句', '3-4-s2', 'https://example.org/ip/2022/3-4/s2/'])
      expect(await ask('get', { reference }), reference).toMatchObject({
        places: [{ id: `2022/${id}`, words, hash, address: `/2022/3-4/s2/?words=${hash}` }],
      });
    expect(await ask('get', { reference: '国知发运字〔2022〕15号' })).toMatchObject({
      places: [{ address: '/2022/' }],
    });
    const ambiguous = (await ask('get', { reference: '（二）' })).places as readonly { place: string }[];
    expect(ambiguous.map(({ place }) => place)).toEqual(['一（二）', '二（二）']);
    expect(await ask('get', { reference: '九（九）' })).toMatchObject({ standing: '未核对', places: [] });
  });

  test('finds the sentences that hold words, and those of a department', async () => {
    const holding = sentences.filter(({ words }) => words.includes('地理标志')).map(({ id }) => `2022/${id}`);
    const found = (await ask('search', { query: '地理标志', limit: 200 })) as {
      count: number;
      sentences: { id: string }[];
    };
    expect(found.sentences.map(({ id }) => id)).toEqual(holding);
    expect(found.count).toBe(holding.length);
    expect(await ask('search', { query: '地理标志', limit: 1 })).toMatchObject({ left: holding.length - 1 });
    const tasks = await ask('tasks_of', { department: '条法司' });
    expect(tasks).toMatchObject({ editions: [{ count: 16 }] });
    expect(await ask('tasks_of', { department: '外交部' })).toMatchObject({ standing: '未核对' });
    expect(await ask('compare', { one: '2022', other: '1999' })).toMatchObject({ standing: '未核对' });
  });
});

test('it answers from an address too, and says what it lacks where there is no site', async () => {
  const other = new Client({ name: 'test', version: '1' });
  await other.connect(started(base.address));
  onTestFinished(() => other.close());
  const { structuredContent } = await other.callTool({ name: 'get', arguments: { reference: '2022/3-4-s2' } });
  expect(structuredContent).toMatchObject({
    places: [{ address: expect.stringMatching(/^https:\/\/example\.org\/ip\/2022\/3-4\/s2\/\?words=/u) }],
  });
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  const transport = started(empty);
  let said = '';
  transport.stderr?.on('data', (words) => {
    said += words;
  });
  await expect(new Client({ name: 'test', version: '1' }).connect(transport)).rejects.toThrow();
  expect(said).toContain('search/catalogue.json');
});
