import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type IconShape, icon } from '#exports/icon.ts';

interface Props {
  size: number;
  shape: IconShape;
}

const icons: { name: string; size: number; shape: IconShape }[] = [
  { name: '180', size: 180, shape: 'full' },
  { name: '192', size: 192, shape: 'plain' },
  { name: '512', size: 512, shape: 'plain' },
  { name: 'maskable', size: 512, shape: 'full' },
];

export const getStaticPaths = (() =>
  icons.map(({ name, size, shape }) => ({ params: { name }, props: { size, shape } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(icon(readFileSync('public/favicon.svg', 'utf8'), props.size, props.shape), {
    headers: { 'Content-Type': 'image/png' },
  });
