import { Controller, Get, Inject } from '@nestjs/common';
import * as z from 'zod/mini';
import { Endpoint } from '../http/endpoint.js';

/** Injection token of the built document. */
export const OPENAPI_DOCUMENT = Symbol('OpenApiDocument');

@Controller('api')
export class OpenApiController {
  constructor(@Inject(OPENAPI_DOCUMENT) private readonly document: Record<string, unknown>) {}

  @Get('openapi.json')
  @Endpoint({
    summary: 'This description',
    access: 'public',
    tag: 'service',
    response: z.record(z.string(), z.unknown()),
  })
  read(): Record<string, unknown> {
    return this.document;
  }
}
