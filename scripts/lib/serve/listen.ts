import { createServer, type RequestListener, type Server } from 'node:http';

/** Servers that answer at one port, and the way to stop them. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens at a port, or at the next free one of the twenty that follow.
 * Without a host, on both loopback addresses only: the playbook is not for the neighbours on the network.
 * @returns undefined when none is free
 * @throws Error of the system when a host that is named is none of this machine
 */
export async function listen(handler: RequestListener, port: number, host?: string): Promise<Listening | undefined> {
  for (let candidate = port; candidate <= Math.min(port + 20, 65535); candidate += 1) {
    const servers = await openAt(handler, candidate, host === undefined ? ['127.0.0.1', '::1'] : [host]);
    if (servers) return { port: candidate, close: () => closeAll(servers) };
  }
  return undefined;
}

/** Servers at one port of every host that this machine has; undefined where the port is taken on one of them. */
async function openAt(handler: RequestListener, port: number, hosts: readonly string[]): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(handler);
    const problem = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => resolve(undefined));
    });
    if (problem === undefined) servers.push(server);
    else if ('code' in problem && (problem.code === 'EADDRINUSE' || problem.code === 'EACCES')) {
      await closeAll(servers);
      return undefined;
    } else if (hosts.length === 1) throw problem;
  }
  return servers.length > 0 ? servers : undefined;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
