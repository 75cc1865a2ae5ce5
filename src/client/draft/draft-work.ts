import { keptFor } from '#client/answerer.ts';
import type { DraftForm } from '#drafts/draft-form.ts';
import { readDraft } from '#drafts/read-draft.ts';
import type { ReadWords } from '#drafts/read-words.ts';
import { UnreadableDraft, type WhyUnreadable } from '#drafts/unreadable.ts';
import type { DraftReport } from '#reports/draft-report.ts';
import { draftJudge, type FetchedDocument } from './judge.ts';

/** What is asked: to read a file, or to judge a draft by what was told. */
export type Task = { readonly bytes: Uint8Array; readonly form: Exclude<DraftForm, 'pdf'> } | { readonly text: string };

/** What drafts are judged by. */
export interface Held {
  readonly documents: readonly FetchedDocument[];
  /** Names of those whose words could not be fetched. */
  readonly missing: readonly string[];
  readonly hosts: readonly string[];
}

/** What became of it. */
export type Outcome =
  | { readonly read: ReadWords }
  | { readonly report: DraftReport }
  | { readonly unreadable: WhyUnreadable; readonly about: string };

const judgeBy = keptFor(({ documents, missing, hosts }: Held) => draftJudge(documents, missing, hosts));

/**
 * Does what takes time, in a worker or, where none starts, on the page.
 * @throws where the work itself fails, of which the file is not to blame
 */
export async function work(task: Task, held: Held | undefined): Promise<Outcome> {
  if ('text' in task) {
    if (!held) throw new Error('There is nothing to judge the draft by.');
    return { report: judgeBy(held)(task.text) };
  }
  try {
    return { read: await readDraft(task.bytes, task.form) };
  } catch (error) {
    if (error instanceof UnreadableDraft) return { unreadable: error.why, about: error.about };
    throw error;
  }
}
