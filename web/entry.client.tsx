import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { createWords, type WordsInput, WordsProvider } from './i18n/words.js';

// Only the staff desk loads this: the page brings its messages along, see root.tsx.
const source = document.getElementById('words')?.textContent ?? '';
const words = createWords(JSON.parse(source) as WordsInput);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <WordsProvider value={words}>
        <HydratedRouter />
      </WordsProvider>
    </StrictMode>,
  );
});
