import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';

interface Language {
  readonly tag: string;
  readonly autonym: string;
  /** The same page in it. */
  readonly href: string;
  /** The same, remembering the choice. */
  readonly chosen: string;
  readonly current: boolean;
}

interface LanguageMenuProps {
  readonly label: string;
  readonly current: string;
  readonly languages: readonly Language[];
  /** That some readers' own is not among them. */
  readonly note?: ReactNode;
  /** The page's form: the entries then send it, so that nothing typed is lost, with or without JavaScript. */
  readonly form?: string | undefined;
}

/** Languages by their own names, no flags: a flag is a country. */
export const LanguageMenu = ({ label, current, languages, note, form }: LanguageMenuProps) => (
  <details className="language" data-closes-outside>
    <summary className="pill">
      <Icon shape="globe" size={20} />
      <span className="visually-hidden">{label}: </span>
      <span className="language-name">{current}</span>
    </summary>
    <div className="language-list">
      {note ? <p className="language-note">{note}</p> : null}
      <ul data-own-first>
        {languages.map((language) => (
          <li key={language.tag}>
            {form ? (
              <button
                type="submit"
                form={form}
                formAction={language.href}
                formNoValidate
                name="intent"
                value="switch-language"
                lang={language.tag}
                aria-current={language.current ? 'true' : undefined}
              >
                {language.autonym}
              </button>
            ) : (
              <a
                href={language.chosen}
                rel="nofollow"
                hrefLang={language.tag}
                lang={language.tag}
                aria-current={language.current ? 'true' : undefined}
              >
                {language.autonym}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  </details>
);
