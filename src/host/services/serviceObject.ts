/**
 * The one door between the bundle and the services. Every call passes it: it is announced and counted, permitted by
 * the mode, checked against its signatures, carried out, and its answer or exception made anew in the bundle's realm.
 */
import { type AuthModeName, forbiddenText } from './authorisation';
import { CALL_CATALOG, type ServiceCalls, type ServiceClass } from './callCatalog';
import { EnumMember } from './enumMember';
import { notEmulated, PlatformError } from './platformError';
import { type CallKind, checkArguments, MEMBERS, type Member } from './signature';

/** What the services' classes have in common: the catalogue knows their members. */
export abstract class ServiceObject {
  abstract readonly service: ServiceClass;
  /** How many cells a call to it is about. */
  get cells(): number {
    return 0;
  }

  /** Called before each trip: a sheet or a place in one may be gone since the object was made. */
  beforeTrip(): void {}
}

export interface ServiceCall {
  /** Such as `Range.setValues`. */
  readonly name: string;
  /** A trip reads or writes document, store, lock or user; a handle only gets or makes an object. */
  readonly kind: 'trip' | 'handle';
  readonly access: CallKind;
  /** Of the range or the ranges that are asked; 0 for everything else. */
  readonly cells: number;
  /** The last argument where that is a number: in structural calls, how many rows or columns. */
  readonly count: number;
}

/** Thrown by `onCall`, it ends the execution as a time limit does: the bundle can catch it but call nothing more. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

export interface DoorOptions {
  readonly mode: AuthModeName;
  /** Hears of every call before it is carried out; when it throws, the call does not happen. */
  readonly onCall: (call: ServiceCall) => void;
  /** Hears of every call once it is carried out; when it throws, the answer is lost. */
  readonly onAnswer: (call: ServiceCall) => void;
  /** Copies an answer into the bundle's realm; objects that are no plain data go through `wrap`. */
  readonly copyIn: (value: unknown, wrap: (object: object) => unknown) => unknown;
  readonly makeError: (name: string, message: string, cause: unknown) => unknown;
}

export interface Door {
  /** A service object as the bundle sees it. */
  readonly wrap: (object: object) => unknown;
  readonly isService: (value: unknown) => boolean;
  /** What ended the execution, though the bundle may have caught it. */
  readonly ended: () => ExecutionEnded | null;
}

export function createDoor({ mode, onCall, onAnswer, copyIn, makeError }: DoorOptions): Door {
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, ServiceObject>();
  let ended: ExecutionEnded | null = null;

  const wrap = (object: object): unknown => {
    if (object instanceof EnumMember || targets.has(object)) return object;
    if (!(object instanceof ServiceObject)) return isEnum(object) ? object : String(object);
    const known = proxies.get(object);
    if (known) return known;
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_, key) => readMember(object, key),
      set: (_, key) => {
        throw inRealm(notEmulated(`setting ${object.service}.${String(key)}`));
      },
    });
    proxies.set(object, proxy);
    targets.set(proxy, object);
    return proxy;
  };

  const inRealm = (error: unknown): unknown => {
    if (!(error instanceof Error)) return error;
    return makeError(error.name === 'Error' ? 'Exception' : error.name, error.message, error);
  };

  const readMember = (target: ServiceObject, key: string | symbol): unknown => {
    if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
    if (key === 'toString') return () => textOf(target);
    if (key === 'valueOf') return () => wrap(target);
    const member = MEMBERS.get(target.service)?.get(key);
    if (!member) throw inRealm(notEmulated(`${target.service}.${key}`));
    if (member.isProperty) return invoke(target, key, member, []);
    return (...found: unknown[]) => invoke(target, key, member, found);
  };

  const invoke = (target: ServiceObject, key: string, member: Member, found: readonly unknown[]): unknown => {
    try {
      if (ended) throw ended;
      const call = callOf(target, key, member, found);
      announce(onCall, call);
      const forbidden = forbiddenText(mode, { service: target.service, key, member });
      if (forbidden !== null) throw new PlatformError(forbidden);
      if (member.kind !== 'handle') target.beforeTrip();
      const answer = member.isProperty ? Reflect.get(target, key) : carryOut(target, key, member, found);
      announce(onAnswer, call);
      return copyIn(answer ?? null, wrap);
    } catch (error) {
      throw inRealm(error);
    }
  };

  const announce = (hear: (call: ServiceCall) => void, call: ServiceCall): void => {
    try {
      hear(call);
    } catch (error) {
      if (error instanceof ExecutionEnded) ended = error;
      throw error;
    }
  };

  const carryOut = (
    target: ServiceObject,
    key: string,
    member: Member,
    found: readonly unknown[],
  ): unknown => {
    const method: unknown = Reflect.get(target, key);
    if (typeof method !== 'function')
      throw new TypeError(`${target.service}.${key} is listed but not written`);
    const path = `${CALL_CATALOG[target.service].path}.${key}`;
    const checked = checkArguments(found.map(unwrap), member, { path, classOf });
    return method.apply(target, checked);
  };

  const unwrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) return targets.get(value) ?? value;
    return value.some((item) => targets.has(item)) ? value.map(unwrap) : value;
  };

  return {
    wrap,
    isService: (value) => typeof value === 'object' && value !== null && targets.has(value),
    ended: () => ended,
  };
}

function callOf(target: ServiceObject, key: string, member: Member, found: readonly unknown[]): ServiceCall {
  const last = found[found.length - 1];
  return {
    name: `${target.service}.${key}`,
    kind: member.kind === 'handle' ? 'handle' : 'trip',
    access: member.kind,
    cells: target.cells,
    count: typeof last === 'number' ? last : 0,
  };
}

function classOf(value: unknown): string | null {
  return value instanceof ServiceObject ? value.service : null;
}

function textOf({ service }: ServiceObject): string {
  const calls: ServiceCalls = CALL_CATALOG[service];
  return calls.text ?? service;
}

function isEnum(object: object): boolean {
  return Object.values(object).every((member) => member instanceof EnumMember);
}
