import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { allSentences } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';
import { splitId } from '#domain/paths.ts';
import { sentenceMarkdownOf } from '#exports/page-markdown/sentence.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    allSentences(edition).map((sentence) => {
      const { unit, fragment } = splitId(sentence.id);
      return { params: { edition: edition.slug, unit, sentence: fragment }, props: { edition, sentence } };
    }),
  );

export const GET: APIRoute<{ edition: Edition; sentence: Sentence }> = ({ props: { edition, sentence } }) =>
  new Response(sentenceMarkdownOf(corpus, edition, sentence, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
