/** The globals that Apps Script adds to the language: its services and a console of six methods. */
import { CacheService } from '../services/cache';
import { HtmlService } from '../services/html';
import { LockService } from '../services/lock';
import { Logger } from '../services/logger';
import type { Platform } from '../services/platform';
import { notEmulated } from '../services/platformError';
import { PropertiesService } from '../services/properties';
import { ScriptApp } from '../services/scriptApp';
import type { ServiceObject } from '../services/serviceObject';
import { Session } from '../services/session';
import { SpreadsheetApp } from '../services/spreadsheetApp';
import { Utilities } from '../services/utilities';
import { consoleText } from './consoleText';

/** Services that exist on Google's side; touching one says so instead of "is not defined". */
const OTHER_SERVICES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'MimeType',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

export function makeServices(platform: Platform): Readonly<Record<string, ServiceObject>> {
  return {
    SpreadsheetApp: new SpreadsheetApp(platform),
    PropertiesService: new PropertiesService(platform),
    CacheService: new CacheService(platform),
    LockService: new LockService(platform),
    Session: new Session(platform),
    Utilities: new Utilities(platform),
    HtmlService: new HtmlService(platform),
    Logger: new Logger(platform),
    ScriptApp: new ScriptApp(platform),
  };
}

export function makeOtherServices(): Readonly<Record<string, unknown>> {
  const refuse = (name: string) =>
    new Proxy(Object.create(null) as object, {
      get: (_, key) => {
        throw notEmulated(`${name}.${String(key)}`);
      },
    });
  return Object.fromEntries(OTHER_SERVICES.map((name) => [name, refuse(name)]));
}

export function makeConsole({ log, now }: Pick<Platform, 'log' | 'now'>): Readonly<Record<string, unknown>> {
  const started = new Map<string, number>();
  const write =
    (level: string) =>
    (...given: readonly unknown[]) =>
      log(level, consoleText(given));
  return {
    log: write('DEBUG'),
    info: write('INFO'),
    warn: write('WARNING'),
    error: write('ERROR'),
    time: (label = 'default') => void started.set(String(label), now()),
    timeEnd: (label = 'default') => {
      const start = started.get(String(label));
      if (start !== undefined) log('DEBUG', `${label}: ${now() - start}ms`);
    },
  };
}
