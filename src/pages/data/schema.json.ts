import { documentJsonSchema } from '#exports/document-schema.ts';
import { json } from '#exports/json.ts';

export const GET = () => json(documentJsonSchema());
