import type { Socket } from 'node:net';

/** Milliseconds for which it is still taken, and thrown away, what a refused client goes on sending. */
const LINGER = 2_000;

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/**
 * Answers who sends what is no HTTP request, or one whose head is too large or too slow: with a status alone (400, 408, 431),
 * for nothing is known of who asks. A connection that is closed while bytes still come is broken before the other side has
 * read its answer, so they are let come for a moment.
 */
export const refuseUnreadable = (error: Error & { readonly code?: string }, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
  const cut = setTimeout(() => socket.destroy(), LINGER);
  socket.once('close', () => clearTimeout(cut)).resume();
};
