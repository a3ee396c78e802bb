/**
 * The policy of every page, as a <meta> tag and as a header where the host allows. 'wasm-unsafe-eval' is for Pagefind's
 * WebAssembly; nothing inline exists, so no hash is needed.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
