import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';

/** The tables by which fonts of a PDF name Chinese, Japanese and Korean characters; the browser fetches what a file needs. */
const folder = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));

export const getStaticPaths = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.bcmap'))
    .map((file) => ({ params: { map: file.replace('.bcmap', '') } }));

export const GET: APIRoute = ({ params: { map } }) =>
  new Response(readFileSync(join(folder, `${map}.bcmap`)), { headers: { 'content-type': 'application/octet-stream' } });
