/** Fillers, variation selectors and their kind count as letters and marks, and show nothing. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/gu;
/**
 * A letter or a figure (a lone lengthening mark or a lone accent is none), a letter of Braille, or a picture: a thumb
 * says something. Full stops, question marks, © and ™ do not.
 */
const MEANING =
  /[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Braille}\p{Regional_Indicator}]|(?![\p{P}\p{Cn}©®™])\p{Extended_Pictographic}/u;

/** Whether a text says anything that somebody could answer. */
export const saysSomething = (text: string): boolean => MEANING.test(text.replace(INVISIBLE, ''));
