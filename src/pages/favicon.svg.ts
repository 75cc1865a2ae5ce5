import { mark } from '#styles/mark.ts';

export const GET = () => new Response(mark, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
