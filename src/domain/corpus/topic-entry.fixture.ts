import type { LocatedEntry } from './content.ts';
import type { TopicData } from './front-matter.ts';

/** A topic as its file has it: the title on line 2, each member on a line of its own from line 5. */
export const topicEntry = (
  id: string,
  data: Omit<Partial<TopicData>, 'members'> & { readonly members: readonly string[] },
): LocatedEntry<TopicData> => ({
  id,
  file: `content/topics/${id}.mdx`,
  data: { title: '规则', description: '编者说的话。', ...data, members: [...data.members] },
  lineOf: ([key, at]) => (key === 'members' ? 5 + Number(at) : 2),
});
