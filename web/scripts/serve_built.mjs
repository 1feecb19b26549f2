// Serves a built app as Firebase Hosting does: with superstatic, which Firebase's own emulator uses.
//   node serve_built.mjs FOLDER CONFIGURATION PORT FUNCTIONS_URL
// CONFIGURATION is a file with a ServingConfig of the Hosting API, the form that is published. What is
// rewritten to a Cloud Run service goes to the function of that name below FUNCTIONS_URL.
import { readFileSync } from "node:fs";
import { request } from "node:http";
import superstatic from "superstatic";

const [folder, configuration, port, functionsUrl] = process.argv.slice(2);
const { rewrites, headers } = JSON.parse(readFileSync(configuration, "utf8"));

const BAD_GATEWAY = 502;

/** In superstatic's words, which are those of firebase.json. */
const config = {
  rewrites: rewrites.map(({ path, ...rewrite }) =>
    path ? { ...rewrite, destination: path } : rewrite,
  ),
  headers: headers.map(({ regex, headers: set }) => ({
    regex,
    headers: Object.entries(set).map(([key, value]) => ({ key, value })),
  })),
};

/** As Hosting's own way to Cloud Run: the whole path arrives, and the answer comes back as it is. */
function toFunction(incoming, outgoing) {
  const onward = request(
    functionsUrl + incoming.url,
    { method: incoming.method, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => outgoing.writeHead(BAD_GATEWAY).end());
  incoming.pipe(onward);
}

superstatic
  .server({
    config,
    cwd: folder,
    port: Number(port),
    hostname: "127.0.0.1",
    compression: true,
    stack: "strict",
    rewriters: { run: () => Promise.resolve(toFunction) },
  })
  .listen(() => console.log(`The built app: http://127.0.0.1:${port}`));
