/**
 * The CRMs that take segments back as a csv file, and how they want it.
 *
 * Documented: Zoho CRM imports csv in UTF-8 with field names in the first row, knows accounts by their name, and keeps
 * tags per record and module, 5 or 10 of them by edition (help.zoho.com, "Import data", "Tagging records"); its standard
 * fields are Account Name, Account Number, Contact Name, Email (help.zoho.com, "Standard fields"). Fxiaoke (纷享销客) calls
 * the fields of its customers 客户名称 and 客户编号 (its open API, object of customers).
 * Assumed, since no public page says so: that an import takes tags from a column named Tag, parted by commas, and finds a
 * record by the column Record Id of an export; and of Fxiaoke that tags are a field named 标签 whose several values are
 * parted by |, as those of its fields with several choices are. Try one customer first: an import lets columns be matched
 * by hand.
 */
import type { Text } from '../i18n/text';

export interface CrmSpec {
  readonly title: Text;
  /** Columns that name a customer, the surest first: those that a sheet has are given back as they are. */
  readonly keys: readonly string[];
  /** The columns for the id and the name of customers whose sheet has none of the keys. */
  readonly id: string;
  readonly name: string;
  readonly tag: string;
  readonly tagSeparator: string;
}

export const crmCatalog = {
  zoho: {
    title: { en: 'Zoho CRM', 'zh-CN': 'Zoho CRM（卓豪）', 'zh-TW': 'Zoho CRM（卓豪）' },
    keys: ['Record Id', 'Account Number', 'Account Name', 'Contact Name', 'Email'],
    id: 'Account Number',
    name: 'Account Name',
    tag: 'Tag',
    tagSeparator: ',',
  },
  fxiaoke: {
    title: { en: 'Fxiaoke (ShareCRM)', 'zh-CN': '纷享销客', 'zh-TW': '紛享銷客' },
    keys: ['客户编号', '客户名称'],
    id: '客户编号',
    name: '客户名称',
    tag: '标签',
    tagSeparator: '|',
  },
} as const satisfies Record<string, CrmSpec>;

export type CrmId = keyof typeof crmCatalog;

export const crmIds = Object.keys(crmCatalog) as readonly CrmId[];

export function isCrm(id: unknown): id is CrmId {
  return crmIds.some((known) => known === id);
}
