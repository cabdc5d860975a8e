/** As spreadsheets write files: UTF-8, or Shift_JIS where it is none. */
const textOf = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
};

/** Fills a field with what is in a file that was chosen; without a script it is pasted there. */
export const fileIntoField = async (input: HTMLInputElement, id: string): Promise<void> => {
  const bytes = await input.files?.[0]?.arrayBuffer();
  const field = document.getElementById(id) as HTMLTextAreaElement | null;
  if (field && bytes) field.value = textOf(bytes);
};
