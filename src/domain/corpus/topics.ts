import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import type { Entry } from './content.ts';
import { allSentences } from './find.ts';
import type { TopicData } from './front-matter.ts';
import { sentencesOfMember, splitMember } from './topic-members.ts';

/** A topic with what belongs to it in each edition that has something of it. */
export function deriveTopic({ id, data }: Entry<TopicData>, editions: readonly Edition[]): Topic {
  const { members, ...said } = data;
  return {
    id,
    ...said,
    years: editions
      .map((edition) => {
        const own = members.map(splitMember).filter((member) => member.edition === edition.slug);
        const belongs = new Set(own.flatMap((member) => sentencesOfMember(edition, member.id)));
        return {
          edition: edition.slug,
          members: own.map((member) => member.id),
          sentences: allSentences(edition)
            .filter((sentence) => belongs.has(sentence))
            .map((sentence) => sentence.id),
        };
      })
      .filter(({ sentences }) => sentences.length > 0),
  };
}

/** The topics that some of an edition's sentences belong to. */
export function topicsOf(topics: readonly Topic[], edition: Edition, sentences: readonly Sentence[]): readonly Topic[] {
  const ids = new Set(sentences.map(({ id }) => id));
  return topics.filter(({ years }) =>
    years.some((year) => year.edition === edition.slug && year.sentences.some((id) => ids.has(id))),
  );
}
