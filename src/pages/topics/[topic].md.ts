import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Topic } from '#domain/model/topic.ts';
import { topicMarkdownOf } from '#exports/page-markdown/topic.ts';
import { locate } from '#url';

export const getStaticPaths = () => corpus.topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));

export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic } }) =>
  new Response(topicMarkdownOf(corpus, topic, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
