import { Inject, Injectable } from '@nestjs/common';
import { CLASSIFIER, type Classifier } from '../../../classification/index.js';
import type { SubmissionInput } from '../../../contract/index.js';
import { languageDetector } from '../../../language/detection/index.js';
import {
  type FormAnswers,
  type HeldSecret,
  type NewSubmission,
  ownWords,
  sealedAbout,
  sealedDangers,
  urgencyOf,
  VoiceSeals,
  wordsToStore,
} from '../../../records/submissions/index.js';

type Written = Pick<SubmissionInput, 'text' | 'contact' | 'topic' | 'measure'> & {
  /** Of a form that it was made of. */
  readonly answers?: FormAnswers | undefined;
};
type Placed = Pick<NewSubmission, 'id' | 'privacy' | 'sectionId' | 'declaredLang' | 'kind'>;
/** What is stored, and how what comes beside the words is sealed. */
interface Prepared {
  readonly stored: Stored;
  readonly seal: (text: string) => string;
}
type Stored = Pick<
  NewSubmission,
  | 'words'
  | 'topic'
  | 'measureCode'
  | 'sealedAbout'
  | 'senderKey'
  | 'seal'
  | 'urgent'
  | 'urgentWords'
  | 'detectedLang'
  | 'detectedConfidence'
>;

/**
 * What of a new voice is stored of its words, and of what it is about. Those of a confided one are read here, once, for danger
 * and language, because nobody in the house can read them later; then they are sealed.
 */
@Injectable()
export class SealIntake {
  constructor(
    private readonly seals: VoiceSeals,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
  ) {}

  async prepare(
    { text, contact, answers, ...chosen }: Written,
    { id, kind, privacy, sectionId, declaredLang }: Placed,
    { pairFor }: Pick<HeldSecret, 'pairFor'>,
  ): Promise<Prepared> {
    const topic = chosen.topic ?? null;
    const measure = chosen.measure ?? null;
    // Danger may make a consultation a confided one; an opinion it never does.
    const senderKey = kind === 'consultation' ? pairFor(id).publicKey : null;
    if (privacy !== 'vault' || !senderKey)
      return {
        stored: {
          words: wordsToStore(text, contact, undefined, answers),
          ...{ topic, measureCode: measure, sealedAbout: null },
          ...{ senderKey, seal: null, urgent: [], urgentWords: '[]' },
          ...{ detectedLang: null, detectedConfidence: null },
        },
        seal: (clear) => clear,
      };
    const { seal, sealer } = await this.seals.intake(id, sectionId, senderKey);
    const own = ownWords(text, answers);
    const dangers = sealedDangers(this.classifier().danger(own), sealer);
    const { lang, confidence } = (await languageDetector())(own, declaredLang);
    return {
      stored: {
        words: wordsToStore(text, contact, sealer, answers),
        ...{ topic: null, measureCode: null, sealedAbout: sealedAbout({ topic, measure }, sealer) },
        ...{ senderKey, seal },
        ...{ urgent: urgencyOf(dangers), urgentWords: JSON.stringify(dangers) },
        ...{ detectedLang: lang, detectedConfidence: confidence },
      },
      seal: sealer,
    };
  }
}
