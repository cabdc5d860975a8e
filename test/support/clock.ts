import { Clock } from '../../core/base/kernel/index.js';

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private time = new Date('2026-04-01T09:00:00+09:00')) {
    super();
  }

  override now(): Date {
    return new Date(this.time);
  }

  set(time: Date | string): void {
    this.time = new Date(time);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    const ms = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    this.time = new Date(this.time.getTime() + ms);
  }
}
