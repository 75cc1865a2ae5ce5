import { droppedName } from '#domain/importing/reception-names.ts';
import { draftForm } from '#drafts/draft-form.ts';
import { readDraft } from '#drafts/read-draft.ts';
import type { ReadWords } from '#drafts/read-words.ts';
import { UnreadableDraft, type WhyUnreadable } from '#drafts/unreadable.ts';
import { besidePage } from './beside-page.ts';

const paste = '把其中的文字复制到这里';

const said: Readonly<Record<WhyUnreadable, (about: string) => string>> = {
  empty: () => '这个文件是空的。',
  'too-large': () => `这个文件太大，没有读；请${paste}。`,
  picture: () => '这是图片，没有读；请识别成文字，对着图片校对，再贴在这里。',
  'other-word': () => '这是DOC、WPS、RTF或XML文件，没有读；请用Word或WPS另存为DOCX。',
  'other-document': () => `这是表格、幻灯片、OpenDocument或OFD文件，没有读；请另存为DOCX或PDF，或者${paste}。`,
  mhtml: () => '这是连同图片一起存下来的网页（MHTML），没有读；请把网页另存为HTML。',
  archive: () => '这是压缩包，没有读；请解开后选其中的文稿。',
  'no-text': () => '这个文件里不是文字，没有读。可以读DOCX、PDF、TXT、Markdown和HTML。',
  encoding: (about) =>
    `这个文件的编码不像UTF-8、UTF-16或GB 18030${about === '' ? '' : `，更像${about}`}，没有读；请另存为UTF-8。`,
  lost: () => '这个文件里有些字节认不出是什么字，没有读；请从原处再取一次，或者另存为UTF-8。',
  locked: () => '这个文件加了密码，没有读；请去掉密码再选。',
  damaged: () => `这个文件损坏了，没有读出来；请从原处再取一次，或者打开它，${paste}。`,
  'no-words': () => '这个PDF里没有文字，各页可能是扫描的图片；请识别成文字，对着各页校对，再贴在这里。',
  layout: () =>
    `这个PDF里有的字读不准：可能是竖排、叠在一起，或者字体没有说明是什么字。请打开它，${paste}，看看对不对。`,
};

const failed = '没有读成：读文件时出了差错，请检查网络后再试，或者把其中的文字贴在这里。';

/** The words of a file, and a sentence on what of it cannot be read. */
interface ReadFile {
  readonly text: string;
  readonly fault: string;
}

/** Reads the words of a file; null where a newer file has taken its place. */
export async function readFile(file: File): Promise<ReadFile | null> {
  try {
    const read = await readWords(new Uint8Array(await file.arrayBuffer()), file.name);
    return read && { text: read.text, fault: sayUnread(read) };
  } catch (error) {
    if (error instanceof UnreadableDraft) return { text: '', fault: said[error.why](error.about) };
    console.error(error);
    return { text: '', fault: failed };
  }
}

async function readWords(bytes: Uint8Array, name: string): Promise<ReadWords | null> {
  const form = draftForm(bytes, name);
  if (form === 'pdf') return (await import('./read-pdf-here.ts')).readPdfHere(bytes);
  // Its parser knows the names of characters by the page's own.
  if (form === 'markdown') return readDraft(bytes, form);
  const outcome = await besidePage.ask({ bytes, form });
  if (outcome === null) return null;
  if ('read' in outcome) return outcome.read;
  if ('unreadable' in outcome) throw new UnreadableDraft(outcome.unreadable, outcome.about);
  throw new Error('There are no words.');
}

/** Says what of a file is not among its words. */
function sayUnread({ text, blank, leftOut }: ReadWords): string {
  const kinds = leftOut.map(({ kind, count }) => `${droppedName(kind)}${count}处`);
  return [
    text === '' ? '这个文件里没有文字。' : '',
    blank.length === 0 ? '' : `第${blank.join('、')}页没有文字，可能是图片，没有读。`,
    kinds.length === 0 ? '' : `没有读：${kinds.join('、')}。`,
  ].join('');
}
