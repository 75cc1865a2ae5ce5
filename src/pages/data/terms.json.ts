import { corpus } from '#corpus';
import { json } from '#exports/json.ts';
import { termsJson } from '#exports/terms-json.ts';
import { locate } from '#url';

export const GET = () => json(termsJson(corpus, locate));
