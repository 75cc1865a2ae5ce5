import { expect, test } from 'vitest';
import type { Content } from '#domain/corpus/content.ts';
import { deriveCorpus } from '#domain/corpus/derive-corpus.ts';
import { smallContent, withWords } from '#domain/corpus/small-content.fixture.ts';
import { topicEntry } from '#domain/corpus/topic-entry.fixture.ts';
import { llmsTextOf } from './llms-text.ts';

const textOf = (content: Content): string => llmsTextOf(deriveCorpus(content).corpus, (path) => `/${path}`);
const lead = '（国际合作司牵头，条法司配合）';
const noLead = '没有写牵头、配合';

test('says that the text names nobody to lead only where it names nobody', () => {
  expect(textOf(smallContent())).not.toContain(noLead);
  const all = '（国际合作司、条法司负责）';
  expect(textOf(smallContent(withWords('clauses/2-2', lead, all)))).toContain(noLead);
});

test('leads to the topics, and says whose they are, only where there are any', () => {
  expect(textOf(smallContent())).not.toContain('专题');
  const topics = [topicEntry('rules', { members: ['2023/2-1'] })];
  expect(textOf({ ...smallContent(), topics })).toContain('- [专题](/topics/): 编者归在一处的事项：规则\n');
});
