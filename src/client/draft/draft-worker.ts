/** Reads and judges drafts beside the page, which stays at the reader's hand. */
import { type Task, work } from './draft-work.ts';

addEventListener('message', async ({ data }: MessageEvent<Task>) => postMessage(await work(data)));
