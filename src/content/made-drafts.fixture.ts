import { placeOf } from '#domain/citation/place.ts';
import { hashWords } from '#domain/document/hash.ts';
import type { Edition } from '#domain/model/edition.ts';
import { generator, pick } from '#tests/search/sampling.ts';

/** What must become of one quotation or reference of a made draft. */
export interface Expected {
  readonly kind: 'quotation' | 'reference';
  /** As it is written in the draft, without marks. */
  readonly words: string;
  readonly verdict: string;
  readonly why: string | null;
  /** Places at which a quotation stands, of which one must be found; of a reference the path. */
  readonly places?: readonly string[];
  /** How many characters of a quotation are others than the document's. */
  readonly changed?: number;
}

/** A draft with what must become of everything in it, in order; nothing else may be found. */
export interface MadeDraft {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** A piece of a draft, in the middle of the writer's own words. */
interface Piece {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** The writer's own words: of no policy document. */
const own = [
  '午后我们又在会议室里碰了一次头，大家各抒己见，气氛热烈',
  '上周收到的来信写得很长，信里附了三张照片',
  '小王说他第二天一早就去车站接人，别的事回头再说',
  '食堂的饭菜比从前好了不少，排队的人也多了',
  '窗外下着雨，谁也没有带伞，只好等雨停了再走',
  '这台打印机老是卡纸，请后勤的师傅来看看',
];
const invented = [
  '每月初五之前把花名册交到门房，逾期不再收取',
  '凡骑车上班的同事都可以领到一把新锁和两张贴纸',
  '图书角的旧杂志由值日的人负责捆好，月底统一卖掉',
];

/** So many drafts made of an edition's sentences, the same ones every time, with what must become of each thing in them. */
export function madeDrafts(edition: Edition, count: number): readonly MadeDraft[] {
  const random = generator(16);
  const make = piecesFrom(edition, random);
  return Array.from({ length: count }, () => {
    const pieces: Piece[] = [];
    const named = random() < 0.75 ? pick([make.title, make.number, make.titleAndNumber], random)() : null;
    if (named) pieces.push(named);
    const kinds = named ? [...make.quotations, ...make.references] : [...make.quotations, ...make.nowhere];
    const length = 3 + Math.floor(random() * 4);
    for (let index = 0; index < length; index++) pieces.push(pick(kinds, random)());
    const filler = () => `${pick(own, random)}。`;
    return {
      text: pieces.map(({ text }) => `${filler()}${text}${random() < 0.5 ? '\n' : ''}`).join('') + filler(),
      expected: pieces.flatMap(({ expected }) => expected),
    };
  });
}

function piecesFrom(edition: Edition, random: () => number) {
  const all = edition.sentences.map(({ id, words }) => ({ id, words, place: placeOf(edition, id) }));
  const sentences = all.filter(
    ({ words }) =>
      words.length >= 24 && !/[“”《》（）]/u.test(words) && all.filter((one) => one.words === words).length === 1,
  );
  const long = sentences.filter(({ words }) => words.length >= 48);
  const { slug, title, number } = edition;
  const bare = (words: string) => words.replace(/。$/u, '');
  const integer = (below: number) => Math.floor(random() * below);
  const sentence = () => pick(sentences, random);
  const placesOf = (words: string) => all.filter((one) => one.words.includes(words)).map(({ place }) => place);
  const verb = () => pick(['文件提出', '其中要求', '里面写道', '原话是'], random);

  const quotation = (words: string, verdict: string, more: Partial<Expected> = {}): Expected => ({
    kind: 'quotation',
    words,
    verdict,
    why: null,
    ...more,
  });
  const reference = (words: string, verdict: string, why: string | null, path?: string): Expected => ({
    kind: 'reference',
    words,
    verdict,
    why,
    ...(path !== undefined && { places: [path] }),
  });
  const marked = (expected: Expected): Piece => {
    const [open, close] = pick(['“”', '「」', '『』', '""'], random);
    return { text: `${verb()}${open}${expected.words}${close}，我记下了。`, expected: [expected] };
  };
  /** Words with so many characters changed, none of them beside another and none a mark. */
  const changed = (words: string, times: number): string => {
    const points = [...words];
    const free = points.flatMap((point, at) => (/\p{L}/u.test(point) && at > 0 && at < points.length - 1 ? [at] : []));
    const chosen: number[] = [];
    while (chosen.length < times) {
      const at = pick(free, random);
      if (chosen.every((other) => Math.abs(other - at) > 1)) chosen.push(at);
    }
    for (const at of chosen) points[at] = pick(['某', '她', '猫', '梨', '雪'], random);
    return points.join('');
  };
  const cut = (): string => {
    const { words } = sentence();
    const length = 12 + integer(8);
    const from = integer(words.length - length);
    return words.slice(from, from + length);
  };

  const quotations = [
    () => {
      const { words, place } = sentence();
      return marked(quotation(words, 'verbatim', { places: [place], changed: 0 }));
    },
    () => {
      const words = cut();
      return marked(quotation(words, 'verbatim', { places: placesOf(words), changed: 0 }));
    },
    () => {
      const { words, place } = pick(long, random);
      const elided = `${words.slice(0, 14)}……${words.slice(-14)}`;
      return marked(quotation(elided, 'verbatim', { places: [place], changed: 0 }));
    },
    () => {
      const [one, other] = [pick(long, random), pick(long, random)];
      const merged =
        one === other
          ? `${one.words.slice(0, 15)}${one.words.slice(-15)}`
          : one.words.slice(0, 20) + other.words.slice(-20);
      return marked(quotation(merged, 'differs'));
    },
    () => {
      const { words, place } = sentence();
      const times = 1 + integer(words.length >= 40 ? 5 : 2);
      return marked(quotation(changed(words, times), 'differs', { places: [place], changed: times }));
    },
    () => marked(quotation(pick(invented, random), 'absent')),
    () => marked({ ...quotation(pick(['甲乙', '好事', '双百'], random), 'unjudged'), why: 'short' }),
    // Without marks.
    () => {
      const { words, place } = sentence();
      const taken = bare(words);
      return {
        text: `今年我们${taken}，这是分内的事。`,
        expected: [quotation(taken, 'verbatim', { places: [place], changed: 0 })],
      };
    },
    () => {
      const { words, place } = sentence();
      return { text: words, expected: [quotation(words, 'verbatim', { places: [place], changed: 0 })] };
    },
    () => {
      const { words, place } = pick(long, random);
      const times = 1 + integer(5);
      const taken = changed(words, times);
      return { text: taken, expected: [quotation(taken, 'differs', { places: [place], changed: times })] };
    },
    () => ({ text: `${pick(invented, random)}。`, expected: [] }),
  ];

  const clauses = edition.parts.flatMap(({ clauses, label }) =>
    clauses.filter((one) => one.label !== '').map((clause) => ({ clause, part: label })),
  );
  const formOf = ({ clause, part }: (typeof clauses)[number]): string =>
    pick([`${part}${clause.label}`, `第${part}部分第${clause.label}项`, `第${part}部分${clause.label}`], random);
  const said = (form: string) => pick([`这件事见${form}。`, `可以对照${form}来看。`], random);

  const references = [
    () => {
      const chosen = pick(clauses, random);
      const form = formOf(chosen);
      return { text: said(form), expected: [reference(form, 'right', null, `${slug}/${chosen.clause.id}/`)] };
    },
    () => {
      const chosen = pick(clauses, random);
      const { number } = pick(chosen.clause.sentences, random);
      const form = `${formOf(chosen)}第${number}句`;
      return {
        text: said(form),
        expected: [reference(form, 'right', null, `${slug}/${chosen.clause.id}/#s${number}`)],
      };
    },
    () => {
      const form = pick(['三（九）', '第九部分', '第四部分第（八）项', '二（一）第99句', '通知第9句'], random);
      return { text: said(form), expected: [reference(form, 'wrong', 'unknown')] };
    },
    () => {
      const form = pick(['第（一）项', '第（二）项', '（二）第1句'], random);
      return { text: said(form), expected: [reference(form, 'unjudged', 'ambiguous')] };
    },
    () => {
      const form = pick(['第（十五）项', '（十二）第1句'], random);
      return { text: said(form), expected: [reference(form, 'wrong', 'unknown')] };
    },
    // Only part four has an item of this number.
    () => ({ text: said('第（九）项'), expected: [reference('第（九）项', 'right', null, `${slug}/4-9/`)] }),
    () => {
      const form = '四（九）第99句';
      return { text: said(form), expected: [reference(form, 'wrong', 'unknown')] };
    },
    // Beside the words that stand there, before or behind them; and beside others.
    () => {
      const { id, words, place } = sentence();
      const path = `${slug}/${id.replace(/-s(\d+)$/u, '/#s$1')}`;
      return {
        text: `${place}说“${words}”，很对。`,
        expected: [
          reference(place, 'right', null, path),
          quotation(words, 'verbatim', { places: [place], changed: 0 }),
        ],
      };
    },
    () => {
      const { id, words, place } = sentence();
      const path = `${slug}/${id.replace(/-s(\d+)$/u, '/#s$1')}`;
      const taken = changed(words, 1);
      return {
        text: `常听人讲“${taken}”（${place}），很对。`,
        expected: [quotation(taken, 'differs', { places: [place], changed: 1 }), reference(place, 'right', null, path)],
      };
    },
    () => {
      const [one, other] = [sentence(), sentence()];
      if (one === other) return { text: '', expected: [] };
      return {
        text: `${one.place}说“${other.words}”，很对。`,
        expected: [
          reference(one.place, 'wrong', 'elsewhere'),
          quotation(other.words, 'verbatim', { places: [other.place], changed: 0 }),
        ],
      };
    },
    () => {
      const { id, words } = sentence();
      const [, unit, own] = /^(.*)-(s\d+)$/u.exec(id) ?? [];
      const form = pick(
        [
          `https://example.org/${slug}/${unit}/#${own}`,
          `http://localhost:4321/ip/${slug}/${unit}/${own}/`,
          `https://example.org/${slug}/${unit}/${own}/?words=${hashWords(words)}`,
          `${slug}/${id}`,
        ],
        random,
      );
      return {
        text: `网址是 ${form} ，点开就是。`,
        expected: [reference(form, 'right', null, `${slug}/${unit}/#${own}`)],
      };
    },
    () => {
      const [form, why] = pick(
        [
          [`https://example.org/${slug}/3-9/#s1`, 'unknown'],
          [`https://example.org/${slug}/3-4/s99/`, 'unknown'],
          [`https://example.org/${slug}/3-4/s4/?words=00000000`, 'hash'],
        ],
        random,
      ) as [string, string];
      return { text: `网址是 ${form} ，点开就是。`, expected: [reference(form, 'wrong', why)] };
    },
    () => {
      const form = pick(['国办发〔2019〕56号', '财建〔2021〕3号'], random);
      return { text: `${form}也有要求。\n`, expected: [reference(form, 'unjudged', 'not-held')] };
    },
    () => {
      const form = `《${title.replace(/（.*$/u, '')}（2019）》`;
      return { text: `${form}里没有这一条。\n`, expected: [reference(form, 'unjudged', 'not-held')] };
    },
    () => {
      const wrong = number.replace(/\d+号$/u, '51号');
      return {
        text: `《${title}》（${wrong}）又发了一遍。\n`,
        expected: [reference(`《${title}》`, 'right', null, `${slug}/`), reference(wrong, 'wrong', 'number')],
      };
    },
  ];

  const nowhere = [
    () => {
      const form = formOf(pick(clauses, random));
      return { text: said(form), expected: [reference(form, 'unjudged', 'no-document')] };
    },
  ];

  const titled = reference(`《${title}》`, 'right', null, `${slug}/`);
  const numbered = reference(number, 'right', null, `${slug}/`);
  return {
    quotations,
    references,
    nowhere,
    title: () => ({ text: `我们学习了《${title}》。`, expected: [titled] }),
    number: () => ({ text: `按照${number}的安排办。`, expected: [numbered] }),
    titleAndNumber: () => ({ text: `依据《${title}》（${number}），我们排了日程。`, expected: [titled, numbered] }),
  };
}
