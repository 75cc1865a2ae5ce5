import { expect, test } from 'vitest';
import { plainly } from './plain-imports.ts';

test('imports are taken out of the helper that Vite wraps them in', () => {
  const script = `var __vitePreload$1 = (load) => load();
var load = () => __vitePreload$1(() => import("./dialog.js"), __VITE_PRELOAD__);
var __vitePreload = (load) => load();
var say = async (...said) => (await __vitePreload(async () => {
	const { showToast } = await import("./toast.js");
	return { showToast };
}, __VITE_PRELOAD__)).showToast(...said);
`;
  expect(plainly(script)).toBe(`var load = () => import("./dialog.js");
var say = async (...said) => (await import("./toast.js")).showToast(...said);
`);
});

test('a helper that wraps something else stays with it', () => {
  const script = 'var __vitePreload = (load) => load();\nconst later = __vitePreload(load, __VITE_PRELOAD__);\n';
  expect(plainly(script)).toBe(script);
});
