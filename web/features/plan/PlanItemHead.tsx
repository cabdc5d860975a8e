import { useWords } from '../../i18n/words.js';
import { Breadcrumb } from '../../ui/frame/Breadcrumb.js';
import { useTo } from '../site/address.js';
import type { Ended } from './ended/ended.js';
import { PlanEnded } from './ended/PlanEnded.js';
import { PlanText } from './PlanText.js';
import { Unchecked } from './Unchecked.js';

interface PlanItemHeadProps {
  readonly item: {
    readonly code: string;
    readonly title: string;
    readonly titleOriginal: string;
    readonly lang: string;
    readonly checked: boolean;
    readonly plain?: string | undefined;
  };
  readonly ended: Ended | undefined;
  /** The chapter that a measure belongs to. */
  readonly chapter?: { readonly code: string; readonly title: string; readonly lang: string };
}

/** The head of a chapter's or a measure's page: the way to it, its name, and what it says in plain words. */
export const PlanItemHead = ({ item, chapter, ended }: PlanItemHeadProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <>
      <Breadcrumb
        label={plain('nav.path')}
        items={[
          { href: to(), text: say('nav.home') },
          { href: to('/plan'), text: say('plan.title') },
          ...(chapter
            ? [
                {
                  href: to(`/chapters/${chapter.code}`),
                  text: <PlanText text={chapter.title} lang={chapter.lang} />,
                },
              ]
            : []),
        ]}
        here={<PlanText text={item.title} lang={item.lang} />}
      />
      <div className="page-head">
        <p className="chapter-code">{item.code}</p>
        <h1>
          <PlanText text={item.title} lang={item.lang} />
        </h1>
        <Unchecked item={item} />
        {item.plain ? (
          <p className="lead">
            <PlanText text={item.plain} lang={item.lang} />
          </p>
        ) : null}
        <PlanEnded ended={ended} />
      </div>
    </>
  );
};
