/**
 * The headers under which the workbench's page must come: isolated from other sites, so that it may share memory with
 * its workers, and forbidden to load from or send to anywhere else. Its workers (blobs) and frames (`srcdoc`) inherit.
 */

const CONTENT_POLICY = [
  "default-src 'self'",
  // The pages of an add-on are inline scripts; a bundle may use `eval` and WebAssembly, as on Google's side.
  "script-src 'self' blob: 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const ISOLATION_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Content-Security-Policy': CONTENT_POLICY,
};
