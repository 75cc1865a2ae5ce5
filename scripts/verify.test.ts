import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { check, type Finding } from '#domain/verify/check.ts';
import { layOut, spotOf } from '#domain/verify/laid-out.ts';
import { placedRunsOf } from '#domain/verify/placed-runs.ts';
import { extentsOf, piecesOf, whereIs, wordsIn } from '#domain/verify/words.ts';

const edition = findEdition(loadCorpus('content'), '2022');
const laidOut = layOut(placedRunsOf(edition));
const published = laidOut.runs.map(({ words }) => words).join('');

const differences = (finding: Finding) => finding.passages.flatMap((passage) => passage.differences);
const inDocument = (finding: Finding) => differences(finding).map(({ printed }) => wordsIn(laidOut.text, printed));
const inQuotation = (finding: Finding) => differences(finding).map(({ quoted }) => wordsIn(finding.quoted, quoted));

/** A row of numbers between 0 and 1 that is the same in every run (Park and Miller). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Whether moving a character from one place of a text to the other leaves the text the same: 知知识 without one 知. */
const isSamePlace = (text: readonly string[], one: number, other: number): boolean =>
  text.slice(Math.min(one, other), Math.max(one, other) + 1).every((character) => character === text[one]);

describe('a quotation of the document', () => {
  test.each(edition.sentences.map(({ id, words }) => [id, words] as const))(
    '%s is found word for word',
    (id, words) => {
      const finding = check(words, laidOut);
      expect(finding.verdict).toBe('verbatim');
      expect(finding.widths).toBe(0);
      const places = [finding.passages[0]?.printed?.from ?? -1, ...(finding.passages[0]?.also ?? [])];
      expect(places.map((at) => spotOf(laidOut, at).run.id)).toContain(id);
    },
  );

  test('has 95 sentences and the openings’ three to be found', () => {
    expect(edition.sentences).toHaveLength(95);
    expect(laidOut.runs.filter(({ kind }) => kind === 'sentence')).toHaveLength(98);
  });

  test('is found whole, all its thousands of characters', () => {
    expect(check(published, laidOut).verdict).toBe('verbatim');
  });
});

describe('one character', () => {
  const next = randomNumbers(20220316);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const alphabet = [...published];
  const cases = Array.from({ length: 240 }, (_, index) => {
    const { id, words } = pick(edition.sentences);
    const kind = (['changed', 'dropped', 'added'] as const)[index % 3] ?? 'changed';
    const characters = [...words];
    // A sentence without its first or last character, which is a quotation that begins or ends inside it, is tried below.
    const at =
      kind === 'dropped' ? 1 + Math.floor(next() * (characters.length - 2)) : Math.floor(next() * characters.length);
    const other = pick(alphabet.filter((character) => character !== characters[at]));
    const altered = [...characters];
    if (kind === 'changed') altered[at] = other;
    else if (kind === 'dropped') altered.splice(at, 1);
    else altered.splice(at, 0, other);
    return { id, kind, at, other, characters, altered, quotation: altered.join('') };
  });

  test.each(cases)('$kind at $at of $id is reported there and nowhere else', (altered) => {
    const { id, kind, at, characters } = altered;
    const finding = check(altered.quotation, laidOut);
    expect(finding.verdict).toBe('differs');
    expect(differences(finding)).toHaveLength(1);
    const [difference] = differences(finding);
    if (!difference) return;
    expect(difference.kind).toBe(kind);
    const { run, nth } = whereIs(laidOut, difference);
    if (kind === 'added') {
      expect(isSamePlace(altered.altered, difference.quoted.from, at), `${difference.quoted.from} for ${at}`).toBe(
        true,
      );
      expect(inQuotation(finding)).toEqual([altered.other]);
    } else {
      expect(run.id).toBe(id);
      expect(isSamePlace(characters, nth - 1, at), `${nth - 1} for ${at}`).toBe(true);
      expect(inDocument(finding)).toEqual([characters[at]]);
      expect(inQuotation(finding)).toEqual(kind === 'changed' ? [altered.other] : ['']);
    }
  });

  test('left off at either end leaves words that stand in the document', () => {
    for (const { words } of edition.sentences) {
      const characters = [...words];
      expect(check(characters.slice(1).join(''), laidOut).verdict).toBe('verbatim');
      expect(check(characters.slice(0, -1).join(''), laidOut).verdict).toBe('verbatim');
    }
  });
});

