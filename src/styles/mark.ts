import { palette } from './palette.ts';

const { zhu, paper } = palette.light;

/** The mark of the site, a point between two arcs, as an SVG file. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <title>明责</title>
  <rect width="64" height="64" rx="14" fill="${zhu}" />
  <path
    d="M24 12c-10 11-10 29 0 40M40 12c10 11 10 29 0 40"
    fill="none"
    stroke="${paper}"
    stroke-width="5.5"
    stroke-linecap="round"
  />
  <circle cx="32" cy="32" r="6" fill="${paper}" />
</svg>
`;
