import type { Edition } from '../model/edition.ts';
import type { Problem } from '../problem.ts';
import type { LocatedEntry } from './content.ts';
import type { TopicData } from './front-matter.ts';
import { sentencesOfMember, splitMember } from './topic-members.ts';

/** Everything that keeps topics from leading where their editors mean, and two of them apart. */
export const checkTopics = (
  topics: readonly LocatedEntry<TopicData>[],
  editions: readonly Edition[],
): readonly Problem[] =>
  topics.flatMap((topic, index) => [
    ...checkTitle(topic, topics.slice(0, index)),
    ...topic.data.members.flatMap((_, at) => checkMember(topic, at, editions)),
  ]);

function checkTitle({ file, data, lineOf }: LocatedEntry<TopicData>, before: readonly LocatedEntry<TopicData>[]) {
  const other = before.find((topic) => topic.data.title === data.title);
  if (other === undefined) return [];
  const mend = `Give them titles that readers can tell apart, or make one of both; the other is ${other.file}.`;
  return [{ file, line: lineOf(['title']), words: data.title, fault: 'another topic has the same title', mend }];
}

function checkMember(
  { file, data: { members }, lineOf }: LocatedEntry<TopicData>,
  at: number,
  editions: readonly Edition[],
): Problem[] {
  const words = members[at] ?? '';
  const place = { file, line: lineOf(['members', at]), words };
  const { edition: slug, id } = splitMember(words);
  const edition = editions.find((one) => one.slug === slug);
  if (edition === undefined) {
    const mend = `The content holds ${editions.map((one) => one.slug).join(', ')}.`;
    return [{ ...place, fault: 'a topic names an edition that the site does not hold', mend }];
  }
  const sentences = new Set(sentencesOfMember(edition, id));
  if (sentences.size === 0) {
    const mend = `Give the id of a clause, duty, sentence or target of ${slug}, such as ${slug}/3-4 or ${slug}/3-4-s2.`;
    return [{ ...place, fault: 'a topic names what is not there', mend }];
  }
  const holder = members.find((member, other) => {
    const named = splitMember(member);
    if (other === at || named.edition !== slug) return false;
    const held = new Set(sentencesOfMember(edition, named.id));
    // Of two that hold the same the later one is too many.
    return sentences.isSubsetOf(held) && (held.size > sentences.size || other < at);
  });
  if (holder === undefined) return [];
  const fault = holder === words ? 'a topic names this twice' : `a topic has this already by ${holder}`;
  return [{ ...place, fault, mend: 'Leave the one or the other.' }];
}
