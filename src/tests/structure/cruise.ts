import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { rules } from './rooms.ts';

/** What a walk along every import found. */
export interface Cruise {
  /** The files of the project that were read. */
  readonly files: readonly string[];
  /** Each import that breaks a rule: `src/domain/a.ts imports node:fs: the rule`. */
  readonly broken: readonly string[];
}

/**
 * Follows every import of the project, and of further files given as their text by their path. dependency-cruiser knows no
 * `.astro`: it walks through a copy in which each of these files is TypeScript, the scripts in it and before it alone.
 */
export async function cruiseProject(further: Readonly<Record<string, string>> = {}): Promise<Cruise> {
  mkdirSync('.cache', { recursive: true });
  // Inside the project, so that the copy finds the packages.
  const copy = mkdtempSync(resolve('.cache/imports-'));
  try {
    const write = (file: string, text: string): void => {
      const path = join(copy, file.replace(/\.astro$/, '.astro.ts'));
      mkdirSync(dirname(path), { recursive: true });
      const scripts = file.endsWith('.astro') ? scriptsOf(text) : text;
      writeFileSync(path, scripts.replaceAll(/\.astro(?=['"])/g, '.astro.ts'));
    };
    const files = globSync(['src/**/*.{ts,mjs,astro,css}', 'scripts/**/*.{ts,mjs}']);
    for (const file of files) write(file, readFileSync(file, 'utf8'));
    for (const [file, text] of Object.entries(further)) write(file, text);
    cpSync('package.json', join(copy, 'package.json'));

    const { output } = await cruise(
      ['src', 'scripts'],
      {
        baseDir: copy,
        ruleSet: { forbidden: [...rules] },
        validate: true,
        doNotFollow: { path: 'node_modules' },
        tsPreCompilationDeps: true,
      },
      { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
    );
    const { modules, summary } = output as ICruiseResult;
    const sources = modules.map(({ source }) => plain(source));
    return {
      files: sources.filter((source) => /^(?:src|scripts)\/.*\.(?:ts|mjs|astro)$/.test(source)).sort(),
      broken: summary.violations.map(sentenceOf).sort(),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What an Astro file imports and runs: the code before its HTML, and its scripts. */
function scriptsOf(astro: string): string {
  const [, before = '', html = astro] = /^---\n(.*?)\n---\n(.*)$/su.exec(astro) ?? [];
  return [before, ...[...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, script]) => script)].join('\n');
}

/** A file of the project by its path, one of a package by its path there, wherever the packages lie. */
const plain = (source: string): string => source.replace(/^.*\bnode_modules\//u, '').replace(/\.astro\.ts$/u, '.astro');

function sentenceOf({ from, to, rule, cycle }: IViolation): string {
  const way = cycle ? cycle.map(({ name }) => plain(name)).join(', which imports ') : plain(to);
  return `${plain(from)} imports ${way}: ${rule.name}`;
}
