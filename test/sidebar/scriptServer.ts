/** The sidebar's way to the script, without a page: the built bundle on the local host answers. */
import { createServer, type Server } from '../../src/sidebar/server/server';
import type { Workbook } from '../addon/workbook';

export function scriptServer({ host }: Pick<Workbook, 'host'>): Server {
  return createServer(async (method, argument) => String(host.call('sidebarCall', method, argument)));
}
