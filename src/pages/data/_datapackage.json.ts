import { corpus } from '#corpus';
import { dataPackageOf } from '#exports/data-package.ts';
import { json } from '#exports/json.ts';
import { locate } from '#url';

export const GET = async () => json(await dataPackageOf(corpus, locate));
