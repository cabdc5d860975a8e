/** What is said of somebody beside the name, in languages whose names have no capitals. */
const TITLED: Readonly<Record<string, RegExp>> = {
  ko: /((?:[가-힣]{1,8} )?[가-힣·]{1,10}) ?(?:씨|님|선생)/g,
  ne: /(?:श्रीमती|श्रीमान्?|सुश्री|श्री) ([\u0900-\u0963]+(?: [\u0900-\u0963]+)?)|((?:[\u0900-\u0963]+ )?[\u0900-\u0963]+?) ?(?:ज्यू|जी)/g,
};

/** Who is named with a title in a Korean or Nepali text: each word of such a name. */
export const peopleIn = (text: string, base: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(TITLED[base] ?? /$^/g)].flatMap(({ 1: before, 2: behind }) =>
      (before ?? behind ?? '').split(' ').filter(Boolean),
    ),
  ),
];
