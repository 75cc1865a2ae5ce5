import { renameSync, rmSync } from 'node:fs';
import { type Command, run } from '#command/command.ts';
import { pathGiven } from '#command/project.ts';
import { planRemoval } from '#content/plan-removal.ts';

const usage = `Removes an edition that was never published: its folder, whole.

  npm run remove -- EDITION

  EDITION         the name of its folder, 2023
  --dry-run       only says what would go
  --content DIR   the content folder (content)

An edition with recorded addresses stays, and so does one that the rest of the content leans on: that is said with file
and line, and nothing is removed.
`;

const options = { 'dry-run': { type: 'boolean', default: false }, content: { type: 'string' } } as const;

export const removal = {
  usage,
  options,
  takes: [1, 1],
  work({ values, positionals: [edition = ''] }) {
    const content = values.content === undefined ? 'content' : pathGiven(values.content);
    const { folder, files } = planRemoval(content, edition);
    for (const file of files) console.log(`  ${file}`);
    if (values['dry-run']) {
      console.log(`${folder} would be removed, with these ${files.length} files and folders.`);
      return 0;
    }
    // Under another name at once, so that no half of it is ever read.
    const going = `${folder}.removed`;
    renameSync(folder, going);
    rmSync(going, { recursive: true });
    console.log(`${folder} is removed, with these ${files.length} files and folders.`);
    return 0;
  },
} satisfies Command<typeof options>;

if (import.meta.main) await run(removal);
