import { corpus } from '#corpus';
import { departmentsJson } from '#exports/departments-json.ts';
import { json } from '#exports/json.ts';
import { locate } from '#url';

export const GET = () => json(departmentsJson(corpus, locate));
