/** `Session`: the user's language. Who the user is stays unknown, since the add-on has no scope to ask. */
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

export class Session extends ServiceObject {
  readonly service = 'Session';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getActiveUserLocale = () => this.#platform.userLocale;
  /** The zone that `Date` follows inside the bundle, which is that of this process. */
  getScriptTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  getActiveUser = () => refuse(SAYS.insufficient('Session.getActiveUser', EMAIL_SCOPE));
  getEffectiveUser = () => refuse(SAYS.insufficient('Session.getEffectiveUser', EMAIL_SCOPE));
}
