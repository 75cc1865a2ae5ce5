import { z } from 'zod';
import type { Period } from '#domain/model/department.ts';
import { unitId } from '#domain/paths.ts';
import { faultsOfPeriods, holdsOn } from './periods.ts';

const isoDate = z.iso.date();
const webAddress = z.url({ protocol: /^https?$/u, error: 'An address begins with https:// or http://.' });
const sentenceId = z.string().regex(new RegExp(`^${unitId}-s\\d+$`, 'u'), 'A sentence id looks like 3-4-s1.');

const figureName = z
  .string()
  .regex(/^[a-z\d-]+\/.+$/u, 'A figure is named by its target and its name, creation/发明专利审查周期.');

/** Front matter of `content/<edition>/edition.mdx`. */
export const editionSchema = z.strictObject({
  /** The document's own title with its year. */
  title: z.string().min(1),
  year: z.number().int(),
  /** 发文字号. */
  number: z.string().min(1),
  /** 落款. */
  issuer: z.string().min(1),
  /** 成文日期. */
  signed: isoDate,
  /** 发布日期. */
  published: isoDate,
  /** The official page, where its address could be confirmed. */
  sourceUrl: webAddress.nullable(),
  /** Whether this site holds the annex. */
  annexHeld: z.boolean(),
  /** Why the site lacks the annex, in Chinese. */
  annexReason: z.string().nullable(),
  /** Later editions known to exist. */
  later: z.array(z.strictObject({ year: z.number().int(), number: z.string().min(1) })),
  /** Odd wordings that stay as they are, each with a note of ours. */
  oddities: z.array(z.strictObject({ words: z.string().min(1), note: z.string().min(1) })),
});

/** Front matter of `content/series/*.mdx`. */
export const seriesSchema = z.strictObject({
  /** The title that the documents share, without the year. */
  title: z.string().min(1),
  /** The kind of document, 工作指引. */
  kind: z.string().min(1),
  /** What pages call a document behind its year, 指引. */
  short: z.string().min(1),
  /** What pages call the bodies that departments belong to, by the departments' `parent`. */
  parents: z.record(z.string(), z.string().min(1)),
});

/** Front matter of `content/library.mdx`. */
export const librarySchema = z.strictObject({
  /** Slugs of the series in the order to show them in; the site opens with the newest edition of the first. */
  series: z.array(z.string().min(1)).min(1),
  /** By what key the site is signed, and where else than on the site it can be read. */
  publicKey: z
    .strictObject({
      key: z.string().regex(/^RW[\w+/]{54}$/u, 'A public key of minisign’s is RW and 54 characters more.'),
      alsoAt: z.array(webAddress),
    })
    .optional(),
});

/** Front matter of `content/<edition>/lineage.mdx`. */
export const lineageSchema = z.strictObject({
  /** Slug of the earlier edition of the series, 2022. */
  against: z.union([z.number().int(), z.string().min(1)]).transform(String),
  /** What became of sentences that the comparison reads wrongly. */
  corrections: z.array(
    z.strictObject({
      /** Sentences of the earlier edition; none where those after are new. */
      before: z.array(sentenceId),
      /** Sentences of this edition; none where those before are gone. */
      after: z.array(sentenceId),
      /** Why an editor says so, in one Chinese line. */
      reason: z.string().min(1),
    }),
  ),
  /** Which figures are the same, or have no counterpart, where the comparison takes them otherwise. */
  figures: z
    .array(
      z.strictObject({
        /** The figure of the earlier edition, `creation/发明专利审查周期`; null where that after is new. */
        before: figureName.nullable(),
        /** The figure of this edition; null where that before is gone. */
        after: figureName.nullable(),
        /** Why an editor says so, in one Chinese line. */
        reason: z.string().min(1),
      }),
    )
    .optional(),
});

/** Front matter of `content/<edition>/targets/*.mdx`. */
export const targetSchema = z.strictObject({
  order: z.number().int(),
  title: z.string().min(1),
  /** Id of the duty that holds the target's words. */
  duty: z.string().regex(new RegExp(`^${unitId}-d\\d+$`, 'u'), 'A duty id looks like 1-3-d2.'),
  indicators: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** The document's words with the figure in them. */
      quote: z.string().min(1),
      value: z.number(),
      unit: z.string().min(1),
      comparison: z.enum(['=', '>=', '<=']),
      /** By when, in the document's words. */
      due: z.string().min(1),
    }),
  ),
  /** Figures of the duty that are no indicators, each with the reason. */
  leftOut: z.array(z.strictObject({ words: z.string().min(1), reason: z.string().min(1) })).optional(),
  ties: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('原文'),
        /** Words that stand in the target and in each of the sentences. */
        words: z.string().min(1),
        sentences: z.array(sentenceId).min(1),
      }),
      z.strictObject({
        kind: z.literal('编者'),
        /** Why an editor ties them, in one Chinese line. */
        reason: z.string().min(1),
        sentences: z.array(sentenceId).min(1),
      }),
    ]),
  ),
});

