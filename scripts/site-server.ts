// Serves a folder of static files on this machine the way a careful host would: right content types, gzip, the site's
// content security policy as a header, directories at their trailing slash, 404.html for what is not there.
// `npm start` and the browser tests use it; it is no server for the open internet.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentSecurityPolicy } from '../src/layouts/content-security-policy.ts';

/** As a header the policy also forbids framing, which browsers ignore in a <meta>. */
const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'none'`;

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

export function contentTypeOf(file: string): string {
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The parts of a requested path, decoded; null where it is no path a site of files can have (`..`, a broken `%`). */
export function pathSegments(pathname: string): string[] | null {
  const segments: string[] = [];
  for (const raw of pathname.split('/').slice(1)) {
    let segment: string;
    try {
      segment = decodeURIComponent(raw);
    } catch {
      return null;
    }
    // A decoded slash, a backslash or a colon would mean another file to some operating system.
    if (segment === '..' || segment === '.' || /[/\\:\0]/.test(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

type Answer =
  | { status: 200 | 404; file: string; tag: string }
  | { status: 301; location: string }
  | { status: 400 | 404 | 405; message: string };

async function fileFacts(path: string): Promise<{ directory: boolean; tag: string } | null> {
  const facts = await stat(path).catch(() => null);
  if (!facts || !(facts.isFile() || facts.isDirectory())) return null;
  return { directory: facts.isDirectory(), tag: `W/"${facts.size.toString(36)}-${facts.mtimeMs.toString(36)}"` };
}

async function notFound(root: string): Promise<Answer> {
  const file = join(root, '404.html');
  const facts = await fileFacts(file);
  return facts ? { status: 404, file, tag: facts.tag } : { status: 404, message: 'There is nothing at this address.' };
}

async function findAnswer(root: string, pathname: string, search: string): Promise<Answer> {
  const segments = pathSegments(pathname);
  if (!segments) return { status: 400, message: 'This is not an address of the site.' };
  const asked = join(root, ...segments);
  const facts = await fileFacts(asked);
  if (!facts) return notFound(root);
  // A link inside the folder must not lead out of it.
  const real = await realpath(asked);
  if (real !== root && !real.startsWith(root + sep)) return notFound(root);
  const slash = pathname.endsWith('/');
  if (!facts.directory) return slash ? notFound(root) : { status: 200, file: asked, tag: facts.tag };
  const index = join(asked, 'index.html');
  const indexFacts = await fileFacts(index);
  if (!indexFacts || indexFacts.directory) return notFound(root);
  // One leading slash only: `//host` would lead the browser to another site.
  return slash ? { status: 200, file: index, tag: indexFacts.tag } : { status: 301, location: `/${pathname.replace(/^\/+/, '')}/${search}` };
}

const pathOf = (request: IncomingMessage): string => request.url?.split('?', 1)[0] ?? '/';

const compress = promisify(gzip);
const isText = (type: string): boolean => type.startsWith('text/') || /json|xml|wasm/.test(type);

export function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(',').some((part) => {
    const [coding, ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/);
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

export interface ServerOptions {
  /** Any free one where it is 0. */
  port?: number;
  /** False sends no content security policy, for what is measured beside the site and has needs of its own. */
  policy?: boolean;
  /** Told of every body that is sent: its path and its bytes as they travel, headers not counted. */
  onSent?: (path: string, bytes: number) => void;
}

async function respond(root: string, { policy = true, onSent }: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (policy) response.setHeader('content-security-policy', contentSecurityPolicyHeader);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  // Always asked again, so that a new build shows at the next reload; the tag makes that cheap.
  response.setHeader('cache-control', 'no-cache');

  let answer: Answer;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    answer = { status: 405, message: 'This site is only read.' };
  } else {
    const [, query] = (request.url ?? '/').split('?', 2);
    answer = await findAnswer(root, pathOf(request), query === undefined ? '' : `?${query}`);
  }

  if ('location' in answer) {
    response.writeHead(answer.status, { location: answer.location }).end();
    return;
  }
  if ('message' in answer) {
    response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : `${answer.message}\n`);
    return;
  }
  const type = contentTypeOf(answer.file);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', answer.tag);
  if (answer.status === 200 && request.headers['if-none-match'] === answer.tag) {
    response.writeHead(304).end();
    return;
  }
  let body: Buffer = await readFile(answer.file);
  if (isText(type) && acceptsGzip(String(request.headers['accept-encoding'] ?? ''))) {
    body = await compress(body);
    response.setHeader('content-encoding', 'gzip');
  }
  if (request.method === 'GET') onSent?.(pathOf(request), body.length);
  response.writeHead(answer.status, { 'content-type': type, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}

export interface SiteServer {
  /** `http://127.0.0.1:4321`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves `folder` on 127.0.0.1. Port 0 takes any free one; a port in use rejects with the code EADDRINUSE. */
export async function startServer(folder: string, options: ServerOptions = {}): Promise<SiteServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    respond(root, options, request, response).catch((error: unknown) => {
      // A file that vanished between the look and the read, as during a build.
      console.error(`${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The file could not be read.\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
