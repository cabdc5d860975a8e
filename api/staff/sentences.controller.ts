import { Controller } from '@nestjs/common';
import { readSentenceBank, type SentenceBank } from '../../core/contract/index.js';
import { ReadSentenceBank } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';

/** The city's sentences, for whoever composes an answer. */
@Controller()
export class SentencesController {
  constructor(private readonly bank: ReadSentenceBank) {}

  @Does(readSentenceBank)
  read(): Promise<SentenceBank> {
    return this.bank.read();
  }
}
