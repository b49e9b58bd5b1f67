/** What `ScriptApp.newTrigger` leads to. Triggers on the document's own events are not emulated. */
import type { EnumMember } from './enumMember';
import type { Platform, TriggerEntry } from './platform';
import { notEmulated, refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';
import { Trigger } from './trigger';

export class TriggerBuilder extends ServiceObject {
  readonly service = 'TriggerBuilder';
  readonly #platform: Platform;
  readonly #functionName: string;

  constructor(platform: Platform, functionName: string) {
    super();
    this.#platform = platform;
    this.#functionName = functionName;
  }

  timeBased = () => new ClockTriggerBuilder(this.#platform, this.#functionName);
}

export class ClockTriggerBuilder extends ServiceObject {
  readonly service = 'ClockTriggerBuilder';
  readonly #platform: Platform;
  readonly #functionName: string;
  #schedule: TriggerEntry['schedule'] = {};

  constructor(platform: Platform, functionName: string) {
    super();
    this.#platform = platform;
    this.#functionName = functionName;
  }

  after = (milliseconds: number) => this.#with({ after: milliseconds });
  at = (date: Date) => this.#with({ at: date.toISOString() });
  atDate = (year: number, month: number, day: number) => this.#with({ atDate: [year, month, day].join('-') });
  atHour = (hour: number) => this.#with({ atHour: hour });
  everyDays = (count: number) => this.#with({ everyDays: count });
  everyHours = (count: number) => this.#with({ everyHours: count });
  everyWeeks = (count: number) => this.#with({ everyWeeks: count });
  inTimezone = (zone: string) => this.#with({ inTimezone: zone });
  nearMinute = (minute: number) => this.#with({ nearMinute: minute });
  onMonthDay = (day: number) => this.#with({ onMonthDay: day });
  onWeekDay = (day: EnumMember) => this.#with({ onWeekDay: day.name() });

  everyMinutes(count: number): this {
    throw notEmulated(`everyMinutes(${count}): an add-on's trigger runs once an hour at most`);
  }

  /** An add-on has one trigger of a type for each user and document. */
  create(): Trigger {
    const { state, uuid } = this.#platform;
    if (!FREQUENCIES.some((name) => name in this.#schedule))
      throw notEmulated(`a clock trigger without any of ${FREQUENCIES.join(', ')}`);
    if ([...state.triggers.entries()].length > 0) refuse(SAYS.tooManyClockTriggers);
    const entry = { id: uuid(), functionName: this.#functionName, schedule: this.#schedule };
    state.triggers.set(entry.id, entry);
    return new Trigger(entry);
  }

  #with(part: TriggerEntry['schedule']): this {
    this.#schedule = { ...this.#schedule, ...part };
    return this;
  }
}

const FREQUENCIES = [
  'after',
  'at',
  'atDate',
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onMonthDay',
  'onWeekDay',
];