const monthOrDay = z
  .string()
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u,
    'A month looks like 2022-03, a day like 2022-03-16.',
  );
/** A time in which something held: its first month or day, and the first that is no longer part of it. */
const period = { from: monthOrDay.optional(), until: monthOrDay.optional() };

/** Says of each period that does not follow the one before it where it stands. */
function follows(periods: readonly Period[], context: z.RefinementCtx): void {
  for (const { index, key, fault } of faultsOfPeriods(periods))
    context.addIssue({ code: 'custom', path: [index, key], message: fault });
}

/** Front matter of `content/departments/*.mdx`. */
export const departmentSchema = z
  .strictObject({
    order: z.number().int(),
    /** The form in the text. */
    token: z.string().min(1),
    /** The official name. */
    name: z.string().min(1),
    nameConfirmed: z.boolean(),
    /** The month as of which name and parent are known, `2022-03`. */
    nameAsOf: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'A month looks like 2022-03.'),
    aliases: z.array(z.string().min(1)),
    /** 局机关, 专利局 or 地方. */
    parent: z.string().min(1),
    kind: z.string().min(1),
    /** What it was and is called, oldest first, each until the next; a name then counts in documents of its time alone. */
    names: z
      .array(z.strictObject({ token: z.string().min(1), name: z.string().min(1), ...period }))
      .min(1)
      .superRefine(follows)
      .optional(),
    /** What it belonged and belongs to, oldest first, each until the next. */
    parents: z
      .array(z.strictObject({ parent: z.string().min(1), ...period }))
      .min(1)
      .superRefine(follows)
      .optional(),
    /** The issuer in whose documents alone it has these names; `shared`, or nothing, where all may name it. */
    issuer: z.string().min(1).optional(),
  })
  .superRefine((data, context) => {
    const listed = {
      ...data.names?.find((one) => holdsOn(one, data.nameAsOf)),
      ...data.parents?.find((one) => holdsOn(one, data.nameAsOf)),
    };
    for (const key of ['token', 'name', 'parent'] as const) {
      const message = `${data.nameAsOf} has another in the list with dates, “${listed[key]}”`;
      if (listed[key] !== undefined && listed[key] !== data[key])
        context.addIssue({ code: 'custom', path: [key], message });
    }
  });

/** Front matter of `content/terms/*.mdx`. */
export const termSchema = z.strictObject({
  name: z.string().min(1),
  /** The forms to look for in the words; where two overlap, the longest wins. */
  forms: z.array(z.string().min(1)).min(1),
  kind: z.string().min(1),
  /** All that may be said beyond the text. */
  note: z.string().nullable(),
  noteSource: z.string().nullable(),
  officialUrl: webAddress.nullable(),
});

/** Front matter of `content/topics/*.mdx`; the prose below says more of what the topic is. */
export const topicSchema = z.strictObject({
  title: z.string().min(1),
  /** What it is, in one Chinese line. */
  description: z.string().min(1),
  /** What belongs to it, in any order, each with its edition: clauses, duties, sentences, targets. */
  members: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9-]+\/(?:targets\/)?[a-z0-9-]+$/u,
          'A member looks like 2022/3-4, 2022/3-4-d1, 2022/3-4-s2 or 2022/targets/protection.',
        ),
    )
    .min(1),
});

/** Front matter of a page of editor's prose, `content/about.mdx`. */
export const proseSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
});

export type EditionData = z.infer<typeof editionSchema>;
export type SeriesData = z.infer<typeof seriesSchema>;
export type LibraryData = z.infer<typeof librarySchema>;
export type LineageData = z.infer<typeof lineageSchema>;
export type TargetData = z.infer<typeof targetSchema>;
export type DepartmentData = z.infer<typeof departmentSchema>;
export type TermData = z.infer<typeof termSchema>;
export type TopicData = z.infer<typeof topicSchema>;
