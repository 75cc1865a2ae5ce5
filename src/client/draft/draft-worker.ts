/** Reads and judges drafts beside the page, which stays at the reader's hand. */
import { answerer } from '#client/answerer.ts';
import { work } from './draft-work.ts';

const answer = answerer(work);

addEventListener('message', async ({ data }) => postMessage(await answer(data)));
