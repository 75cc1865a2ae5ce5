import type { Locate } from './locate.ts';

/** A file as it is written. */
type Written = string | Uint8Array<ArrayBuffer>;

/** Bytes of archives that are kept until they are asked for again: those of some hundred editions. */
const room = 64 * 2 ** 20;

/** The files of one site, by what they are made of and then by a name. */
class Files {
  private readonly files = new Map<string, Exclude<Written, string>>();
  /** Pages are made side by side: who asks while a file is being written waits for it. */
  private readonly underWay = new Map<string, Promise<Written>>();
  private readonly places = new WeakMap<object, number>();
  private count = 0;
  private held = 0;

  async once(whole: object, name: string, write: () => Written | Promise<Written>): Promise<Written> {
    const key = `${this.placeOf(whole)} ${name}`;
    const known = this.files.get(key) ?? this.underWay.get(key);
    if (known !== undefined) return known;
    const writing = Promise.resolve(write());
    this.underWay.set(key, writing);
    try {
      const file = await writing;
      // What is plain text is written as fast again.
      if (typeof file !== 'string') this.keep(key, file);
      return file;
    } finally {
      this.underWay.delete(key);
    }
  }

  private keep(key: string, file: Exclude<Written, string>): void {
    this.files.set(key, file);
    this.held += sizeOf(file);
    for (const [first, old] of this.files) {
      if (this.held <= room) break;
      this.files.delete(first);
      this.held -= sizeOf(old);
    }
  }

  private placeOf(whole: object): number {
    const place = this.places.get(whole) ?? this.count++;
    this.places.set(whole, place);
    return place;
  }
}

/** A site is known by where it says that its paths are. */
const sites = new WeakMap<Locate, Files>();

/**
 * Gives a file that is written both for its size, where a page links to it, and to be taken away: whoever asks second is
 * given the archive that was written for the first, unless so many were asked for in between that there was no more room.
 *
 * @param whole what it is made of
 * @param name what tells it from other files of the same
 */
export function writtenOnce(
  locate: Locate,
  whole: object,
  name: string,
  write: () => Written | Promise<Written>,
): Promise<Written> {
  const files = sites.get(locate) ?? new Files();
  sites.set(locate, files);
  return files.once(whole, name, write);
}

/** Bytes of a file. */
export const sizeOf = (file: Written): number => (typeof file === 'string' ? Buffer.byteLength(file) : file.length);
