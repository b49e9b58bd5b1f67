/**
 * Loaded before clasp, which has no option for the address of the API: whatever it asks of Google goes to the server of
 * the tests instead, and whatever it would ask of anybody else goes nowhere. clasp itself stays as it is.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const local = new URL(process.env.FENLEI_SCRIPT_API ?? '');
const request = http.request;

https.request = (address, options = {}, onAnswer = undefined) => {
  const { hostname, pathname, search } = new URL(address);
  if (!hostname.endsWith('.googleapis.com')) throw new Error(`${hostname} is not asked from here`);
  return request(
    {
      ...options,
      agent: undefined,
      host: local.hostname,
      port: local.port,
      path: `/${hostname}${pathname}${search}`,
    },
    onAnswer,
  );
};
http.request = (address) => {
  throw new Error(`${address} is not asked from here`);
};
syncBuiltinESMExports();
