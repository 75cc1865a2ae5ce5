import { base64ToBytes, bytesOf, bytesToBase64, joinBytes } from './bytes.ts';

/**
 * Keys and signatures as minisign has them (jedisct1.github.io/minisign), in its legacy form `Ed`: Ed25519 (RFC 8032) over
 * the file itself, which Web Crypto can check.
 */

/** A public key: eight bytes by which signatures name it, and its 32 bytes. */
export interface PublicKey {
  readonly id: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A secret key without a password, as `minisign -G -W` writes it. */
export interface SecretKey extends PublicKey {
  readonly seed: Uint8Array<ArrayBuffer>;
}

/** What a signature is found to be: by the key and of the file, by another key, not of the file, or no signature. */
export type SignatureVerdict = 'right' | 'other-key' | 'wrong' | 'unreadable';

const algorithm = bytesOf('Ed');
/** PKCS #8 of an Ed25519 key, up to its seed (RFC 8410). */
const pkcs8 = base64ToBytes('MC4CAQAwBQYDK2VwBCIEIA==') ?? new Uint8Array();
const trusted = 'trusted comment: ';

/** Reads a public key, `RW…`, or the file that minisign keeps it in; null where it is none. */
export function parsePublicKey(text: string): PublicKey | null {
  const bytes = base64ToBytes(lastLine(text));
  if (bytes?.length !== 42 || !startsWith(bytes, algorithm)) return null;
  return { id: bytes.slice(2, 10), bytes: bytes.slice(10) };
}

/** Writes a public key in one line, `RW…`. */
export const writePublicKey = ({ id, bytes }: PublicKey): string => bytesToBase64(joinBytes(algorithm, id, bytes));

/** Reads a secret key without a password, its line or the file; null where it is none, or is locked by a password. */
export function parseSecretKey(text: string): SecretKey | null {
  const bytes = base64ToBytes(lastLine(text));
  const unlocked = joinBytes(algorithm, new Uint8Array(2), bytesOf('B2'));
  if (bytes?.length !== 158 || !startsWith(bytes, unlocked)) return null;
  return { id: bytes.slice(54, 62), seed: bytes.slice(62, 94), bytes: bytes.slice(94, 126) };
}

/** The public key, `RW…`, that belongs to a secret one; null where none is given. */
export function publicKeyOf(secret: string | undefined): string | null {
  const key = parseSecretKey(secret ?? '');
  return key && writePublicKey(key);
}

/** Writes a secret key without a password in one line, as minisign reads it. */
export const writeSecretKey = ({ id, seed, bytes }: SecretKey): string =>
  bytesToBase64(
    joinBytes(algorithm, new Uint8Array(2), bytesOf('B2'), new Uint8Array(48), id, seed, bytes, new Uint8Array(32)),
  );

/** Makes a pair of keys. */
export async function makeSecretKey(): Promise<SecretKey> {
  const { privateKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const { d = '', x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const [seed, bytes] = [d, x].map((part) => base64ToBytes(part.replaceAll('-', '+').replaceAll('_', '/')));
  if (!seed || !bytes) throw new Error('Web Crypto gave a key that is none.');
  return { id: crypto.getRandomValues(new Uint8Array(8)), seed, bytes };
}

/** Signs a file; the same file and key give the same signature. */
export async function sign(file: Uint8Array<ArrayBuffer>, key: SecretKey, comment: string): Promise<string> {
  const own = await crypto.subtle.importKey('pkcs8', joinBytes(pkcs8, key.seed), 'Ed25519', false, ['sign']);
  const by = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.sign('Ed25519', own, bytes));
  const signature = await by(file);
  const all = await by(joinBytes(signature, bytesOf(comment)));
  const lines = [bytesToBase64(joinBytes(algorithm, key.id, signature)), trusted + comment, bytesToBase64(all)];
  return `untrusted comment: signature from minisign secret key\n${lines.join('\n')}\n`;
}

/** Checks a signature of a file, and of its own comment. */
export async function checkSignature(
  file: Uint8Array<ArrayBuffer>,
  text: string,
  key: PublicKey,
): Promise<SignatureVerdict> {
  const [, line = '', comment = '', last = ''] = text.split(/\r?\n/u);
  const [bytes, all] = [base64ToBytes(line), base64ToBytes(last)];
  if (bytes?.length !== 74 || all?.length !== 64 || !startsWith(bytes, algorithm) || !comment.startsWith(trusted))
    return 'unreadable';
  if (!startsWith(bytes.subarray(2), key.id)) return 'other-key';
  const signature = bytes.slice(10);
  const own = await crypto.subtle.importKey('raw', key.bytes, 'Ed25519', false, ['verify']);
  const signed = joinBytes(signature, bytesOf(comment.slice(trusted.length)));
  const right =
    (await crypto.subtle.verify('Ed25519', own, signature, file)) &&
    (await crypto.subtle.verify('Ed25519', own, all, signed));
  return right ? 'right' : 'wrong';
}

/** The line that counts: a file of minisign's has a comment before it. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  start.every((byte, index) => bytes[index] === byte);
