import { existsSync, writeFileSync } from 'node:fs';
import { run } from '#command/command.ts';
import { pathGiven } from '#command/project.ts';
import { refusal } from '#command/refusal.ts';
import { makeSecretKey, writePublicKey, writeSecretKey } from '#domain/proof/minisign.ts';

const usage = `Usage: npm run signing-key -- FILE

Makes a pair of keys to sign the site's manifest by: the secret one goes into FILE, which only you can read, the public
one is printed. minisign reads both. What is in FILE is what SIGNING_KEY takes.`;

await run({
  usage,
  takes: [1, 1],
  async work({ positionals: [given = ''] }) {
    const file = pathGiven(given);
    if (existsSync(file))
      throw refusal(given, '', 'it is there already', 'Name another file: a key that is lost is lost for good.');
    const key = await makeSecretKey();
    writeFileSync(file, `untrusted comment: minisign secret key\n${writeSecretKey(key)}\n`, {
      mode: 0o600,
      flag: 'wx',
    });
    console.log(writePublicKey(key));
    return 0;
  },
});
