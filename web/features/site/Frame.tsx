import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { DemoBanner } from '../../ui/frame/DemoBanner.js';
import { Footer } from '../../ui/frame/Footer.js';
import { Header } from '../../ui/frame/Header.js';
import { LanguageMenu } from '../../ui/frame/LanguageMenu.js';
import { useTo, useTranslations } from './address.js';
import { ReadingsSwitch } from './ReadingsSwitch.js';

/** The form of a page, for the switches in the header that must not lose what was typed. */
export interface PageForm {
  readonly id: string;
  /** What Enter in a text field means. */
  readonly intent: string;
}

interface FrameProps {
  readonly demo: boolean;
  readonly form?: PageForm | undefined;
  readonly children: ReactNode;
}

/** Header, main, footer of every resident page, of error pages too. */
export const Frame = ({ demo, form, children }: FrameProps) => {
  const { say, plain, locale } = useWords();
  const { pathname } = useLocation();
  const to = useTo();
  const translations = useTranslations();
  const item = (path: string, key: 'plan' | 'voices' | 'myVoice') => ({
    href: to(path),
    text: say(`nav.${key}`),
    current: pathname.startsWith(to(path)),
  });
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
        line={say('site.line')}
        navLabel={plain('nav.label')}
        nav={[item('/plan', 'plan'), item('/opinions', 'voices'), item('/my-voice', 'myVoice')]}
        tools={
          <>
            {locale.readings ? <ReadingsSwitch form={form?.id} /> : null}
            <LanguageMenu
              label={plain('language.label')}
              current={locale.autonym}
              languages={translations}
              form={form?.id}
            />
          </>
        }
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer
        label={plain('footer.label')}
        note={say('footer.note')}
        links={[
          { href: to('/about'), text: say('footer.about') },
          { href: to('/about#privacy'), text: say('footer.privacy') },
          { href: to('/about#accessibility'), text: say('footer.accessibility') },
          { href: to('/emergency'), text: say('footer.emergency') },
        ]}
      />
    </>
  );
};
