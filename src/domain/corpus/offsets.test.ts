import { expect, test } from 'vitest';
import { mendText, withoutSpace } from '../document/mend.ts';
import { Offsets } from './offsets.ts';

test('each run of words learns the code points before it, white space and edits aside', () => {
  const edits = [{ offset: 3, before: ', ', after: '，', rule: 'punctuation', evidence: null }] as const;
  const offsets = new Offsets(withoutSpace(mendText('𠀀\n 乙, 丙 丁\n戊', edits)));
  expect(['𠀀', '乙 ，', '', '丙', '丁\n', '戊', '己'].map((words) => offsets.pass(words))).toEqual([
    0, 3, 6, 6, 8, 10, 0,
  ]);
});
