import { z } from 'zod';
import { changedKinds, droppedKinds, receivedForms } from '../model/reception.ts';

/** `content/<edition>/edits.json`. */
export const editsSchema = z.array(
  z.strictObject({
    offset: z.number().int().nonnegative(),
    before: z.string(),
    after: z.string(),
    rule: z.enum([
      'furniture',
      'invisible',
      'metadata',
      'punctuation',
      'spacing',
      'label',
      'markup',
      'link',
      'page-break',
      'table',
      'correction',
    ]),
    evidence: z.string().nullable().default(null),
  }),
);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'A SHA-256 is 64 lower-case hexadecimal digits.');

const counted = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  z
    .array(
      z.strictObject({
        kind: z.enum(kinds),
        count: z.number().int().positive(),
        words: z.array(z.string()).readonly(),
      }),
    )
    .readonly();

const receptionSchema = z.strictObject({
  file: z.string().regex(/^received\.[a-z]+$/u),
  sha256,
  form: z.enum(receivedForms),
  encoding: z.string().nullable(),
  guessed: z.boolean(),
  dropped: counted(droppedKinds),
  changed: counted(changedKinds),
});

/** `content/<edition>/source.json`, which the import owns. */
export const sourceRecordSchema = z.strictObject({
  /** Of the bytes of `source.txt`. */
  sha256,
  /** How the text was received where `source.txt` was decoded from another file; absent where that is what was received. */
  received: receptionSchema.optional(),
  /**
   * The sources that stood here before, oldest first, each with the day on which another took its place; `received` is
   * the hash of the file that one was decoded from.
   */
  replaced: z.array(z.strictObject({ sha256, received: sha256.optional(), on: z.iso.date() })),
  /** What says who answers for something but cannot be read as a note, in document order, with its line of the source. */
  unread: z.array(z.strictObject({ line: z.number().int().positive(), words: z.string().min(1) })),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
