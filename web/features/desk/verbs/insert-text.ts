/**
 * Writes a text over what is chosen in a field, as if it had been typed: so Ctrl+Z takes it back, and whatever keeps what is
 * written hears of it. No newer way does that; where a browser knows this one no more, the text still arrives.
 */
export const insertText = (field: HTMLTextAreaElement, text: string): void => {
  field.focus();
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
};

/** The same over all that is in the field. */
export const replaceText = (field: HTMLTextAreaElement, text: string): void => {
  field.focus();
  field.select();
  insertText(field, text);
};
