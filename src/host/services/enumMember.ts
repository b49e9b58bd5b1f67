/** Members of the services' enums: they turn into their names in text and in JSON. */

export class EnumMember {
  readonly #type: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(type: string, name: string, ordinal: number) {
    this.#type = type;
    this.#name = name;
    this.#ordinal = ordinal;
  }

  static typeOf(value: unknown): string | null {
    return value instanceof EnumMember ? value.#type : null;
  }

  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
}

export type ServiceEnum<Name extends string = string> = Readonly<Record<Name, EnumMember>>;

/** All members of one enum under their names. */
export function serviceEnum<const Name extends string>(
  type: string,
  names: readonly Name[],
): ServiceEnum<Name> {
  const members = names.map((name, ordinal) => [name, Object.freeze(new EnumMember(type, name, ordinal))]);
  return Object.freeze(Object.fromEntries(members)) as ServiceEnum<Name>;
}
