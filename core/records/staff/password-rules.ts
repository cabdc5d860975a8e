/** Letters that a password has at least (NIST SP 800-63B asks for 8, with a second factor). */
export const PASSWORD_LENGTH = 12;
/** Letters that are left once all that anybody would guess is taken away. */
const LEFT = 4;

/** What lists of stolen passwords are made of, without the figures and signs that people put around it. */
const COMMON = [
  ...[
    'password',
    'passwort',
    'passw',
    'pass',
    'qwertyuiop',
    'qwerty',
    'asdfghjkl',
    'asdfgh',
    'asdf',
  ],
  ...[
    'zxcvbnm',
    'zxcvbn',
    'qazwsx',
    'letmein',
    'welcome',
    'admin',
    'administrator',
    'login',
    'user',
  ],
  ...[
    'iloveyou',
    'princess',
    'dragon',
    'monkey',
    'football',
    'baseball',
    'sunshine',
    'master',
    'shadow',
  ],
  ...[
    'superman',
    'batman',
    'trustno',
    'hello',
    'secret',
    'changeme',
    'default',
    'abcdefgh',
    'abcd',
    'abc',
  ],
  ...[
    'doraemon',
    'pikachu',
    'sakura',
    'nippon',
    'japan',
    'tokyo',
    'pasuwado',
    'himitsu',
    'aishiteru',
  ],
  ...['spring', 'summer', 'autumn', 'winter', 'january', 'december', 'monday', 'koebako'],
].sort((a, b) => b.length - a.length);

/** Figures and signs that stand for letters. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** `abab`, `aaaa`, `koekoekoe`: said once. */
const once = (text: string): string => /^(.{1,8}?)\1+$/su.exec(text)?.[1] ?? text;

const without = (text: string, words: readonly string[]): string => {
  let left = text;
  for (const word of words) left = left.replaceAll(word, '');
  return once(left).replace(/\p{N}/gu, '');
};

export type PasswordFault = 'too_short' | 'easy_to_guess';

/**
 * Why a password is not taken. `about` is what a stranger knows: login, name, the city's name. It is guessed where little is
 * left without that, without common words and figures, and with signs read as the letters they stand for.
 */
export const passwordFault = (
  password: string,
  about: readonly string[],
): PasswordFault | undefined => {
  if ([...password.normalize('NFKC')].length < PASSWORD_LENGTH) return 'too_short';
  const known = about
    .flatMap((text) => text.split(/[\s@.\-_]+/))
    .map(lettersOf)
    .filter((word) => word.length > 1);
  const words = [...known, ...COMMON];
  const plain = lettersOf(password);
  // Figures and signs around it are put there by everybody; those within stand for letters.
  const core = password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const read = lettersOf(core.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign));
  const left = Math.min(...[plain, read].map((text) => [...without(text, words)].length));
  // Figures alone may be a throw of dice, but not one of two or three different ones.
  const isFigures = /^\p{N}+$/u.test(plain) && new Set(plain).size > LEFT + 2;
  const runs = /^(0123456789|1234567890|9876543210|0987654321)/.test(plain);
  return left < LEFT && !(isFigures && !runs) ? 'easy_to_guess' : undefined;
};
