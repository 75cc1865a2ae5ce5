import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const TEXT =
  '国家知识产权局关于印发《工作指引》的通知\n\n各处室：\n现将《工作指引》印发给你们，请认真落实。（办公室负责）\n';
const as = (encoding: string, text = TEXT, addBOM = false) => iconv.encode(text, encoding, { addBOM });

test.each([
  ['UTF-16LE', as('utf16-le', TEXT, true), false],
  ['UTF-16BE', as('utf16-be', TEXT, true), false],
  ['UTF-16LE', as('utf16-le'), true],
  ['UTF-16BE', as('utf16-be'), true],
  ['GB18030', as('gbk'), true],
  ['GB18030', as('gb18030', `${TEXT}䶮𠀀`), true],
])('%s is read to the same characters, and a guess is said to be one', async (encoding, bytes, guessed) => {
  const { text, decoding } = await decode(bytes, 'f.txt');
  expect(text.replace('䶮𠀀', '')).toBe(TEXT);
  expect(decoding).toEqual({ form: 'text', encoding, guessed, dropped: [], changed: [] });
});

test.each([TEXT, `\ufeff${TEXT}`, `${TEXT}\ufffd`, 'plain letters'])(
  'UTF-8 stays as it is, its mark with it',
  async (text) => {
    expect(await decode(Buffer.from(text), 'f.txt')).toEqual({ text, extension: 'txt', decoding: null });
  },
);

test('a few characters in GB 18030 whose bytes could be letters of another script are Chinese, and café is not', async () => {
  for (const words of ['某', '某某']) expect((await decode(as('gb18030', words), 'f.txt')).text).toBe(words);
  for (const words of ['café', 'Œuvre naïve'])
    expect(await decode(Buffer.from(words), 'f.txt')).toEqual({ text: words, extension: 'txt', decoding: null });
});

const cut = (bytes: Buffer, at: number, ...others: number[]) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(others), bytes.subarray(at)]);

test.each<[string, Buffer, RegExp]>([
  [
    'a byte lost from UTF-8',
    cut(Buffer.from(TEXT).subarray(0, -4), 75, 0xe5),
    /^f\.txt:4: .* offset 75 on are no character in UTF-8\. /u,
  ],
  [
    'a byte that GB 18030 has not',
    cut(as('gb18030'), 44, 0xff),
    /^f\.txt:3: .* offset 44 on are no character in GB18030: “各”/u,
  ],
  [
    'half a character of UTF-16',
    as('utf16-le', TEXT, true).subarray(0, -1),
    /^f\.txt:4: .* are no character in UTF-16LE/u,
  ],
  [
    'half a pair of UTF-16',
    Buffer.concat([as('utf16-le', TEXT, true), Buffer.from([0, 0xd8])]),
    /^f\.txt:5: .* are no character in UTF-16LE/u,
  ],
  [
    'Big5',
    as('big5', '國家知識產權局關於印發《工作指引》的通知，請認真落實。'),
    /^f\.txt: the file is neither .*; Big5 would be likeliest\. Save it as UTF-8/u,
  ],
  [
    'ISO 8859-1',
    as('latin1', 'Décret relatif à la propriété industrielle, publié à l’étranger'),
    /^f\.txt: the file is neither UTF-8, UTF-16 nor GB 18030/u,
  ],
])('%s is refused, with its place', async (_, bytes, expected) => {
  const message = await decode(bytes, 'f.txt').then(
    () => '',
    (error: Error) => error.message,
  );
  expect(message.replace('One problem:\n  ', '')).toMatch(expected);
});
