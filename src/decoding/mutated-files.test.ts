import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { ProblemsError } from '#domain/problem.ts';
import { decode } from './decode.ts';
import { printParagraphs } from './printed-pdf.fixture.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);

const PARAGRAPHS = [
  '某局工作要点（2023）',
  '一、总体要求',
  '（一）培育。坚持把高质量作为生命线，完善机制。（条法司负责）',
  '各处室：',
];
const TEXT = `${PARAGRAPHS.join('\n')}\n`;
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知</title></head><body><div class="nav"><a href="/">首页</a></div><div class="content">${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}<table><tr><td>任务</td><td>单位</td></tr><tr><td>培育</td><td>条法司</td></tr></table></div></body></html>`;
const MARKDOWN = `# ${PARAGRAPHS[0]}\n\n## 一、总体要求\n\n1. **培育**。（条法司负责）\n2. 推广[附件](a.doc)\n\n| 任务 | 单位 |\n|---|---|\n| 培育 | 条法司 |\n`;
const sample = (name: string) => readFileSync(`src/decoding/samples/${name}`);

/** A file of each form, by its name. */
const FORMS: Readonly<Record<string, Uint8Array>> = {
  'utf8.txt': Buffer.from(TEXT),
  'utf16.txt': iconv.encode(TEXT, 'utf16-le', { addBOM: true }),
  'gb18030.txt': iconv.encode(TEXT, 'gb18030'),
  'page.html': Buffer.from(PAGE),
  'text.md': Buffer.from(MARKDOWN),
  'numbered.docx': sample('numbered.docx'),
  'printed.pdf': printParagraphs(PARAGRAPHS, '某局文件'),
  'browser.pdf': sample('browser.pdf'),
};

type Mutation = (bytes: Uint8Array, at: number, value: number) => Uint8Array;

const spliced = (bytes: Uint8Array, at: number, gone: number, ...put: number[]) =>
  Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + gone)]);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a byte changed': (bytes, at, value) => spliced(bytes, at, 1, value),
  'a byte lost': (bytes, at) => spliced(bytes, at, 1),
  'a byte more': (bytes, at, value) => spliced(bytes, at, 0, value),
  'a run lost': (bytes, at, value) => spliced(bytes, at, value),
  'a run twice': (bytes, at, value) => spliced(bytes, at, 0, ...bytes.subarray(at, at + value)),
  'cut off': (bytes, at) => bytes.subarray(0, at),
  zeros: (bytes, at, value) => spliced(bytes, at, value, ...Array.from({ length: value }, () => 0)),
  'a bit': (bytes, at, value) => spliced(bytes, at, 1, (bytes[at] ?? 0) ^ (1 << (value % 8))),
};

const mutations = fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.noBias(fc.nat(9999)), fc.nat(255)), {
  minLength: 1,
  maxLength: 3,
});

/** What is wrong with a whole file is said of it in a sentence that tells what to do. */
const SENTENCE = /^[^\n]+\.$/u;

test.each(Object.entries(FORMS))(
  'whatever befalls the bytes of %s, it is decoded or refused for one reason',
  async (name, bytes) => {
    expect((await decode(bytes, name)).text).toContain('要点');
    await fc.assert(
      fc.asyncProperty(mutations, async (steps) => {
        const mutated = steps.reduce<Uint8Array>(
          (whole, [mutation, at, value]) =>
            MUTATIONS[mutation]?.(whole, Math.floor((at * whole.length) / 10_000), value) ?? whole,
          bytes,
        );
        try {
          const { text, decoding } = await decode(mutated, name);
          expect(text).toBe(text.toWellFormed());
          // A few bytes of UTF-8 may be GB 18030 as well.
          if (name === 'utf8.txt' && mutated.length > 20) expect(decoding).toBe(null);
        } catch (error) {
          if (!(error instanceof ProblemsError)) throw error;
          expect(error.problems).toHaveLength(1);
          const [problem] = error.problems;
          expect(problem?.file).toBe(name);
          expect(problem?.mend).toMatch(SENTENCE);
        }
      }),
      { numRuns: Math.ceil(RUNS / 10), ...(SEED === undefined ? {} : { seed: SEED }) },
    );
  },
);
