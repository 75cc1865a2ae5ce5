import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { cleanBuild, differingFiles } from '#site/clean-build.ts';

/** Builds the site twice from fresh copies, pictures drawn anew, and names the files that differ. */
export function auditSameBytes(): readonly string[] {
  const builds = [cleanBuild({ pictures: true }), cleanBuild({ pictures: true })] as const;
  try {
    return differingFiles(...builds).map((file) => `${file} differs between two clean builds.`);
  } finally {
    for (const built of builds) rmSync(dirname(built), { recursive: true, force: true });
  }
}
