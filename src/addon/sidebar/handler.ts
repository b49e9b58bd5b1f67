/** What answers one call of the sidebar: the argument as it was sent, unchecked, and the open spreadsheet. */
import type { Result } from '../../core/result';
import type { SidebarApi, SidebarMethod } from '../../protocol/sidebarApi';
import type { OpenSpreadsheet } from '../services/spreadsheet';

export type Handler<M extends SidebarMethod> = (
  argument: SidebarApi[M]['argument'],
  open: OpenSpreadsheet,
) => Result<SidebarApi[M]['answer']>;

export type Handlers<M extends SidebarMethod = SidebarMethod> = { readonly [K in M]: Handler<K> };
