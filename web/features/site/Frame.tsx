import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import { languageName } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { DemoBanner } from '../../ui/frame/DemoBanner.js';
import { Footer } from '../../ui/frame/Footer.js';
import { Header } from '../../ui/frame/Header.js';
import { LanguageMenu } from '../../ui/frame/LanguageMenu.js';
import { SiteLinks } from '../../ui/frame/SiteLinks.js';
import { CityHallLine } from '../city-hall/CityHallLine.js';
import { useTo, useTranslations } from './address.js';
import { ReadingsSwitch } from './ReadingsSwitch.js';

/** The form of a page, for the switches in the header that must not lose what was typed. */
export interface PageForm {
  readonly id: string;
  /** What Enter in a text field means. */
  readonly intent: string;
}

/** More than these widths of a Latin letter do not stand beside the brand's words on a phone. */
const ROOM = 11;
/** CJK letters are as wide as two of others. */
const isLong = (name: string): boolean =>
  [...name].reduce((sum, sign) => sum + (/[\u2e80-\ud7af]/.test(sign) ? 2 : 1), 0) > ROOM;

interface FrameProps {
  readonly demo: boolean;
  readonly form?: PageForm | undefined;
  /** False where the page itself names the city hall's telephone. */
  readonly telephone?: boolean;
  readonly children: ReactNode;
}

/** Header, main, footer of every resident page, of error pages too. */
export const Frame = ({ demo, form, telephone = true, children }: FrameProps) => {
  const { say, plain, locale } = useWords();
  const { pathname } = useLocation();
  const to = useTo();
  const translations = useTranslations();
  const inJapanese = translations.find(({ tag }) => tag === SOURCE_LANGUAGE)?.chosen;
  const item = (path: string, key: 'plan' | 'voices' | 'myVoice') => ({
    href: to(path),
    text: say(`nav.${key}`),
    current: pathname.startsWith(to(path)),
  });
  const nav = [item('/plan', 'plan'), item('/opinions', 'voices'), item('/my-voice', 'myVoice')];
  const toggle = locale.readings ? <ReadingsSwitch form={form?.id} /> : null;
  return (
    <>
      <a className="skip" href="#main">
        {say('nav.skip')}
      </a>
      {form ? (
        // Enter in a text field presses the form's first button; without this one it would be a language.
        <button
          type="submit"
          form={form.id}
          name="intent"
          value={form.intent}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
      ) : null}
      {demo ? <DemoBanner label={plain('demo.label')}>{say('demo.text')}</DemoBanner> : null}
      <Header
        home={to()}
        name={say('site.name')}
        navLabel={plain('nav.label')}
        menuLabel={say('nav.menu')}
        nav={nav}
        crowded={isLong(locale.autonym)}
        toggle={toggle}
        languages={
          <LanguageMenu
            label={plain('language.label')}
            current={locale.autonym}
            languages={translations}
            note={
              locale.standsInFor
                ? say('language.nearest', { wanted: languageName(locale.standsInFor, locale) })
                : undefined
            }
            form={form?.id}
          />
        }
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer
        label={plain('footer.label')}
        unchecked={
          locale.checked ? undefined : (
            <>
              {say('translation.page')}{' '}
              <a href={inJapanese} hrefLang={SOURCE_LANGUAGE} rel="nofollow">
                {say('translation.japanese')}
              </a>
            </>
          )
        }
        more={
          <>
            <SiteLinks
              nav={[{ href: to(), text: say('nav.home'), current: false }, ...nav]}
              label={plain('nav.label')}
            />
            {toggle}
          </>
        }
        telephone={telephone && pathname !== to() ? <CityHallLine /> : undefined}
        links={[
          { href: to('/ask'), text: say('ask.title') },
          { href: to('/about'), text: say('footer.about') },
          { href: to('/about#privacy'), text: say('footer.privacy') },
          { href: to('/about#accessibility'), text: say('footer.accessibility') },
          { href: to('/emergency'), text: say('footer.emergency') },
        ]}
      />
    </>
  );
};
