import { Controller, Inject } from '@nestjs/common';
import { readOpenApi } from '../../core/contract/index.js';
import { Does } from '../http/does.js';

/** Injection token of the built document. */
export const OPENAPI_DOCUMENT = Symbol('OpenApiDocument');

@Controller()
export class OpenApiController {
  constructor(@Inject(OPENAPI_DOCUMENT) private readonly document: Record<string, unknown>) {}

  @Does(readOpenApi)
  read(): Record<string, unknown> {
    return this.document;
  }
}
