/** `ScriptApp`: authorisation and triggers. */
import { TRIGGER_SCOPE } from './authorisation';
import * as enums from './enums';
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggerBuilder';

export class ScriptApp extends ServiceObject {
  readonly service = 'ScriptApp';
  readonly AuthMode = enums.AuthMode;
  readonly AuthorizationStatus = enums.AuthorizationStatus;
  readonly EventType = enums.EventType;
  readonly TriggerSource = enums.TriggerSource;
  readonly WeekDay = enums.Weekday;
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getAuthorizationInfo = () => new AuthorizationInfo();

  newTrigger(functionName: string): TriggerBuilder {
    this.#checkScope('newTrigger');
    return new TriggerBuilder(this.#platform, functionName);
  }

  getProjectTriggers(): Trigger[] {
    this.#checkScope('getProjectTriggers');
    return [...this.#platform.state.triggers.entries()].map(([, entry]) => new Trigger(entry));
  }

  deleteTrigger(trigger: Trigger): void {
    this.#checkScope('deleteTrigger');
    this.#platform.state.triggers.delete(trigger.getUniqueId());
  }

  #checkScope(member: string): void {
    if (!this.#platform.scopes.includes(TRIGGER_SCOPE))
      refuse(SAYS.insufficient(`ScriptApp.${member}`, TRIGGER_SCOPE));
  }
}

export class AuthorizationInfo extends ServiceObject {
  readonly service = 'AuthorizationInfo';

  getAuthorizationStatus = () => enums.AuthorizationStatus.NOT_REQUIRED;
  getAuthorizationUrl = () => null;
}
