import { expect, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import type { DraftItem } from '#domain/draft/judged-draft.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { placedRunsOf } from '#domain/verify/placed-runs.ts';
import { extentsOf } from '#domain/verify/words.ts';
import { type Expected, madeDrafts } from './made-drafts.fixture.ts';

const edition = findEdition(loadCorpus('content'), '2022');
const document = {
  slug: edition.slug,
  name: '2022年指引',
  title: edition.title,
  year: edition.year,
  number: edition.number,
  laidOut: layOut(placedRunsOf(edition)),
};

/** What was found, in the form of what was expected. */
function found(item: DraftItem, expected: Expected | undefined): Expected {
  const { kind, words, verdict, why } = item;
  if (item.kind === 'reference')
    return { kind, words, verdict, why, ...(expected?.places && { places: item.targets.map(({ path }) => path) }) };
  const passages = item.finding?.passages ?? [];
  const places = passages.flatMap(({ printed, also }) =>
    printed
      ? [printed.from, ...also].flatMap((from) =>
          extentsOf(document.laidOut, { from, to: from + printed.to - printed.from }).map(({ run }) => run.place),
        )
      : [],
  );
  const changed = passages.flatMap(({ steps }) => steps).filter((step) => step.kind !== 'same').length;
  return {
    kind,
    words,
    verdict,
    why,
    ...(expected?.places && {
      places: expected.places.some((place) => places.includes(place)) ? expected.places : places,
    }),
    ...(expected?.changed !== undefined && { changed }),
  };
}

test('of 200 drafts made from the text every quotation and reference is judged as it must be, and nothing else', () => {
  const drafts = madeDrafts(edition, 200);
  expect(drafts.flatMap(({ expected }) => expected).length).toBeGreaterThan(900);
  for (const { text, expected } of drafts) {
    const { items } = judgeDraft(text, [document]);
    expect({ text, judged: items.map((item, index) => found(item, expected[index])) }).toEqual({
      text,
      judged: expected,
    });
  }
});
