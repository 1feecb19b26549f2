import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  url: string;
  /** From now on the site has another release: its worker differs, its files do too. */
  publish: () => void;
  close: () => Promise<void>;
}

const BAD_GATEWAY = 502;
const RELEASE = "\n// the next release";

/** The built app at an address of its own, where another release can be published. */
export async function site(builtApp: string): Promise<Site> {
  let isNew = false;
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, headers } = incoming;
    const onward = request(
      builtApp + (incoming.url ?? ""),
      // Not packed, so that something can be added.
      { method, headers: { ...headers, "accept-encoding": "identity" } },
      (answered) => {
        const told = { ...answered.headers };
        // Of the file as it is, without what is added.
        delete told["content-length"];
        delete told.etag;
        outgoing.writeHead(answered.statusCode ?? BAD_GATEWAY, told);
        answered.on("data", (part) => outgoing.write(part));
        answered.on("end", () => {
          outgoing.end(isNew && incoming.url === "/sw.js" ? RELEASE : undefined);
        });
      },
    );
    onward.on("error", () => outgoing.writeHead(BAD_GATEWAY).end());
    incoming.pipe(onward);
  };
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    publish: () => {
      isNew = true;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
