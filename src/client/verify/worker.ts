/** Checks quotations beside the page, which stays at the reader's hand. */
import { answerer } from '#client/answerer.ts';
import { checkIn } from './check-quotation.ts';

const answer = answerer(checkIn());

addEventListener('message', async ({ data }) => postMessage(await answer(data)));