describe('what is no difference', () => {
  test('half-width punctuation is not, and is counted', () => {
    const finding = check('深化落实《关于强化知识产权保护的意见》,制定实施2022-2023年推进计划.', laidOut);
    expect(finding.verdict).toBe('verbatim');
    expect(finding.widths).toBe(3);
  });

  test('spaces, line breaks and invisible characters are not', () => {
    const spaced = '大力 培育\n调解组织　和仲裁\u200B机构。\uFEFF';
    expect(check(spaced, laidOut).verdict).toBe('verbatim');
  });

  test('full-width letters and digits are not', () => {
    expect(check('扩展ＴＩＳＣ、高校国家知识产权信息服务中心', laidOut).verdict).toBe('verbatim');
    expect(check('压减至１６．５个月', laidOut).verdict).toBe('verbatim');
  });

  test('quotation marks around the quotation are not', () => {
    expect(check('“大力培育调解组织和仲裁机构。”', laidOut).verdict).toBe('verbatim');
    expect(check('「大力培育调解组织和仲裁机构」', laidOut).verdict).toBe('verbatim');
  });
});

describe('a quotation over a boundary', () => {
  test('with note and heading in place is word for word', () => {
    const finding = check(
      '持续对《数字经济伙伴关系协定》（DEPA）知识产权问题开展研究。（条法司、国际合作司负责）（四）健全知识产权保护政策。深化落实',
      laidOut,
    );
    expect(finding.verdict).toBe('verbatim');
    const printed = finding.passages[0]?.printed;
    expect(printed && extentsOf(laidOut, printed).map(({ run, whole }) => [run.id, run.kind, whole])).toEqual([
      ['3-3-s7', 'sentence', true],
      ['3-3-d3', 'note', true],
      ['3-4', 'heading', true],
      ['3-4-s1', 'sentence', false],
    ]);
  });

  test('without them says that exactly they are missing', () => {
    const finding = check('知识产权问题开展研究。深化落实《关于强化知识产权保护的意见》', laidOut);
    expect(differences(finding).map(({ kind }) => kind)).toEqual(['dropped']);
    expect(inDocument(finding)).toEqual(['（条法司、国际合作司负责）（四）健全知识产权保护政策。']);
  });
});

describe('a quotation that leaves words out', () => {
  test.each(['……', '…', '......', '。。。', '（略）', '[...]', '……　……'])(
    'with %s is word for word on both sides',
    (mark) => {
      const finding = check(`大力培育调解组织和仲裁机构。${mark}强化知识产权领域诚信体系建设。`, laidOut);
      expect(finding.verdict).toBe('verbatim');
      expect(finding.passages.map(({ printed }) => printed && spotOf(laidOut, printed.from).run.id)).toEqual([
        '3-4-s4',
        '3-4-s7',
      ]);
    },
  );

  test('is not word for word when the passages stand the other way round', () => {
    const finding = check('强化知识产权领域诚信体系建设……大力培育调解组织和仲裁机构', laidOut);
    expect(finding.verdict).toBe('differs');
    expect(finding.passages.map(({ inOrder }) => inOrder)).toEqual([true, false]);
  });

  test('without saying so is told which words it leaves out', () => {
    const finding = check('大力培育调解组织和仲裁机构。强化知识产权领域诚信体系建设。', laidOut);
    expect(inDocument(finding)).toEqual([
      '强化知识产权维权援助线上服务平台建设。在条件成熟地区推进国家知识产权保护试点示范区建设。',
    ]);
  });

  test('from one place and runs on with words from another is found in both', () => {
    const finding = check(
      '坚持客观监测、科学评价，坚持激励与监管并重。大力培育调解组织和仲裁机构。坚持落实为要，注重协调联动。',
      laidOut,
    );
    expect(finding.verdict).toBe('differs');
    expect(finding.passages.map(({ printed }) => printed && spotOf(laidOut, printed.from).run.id)).toEqual([
      '2-1-s1',
      '3-4-s4',
      '1-2-s1',
    ]);
    expect(finding.passages.map(({ inOrder }) => inOrder)).toEqual([true, true, false]);
  });

  test('takes the passage that follows where words stand twice', () => {
    const finding = check('扩大专利转化专项计划覆盖面……积极稳妥推进知识产权质押融资工作', laidOut);
    expect(finding.verdict).toBe('verbatim');
    expect(spotOf(laidOut, finding.passages[1]?.printed?.from ?? 0).run.id).toBe('3-5-s6');
  });
});

