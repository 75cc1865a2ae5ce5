import { corpus } from '#corpus';
import { json } from '#exports/json.ts';
import { topicsJson } from '#exports/topics-json.ts';
import { locate } from '#url';

export const GET = () => json(topicsJson(corpus, locate));
