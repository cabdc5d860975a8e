import { FormUnderWayRepository } from './form-under-way.repository.js';
import { FormsUnderWay } from './forms-under-way.js';

export { FormsUnderWay };
export const FORM_UNDER_WAY_PROVIDERS = [FormUnderWayRepository, FormsUnderWay];
