import { draftForm } from '#drafts/draft-form.ts';
import { readDraft } from '#drafts/read-draft.ts';
import { UnreadableDraft, type WhyUnreadable } from '#drafts/unreadable.ts';
import { besidePage } from './beside-page.ts';

const said: Readonly<Record<WhyUnreadable, string>> = {
  empty: '这个文件是空的。',
  'too-large': '这个文件超过50 MB，没有读；请把其中的文字贴在这里。',
  form: '这种文件读不了。可以读DOCX、PDF、TXT、Markdown和HTML；旧的DOC和WPS文件请先另存为DOCX。',
  encoding: '这个文件的编码认不出来，请另存为UTF-8。',
  damaged: '没有能读出这个文件里的文字：它可能损坏、加了密，或者是扫描的图片。可以打开它，把文字复制到这里。',
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
    const bytes = new Uint8Array(await file.arrayBuffer());
    const form = draftForm(bytes, file.name);
    if (form === 'pdf') {
      const { text, blank } = await (await import('./read-pdf-here.ts')).readPdfHere(bytes);
      return { text, fault: blank.length === 0 ? '' : `第${blank.join('、')}页没有文字，可能是图片，没有读。` };
    }
    // Its parser knows the names of characters by the page's own.
    if (form === 'markdown') return { text: await readDraft(bytes, form), fault: '' };
    const outcome = await besidePage.ask({ bytes, form });
    if (outcome === null) return null;
    if ('text' in outcome) return { text: outcome.text, fault: '' };
    if ('unreadable' in outcome) throw new UnreadableDraft(outcome.unreadable);
    throw new Error('There are no words.');
  } catch (error) {
    if (error instanceof UnreadableDraft) return { text: '', fault: said[error.why] };
    console.error(error);
    return { text: '', fault: failed };
  }
}
