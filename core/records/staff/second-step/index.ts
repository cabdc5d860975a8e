export { SecondStepRepository } from './second-step.repository.js';
export { SecondSteps } from './second-steps.js';
export { UnderWayRepository } from './under-way.repository.js';
