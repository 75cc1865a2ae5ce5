import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

test.each<[string, string, Buffer, string]>([
  ['a picture', 'f.jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'the file is a picture'],
  ['a picture named as text', 'f.txt', bytes('\x89PNG\r\n\x1a\n'), 'the file is a picture'],
  ['DOC', 'f.doc', bytes(`${COMPOUND}\0\0`), 'the file is an old Office document (DOC)'],
  ['WPS', 'f.wps', bytes(`${COMPOUND}\0\0`), 'the file is a WPS document'],
  [
    'a locked document',
    'f.docx',
    Buffer.concat([bytes(COMPOUND), Buffer.from('EncryptedPackage', 'utf16le')]),
    'the document is locked with a password',
  ],
  ['RTF', 'f.rtf', bytes('{\\rtf1\\ansi'), 'the file is RTF'],
  ['an archive', 'f.rar', bytes('Rar!\x1a\x07'), 'the file is an archive'],
  [
    'a whole saved page',
    'f.mht',
    bytes('MIME-Version: 1.0\r\n'),
    'the file is a page saved with all that belongs to it',
  ],
  ['nothing', 'f.txt', bytes(''), 'the file is empty'],
  ['too much', 'f.txt', Buffer.alloc(50_000_001), 'the file has 51 MB, more than the 50 MB that are taken'],
])('%s is refused for one reason, with its cure', async (_, name, received, fault) => {
  const message = await decode(received, name).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(message).toMatch(/^One problem:\n {2}f\.\w+: .+\. [A-Z].+\.$/u);
  expect(message).toContain(`: ${fault}`);
});
