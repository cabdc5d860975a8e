/** Names that kana write otherwise than their letters say, by their sound: グエン is Nguyễn, パク is Park, スミス is Smith. */
const OTHERWISE: readonly (readonly [kana: RegExp, elsewhere: string])[] = [
  [/^kuen$/, 'nuyen'],
  [/^haku$/, 'hark'],
  [/(?<=i)su$/, 't'],
];

/** How a name in kana may sound where it is written in other letters. */
export const soundsAbroad = (sound: string): readonly string[] => [
  ...new Set([sound, ...OTHERWISE.map(([kana, elsewhere]) => sound.replace(kana, elsewhere))]),
];
