import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptsGzip, contentTypeOf, pathSegments, startServer, type SiteServer } from './site-server.ts';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the path exactly as written: `fetch` would tidy `..` away before the server sees it. */
function ask(url: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the path of a request', () => {
  it.each([
    ['/', ['']],
    ['/it/decisions/', ['it', 'decisions', '']],
    ['/.well-known/security.txt', ['.well-known', 'security.txt']],
    ['/it/a%20b/', ['it', 'a b', '']],
  ])('%s is read into its parts', (path, segments) => {
    expect(pathSegments(path)).toEqual(segments);
  });

  it.each(['/../package.json', '/it/../../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..%5cpackage.json', '/C:/secret', '/%00', '/%E0%A4', '/it/./x'])('%s is refused', (path) => {
    expect(pathSegments(path)).toBeNull();
  });
});

describe('content types', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['annotations.jsonld', 'application/ld+json; charset=utf-8'],
    ['font.woff2', 'font/woff2'],
    ['it_abc.pf_meta', 'application/octet-stream'],
    ['wasm.it.pagefind', 'application/octet-stream'],
    ['search.wasm', 'application/wasm'],
  ])('%s is sent as %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});

describe('gzip', () => {
  it.each([
    ['gzip, deflate, br', true],
    ['br, GZIP;q=0.5', true],
    ['gzip;q=0', false],
    ['gzip; q=0.0', false],
    ['br', false],
    ['', false],
  ])('"%s" accepts it: %s', (header, accepted) => {
    expect(acceptsGzip(header)).toBe(accepted);
  });
});

describe('a served folder', () => {
  let folder: string;
  let server: SiteServer;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'massimario-server-')));
    const site = join(folder, 'site');
    mkdirSync(join(site, 'it', 'empty'), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>door</title>');
    writeFileSync(join(site, '404.html'), '<!doctype html><title>not here</title>');
    writeFileSync(join(site, 'it', 'index.html'), '<!doctype html><title>home</title>');
    writeFileSync(join(site, 'data.pf_meta'), Buffer.from([1, 2, 3]));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
    server = await startServer(site);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('answers a directory with its index', async () => {
    const { status, body, headers } = await ask(server.url, '/it/');
    expect([status, body.toString(), headers['content-type']]).toEqual([200, '<!doctype html><title>home</title>', 'text/html; charset=utf-8']);
  });

  it('leads a directory without its slash to the slash and keeps the query', async () => {
    const { status, headers } = await ask(server.url, '/it?q=dna');
    expect([status, headers.location]).toEqual([301, '/it/?q=dna']);
  });

  it('never redirects to another host', async () => {
    const { headers } = await ask(server.url, '//it');
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  it.each(['/no/', '/it/empty/', '/index.html/', '/link.txt'])('shows 404.html with status 404 for %s', async (path) => {
    const { status, body } = await ask(server.url, path);
    expect([status, body.toString()]).toEqual([404, '<!doctype html><title>not here</title>']);
  });

  it.each(['/../secret.txt', '/it/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])('gives nothing from outside the folder for %s', async (path) => {
    const { status, body } = await ask(server.url, path);
    expect([status, body.includes('secret')]).toEqual([400, false]);
  });

  it('compresses text where the reader accepts it', async () => {
    const { headers, body } = await ask(server.url, '/it/', { headers: { 'accept-encoding': 'gzip' } });
    expect([headers['content-encoding'], gunzipSync(body).toString()]).toEqual(['gzip', '<!doctype html><title>home</title>']);
  });

  it('sends search index files as they are', async () => {
    const { headers, body } = await ask(server.url, '/data.pf_meta', { headers: { 'accept-encoding': 'gzip' } });
    expect([headers['content-encoding'], headers['content-type'], [...body]]).toEqual([undefined, 'application/octet-stream', [1, 2, 3]]);
  });

  it('sends the security headers with every answer', async () => {
    for (const path of ['/', '/no/', '/%00']) {
      const { headers } = await ask(server.url, path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('tells its owner what it sent and how many bytes travelled, and leaves out its policy where it is told to', async () => {
    const sent: [string, number][] = [];
    const own = await startServer(join(folder, 'site'), { policy: false, onSent: (path, bytes) => sent.push([path, bytes]) });
    try {
      const plain = await ask(own.url, '/it/?q=dna');
      const compressed = await ask(own.url, '/it/', { headers: { 'accept-encoding': 'gzip' } });
      await ask(own.url, '/it/', { method: 'HEAD' });
      await ask(own.url, '/it/', { headers: { 'if-none-match': String(plain.headers['etag']) } });
      expect(sent).toEqual([['/it/', 34], ['/it/', compressed.body.length]]);
      expect(plain.headers['content-security-policy']).toBeUndefined();
    } finally {
      await own.close();
    }
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask(server.url, '/it/', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '34']);
    const post = await ask(server.url, '/it/', { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('says that a known file has not changed', async () => {
    const { headers } = await ask(server.url, '/it/');
    const again = await ask(server.url, '/it/', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('rejects with EADDRINUSE where the port is taken', async () => {
    await expect(startServer(folder, { port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
