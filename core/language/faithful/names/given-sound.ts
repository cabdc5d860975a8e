import { GIVEN_SOUNDS } from './data/given-sounds.js';
import { soundOfKana, soundsOfKanji } from './sound.js';

let more: ReadonlyMap<string, readonly string[]> | undefined;
const soundsInGiven = (sign: string): readonly string[] => {
  more ??= new Map(
    GIVEN_SOUNDS.split(' ').map((row) => [
      row.slice(0, 1),
      row.slice(1).split(',').map(soundOfKana),
    ]),
  );
  return [...soundsOfKanji(sign), ...(more.get(sign) ?? [])];
};

/** Whether a given name may sound so; yes where a sign of it is read in no way that we know. */
export const givenReadsAs = (given: string, said: string): boolean => {
  const sound = /^[a-z]*$/.test(said) ? said : soundOfKana(said);
  if (/^[ぁ-んァ-ヶー]+$/.test(given)) return soundOfKana(given) === sound;
  let open = new Set([0]);
  let last = '';
  for (const sign of given) {
    const own = sign === '々' ? last : sign;
    last = own;
    const sounds = soundsInGiven(own);
    if (!sounds.length) return true;
    const next = new Set<number>();
    for (const at of open)
      for (const one of sounds) {
        if (sound.startsWith(one, at)) next.add(at + one.length);
        // One vowel where two meet, and n before y: Maaya, Shinya.
        if (
          at &&
          (one[0] === sound[at - 1] || (one[0] === 'y' && sound[at - 1] === 'n')) &&
          sound.startsWith(one.slice(1), at)
        )
          next.add(at + one.length - 1);
      }
    open = next;
  }
  return open.has(sound.length);
};