describe('words that are not the document’s', () => {
  test.each([
    '到2025年，每万人口高价值发明专利拥有量达到12件。',
    '加强知识产权人才队伍建设，完善知识产权保护体系。',
    '各单位要认真学习贯彻会议精神，切实提高政治站位，确保各项任务落到实处。',
    '推进知识产权领域信用体系建设，加强地理标志保护，推动知识产权高质量发展，扎实做好统计监测工作。',
    '对侵权行为实施惩罚性赔偿，情节严重的，由公安机关依法立案侦查。',
    'All work and no play makes Jack a dull boy.',
  ])('%s is said to be absent', (quotation) => {
    expect(check(quotation, laidOut).verdict).toBe('absent');
  });

  test('are told which longer words they share with it', () => {
    const finding = check('到2025年，每万人口高价值发明专利拥有量达到12件。', laidOut);
    const shared = finding.shared.map(({ quoted, length }) =>
      wordsIn(finding.quoted, { from: quoted, to: quoted + length }),
    );
    expect(shared).toEqual(['每万人口高价值发明专利拥有量']);
  });

  test('nothing at all, or more than any quotation, is refused', () => {
    expect(check(' \n\u200B', laidOut).verdict).toBe('empty');
    expect(check('知'.repeat(20_001), laidOut).verdict).toBe('too-long');
  });
});

describe('a long quotation', () => {
  test('of thousands of characters with a change in every paragraph is told each', () => {
    const characters = [...published].slice(300, 4300);
    const changed = characters.map((character, index) => (index % 400 === 200 ? '某' : character));
    const finding = check(changed.join(''), laidOut);
    expect(differences(finding).map(({ kind, quoted }) => [kind, quoted.from])).toEqual(
      Array.from({ length: 10 }, (_, index) => ['changed', 200 + index * 400]),
    );
  });

  test('the text as received differs from the text as published by the edits alone', () => {
    const finding = check(edition.source.text, laidOut);
    const removed = edition.source.edits.map(({ before }) => before.replace(/\s/gu, '')).join('');
    expect(finding.verdict).toBe('differs');
    expect(differences(finding).every(({ kind }) => kind === 'added')).toBe(true);
    for (const words of inQuotation(finding)) for (const character of words) expect(removed).toContain(character);
  });

  test('comes back whole when its pieces are joined', () => {
    const finding = check(edition.source.text, laidOut);
    const pieces = finding.passages.flatMap((passage) => piecesOf(passage, finding.quoted, laidOut.text));
    expect(pieces.map(({ quoted }) => quoted).join('')).toBe(edition.source.text.replace(/[\s\uFEFF]/gu, ''));
    expect(pieces.map(({ printed }) => printed).join('')).toBe(published);
  });
});

describe('npm run verify', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['scripts/verify.ts', '-', '--edition', '2022'], { input, encoding: 'utf8' });

  test('tells place and difference, and ends with 1 where the words differ', () => {
    const { status, stdout } = run('大力培训调解组织和仲裁机构。');
    expect(status).toBe(1);
    expect(stdout).toContain('「训」 at quotation, character 4 for 「育」 of 三（四）第4句, character 4');
  });

  test('ends with 0 where the words stand in the document', () => {
    const { status, stdout } = run('大力培育调解组织和仲裁机构。');
    expect([status, stdout.trim()]).toEqual([0, `Word for word in ${edition.title}.\n  三（四）第4句`]);
  });

  test('ends with 2 where there is no such file', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', 'missing.txt'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('missing.txt');
  });
});
