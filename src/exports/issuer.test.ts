import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';

/** An edition that another office has issued. */
const edition = { ...smallEdition(), issuer: '某市知识产权局' };
const locate = (path: string) => `/${path}`;

test('files to be taken away say whose text holds, whoever issued it', async () => {
  const word = unzipSync(await docxOf(edition, locate))['word/document.xml'];
  const files = [markdownOf(edition, locate), htmlOf(edition, locate, ''), strFromU8(word ?? new Uint8Array())];
  for (const file of files) {
    expect(file).toContain('以某市知识产权局发布的文本为准');
    expect(file).not.toContain('以国家知识产权局');
  }
});
