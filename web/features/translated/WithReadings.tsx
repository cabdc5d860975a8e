import { createContext, useContext } from 'react';
import { RubyText } from '../../i18n/RubyText.js';
import { InLanguage } from '../../ui/voice/InLanguage.js';

/** Texts of the city with their readings, as the server gave them; empty where the reader wants none. */
const Readings = createContext<ReadonlyMap<string, string>>(new Map());
export const ReadingsProvider = Readings.Provider;

/** A text of the city, with readings above its words where the reader asked for them. */
export const WithReadings = ({ text, lang }: { readonly text: string; readonly lang: string }) => {
  const read = useContext(Readings).get(text);
  return read === undefined ? (
    <InLanguage text={text} lang={lang} />
  ) : (
    <RubyText text={read} readings />
  );
};
