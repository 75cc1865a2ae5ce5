import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const launcher = 'scripts/opensearch';
/** Milliseconds until nodes that do not come up are given up. */
const patience = 180_000;

/** Nodes of OpenSearch on this machine that form a cluster. */
export interface Nodes {
  readonly urls: readonly string[];
  /** Ends one at once, as if its machine were cut off. */
  kill(at: number): Promise<void>;
  /** Starts one anew on what it has kept. */
  restart(at: number): Promise<void>;
  /** Ends all and takes away what they have kept. */
  close(): Promise<void>;
}

/** Starts so many nodes on loopback, from Maven Central's artifacts; null where there is no Java or no Maven. */
export async function startNodes(count: number): Promise<Nodes | null> {
  const classPath = await classPathOf();
  if (classPath === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'mingze-opensearch-'));
  const ports = await freePorts(2 * count);
  const names = Array.from({ length: count }, (_, at) => `node-${at + 1}`);
  const httpPorts = ports.slice(0, count);
  const transports = ports.slice(count);
  const settingsOf = (at: number): readonly string[] => [
    `node.name=${names[at]}`,
    'cluster.name=mingze-loopback',
    'network.host=127.0.0.1',
    `http.port=${httpPorts[at]}`,
    `transport.port=${transports[at]}`,
    `path.home=${join(folder, `${names[at]}`)}`,
    `discovery.seed_hosts=${transports.map((port) => `127.0.0.1:${port}`).join(',')}`,
    `cluster.initial_cluster_manager_nodes=${names.join(',')}`,
    // A disk that is nearly full for other reasons is no reason to refuse a few megabytes.
    'cluster.routing.allocation.disk.threshold_enabled=false',
  ];
  const start = (at: number): ChildProcess =>
    spawn(
      'java',
      [
        '-Xms512m',
        '-Xmx512m',
        '-Dlog4j2.StatusLogger.level=off',
        '-cp',
        classPath,
        'LoopbackNode.java',
        ...settingsOf(at),
      ],
      { cwd: launcher, stdio: ['pipe', 'ignore', 'inherit'] },
    );
  const running = names.map((_, at) => start(at));
  const urls = httpPorts.map((port) => `http://127.0.0.1:${port}`);

  async function end(at: number, how: () => void): Promise<void> {
    const node = running[at];
    if (!node || node.exitCode !== null || node.signalCode !== null) return;
    const ended = once(node, 'exit');
    how();
    await ended;
  }
  const kill = (at: number): Promise<void> => end(at, () => running[at]?.kill('SIGKILL'));
  async function close(): Promise<void> {
    await Promise.all(running.map((_, at) => kill(at)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }

  try {
    await Promise.all(urls.map((url) => untilJoined(url, count)));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    urls,
    kill,
    async restart(at) {
      running[at] = start(at);
      await untilJoined(urls[at] ?? '', count);
    },
    close,
  };
}

/** Waits until a node answers and sees so many. */
async function untilJoined(url: string, count: number): Promise<void> {
  const since = Date.now();
  while (Date.now() - since < patience) {
    const health = await fetch(`${url}/_cluster/health`, { signal: AbortSignal.timeout(5000) })
      .then((response) => response.json() as Promise<{ number_of_nodes?: number }>)
      .catch(() => null);
    if (health?.number_of_nodes === count) return;
    await wait(250);
  }
  throw new Error(`A cluster of ${count} nodes did not form in ${patience / 1000} s.`);
}

/** The class path of the launcher, looked up once for each version; null where Java or Maven is missing. */
async function classPathOf(): Promise<string | null> {
  const works = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
  if (!works('java')) return null;
  const description = readFileSync(join(launcher, 'pom.xml'), 'utf8');
  const version = /<artifactId>opensearch<\/artifactId>\s*<version>([^<]+)/u.exec(description)?.[1] ?? '';
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mingze-opensearch');
  const file = join(folder, `classpath-${version}.txt`);
  const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  const isWhole = (): boolean => read() !== '' && read().split(delimiter).every(existsSync);
  if (!isWhole()) {
    if (!works('mvn')) return null;
    mkdirSync(folder, { recursive: true });
    const asked = [
      '-q',
      '-B',
      '-f',
      join(launcher, 'pom.xml'),
      'dependency:build-classpath',
      `-Dmdep.outputFile=${file}`,
    ];
    const { status, stdout } = spawnSync('mvn', asked, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Maven did not bring OpenSearch:\n${stdout.slice(-2000)}`);
  }
  return read();
}

/** Ports that nobody listens on. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
