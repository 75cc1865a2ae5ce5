import { NewestWork } from '../newest-work.ts';
import type { Held, Outcome, Task } from './draft-work.ts';

/** What reads and judges drafts beside the page. */
export const besidePage = new NewestWork<Task, Held, Outcome>(
  () => new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' }),
  async () => (await import('./draft-work.ts')).work,
);
