/** Locale and time zone of the document in which a probe is tried. */

export type SettingName = keyof typeof settings;

export interface Setting {
  readonly locale: string;
  readonly timeZone: string;
}

export const settings = {
  /** Has summer time. */
  us: { locale: 'en_US', timeZone: 'America/New_York' },
  /** Has a decimal comma. */
  de: { locale: 'de_DE', timeZone: 'Europe/Berlin' },
  cn: { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const satisfies Readonly<Record<string, Setting>>;
