import { Icon } from '../Icon.js';

interface Language {
  readonly tag: string;
  readonly autonym: string;
  readonly href: string;
  readonly current: boolean;
}

interface LanguageMenuProps {
  readonly label: string;
  readonly current: string;
  readonly languages: readonly Language[];
  /** The page's form: the entries then send it, so that nothing typed is lost, with or without JavaScript. */
  readonly form?: string | undefined;
}

/** Languages by their own names, no flags: a flag is a country. */
export const LanguageMenu = ({ label, current, languages, form }: LanguageMenuProps) => (
  <details className="language" data-closes-outside>
    <summary className="pill">
      <Icon shape="globe" size={20} />
      <span className="visually-hidden">{label}: </span>
      {current}
      <span className="language-arrow" aria-hidden="true" />
    </summary>
    <ul className="language-list">
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
              href={language.href}
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
  </details>
);
