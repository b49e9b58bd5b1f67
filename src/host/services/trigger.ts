/** `ScriptApp.Trigger`: one time-driven trigger that is installed. */
import { EventType, TriggerSource } from './enums';
import type { TriggerEntry } from './platform';
import { ServiceObject } from './serviceObject';

export class Trigger extends ServiceObject {
  readonly service = 'Trigger';
  readonly #entry: TriggerEntry;

  constructor(entry: TriggerEntry) {
    super();
    this.#entry = entry;
  }

  getUniqueId = () => this.#entry.id;
  getHandlerFunction = () => this.#entry.functionName;
  getEventType = () => EventType.CLOCK;
  getTriggerSource = () => TriggerSource.CLOCK;
  getTriggerSourceId = () => null;
}
