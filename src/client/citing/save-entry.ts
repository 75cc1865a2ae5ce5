import { element } from '#client/element.ts';
import { saveFile } from '#client/save-file.ts';
import { showToast } from '#client/toast.ts';
import { bibliographyFile, bibliographyFormats } from '#domain/citation/bibliography/formats.ts';
import type { Cited } from '#domain/citation/cited.ts';

/** Puts the formats of reference managers where the reader asked for them, each a button that saves its file. */
export function chooseFormat(asked: HTMLButtonElement, cited: Cited): void {
  const buttons = bibliographyFormats.map((format) => {
    const button = element('button', { type: 'button', class: 'button' }, format.label);
    button.addEventListener('click', () => {
      const { name, mediaType, text } = bibliographyFile(cited, format);
      saveFile(new File([text], name, { type: mediaType }));
      showToast(`已存为${name}，可导入Zotero、EndNote等。`);
    });
    return button;
  });
  const choice = element(
    'fieldset',
    { class: 'beside' },
    element('legend', { class: 'spoken' }, '题录的格式'),
    ...buttons,
  );
  asked.replaceWith(choice);
  buttons[0]?.focus();
}
