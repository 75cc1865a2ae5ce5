import type { APIRoute, GetStaticPaths } from 'astro';
import { type IconShape, icon } from '#exports/icon.ts';
import { mark } from '#styles/mark.ts';

interface Props {
  size: number;
  shape: IconShape;
}

const icons: { name: string; size: number; shape: IconShape }[] = [
  // For iOS, which rounds it.
  { name: '180', size: 180, shape: 'full' },
  { name: '192', size: 192, shape: 'plain' },
  { name: '512', size: 512, shape: 'plain' },
  { name: 'maskable', size: 512, shape: 'full' },
];

export const getStaticPaths = (() =>
  icons.map(({ name, size, shape }) => ({ params: { name }, props: { size, shape } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(icon(mark, props.size, props.shape), {
    headers: { 'Content-Type': 'image/png' },
  });
