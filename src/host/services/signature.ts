/** Checks the arguments of a service call against its signatures and answers a mismatch in the platform's words. */
import { isDate } from '../brands';
import { CALL_CATALOG, type ServiceCalls, type ServiceClass } from './callCatalog';
import { EnumMember } from './enumMember';
import { refuse, SAYS } from './platformError';

export type CallKind = 'handle' | 'read' | 'write';

export interface Member {
  readonly kind: CallKind;
  readonly isProperty: boolean;
  /** Kinds of the parameters, one list for each overload. */
  readonly signatures: readonly (readonly string[])[];
}

/** Members by class and name, read once from the catalogue. */
export const MEMBERS: ReadonlyMap<ServiceClass, ReadonlyMap<string, Member>> = new Map(
  Object.entries<ServiceCalls>(CALL_CATALOG).map(([name, calls]) => [
    name as ServiceClass,
    readMembers(calls),
  ]),
);

/**
 * The arguments as the emulation wants them: trailing `undefined` dropped, `undefined` as null, whole numbers cut,
 * texts as text. `classOf` tells the class of a service object, or null.
 */
export function checkArguments(
  found: readonly unknown[],
  member: Member,
  { path, classOf }: { readonly path: string; readonly classOf: (value: unknown) => string | null },
): unknown[] {
  const given = found.map((value) => value ?? null);
  const signature = member.signatures.find((kinds) => fits(kinds, given, classOf));
  if (!signature)
    refuse(
      SAYS.badSignature(
        found.map((value) => kindName(value, classOf)),
        path,
      ),
    );
  return given.map((value, index) => coerce(signature[index] ?? 'Object', value));
}

function fits(
  kinds: readonly string[],
  given: readonly unknown[],
  classOf: (value: unknown) => string | null,
): boolean {
  const isOpen = kinds.at(-1) === 'Object...';
  const fixed = isOpen ? kinds.slice(0, -1) : kinds;
  if (isOpen ? given.length < fixed.length : given.length !== fixed.length) return false;
  return fixed.every((kind, index) => isOfKind(given[index], kind, classOf));
}

function isOfKind(value: unknown, kind: string, classOf: (value: unknown) => string | null): boolean {
  if (kind.endsWith('[]')) {
    const inner = kind.slice(0, -2);
    return (
      Array.isArray(value) &&
      (inner === 'Object' || value.every((item) => isOfKind(item ?? null, inner, classOf)))
    );
  }
  if (kind.endsWith('?')) return value === null || isOfKind(value, kind.slice(0, -1), classOf);
  switch (kind) {
    case 'Object':
      return true;
    case 'int':
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'String':
      return typeof value === 'string';
    case 'text':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    default:
      return EnumMember.typeOf(value) === kind || classOf(value) === kind;
  }
}

function coerce(kind: string, value: unknown): unknown {
  if (kind === 'int' && typeof value === 'number') return Math.trunc(value);
  return kind.startsWith('text') && !kind.includes('[') && value !== null ? String(value) : value;
}

/** How live names what it was given; objects that are no service are `(class)`. */
function kindName(value: unknown, classOf: (value: unknown) => string | null): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${kindName(value[0], classOf)}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  const type = EnumMember.typeOf(value);
  if (type) return `SpreadsheetApp.${type}`;
  const service = classOf(value);
  return service ? CALL_CATALOG[service as ServiceClass].path : '(class)';
}

function readMembers(calls: ServiceCalls): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const kind of ['handle', 'read', 'write'] as const) {
    for (const [, name = '', , kinds] of (calls[kind] ?? '').matchAll(/(\w+)(\(([^)]*)\))?/g)) {
      const known = members.get(name)?.signatures ?? [];
      const signature = kinds === undefined || kinds === '' ? [] : kinds.split(',');
      members.set(name, { kind, isProperty: kinds === undefined, signatures: [...known, signature] });
    }
  }
  return members;
}
