type Field = HTMLInputElement | HTMLSelectElement;

/** How the page came: what is chosen in a list, which of several is marked, what stands in a line. */
const cameWith = (field: Field): boolean | string => {
  if ('options' in field) {
    const chosen = [...field.options].find(({ defaultSelected }) => defaultSelected);
    return (chosen ?? field.options[0])?.value ?? '';
  }
  return field.type === 'radio' ? field.defaultChecked : field.defaultValue;
};

/** The fields of `form[data-draft-fields="name name"]` that are kept with its text: none that is not named there. */
export const draftFields = (form: HTMLFormElement) => {
  const names = (form.dataset.draftFields ?? '').split(' ').filter(Boolean);
  const fields = names.flatMap((name) => [
    ...form.querySelectorAll<Field>(`[name="${name}"]:not([type=hidden])`),
  ]);
  const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio';
  return {
    fields,
    /** What is otherwise than the page had it, by name. */
    changed: (): Record<string, string> =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const isChanged = isRadio(field)
            ? field.checked && !field.defaultChecked
            : field.value !== cameWith(field);
          return isChanged ? [[field.name, field.value]] : [];
        }),
      ),
    /** Fills in what was kept; a field without anything kept stands as the page had it. */
    fill: (kept: Readonly<Record<string, string>>): void => {
      for (const field of fields) {
        const value = kept[field.name];
        if (isRadio(field))
          field.checked = value === undefined ? field.defaultChecked : field.value === value;
        else field.value = value ?? String(cameWith(field));
      }
    },
  };
};
