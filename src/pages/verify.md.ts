import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import { verifyMarkdownOf } from '#exports/page-markdown/verify.ts';
import { publishedWords } from '#exports/published-words.ts';
import { locate } from '#url';

export const GET = async () =>
  new Response(verifyMarkdownOf(corpus, await publishedWords(corpus, currentEdition(corpus), locate), locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
