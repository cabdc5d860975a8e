import { VoiceCountsRepository } from './counts/voice-counts.repository.js';
import { YearVoicesRepository } from './counts/year-voices.repository.js';
import { IntakeRepository } from './intake/intake.repository.js';
import { ReadyPhrases } from './intake/ready-phrases.js';
import { SubmissionRepository } from './life/submission.repository.js';
import { SearchIndexRepository } from './search/search-index.repository.js';
import { MessageRepository } from './thread/message.repository.js';
import { AnswerWordsRepository } from './words/answer-words.repository.js';
import { AppealWordsRepository } from './words/appeal-words.repository.js';
import { BookingWordsRepository } from './words/booking-words.repository.js';
import { ConfirmedAddressRepository } from './words/confirmed-address.repository.js';
import { DeskFormRepository } from './words/desk-form.repository.js';
import { DraftWordsRepository } from './words/draft-words.repository.js';
import { EndedWordsRepository } from './words/ended-words.repository.js';
import { EngineWordsRepository } from './words/engine-words.repository.js';
import { InquiryWordsRepository } from './words/inquiry-words.repository.js';
import { KeptWordsRepository } from './words/kept-words.repository.js';
import { MessageWordsRepository } from './words/message-words.repository.js';
import { NoteWordsRepository } from './words/note-words.repository.js';
import { ConfidedReadsRepository, SealRepository, VoiceSeals } from './words/seals/index.js';
import { SharingWordsRepository } from './words/sharing-words.repository.js';
import { TranslationWordsRepository } from './words/translation-words.repository.js';
import { TypedTranslationRepository } from './words/typed-translation.repository.js';
import { WordsRepository } from './words/words.repository.js';
import { WordsAroundRepository } from './words/words-around.repository.js';

export * from './counts/voice-counts.repository.js';
export * from './counts/year-voices.repository.js';
export * from './intake/held-secret.js';
export * from './intake/intake.repository.js';
export * from './intake/ready-phrases.js';
export * from './intake/receipt.js';
export * from './life/open-voices.js';
export * from './life/submission.repository.js';
export * from './life/submission-status.js';
export * from './life/undoable.js';
export * from './life/written.js';
export * from './search/search-conditions.js';
export * from './search/search-dictionary.js';
export * from './search/search-index.repository.js';
export * from './submission.entity.js';
export * from './submission-columns.js';
export * from './thread/message.repository.js';
export * from './words/answer-words.repository.js';
export * from './words/appeal-words.repository.js';
export * from './words/booking-words.repository.js';
export * from './words/confirmed-address.repository.js';
export * from './words/desk-form.repository.js';
export * from './words/draft-words.repository.js';
export * from './words/ended-words.repository.js';
export * from './words/engine-words.repository.js';
export * from './words/inquiry-words.repository.js';
export * from './words/kept-words.repository.js';
export * from './words/message-words.repository.js';
export * from './words/note-words.repository.js';
export * from './words/seals/index.js';
export * from './words/sharing-words.repository.js';
export * from './words/thread.js';
export * from './words/translation-words.repository.js';
export * from './words/typed-translation.repository.js';
export * from './words/words.repository.js';
export * from './words/words-around.repository.js';
export * from './words/words-in-lists.js';
export const SUBMISSION_PROVIDERS = [
  IntakeRepository,
  ReadyPhrases,
  SubmissionRepository,
  EndedWordsRepository,
  KeptWordsRepository,
  WordsRepository,
  WordsAroundRepository,
  SealRepository,
  VoiceSeals,
  ConfidedReadsRepository,
  MessageRepository,
  MessageWordsRepository,
  AnswerWordsRepository,
  AppealWordsRepository,
  BookingWordsRepository,
  DeskFormRepository,
  TypedTranslationRepository,
  NoteWordsRepository,
  InquiryWordsRepository,
  SharingWordsRepository,
  DraftWordsRepository,
  TranslationWordsRepository,
  EngineWordsRepository,
  ConfirmedAddressRepository,
  SearchIndexRepository,
  VoiceCountsRepository,
  YearVoicesRepository,
];
