import { json } from '#exports/json.ts';
import { topicsJsonSchema } from '#exports/topics-json.ts';

export const GET = () => json(topicsJsonSchema());
