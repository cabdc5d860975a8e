import { Controller } from '@nestjs/common';
import { type Findings, type InputOf, searchForResidents } from '../../core/contract/index.js';
import { SearchForResidents } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class SearchController {
  constructor(private readonly residents: SearchForResidents) {}

  @Does(searchForResidents)
  find(
    @Input() { query }: InputOf<typeof searchForResidents>,
    @Lang() lang: string,
  ): Promise<Findings> {
    return this.residents.search(query.q ?? '', lang);
  }
}
