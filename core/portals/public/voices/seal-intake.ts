import { Inject, Injectable } from '@nestjs/common';
import { CLASSIFIER, type Classifier } from '../../../classification/index.js';
import type { SubmissionInput } from '../../../contract/index.js';
import { languageDetector } from '../../../language/detection/index.js';
import {
  type HeldSecret,
  type NewSubmission,
  VoiceSeals,
  wordsToStore,
} from '../../../records/submissions/index.js';

type Placed = Pick<NewSubmission, 'id' | 'privacy' | 'sectionId' | 'declaredLang' | 'kind'>;
type Sealed = Pick<
  NewSubmission,
  'words' | 'senderKey' | 'seal' | 'urgent' | 'detectedLang' | 'detectedConfidence'
>;

/**
 * What of a new voice is stored of its words. Those of a confided one are read here, once, for danger and language, because
 * nobody in the house can read them later; then they are sealed.
 */
@Injectable()
export class SealIntake {
  constructor(
    private readonly seals: VoiceSeals,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
  ) {}

  async prepare(
    { text, contact }: Pick<SubmissionInput, 'text' | 'contact'>,
    { id, kind, privacy, sectionId, declaredLang }: Placed,
    { pairFor }: Pick<HeldSecret, 'pairFor'>,
  ): Promise<Sealed> {
    // Danger may make a consultation a confided one; an opinion it never does.
    const senderKey = kind === 'consultation' ? pairFor(id).publicKey : null;
    if (privacy !== 'vault' || !senderKey)
      return {
        words: wordsToStore(text, contact),
        ...{ senderKey, seal: null, urgent: [], detectedLang: null, detectedConfidence: null },
      };
    const { seal, sealer } = await this.seals.intake(id, sectionId, senderKey);
    const { lang, confidence } = (await languageDetector())(text, declaredLang);
    return {
      words: wordsToStore(text, contact, sealer),
      ...{ senderKey, seal },
      urgent: this.classifier()
        .classify({ text, kind })
        .danger.map((found) => found.kind),
      ...{ detectedLang: lang, detectedConfidence: confidence },
    };
  }
}
