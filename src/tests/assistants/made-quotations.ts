import { generator, pick } from '../search/sampling.ts';

export type Verdict = '一致' | '有出入' | '查无此句';

interface Sentence {
  /** 3-4-s2. */
  readonly id: string;
  readonly words: string;
}

/** A character that no document has. */
const foreign = '鑫';
const numerals = [...'零一二三四五六七八九'];

/**
 * Makes quotations, true and false, of the sentences of a document, each with what it is, by a seed: ten of each kind.
 *
 * @param text all of the document, so that what is made wrong is not right elsewhere
 */
export function madeQuotations(
  sentences: readonly Sentence[],
  text: string,
  seed: number,
): readonly (readonly [quotation: string, verdict: Verdict])[] {
  const random = generator(seed);
  const whole = (least: number): Sentence =>
    pick(
      sentences.filter(({ words }) => words.length >= least),
      random,
    );
  const inner = (words: string): number => 3 + Math.floor(random() * (words.length - 6));
  const changed = (words: string, count: number): string =>
    Array.from({ length: count }).reduce<string>((made) => {
      const at = inner(made);
      return `${made.slice(0, at)}${foreign}${made.slice(at + 1)}`;
    }, words);
  const dropped = (words: string): string => {
    const at = inner(words);
    const made = words.slice(0, at) + words.slice(at + 1);
    return text.includes(made) ? dropped(words) : made;
  };
  const placed = sentences.filter(({ id }) => /^[1-9]-[1-9]-s\d+$/u.test(id));
  const placeOf = (id: string): string => {
    const [part, clause, number] = id.split('-');
    return `${numerals[Number(part)]}（${numerals[Number(clause)]}）第${number?.slice(1)}句`;
  };
  const kinds: readonly (() => readonly [string, Verdict])[] = [
    () => [whole(8).words, '一致'],
    () => {
      const { words } = whole(24);
      const from = Math.floor(random() * (words.length - 16));
      return [words.slice(from, from + 12 + Math.floor(random() * 4)), '一致'];
    },
    () => {
      const { words } = whole(40);
      return [`${words.slice(0, 14)}……${words.slice(-14)}`, '一致'];
    },
    () => [
      whole(12)
        .words.replaceAll('，', ', ')
        .replace(/[。；]$/u, ''),
      '一致',
    ],
    () => [changed(whole(20).words, 1), '有出入'],
    () => [changed(whole(40).words, 2 + Math.floor(random() * 4)), '有出入'],
    () => [dropped(whole(20).words), '有出入'],
    () => {
      const { id, words } = pick(placed, random);
      return [`我们看到${placeOf(id)}说：“${words}”，很赞成。`, '一致'];
    },
    () => {
      const { id, words } = pick(placed, random);
      const other = pick(
        placed.filter((one) => one.words !== words && one.id !== id),
        random,
      );
      return [`我们看到${placeOf(other.id)}说：“${words}”，很赞成。`, '有出入'];
    },
    () => {
      const place = pick(['滨江大道', '城东体育馆', '青少年宫', '老年大学', '南山公园'], random);
      const event = pick(['马拉松比赛鸣枪开跑', '书画展览免费开放', '合唱比赛圆满落幕', '花灯会吸引游人'], random);
      return [`今年春天，${place}的${event}，市民纷纷前来。`, '查无此句'];
    },
  ];
  return kinds.flatMap((make) => Array.from({ length: 10 }, make));
}
