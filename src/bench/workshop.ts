import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where others' programs are installed and their sites are built: outside the project, kept between runs. */
export const workshop = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mingze-bench');

/** Writes a project's files into a folder of the workshop, installs what its `package.json` asks for, gives the folder. */
export async function installProject(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(workshop, name);
  const manifest = join(folder, 'package.json');
  const known = existsSync(manifest) ? readFileSync(manifest, 'utf8') : '';
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (files['package.json'] !== known || !existsSync(join(folder, 'node_modules/.package-lock.json'))) {
    await run('npm', ['install', '--loglevel=error', '--no-fund', '--no-audit'], folder);
  }
  return folder;
}

/** Runs a program quietly and gives what it printed; throws with its last words where it fails. */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let said = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return resolve(printed);
      reject(
        new Error(`${program} ${args.join(' ')} in ${folder} failed (${code}):\n${(said || printed).slice(-2000)}`),
      );
    });
  });
}
