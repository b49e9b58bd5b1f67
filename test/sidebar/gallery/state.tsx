/** One state of a component, as the gallery shows it; it must look and read the same on every day. */
import type { ReactElement } from 'react';
import type { Locale } from '../../../src/core/i18n/text';

export type States = Readonly<Record<string, (language: Locale) => ReactElement>>;
