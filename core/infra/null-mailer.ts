import { Mailer, type MailOutcome } from '../jobs/notifying/index.js';

/** For installations without SMTP_URL: says that nothing was sent, so that no row claims otherwise. */
export class NullMailer extends Mailer {
  override async send(): Promise<MailOutcome> {
    return 'skipped';
  }
}
